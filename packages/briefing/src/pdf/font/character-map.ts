import { uint16, uint32 } from './bytes'

/** The glyph of a character; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number

/** Reads the fullest subtable of `cmap`: format 12 for all planes, or format 4 for the first. */
export const readCharacterMap = (bytes: Uint8Array, cmap: number): CharacterMap | undefined => {
  let best = 0
  let table = 0
  for (let record = cmap + 4, count = uint16(bytes, cmap + 2); count > 0; count--, record += 8) {
    const platform = uint16(bytes, record)
    const at = cmap + uint32(bytes, record + 4)
    const format = uint16(bytes, at)
    const isUnicode = platform === 0 || (platform === 3 && uint16(bytes, record + 2) !== 0)
    if (isUnicode && (format === 4 || format === 12) && format > best) {
      best = format
      table = at
    }
  }
  if (best === 12) return (codePoint) => ofGroups(bytes, table, codePoint)
  if (best === 4) return (codePoint) => ofSegments(bytes, table, codePoint)
  return undefined
}

const ofGroups = (bytes: Uint8Array, table: number, codePoint: number): number => {
  let low = 0
  let high = uint32(bytes, table + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = table + 16 + 12 * middle
    const first = uint32(bytes, group)
    if (codePoint < first) high = middle - 1
    else if (codePoint > uint32(bytes, group + 4)) low = middle + 1
    else return uint32(bytes, group + 8) + codePoint - first
  }
  return 0
}

const ofSegments = (bytes: Uint8Array, table: number, codePoint: number): number => {
  if (codePoint > 0xffff) return 0
  const size = uint16(bytes, table + 6)
  let low = 0
  let high = size / 2 - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (uint16(bytes, table + 14 + 2 * middle) < codePoint) low = middle + 1
    else high = middle
  }
  const end = table + 14 + 2 * low
  const start = end + 2 + size
  const delta = start + size
  const range = delta + size
  const first = uint16(bytes, start)
  if (codePoint > uint16(bytes, end) || codePoint < first) return 0
  const offset = uint16(bytes, range)
  if (offset === 0) return (codePoint + uint16(bytes, delta)) & 0xffff
  const glyph = uint16(bytes, range + offset + 2 * (codePoint - first))
  return glyph && (glyph + uint16(bytes, delta)) & 0xffff
}
