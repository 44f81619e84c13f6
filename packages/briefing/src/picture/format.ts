import { isJpeg } from './jpeg'
import { isPng } from './png'

/** Bytes within which the first element of an SVG has to begin. */
const head = 64 * 1024

/** Signatures of other formats, within a few bytes. */
const signatures: readonly [RegExp, string][] = [
  [/^GIF8/, 'GIF'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^%PDF/, 'PDF'],
  [/^BM/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^.{4}ftypavif/s, 'AVIF'],
  [/^.{4}ftyp(?:heic|heix|mif1)/s, 'HEIC'],
  [/^.{4}ftyp/s, 'a video'],
  [/^PK/, 'a ZIP archive or an office document'],
]

/** File format by content: `png`, `jpeg`, `svg`, or another kind in words; undefined if unknown. */
export const formatOf = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0) return 'an empty file'
  if (isPng(bytes)) return 'png'
  if (isJpeg(bytes)) return 'jpeg'
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1')
  return signatures.find(([signature]) => signature.test(start))?.[1] ?? markupOf(start) ?? textOf(start)
}

const markupOf = (start: string): string | undefined => {
  const element = firstElement(start)
  if (element === undefined) return undefined
  if (/^<(?:!doctype html|html)\b/i.test(element)) return 'HTML'
  return /^<(?:[\w.-]+:)?svg(?:[\s>/]|$)/.test(element) ? 'svg' : 'XML'
}

/** Start and end of what may precede the first element. */
const before = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const

/** Start of the first element of an XML text; undefined if it is none. */
const firstElement = (start: string): string | undefined => {
  let at = start.startsWith('\xef\xbb\xbf') ? 3 : 0
  for (;;) {
    while (/\s/.test(start.charAt(at))) at += 1
    if (start[at] !== '<') return at > 0 && at === start.length ? '' : undefined
    const skipped = before.find(([opening]) => start.startsWith(opening, at))
    const end = skipped ? start.indexOf(skipped[1], at + skipped[0].length) : endOfDoctype(start, at)
    if (end === undefined) return start.slice(at, at + 60)
    if (end < 0) return ''
    at = end + (skipped?.[1].length ?? 1)
  }
}

/** End of a document type other than HTML's, -1 if it is open; undefined if there is none. */
const endOfDoctype = (start: string, at: number): number | undefined => {
  if (!start.startsWith('<!DOCTYPE', at) || /^\s+html\b/i.test(start.slice(at + 9, at + 60))) return undefined
  const [close, inside] = [start.indexOf('>', at), start.indexOf('[', at)]
  if (inside < 0 || inside > close) return close
  const end = start.indexOf(']', inside)
  return end < 0 ? -1 : start.indexOf('>', end)
}

const textOf = (start: string): string | undefined => (/^(?:[^\p{Cc}]|[\t\n\r\f])+$/u.test(start) ? 'text' : undefined)
