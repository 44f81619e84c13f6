import { int16, uint16 } from './bytes'
import type { FontFile } from './font-file'
import type { ShapedGlyph } from './shaping'

/** Pair kerning by the `kern` table, which predates `GPOS`. */
export interface Kerning {
  /** Adjustment of the advance of the first glyph, in font units. */
  between: (first: number, second: number) => number
  /** Whether a glyph is the first of a pair. */
  isFirst: (glyph: number) => boolean
}

/** A subtable: sorted pairs of six bytes each. */
interface Pairs {
  at: number
  count: number
}

/** The kerning of a font; undefined if it has none in a supported format. */
export const kerningOf = (file: FontFile): Kerning | undefined => {
  if (!file.has('kern')) return undefined
  const { bytes } = file
  const { at: table, length } = file.table('kern')
  const parts = pairsIn(bytes, table, table + length)
  if (parts.length === 0) return undefined
  const first = new Uint8Array(file.glyphCount)
  for (const { at, count } of parts) for (let pair = 0; pair < count; pair += 1) first[uint16(bytes, at + 6 * pair)] = 1
  return {
    isFirst: (glyph) => first[glyph] === 1,
    between: (one, other) => {
      let sum = 0
      if (first[one]) for (const pairs of parts) sum += valueIn(bytes, pairs, one, other)
      return sum
    },
  }
}

/** Horizontal subtables of format 0. Apple's version of the table has another header. */
const pairsIn = (bytes: Uint8Array, table: number, end: number): Pairs[] => {
  if (uint16(bytes, table) !== 0) return []
  const found: Pairs[] = []
  let at = table + 4
  for (let count = uint16(bytes, table + 2); count > 0; count -= 1) {
    const coverage = uint16(bytes, at + 4)
    // `coverage` holds the format and the flags vertical, minimum and cross-stream.
    const pairs = Math.min(uint16(bytes, at + 6), Math.floor((end - at - 14) / 6))
    if ((coverage & 0xff07) === 1 && pairs > 0) found.push({ at: at + 14, count: pairs })
    at += uint16(bytes, at + 2)
  }
  return found
}

const valueIn = (bytes: Uint8Array, { at, count }: Pairs, one: number, other: number): number => {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const pair = at + 6 * middle
    const difference = uint16(bytes, pair) - one || uint16(bytes, pair + 2) - other
    if (difference === 0) return int16(bytes, pair + 4)
    if (difference < 0) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** Applies kerning; marks are skipped. */
export const kern = ({ between }: Kerning, glyphs: readonly ShapedGlyph[]): void => {
  let last: ShapedGlyph | undefined
  for (const glyph of glyphs) {
    if (glyph.kind === 3) continue
    if (last) last.advance += between(last.id, glyph.id)
    last = glyph
  }
}
