import { setUint16 } from './bytes'
import type { Face } from './face'
import type { FontFile } from './font-file'
import { subsetOf } from './subset'
import { toUnicode } from './to-unicode'
import { charactersOf, show, type Word } from './word'

/** What fonts are written into. */
interface Objects<Reference> {
  ref: (data: Record<string, unknown>) => Reference
  stream: (bytes: Uint8Array, data?: Record<string, unknown>) => Reference
}

/**
 * A face in a document, as the glyphs that are used of it. A glyph's code is its number in the whole font. Where it
 * stands for another text too, as the raised 1 does for `1` and for `¹`, it has a second code, beyond the font's glyphs.
 */
export class EmbeddedFace {
  readonly face: Face
  /** What is shown for words that have been used. */
  readonly #shown = new Map<Word, string>()
  readonly #texts = new Map<number, string>()
  /** The glyphs of codes that are not their numbers, and these codes by glyph and text. */
  readonly #glyphs = new Map<number, number>()
  readonly #codes = new Map<string, number>()

  constructor(face: Face) {
    this.face = face
  }

  /** Takes a word into the document: what an array of TJ holds for it, in Latin-1. */
  show(word: Word): string {
    let shown = this.#shown.get(word)
    if (shown === undefined) {
      shown = this.#take(word)
      this.#shown.set(word, shown)
    }
    return shown
  }

  /** The same, with something added to the advance of each glyph, in font units. */
  showSpaced(word: Word, added: readonly number[]): string {
    this.show(word)
    const codes = word.glyphs.map((glyph, index) => this.#codeOf(glyph, charactersOf(word, index)))
    const advances = word.advances.map((advance, index) => advance + (added[index] ?? 0))
    return show(this.face.file, word.glyphs, advances, codes)
  }

  #take(word: Word): string {
    if (word.lacks || !word.isSpelled)
      throw new Error(`${this.face.file.name} cannot show ${JSON.stringify(word.text)}`)
    const codes = word.glyphs.map((glyph, index) => this.#codeOf(glyph, charactersOf(word, index)))
    const isOwn = codes.every((code, index) => code === word.glyphs[index])
    return isOwn ? word.shown : show(this.face.file, word.glyphs, word.advances, codes)
  }

  #codeOf(glyph: number, text: string): number {
    const first = this.#texts.get(glyph)
    if (first === text) return glyph
    if (first === undefined) {
      this.#texts.set(glyph, text)
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
   * Writes what has been used: a font of the type Type0, with the encoding Identity-H.
   * @param asFont makes the object of the font
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

/** The width of what is in no list. */
const usual = 1000

/**
 * The widths of codes: neighbours of the same width as `first last width`, whatever unused codes are between them,
 * others as `first [width …]`.
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

/** Six letters that tell subsets of a font from one another. */
const tagOf = (codes: readonly number[]): string => {
  let sum = 0x811c9dc5
  for (const code of codes) sum = Math.imul(sum ^ code, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, letter) => String.fromCharCode(65 + (Math.floor(sum / 26 ** letter) % 26))).join(
    '',
  )
}
