/** The glyphs of an embedded TrueType program. */
export interface TrueType {
  glyphs: number
  /** In thousandths of the type's size, as PDF counts. */
  width(glyph: number): number
}

/** Reads a TrueType program as far as widths go; nothing, if it is none. */
export const readTrueType = (bytes: Uint8Array): TrueType | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || (view.getUint32(0) !== 0x00010000 && view.getUint32(0) !== 0x74727565)) return
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16
      return [String.fromCharCode(...bytes.subarray(entry, entry + 4)), view.getUint32(entry + 8)]
    }),
  )
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return
  const unitsPerEm = view.getUint16(head + 18)
  const metrics = view.getUint16(hhea + 34)
  const width = (glyph: number) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm
  return { glyphs: view.getUint16(maxp + 4), width }
}
