import { languages } from '../languages'
import type { OlderEncoding } from '../languages/rules'
import type { TextProblem } from './text-problem'

/** Why bytes are not text, with the text as far as it can be shown. */
export interface EncodingProblem extends TextProblem {
  text: string
}

/** The text of bytes that are UTF-8, with or without a byte order mark; otherwise what they seem to be instead. */
export function decodeText(bytes: Uint8Array): string | EncodingProblem {
  const utf16 = utf16Mark(bytes)
  if (utf16) return problem(`the file is ${utf16}, not UTF-8`, 'save it as UTF-8')
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = firstReplaced(text, bytes)
  if (bad !== undefined) return notUtf8(text, bad, bytes)
  const zero = text.indexOf('\0')
  if (zero === -1) return text
  const message = 'the file is not text: it holds a NUL character'
  return { code: 'not-text', message, start: zero, end: zero + 1, text: text.slice(0, zero) }
}

function utf16Mark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)'
  return first === 0xfe && second === 0xff ? 'UTF-16 (big endian)' : undefined
}

function problem(message: string, hint: string): EncodingProblem {
  return { code: 'not-utf8', message, hint, start: 0, end: 0, text: '' }
}

function notUtf8(text: string, at: number, bytes: Uint8Array): EncodingProblem {
  const older = olderEncodingOf(bytes)
  const hint = older ? `it looks like ${older}: save it as UTF-8` : 'save it as UTF-8'
  return { ...problem('the file is not UTF-8: this byte does not belong', hint), start: at, end: at + 1, text }
}

/** The offset of the first replacement character that stands for undecodable bytes. */
function firstReplaced(text: string, bytes: Uint8Array): number | undefined {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let [from, offset] = [0, mark]
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at))
    from = at
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at
  }
  return undefined
}

/** The older encoding that decodes the bytes to a text of one of our languages, by its name in messages. */
function olderEncodingOf(bytes: Uint8Array): string | undefined {
  return Object.values(languages).find(({ olderEncoding }) => olderEncoding && isIn(olderEncoding, bytes))
    ?.olderEncoding?.name
}

function isIn({ label, sign }: OlderEncoding, bytes: Uint8Array): boolean {
  try {
    return sign.test(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
