import { int16, int32, uint16, uint32 } from './bytes'
import { type CharacterMap, readCharacterMap } from './character-map'
import type { FontBytes } from './font-on-disk'

/** Position of a table in the file. */
export interface Table {
  at: number
  length: number
}

/** Tables of variable fonts, and of Apple's shaping. */
const unsupportedTables = ['fvar', 'morx']

/** A font with TrueType outlines, parsed on demand. Lengths are in font units. */
export class FontFile {
  readonly bytes: Uint8Array
  readonly unitsPerEm: number
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly xHeight: number
  readonly capHeight: number
  /** In degrees, counter-clockwise. */
  readonly italicAngle: number
  readonly isItalic: boolean
  readonly isFixedPitch: boolean
  /** `sFamilyClass` of `OS/2`, high byte: 1 to 7 are serif designs, 10 is script. */
  readonly familyClass: number
  readonly glyphCount: number
  /** The PostScript name. */
  readonly name: string
  /** The glyph of a character; 0 where the font has none. */
  readonly glyphOf: CharacterMap
  readonly #need: FontBytes['need']
  readonly #tables = new Map<string, Table>()
  readonly #metrics: number
  readonly #metricCount: number

  /** @throws if the file is no TrueType font, lacks a required table, or uses unsupported tables */
  constructor({ bytes, need }: FontBytes) {
    this.bytes = bytes
    this.#need = need
    for (let count = uint16(bytes, 4), record = 12; count > 0; count--, record += 16) {
      const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
      this.#tables.set(tag, { at: uint32(bytes, record + 8), length: uint32(bytes, record + 12) })
    }
    const strange = unsupportedTables.find((tag) => this.has(tag))
    if (strange) throw new Error(`fonts with a table ${strange} are not read`)
    const head = this.table('head').at
    this.unitsPerEm = uint16(bytes, head + 18)
    this.box = [36, 38, 40, 42].map((at) => int16(bytes, head + at)) as [number, number, number, number]
    this.isItalic = (uint16(bytes, head + 44) & 2) !== 0
    const hhea = this.table('hhea').at
    this.ascent = int16(bytes, hhea + 4)
    this.descent = int16(bytes, hhea + 6)
    this.lineGap = int16(bytes, hhea + 8)
    this.#metrics = this.table('hmtx').at
    this.#metricCount = uint16(bytes, hhea + 34)
    this.glyphCount = uint16(bytes, this.table('maxp').at + 4)
    const post = this.table('post').at
    this.italicAngle = int32(bytes, post + 4) / 0x10000
    this.isFixedPitch = uint32(bytes, post + 12) !== 0
    const os2 = this.table('OS/2').at
    const hasHeights = uint16(bytes, os2) >= 2
    this.familyClass = int16(bytes, os2 + 30) >> 8
    this.xHeight = hasHeights ? int16(bytes, os2 + 86) : 0
    this.capHeight = hasHeights ? int16(bytes, os2 + 88) : this.ascent
    this.name = postScriptName(bytes, this.table('name').at)
    this.table('glyf')
    this.table('loca')
    const glyphOf = readCharacterMap(bytes, this.table('cmap').at)
    if (!glyphOf) throw new Error(`${this.name} has no map of Unicode characters`)
    this.glyphOf = withCache(glyphOf)
  }

  has(tag: string): boolean {
    return this.#tables.has(tag)
  }

  table(tag: string): Table {
    const table = this.#tables.get(tag)
    if (!table) throw new Error(`the font has no table ${tag}`)
    return table
  }

  /** Bytes of `glyf` between two offsets of the file. */
  outline(from: number, to: number): Uint8Array {
    this.#need(from, to)
    return this.bytes.subarray(from, to)
  }

  advanceOf(glyph: number): number {
    return uint16(this.bytes, this.#metrics + 4 * Math.min(glyph, this.#metricCount - 1))
  }

  /** Left side bearing: from the origin of a glyph to the left edge of its outline. */
  leftBearingOf(glyph: number): number {
    const count = this.#metricCount
    return int16(this.bytes, this.#metrics + (glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count)))
  }
}

const space = 0x20
const tab = 0x09
const carriageReturn = 0x0d

/** Caches the glyphs of the first plane. */
const withCache = (glyphOf: CharacterMap): CharacterMap => {
  const cache = new Uint16Array(0x10000)
  // They are set as spaces; fonts have no glyph for them.
  cache[tab] = glyphOf(space)
  cache[carriageReturn] = glyphOf(space)
  return (codePoint) => {
    if (codePoint > 0xffff) return glyphOf(codePoint)
    cache[codePoint] ||= glyphOf(codePoint)
    return cache[codePoint] as number
  }
}

const postScriptName = (bytes: Uint8Array, table: number): string => {
  const texts = table + uint16(bytes, table + 4)
  for (let count = uint16(bytes, table + 2), record = table + 6; count > 0; count--, record += 12) {
    if (uint16(bytes, record + 6) !== 6) continue
    const start = texts + uint16(bytes, record + 10)
    // ASCII, as one byte a character or as UTF-16BE.
    const name = bytes.subarray(start, start + uint16(bytes, record + 8)).filter((byte) => byte !== 0)
    return String.fromCharCode(...name)
  }
  return 'Font'
}
