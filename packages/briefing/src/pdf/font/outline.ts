import { int16, setUint16, uint16, uint32 } from './bytes'
import type { FontFile } from './font-file'

/** Reads glyphs from `glyf`; empty if they draw nothing. */
export const outlinesOf = (file: FontFile): ((glyph: number) => Uint8Array) => {
  const { bytes } = file
  const loca = file.table('loca').at
  const glyf = file.table('glyf').at
  const isLong = uint16(bytes, file.table('head').at + 50) === 1
  const offset = (index: number) => (isLong ? uint32(bytes, loca + 4 * index) : 2 * uint16(bytes, loca + 2 * index))
  return (glyph) => file.outline(glyf + offset(glyph), glyf + offset(glyph + 1))
}

const argumentsAreWords = 0x1
const hasScale = 0x8
const moreParts = 0x20
const hasTwoScales = 0x40
const hasMatrix = 0x80

/** Whether a glyph is composite. */
const hasParts = (outline: Uint8Array): boolean => outline.length > 0 && int16(outline, 0) < 0

/** Offsets of the component glyph ids in a composite glyph. */
const partsOf = (outline: Uint8Array): number[] => {
  const places: number[] = []
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

/** Outlines of glyphs, followed by those of their components. */
export const withParts = (file: FontFile, glyphs: readonly number[]): Map<number, Uint8Array> => {
  const outlineOf = outlinesOf(file)
  const outlines = new Map<number, Uint8Array>()
  const add = (glyph: number): void => {
    if (!outlines.has(glyph)) outlines.set(glyph, outlineOf(glyph))
  }
  for (const glyph of glyphs) add(glyph)
  // The loop also visits entries that it adds.
  for (const outline of outlines.values()) {
    if (hasParts(outline)) for (const place of partsOf(outline)) add(uint16(outline, place))
  }
  return outlines
}

/** Copies a composite glyph to an offset with new component ids. */
export const rename = (
  bytes: Uint8Array,
  at: number,
  outline: Uint8Array,
  placeOf: (glyph: number) => number,
): void => {
  if (!hasParts(outline)) return
  for (const place of partsOf(outline)) setUint16(bytes, at + place, placeOf(uint16(outline, place)))
}
