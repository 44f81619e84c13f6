/** What a PDF has to know of a JPEG. */
export interface JpegHead {
  width: number
  height: number
  bits: number
  components: number
  /** How it is turned (EXIF 2.3, 4.6.4): 1, if it is upright. */
  orientation: number
}

/** Reads a JPEG as far as the frame that tells its size; nothing, if there is none. */
export const jpegHead = (bytes: Uint8Array): JpegHead | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let orientation = 1
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; ) {
    const kind = bytes[at + 1] as number
    // Any number of bytes may stand before a marker.
    if (kind === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc) {
      const [bits, components] = [bytes[at + 4] as number, bytes[at + 9] as number]
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), bits, components, orientation }
    }
    if (kind === 0xe1) orientation = orientationIn(bytes.subarray(at + 4, at + 2 + length)) ?? orientation
    at += 2 + length
  }
  return undefined
}

/** The orientation that an Exif segment tells. */
const orientationIn = (segment: Uint8Array): number | undefined => {
  if (Buffer.from(segment.subarray(0, 6)).toString('latin1') !== 'Exif\0\0' || segment.length < 14) return undefined
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return undefined
  const count = view.getUint16(first, little)
  for (let entry = first + 2; entry < first + 2 + 12 * count && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, little) !== 0x0112) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
