/** Bounds of a glyph in thousandths of the font size, from its origin. */
export interface GlyphBounds {
  left: number
  right: number
  bottom: number
  top: number
}

/**
 * Bounds of the glyphs of an embedded TrueType file, as their outlines state them (OpenType, `glyf`).
 * @param file of the font
 * @param map its `CIDToGIDMap`; without one the codes are glyphs
 */
export const outlinesIn = (file: Uint8Array, map?: Uint8Array): ((code: number) => GlyphBounds | undefined) => {
  const data = viewOf(file)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + 16 * data.getUint16(4); at += 16) {
    tables.set(String.fromCharCode(...file.subarray(at, at + 4)), data.getUint32(at + 8))
  }
  const [head = 0, loca = 0, glyf = 0] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag))
  const em = data.getUint16(head + 18)
  const isLong = data.getInt16(head + 50) === 1
  const offset = (glyph: number): number =>
    isLong ? data.getUint32(loca + 4 * glyph) : 2 * data.getUint16(loca + 2 * glyph)
  const glyphs = map && viewOf(map)
  return (code) => {
    const glyph = glyphs ? glyphs.getUint16(2 * code) : code
    const at = offset(glyph)
    if (offset(glyph + 1) <= at) return undefined
    const [left, bottom, right, top] = [2, 4, 6, 8].map((place) => (data.getInt16(glyf + at + place) * 1000) / em)
    return { left, right, bottom, top } as GlyphBounds
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
