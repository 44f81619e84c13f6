import { imageSize } from 'image-size'
import { type FileProblem, readBeside } from './beside'
import { isOfInks } from './jpeg'

const maxPixels = 100_000_000

/** A picture, read whole and known to be what it says. */
export interface Image {
  bytes: Uint8Array
  format: 'png' | 'jpeg' | 'svg'
  /** In pixels, as shown: a photograph that is stored turned is measured upright. */
  width: number
  height: number
}

/**
 * Reads a picture named in a brief. Only files under `folder` (the brief's own) are read, also when links lead
 * elsewhere; nothing is fetched.
 */
export function readImage(src: string, folder: string): Image | FileProblem {
  const bytes = readBeside('image', src, folder)
  return bytes instanceof Uint8Array ? decodeImage(bytes, src) : bytes
}

/** Whether reading a picture has failed. */
export function isImageProblem(image: Image | FileProblem): image is FileProblem {
  return 'code' in image
}

/** Judges the bytes of a picture by their content; `src` only names it in messages. */
export function decodeImage(bytes: Uint8Array, src: string): Image | FileProblem {
  const format = formatOf(bytes)
  if (format !== 'png' && format !== 'jpeg' && format !== 'svg') {
    const found = format ? `seems to be ${format}` : 'is none that is known'
    const hint = 'save it as PNG, JPEG or SVG'
    return { code: 'not-an-image', message: `\`${src}\` is not a PNG, JPEG or SVG image: it ${found}`, hint }
  }
  if (format === 'jpeg' && isOfInks(bytes)) {
    const message = `\`${src}\` is in CMYK, the inks of a printing press`
    return { code: 'image-colours', message, hint: 'save it as RGB' }
  }
  const damage = format === 'svg' ? unsafeSvg(bytes, src) : truncated(bytes, format, src)
  return damage ?? measured(bytes, format, src)
}

const signatures: [RegExp, string][] = [
  [/^\x89PNG\r\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8/, 'GIF'],
  [/^RIFF....WEBP/s, 'WebP'],
  [/^%PDF/, 'PDF'],
  [/^BM/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^....ftypavif/s, 'AVIF'],
  [/^....ftyp(?:heic|heix|mif1)/s, 'HEIC'],
  [/^....ftyp/s, 'a video'],
  [/^PK../s, 'a ZIP archive or an office document'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)/i, 'HTML'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE svg[^[>]*(?:\[.*?\])?[^>]*>|\s)*<(?:\w+:)?svg[\s>/]/s,
    'svg',
  ],
  [/^\s*</, 'XML'],
  [/^$/, 'an empty file'],
  [/^(?:[^\p{Cc}]|[\t\n\r\f])+$/u, 'text'],
]

function formatOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return signatures.find(([signature]) => signature.test(head))?.[1]
}

function truncated(bytes: Uint8Array, format: 'png' | 'jpeg', src: string): FileProblem | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The picture of a JPEG runs from its last start of scan to an end mark; a thumbnail has marks of its own before.
  const complete =
    format === 'png'
      ? pngEnds(buffer)
      : buffer.lastIndexOf(Buffer.of(0xff, 0xd9)) > buffer.lastIndexOf(Buffer.of(0xff, 0xda))
  return complete ? undefined : damaged(src, 'it ends too early')
}

function pngEnds(png: Buffer): boolean {
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return true
  }
  return false
}

function damaged(src: string, why: string): FileProblem {
  return { code: 'image-damaged', message: `\`${src}\` is damaged: ${why}`, hint: 'save it again' }
}

const dangers: [RegExp, string][] = [
  [/<!DOCTYPE|<!ENTITY/i, 'a document type or entities'],
  [/<(?:[\w-]+:)?script/i, 'a script'],
  [/<(?:[\w-]+:)?foreignObject/i, 'foreign content'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/\b(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg);))/i, 'a reference to something outside'],
  [/url\(\s*(?!["']?\s*#)/i, 'a reference to something outside'],
  [/@import|<\?xml-stylesheet/i, 'a reference to a style sheet'],
]

function unsafeSvg(bytes: Uint8Array, src: string): FileProblem | undefined {
  const text = decoded(bytes)
  if (text === undefined) return damaged(src, 'it is not UTF-8')
  const danger = dangers.find(([pattern]) => pattern.test(text))
  if (danger) {
    const hint = 'save it as plain SVG, without scripts and links, or as PNG'
    return { code: 'unsafe-svg', message: `\`${src}\` contains ${danger[1]}`, hint }
  }
  return /<\/(?:\w+:)?svg\s*>\s*(?:<!--.*?-->\s*)*$/s.test(text) ? undefined : damaged(src, 'it ends too early')
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function measured(bytes: Uint8Array, format: Image['format'], src: string): Image | FileProblem {
  const size = sizeOf(bytes)
  if (!size || !(size.width > 0) || !(size.height > 0)) {
    return damaged(src, format === 'svg' ? 'it has neither a size nor a `viewBox`' : 'it has no size')
  }
  if (size.width * size.height > maxPixels) {
    const message = `\`${src}\` has ${size.width} × ${size.height} pixels`
    return { code: 'image-too-large', message, hint: '100 megapixels are allowed: make it smaller' }
  }
  const turned = (size.orientation ?? 1) > 4
  const [width, height] = turned ? [size.height, size.width] : [size.width, size.height]
  return { bytes, format, width, height }
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}
