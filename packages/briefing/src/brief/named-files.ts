import { dirname, join, resolve } from 'node:path'
import { picturesIn, textsOf } from './check'
import { decodeText } from './encoding'
import { parseDocument } from './parse-document'
import { readRegularFile } from './regular-file'
import { isMapping, textOf } from './scalar'

/** A file that a brief reads. */
export interface NamedFile {
  /** The path as the brief names it. */
  name: string
  /** The absolute path. */
  path: string
}

/**
 * The pictures and sources that a brief names, whether they exist or not. Nothing is checked: a brief that cannot be
 * parsed names no files.
 * @param worth whether a text is worth reading any further, which takes as long as a fifth of its PDF
 */
export function namedFiles(file: string, worth: (text: string) => boolean): NamedFile[] {
  const bytes = readRegularFile(file, { maxBytes: 16 * 1024 * 1024 })
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : undefined
  if (typeof text !== 'string' || !worth(text)) return []
  const { data } = parseDocument(text.replace(/^\uFEFF/, ''), file.toLowerCase().endsWith('.json'))
  const folder = dirname(resolve(file))
  const names = new Set([...picturesIn(textsOf(data)).map(({ src }) => src), ...sourceFiles(data)])
  return [...names].filter((name) => !name.includes('\0')).map((name) => ({ name, path: join(folder, name) }))
}

function sourceFiles(data: unknown): string[] {
  const sources = isMapping(data) ? data.sources : undefined
  if (!isMapping(sources)) return []
  return Object.values(sources).flatMap((source) => (isMapping(source) ? (textOf(source.file) ?? []) : []))
}
