import { createInflate, inflateSync } from 'node:zlib'
import { limits, tooLarge, unreadable } from './limits'

/** Most nested compressions of a stream; no PDF writer uses even two. */
const deepest = 4
/** Bytes before a stream in which its dictionary is searched. */
const dictionaryBytes = 4096

/**
 * Checks the streams of a PDF before the reader gets it: each is inflated up to the limits, whatever refers to it.
 * @returns bytes of the largest stream that may be page content; pages can share it
 * @throws ForeignPdfError if it is no PDF, or beyond the limits
 */
export const refuseExcess = async (bytes: Uint8Array): Promise<number> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 1024).indexOf('%PDF-') === -1) throw unreadable('is no PDF')
  let left: number = limits.unpacked
  let largest = 0
  let streams = 0
  for (let at = file.indexOf(keyword); at !== -1; at = file.indexOf(keyword, at + keyword.length)) {
    if (file.subarray(Math.max(0, at - 3), at).equals(end)) continue
    streams += 1
    if (streams > limits.streams) throw tooLarge(`has more than ${limits.streams.toLocaleString('en')} streams`)
    const from = afterLine(file, at + keyword.length)
    const dictionary = dictionaryBefore(file, at)
    const most = isPicture.test(dictionary) ? limits.unpacked : limits.stream
    const size = await sizeOf(file, from, Math.min(left, most))
    if (size > Math.min(left, most))
      throw tooLarge(`unpacks to more than ${Math.min(left, most) === left ? all : megabytes(most)} MB`)
    left -= size
    if (!isOther.test(dictionary)) largest = Math.max(largest, size)
  }
  return largest
}

const keyword = 'stream'
const end = Buffer.from('end')
const megabytes = (bytes: number): number => bytes / 1024 / 1024
const all = megabytes(limits.unpacked)

const isPicture = /\/Subtype\s*\/Image\b/
/** Page content has no type, and is no font file. */
const isOther = /\/(?:Type|Subtype|Length1|N)\b/

const dictionaryBefore = (file: Buffer, at: number): string => {
  const before = file.subarray(Math.max(0, at - dictionaryBytes), at).toString('latin1')
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** Size of a stream, inflated if compressed; `allowed` plus one if it is larger. */
const sizeOf = async (file: Buffer, from: number, allowed: number): Promise<number> => {
  const stream = file.subarray(from)
  if (isDeflated(stream)) return unpackedSize(stream, allowed)
  // An uncompressed stream is no larger than the file.
  const to = file.indexOf('endstream', from)
  return Math.min(allowed, (to === -1 ? file.length : to) - from)
}

/** A stream begins after the line end of its keyword. */
const afterLine = (file: Buffer, at: number): number => {
  const from = file[at] === 0x0d ? at + 1 : at
  return file[from] === 0x0a ? from + 1 : from
}

/** Size of a stream after all nested compressions; `allowed` plus one if it is larger. */
const unpackedSize = async (stream: Buffer, allowed: number): Promise<number> => {
  let packed = stream
  let size = 0
  for (let depth = 0; depth < deepest && isDeflated(packed); depth += 1) {
    const inner = inflated(packed, allowed - size)
    if (inner === 'too much') return allowed + 1
    if (inner === 'damaged') return size + (await sizeOfDamaged(packed, allowed - size))
    size += inner.length
    packed = inner
  }
  return size
}

/** Whether bytes have a zlib header (RFC 1950). */
const isDeflated = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] as number) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

const inflated = (packed: Buffer, allowed: number): Buffer | 'too much' | 'damaged' => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, allowed) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged'
  }
}

/** Readers show the part of a damaged stream before the damage. */
const sizeOfDamaged = async (packed: Buffer, allowed: number): Promise<number> => {
  const inflate = createInflate()
  let size = 0
  inflate.end(packed)
  try {
    for await (const chunk of inflate) {
      size += (chunk as Buffer).length
      if (size > allowed) return allowed + 1
    }
  } catch {
    // Damaged: the size up to here counts.
  }
  return size
}
