import { setUint16, setUint32, uint32 } from './bytes'
import type { FontFile } from './font-file'
import { rename, withParts } from './outline'

/** Largest offset of the short `loca` format, which stores halves. */
const shortEnd = 0x1fffe

/**
 * Subsets a font to some glyphs, in their order, followed by their components. It has the tables that PDF requires (ISO
 * 32000-1, 9.9), including instructions.
 */
export const subsetOf = (file: FontFile, glyphs: readonly number[]): Uint8Array => {
  const outlines = withParts(file, glyphs)
  const places = new Map<number, number>()
  let length = 0
  for (const [glyph, outline] of outlines) {
    places.set(glyph, places.size)
    length += even(outline.length)
  }
  const copy = (tag: string) => {
    const { at, length } = file.table(tag)
    return file.bytes.slice(at, at + length)
  }
  const isLong = length > shortEnd
  const glyf = new Uint8Array(length)
  const loca = new Uint8Array((outlines.size + 1) * (isLong ? 4 : 2))
  const hmtx = new Uint8Array(4 * outlines.size)
  let end = 0
  let place = 0
  for (const [glyph, outline] of outlines) {
    glyf.set(outline, end)
    rename(glyf, end, outline, (part) => places.get(part) as number)
    end += even(outline.length)
    if (isLong) setUint32(loca, 4 * place + 4, end)
    else setUint16(loca, 2 * place + 2, end / 2)
    setUint16(hmtx, 4 * place, file.advanceOf(glyph))
    setUint16(hmtx, 4 * place + 2, file.leftBearingOf(glyph))
    place += 1
  }
  const head = copy('head')
  setUint32(head, 8, 0)
  setUint16(head, 50, isLong ? 1 : 0)
  const hhea = copy('hhea')
  setUint16(hhea, 34, outlines.size)
  const maxp = copy('maxp')
  setUint16(maxp, 4, outlines.size)
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

const even = (length: number): number => length + (length & 1)

/** The checksum of a font file including its adjustment (OpenType, `head`). */
const wholeSum = 0xb1b0afba

/** Builds a font file from its tables. */
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
  let sum = 0
  for (const tag of [...tables.keys()].sort()) {
    const table = tables.get(tag) as Uint8Array
    bytes.set(table, at)
    for (let index = 0; index < 4; index++) bytes[record + index] = tag.charCodeAt(index)
    const own = sumOf(bytes, at, at + padded(table.length))
    sum += own
    setUint32(bytes, record + 4, own)
    setUint32(bytes, record + 8, at)
    setUint32(bytes, record + 12, table.length)
    if (tag === 'head') head = at
    record += 16
    at += padded(table.length)
  }
  setUint32(bytes, head + 8, (wholeSum - sumOf(bytes, 0, directory) - sum) >>> 0)
  return bytes
}

const padded = (length: number): number => (length + 3) & ~3

const sumOf = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + uint32(bytes, at)) | 0
  return sum >>> 0
}
