import { dirname, resolve } from 'node:path'
import type { ErrorCode } from '../error-codes/code'
import { type TimeStage, untimed } from '../timings'
import { check, picturesIn, type Rules, textsOf } from './check'
import type { Diagnostic } from './diagnostic'
import { decodeText } from './encoding'
import { validate } from './explain-issues'
import type { FieldText } from './fields'
import { Findings } from './findings'
import { type BriefImage, coarseImage, isImageProblem, readImage } from './image'
import { readInsideFolder } from './inside-folder'
import { type Locate, orderOf, type Path, placer, stretch } from './locate'
import { parseDocument } from './parse-document'
import type { Problem } from './problem'
import { readRegularFile, type UnreadFile } from './regular-file'
import type { Brief } from './schema'
import type { TextProblem } from './text-problem'

const maxBytes = 16 * 1024 * 1024

/** Options for reading a brief. */
export interface ReadOptions {
  rules: Rules
  /** Whether to read the files of sources that are not pinned too. Default: pictures and pinned sources. */
  withSources?: boolean
  /** Called with each stage. Default: stages are not timed. */
  time?: TimeStage
}

/** The result of parsing the text of a brief: the brief if it has no errors, and its diagnostics. */
export interface ParsedBrief {
  /** Present only if no diagnostic is an error. */
  brief?: Brief
  /** Diagnostics in the order of the file. At most twenty of each kind are listed; the rest are counted. */
  diagnostics: Diagnostic[]
  /** Where a piece of the brief stands in its file. */
  locate: Locate
}

/** The result of reading the file of a brief, with the pictures and sources it names. */
export interface ReadBrief extends ParsedBrief {
  /** The file itself, as it was read. */
  bytes?: Uint8Array
  /** The pictures that could be read, by the `src` that names them. */
  images: Map<string, BriefImage>
  /** The files of the pinned sources, of all if asked for, by the `file` that names them. */
  sources: Map<string, Uint8Array>
}

/**
 * Reads and judges the text of a brief: JSON where the name of the file ends in `.json`, otherwise YAML. Pictures are
 * not looked at. Never throws.
 */
export function parseBrief(text: string, file: string, options: ReadOptions): ParsedBrief {
  const { brief, findings, locate } = parse(text, file, options)
  return finished(brief, findings, locate)
}

/**
 * Reads a brief, its pictures and its sources from the disk. Only files under the brief's own folder are read.
 * Problems, of the file itself too, are returned as diagnostics: it does not throw for bad input.
 */
export function readBrief(file: string, options: ReadOptions): ReadBrief {
  const { time = untimed } = options
  const bytes = time('read', () => readBytes(file))
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes
  if (typeof text !== 'string') return { ...unread(file, text), images: new Map(), sources: new Map() }
  const { brief, findings, locate, report, texts } = parse(text, file, options)
  const folder = dirname(resolve(file))
  const images = new Map<string, BriefImage>()
  const sources = new Map<string, Uint8Array>()
  time('read', () => {
    for (const { path, src } of picturesIn(texts)) {
      const image = images.get(src) ?? readImage(src, folder)
      if (isImageProblem(image)) report({ ...image, path })
      else {
        images.set(src, image)
        for (const problem of coarseImage(image, src, isWide(brief, path))) report({ ...problem, path })
      }
    }
    for (const [id, { file: name, sha256 }] of Object.entries(brief?.sources ?? {})) {
      if (name === undefined || !(sha256 || options.withSources)) continue
      const found = sources.get(name) ?? readInsideFolder('source', name, folder)
      if (found instanceof Uint8Array) sources.set(name, found)
      else report({ ...found, path: ['sources', id, 'file'] })
    }
  })
  return { ...finished(brief, findings, locate), bytes: bytes as Uint8Array, images, sources }
}

/** Whether a picture of a brief takes the measure of the page. */
function isWide(brief: Brief | undefined, [, index]: Path): boolean {
  const block = brief?.blocks[Number(index)]
  return block?.type === 'figure' && block.wide === true
}

function parse(given: string, file: string, { rules, time = untimed }: ReadOptions) {
  const text = given.replace(/^\uFEFF/, '')
  const place = placer(file, text)
  const { data, root, problems, readable } = time('read', () =>
    parseDocument(text, file.toLowerCase().endsWith('.json')),
  )
  const locate: Locate = (path, within) => place(...stretch(text, root, path, 'value', within))
  const findings = new Findings()
  const report = ({ code, severity = 'error', message, path, part = 'value', within, hint }: Problem): void => {
    const rest = () => ({ ...hinted(hint), ...place(...stretch(text, root, path, part, within)) })
    findings.add({ code, severity, message, at: orderOf(root, path, part, within), rest })
  }
  for (const { code, severity = 'error', message, hint, start, end } of problems)
    findings.add({ code, severity, message, at: start, rest: () => ({ ...hinted(hint), ...place(start, end) }) })
  const texts: readonly FieldText[] = time('check', () => textsOf(data))
  if (!readable) return { texts, findings, locate, report }
  const brief = time('check', () => {
    const shape = validate(data)
    for (const problem of shape.problems) report(problem)
    for (const problem of check(data, texts, rules)) report(problem)
    return shape.brief
  })
  return { texts, brief, findings, locate, report }
}

function hinted(hint: Problem['hint']): Pick<Diagnostic, 'hint'> {
  const found = typeof hint === 'function' ? hint() : hint
  return found === undefined ? {} : { hint: found }
}

function finished(brief: Brief | undefined, findings: Findings, locate: Locate): ParsedBrief {
  return { ...(brief && !findings.failed && { brief }), diagnostics: findings.diagnostics(), locate }
}

function readBytes(file: string): Uint8Array | TextProblem {
  const found = readRegularFile(file, { maxBytes })
  if (!(found instanceof Uint8Array)) return unreadProblem(found)
  if (found.length > 0) return found
  return fileProblem('empty-file', 'the file is empty', '`briefing init` makes a starter brief')
}

function unreadProblem({ reason, message, hint }: UnreadFile): TextProblem {
  if (reason === 'folder') return fileProblem('not-a-file', 'this is a folder, not a file', 'name the brief in it')
  if (reason === 'not-regular') return fileProblem('not-a-file', 'this is not a regular file')
  if (reason === 'missing') return fileProblem('file-missing', 'there is no such file')
  return fileProblem(reason === 'too-large' ? 'file-too-large' : 'file-unreadable', message, hint)
}

function fileProblem(code: ErrorCode, message: string, hint?: string): TextProblem {
  return { code, message, ...(hint && { hint }), start: 0, end: 0 }
}

/** The result for a file whose text could not be read. */
function unread(file: string, { start, end, text = '', ...problem }: TextProblem & { text?: string }): ParsedBrief {
  const place = placer(file, text)
  return { diagnostics: [{ severity: 'error', ...problem, ...place(start, end) }], locate: () => place(0) }
}
