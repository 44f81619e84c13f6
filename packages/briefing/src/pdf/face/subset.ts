import { setUint16, setUint32, uint32 } from './bytes'
import type { FontFile } from './font-file'
import { outlineOf, rename, withParts } from './outline'

/** What `loca` can say in two bytes: even places. */
const shortEnd = 0x1fffe

/**
 * A TrueType file of some glyphs of another, in their order; glyphs that they are made of are added. It has the tables
 * that PDF asks for (ISO 32000-1, 9.9), those with instructions too.
 */
export const subsetOf = (file: FontFile, glyphs: readonly number[]): Uint8Array => {
  const all = withParts(file, glyphs)
  const places = new Map(all.map((glyph, place) => [glyph, place]))
  const outlines = all.map((glyph) => outlineOf(file, glyph))
  const copy = (tag: string) => {
    const { at, length } = file.table(tag)
    return file.bytes.slice(at, at + length)
  }
  const length = outlines.reduce((sum, outline) => sum + outline.length + (outline.length & 1), 0)
  const isLong = length > shortEnd
  const glyf = new Uint8Array(length)
  const loca = new Uint8Array((all.length + 1) * (isLong ? 4 : 2))
  const hmtx = new Uint8Array(4 * all.length)
  let end = 0
  all.forEach((glyph, place) => {
    const outline = outlines[place] as Uint8Array
    const own = glyf.subarray(end, end + outline.length)
    own.set(outline)
    rename(own, places)
    end += outline.length + (outline.length & 1)
    if (isLong) setUint32(loca, 4 * place + 4, end)
    else setUint16(loca, 2 * place + 2, end / 2)
    setUint16(hmtx, 4 * place, file.advanceOf(glyph))
    setUint16(hmtx, 4 * place + 2, file.leftBearingOf(glyph))
  })
  const head = copy('head')
  setUint32(head, 8, 0)
  setUint16(head, 50, isLong ? 1 : 0)
  const hhea = copy('hhea')
  setUint16(hhea, 34, all.length)
  const maxp = copy('maxp')
  setUint16(maxp, 4, all.length)
  const instructions = ['cvt ', 'fpgm', 'prep'].filter((tag) => file.has(tag)).map((tag) => [tag, copy(tag)] as const)
  return joined(
    new Map([
      ...instructions,
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', hmtx],
      ['loca', loca],
      ['maxp', maxp],
    ]),
  )
}

/** What the sum of a font file is to be (OpenType, `head`). */
const wholeSum = 0xb1b0afba

/** A font file of its tables. */
const joined = (tables: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const count = tables.size
  const power = 31 - Math.clz32(count)
  const directory = 12 + 16 * count
  const length = [...tables.values()].reduce((sum, table) => sum + padded(table.length), directory)
  const bytes = new Uint8Array(length)
  setUint32(bytes, 0, 0x10000)
  setUint16(bytes, 4, count)
  setUint16(bytes, 6, 16 << power)
  setUint16(bytes, 8, power)
  setUint16(bytes, 10, 16 * count - (16 << power))
  let record = 12
  let at = directory
  let head = 0
  for (const tag of [...tables.keys()].sort()) {
    const table = tables.get(tag) as Uint8Array
    bytes.set(table, at)
    for (let index = 0; index < 4; index++) bytes[record + index] = tag.charCodeAt(index)
    setUint32(bytes, record + 4, sumOf(bytes, at, at + padded(table.length)))
    setUint32(bytes, record + 8, at)
    setUint32(bytes, record + 12, table.length)
    if (tag === 'head') head = at
    record += 16
    at += padded(table.length)
  }
  setUint32(bytes, head + 8, (wholeSum - sumOf(bytes, 0, length)) >>> 0)
  return bytes
}

const padded = (length: number): number => (length + 3) & ~3

const sumOf = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + uint32(bytes, at)) >>> 0
  return sum
}
