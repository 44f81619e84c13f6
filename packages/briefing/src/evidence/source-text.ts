import { createHash } from 'node:crypto'
import type { FileProblem } from '../brief'
import type { Span } from '../languages/rules'
import { readHtml } from './html'
import { type MappedText, mappedText } from './mapped-text'
import { readMarkdown } from './markdown'

/** A source as text, line by line as its file has it. */
export interface SourceText {
  /**
   * The text as it is compared, mapped to offsets in the file. Of HTML and Markdown it is the text that a reader sees,
   * on the lines of the file; `\u2029` ends a paragraph, `\u2028` begins a list item.
   */
  read: MappedText
  /** The SHA-256 of the file, in lower-case hexadecimal. */
  sha256: string
  /** The encoding that the bytes were decoded with. */
  encoding: 'UTF-8' | 'UTF-16' | 'CP949'
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The text of a source: plain text, Markdown or HTML, in UTF-8, UTF-16 or CP949.
 * @param name the file, for its kind and for messages
 */
export const readSourceText = (bytes: Uint8Array, name: string): SourceText | FileProblem => {
  const foreign = foreignFormat(bytes, name)
  if (foreign) {
    const hint = 'copy its text into a .txt file, pin that, and keep the original beside it'
    return { code: 'source-unreadable', message: `\`${name}\` is ${foreign}, which is not read`, hint }
  }
  const decoded = decode(bytes)
  if (!decoded || decoded.text.includes('\0')) {
    const hint = 'save it as UTF-8'
    return { code: 'source-unreadable', message: `\`${name}\` is not text in UTF-8, UTF-16 or CP949`, hint }
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n')
  return { read: readerOf(name, lines)(lines), sha256: sha256(bytes), encoding: decoded.encoding }
}

const readerOf = (name: string, text: string): ((text: string) => MappedText) => {
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text)) return readHtml
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown : (plain) => mappedText(plain, [])
}

const formats: [signature: string | undefined, name: RegExp, words: string][] = [
  ['%PDF', /\.pdf$/i, 'a PDF'],
  [undefined, /\.hwpx$/i, 'an HWPX document'],
  [undefined, /\.docx$/i, 'a Word document'],
  ['\xd0\xcf\x11\xe0', /\.(?:hwp|doc)$/i, 'an HWP or old Word document'],
  ['PK\x03\x04', /\.(?:zip|odt|xlsx|pptx)$/i, 'an office document or a ZIP archive'],
]

const foreignFormat = (bytes: Uint8Array, name: string): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return (formats.find(([, ending]) => ending.test(name)) ??
    formats.find(([start]) => start && head.startsWith(start)))?.[2]
}

const decode = (bytes: Uint8Array): { text: string; encoding: SourceText['encoding'] } | undefined => {
  const utf16 = utf16Of(bytes)
  const tries = utf16
    ? [[utf16, 'UTF-16'] as const]
    : ([
        ['utf-8', 'UTF-8'],
        ['euc-kr', 'CP949'],
      ] as const)
  for (const [label, encoding] of tries) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
    } catch {}
  }
  return undefined
}

/** Whether it is UTF-16: it has a byte order mark, or every second byte of Latin text and white space is zero. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1000)
  if (!head.includes(0)) return undefined
  const [even, odd] = [0, 1].map((half) => head.filter((byte, at) => byte === 0 && at % 2 === half).length) as Halves
  return odd >= even ? 'utf-16le' : 'utf-16be'
}

type Halves = [even: number, odd: number]

/** The number of lines of a text; a line break at its end begins no further line. */
export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

/**
 * The range of the document in its file.
 * @param body its first and last line, counted from 1; without it the whole file
 */
export const bodyOf = (text: string, body: readonly [number, number] | undefined): Span => {
  if (!body) return { from: 0, to: text.length }
  const [first, last] = body
  const to = Math.min(text.length, lineStart(text, last) - 1)
  return { from: Math.min(to, lineStart(text, first - 1)), to }
}

/** The offset of a line, counted from 0; beyond the last line, the end of the text. */
const lineStart = (text: string, line: number): number => {
  let at = 0
  for (let passed = 0; passed < line; passed += 1) {
    const end = text.indexOf('\n', at)
    if (end === -1) return text.length + 1
    at = end + 1
  }
  return at
}
