import { setUint16 } from './bytes'
import type { FontFace } from './face'
import type { FontFile } from './font-file'
import { subsetOf } from './subset'
import { toUnicode, utf16 } from './to-unicode'
import { charactersOf, type Word } from './word'

/** Creates the objects of a font. */
interface Objects<Reference> {
  ref: (data: Record<string, unknown>) => Reference
  stream: (bytes: Uint8Array, data?: Record<string, unknown>) => Reference
}

/**
 * A face in a document, reduced to the glyphs in use. The code of a glyph is its id in the whole font. A glyph used for
 * another text too, as a superscript 1 for `1` and `¹`, gets a second code beyond these ids.
 */
export class EmbeddedFace {
  readonly face: FontFace
  /** Text by code. */
  readonly #texts = new Map<number, string>()
  /** Text by code for most glyphs, whose text is one UTF-16 unit; 0 if unused. Faster than the map. */
  readonly #units: Uint16Array
  /** For additional codes: glyphs by code, and codes by glyph and text. */
  readonly #glyphs = new Map<number, number>()
  readonly #codes = new Map<string, number>()

  constructor(face: FontFace) {
    this.face = face
    this.#units = new Uint16Array(face.file.glyphCount)
  }

  /**
   * Adds words to the document.
   * @param points per font unit
   * @param added to the advance of each glyph, in font units
   * @returns the content of a TJ array in Latin-1: codes, and adjustments where advances differ from those of the font
   */
  show(words: readonly Word[], points: number, added?: readonly number[]): string {
    const { file } = this.face
    const scale = 1000 / file.unitsPerEm
    const units = this.#units
    let length = 0
    let isOpen = false
    let at = 0
    for (const word of words) {
      const { text, glyphs, advances, clusters } = word
      if (word.lacks) throw new Error(`${file.name} cannot show ${JSON.stringify(text)}`)
      if (length + room * glyphs.length > bytes.length)
        bytes = Buffer.concat([bytes], 2 * (length + room * glyphs.length))
      if (word.offsets || !word.isSpelled) {
        if (isOpen) bytes[length++] = closing
        isOpen = false
        const moved = Buffer.from(this.#moved(word, points, added?.slice(at, at + glyphs.length)), 'latin1')
        if (length + moved.length + room > bytes.length)
          bytes = Buffer.concat([bytes], 2 * (length + moved.length + room))
        length += moved.copy(bytes, length)
        at += glyphs.length
        continue
      }
      for (let index = 0; index < glyphs.length; index++, at++) {
        const glyph = glyphs[index] as number
        const from = clusters[index] as number
        const isOwn = units[glyph] === text.charCodeAt(from) && (clusters[index + 1] ?? text.length) === from + 1
        const code = isOwn ? glyph : this.#codeOf(glyph, charactersOf(word, index))
        if (!isOpen) bytes[length++] = opening
        length = writeByte(code >> 8, length)
        length = writeByte(code & 255, length)
        const advance = (advances[index] as number) + (added ? (added[at] as number) : 0)
        const back = (file.advanceOf(glyph) - advance) * scale
        isOpen = back === 0
        if (isOpen) continue
        bytes[length++] = closing
        length += bytes.write(`${Math.round(back * 100) / 100}`, length, 'latin1')
      }
    }
    if (isOpen) bytes[length++] = closing
    return bytes.toString('latin1', 0, length)
  }

  /** Shows a word with glyph offsets, or with several glyphs for one character. */
  #moved(word: Word, points: number, added: readonly number[] = []): string {
    const { file } = this.face
    const { text, glyphs, advances, clusters, offsets, isSpelled } = word
    const scale = 1000 / file.unitsPerEm
    const short = (value: number): string => `${Math.round(value * 100) / 100}`
    let shown = isSpelled ? '' : `]TJ/Span<</ActualText<feff${utf16(text)}>>>BDC[`
    for (const [index, glyph] of glyphs.entries()) {
      const [x, y] = offsets?.[index] ?? [0, 0]
      const from = clusters[index] as number
      const to = clusters.find((one) => one > from) ?? text.length
      const code = this.#codeOf(glyph, text.slice(from, to))
      const back = file.advanceOf(glyph) - (advances[index] as number) - (added[index] ?? 0) + x
      if (y !== 0) shown += `]TJ ${short(y * points)} Ts[`
      if (x !== 0) shown += short(-x * scale)
      shown += `<${code.toString(16).padStart(4, '0')}>`
      if (back !== 0) shown += short(back * scale)
      if (y !== 0) shown += ']TJ 0 Ts['
    }
    return isSpelled ? shown : `${shown}]TJ EMC[`
  }

  #codeOf(glyph: number, characters: string): number {
    const text = unspeakable.test(characters) ? spoken(characters) : characters
    const first = this.#texts.get(glyph)
    if (first === text) return glyph
    if (first === undefined) {
      this.#texts.set(glyph, text)
      if (text.length === 1) this.#units[glyph] = text.charCodeAt(0)
      return glyph
    }
    const key = `${glyph} ${text}`
    let code = this.#codes.get(key)
    if (code === undefined) {
      code = this.face.file.glyphCount + this.#codes.size
      this.#codes.set(key, code)
      this.#glyphs.set(code, glyph)
      this.#texts.set(code, text)
    }
    return code
  }

  /**
   * Writes the font: Type0 with the encoding Identity-H.
   * @param asFont creates the font object
   */
  write<Reference>(file: Objects<Reference>, asFont = (data: Record<string, unknown>) => file.ref(data)): Reference {
    const font = this.face.file
    const codes = [...this.#texts.keys()].sort((one, other) => one - other)
    const glyphOf = (code: number) => this.#glyphs.get(code) ?? code
    const glyphs = [0, ...new Set(codes.map(glyphOf))].sort((one, other) => one - other)
    const places = new Map(glyphs.map((glyph, place) => [glyph, place]))
    const map = new Uint8Array(2 * ((codes.at(-1) ?? 0) + 1))
    for (const code of codes) setUint16(map, 2 * code, places.get(glyphOf(code)) as number)
    const subset = subsetOf(font, glyphs)
    const name = `${tagOf(codes)}+${font.name.replaceAll(/[^\w-]/g, '')}`
    const descriptor = file.ref({
      ...describe(font),
      FontName: name,
      FontFile2: file.stream(subset, { Length1: subset.length }),
    })
    const descendant = file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: widths(codes, (code) => font.advanceOf(glyphOf(code)) * (1000 / font.unitsPerEm)),
      CIDToGIDMap: file.stream(map),
    })
    const texts = new Map(codes.map((code) => [code, this.#texts.get(code) as string]))
    return asFont({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: file.stream(Buffer.from(toUnicode(texts), 'latin1')),
    })
  }
}

/** Characters that `ToUnicode` must not map to (ISO 14289-1, 7.21.7), and controls: each has a substitute. */
const unspeakable = /[\t\r\ufeff]/
const spoken = (text: string): string => text.replaceAll('\ufeff', '\u2060').replace(/[\t\r]/g, ' ')

/** A reused buffer for the content of TJ arrays. */
let bytes = Buffer.alloc(4096)
/** Most bytes per glyph, with brackets and adjustment. */
const room = 32

const opening = 0x28
const closing = 0x29
const backslash = 0x5c
/** The character after a backslash for each byte that a string has to escape; 0 for others. */
const escapes = new Uint8Array(256)
for (const character of '()\\') escapes[character.charCodeAt(0)] = character.charCodeAt(0)
escapes[0x0a] = 'n'.charCodeAt(0)
escapes[0x0d] = 'r'.charCodeAt(0)

const writeByte = (byte: number, at: number): number => {
  const escaped = escapes[byte] as number
  if (escaped === 0) {
    bytes[at] = byte
    return at + 1
  }
  bytes[at] = backslash
  bytes[at + 1] = escaped
  return at + 2
}

const serif = 2
const symbolic = 4
const script = 8
const italic = 64

const describe = (font: FontFile): Record<string, unknown> => {
  const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm)
  const { familyClass } = font
  return {
    Type: 'FontDescriptor',
    Flags:
      (font.isFixedPitch ? 1 : 0) |
      (familyClass >= 1 && familyClass <= 7 ? serif : 0) |
      symbolic |
      (familyClass === 10 ? script : 0) |
      (font.isItalic ? italic : 0),
    FontBBox: font.box.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    XHeight: scaled(font.xHeight),
    StemV: 0,
  }
}

/** Default width (`DW`) of codes that the `W` array does not list. */
const usual = 1000

/**
 * The `W` array: neighbours of one width as `first last width`, even across unused codes, others as `first [width …]`.
 */
const widths = (codes: readonly number[], widthOf: (code: number) => number): unknown[] => {
  const out: unknown[] = []
  let list: { next: number; widths: number[] } | undefined
  for (let index = 0, next = 0; index < codes.length; index = next) {
    const first = codes[index] as number
    const width = Math.round(widthOf(first) * 100) / 100
    for (next = index + 1; next < codes.length && widthOf(codes[next] as number) === widthOf(first); ) next++
    const last = codes[next - 1] as number
    if (width === usual) continue
    if (first < last) out.push(first, last, width)
    else if (list?.next === first) {
      list.widths.push(width)
      list.next++
    } else {
      list = { next: first + 1, widths: [width] }
      out.push(first, list.widths)
    }
  }
  return out
}

/** Subset tag: six letters that differ between subsets of a font. */
const tagOf = (codes: readonly number[]): string => {
  let sum = 0x811c9dc5
  for (const code of codes) sum = Math.imul(sum ^ code, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, letter) => String.fromCharCode(65 + (Math.floor(sum / 26 ** letter) % 26))).join(
    '',
  )
}
