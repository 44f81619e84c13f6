import { int16, setUint16, uint16, uint32 } from './bytes'
import type { FontFile } from './font-file'

/** The bytes of a glyph in `glyf`; none, if it draws nothing. */
export const outlineOf = (file: FontFile, glyph: number): Uint8Array => {
  const { bytes } = file
  const loca = file.table('loca').at
  const glyf = file.table('glyf').at
  const isLong = uint16(bytes, file.table('head').at + 50) === 1
  const offset = (index: number) => (isLong ? uint32(bytes, loca + 4 * index) : 2 * uint16(bytes, loca + 2 * index))
  return bytes.subarray(glyf + offset(glyph), glyf + offset(glyph + 1))
}

const argumentsAreWords = 0x1
const hasScale = 0x8
const moreParts = 0x20
const hasTwoScales = 0x40
const hasMatrix = 0x80

/** Where in an outline the glyphs are named that it is made of. */
const partsOf = (outline: Uint8Array): number[] => {
  const places: number[] = []
  if (outline.length === 0 || int16(outline, 0) >= 0) return places
  let at = 10
  let flags = moreParts
  while (flags & moreParts) {
    flags = uint16(outline, at)
    places.push(at + 2)
    at += flags & argumentsAreWords ? 8 : 6
    at += flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0
  }
  return places
}

/** Glyphs, and those that they are made of behind them. */
export const withParts = (file: FontFile, glyphs: readonly number[]): number[] => {
  const all = new Set(glyphs)
  // What is added here is visited, too.
  for (const glyph of all) {
    const outline = outlineOf(file, glyph)
    for (const place of partsOf(outline)) all.add(uint16(outline, place))
  }
  return [...all]
}

/** Names the parts of an outline anew. */
export const rename = (outline: Uint8Array, placeOf: ReadonlyMap<number, number>): void => {
  for (const place of partsOf(outline)) setUint16(outline, place, placeOf.get(uint16(outline, place)) as number)
}
