import type { ToUnicodeMap } from './character-map'
import type { GlyphBounds } from './outlines'

/** Text and advance of a code. */
export interface ReadGlyph {
  text: string
  /** Advance in thousandths of the font size. */
  width: number
  /** Whether it has no ink of its own. */
  isBlank: boolean
}

/** Text of a code that the CMap does not map. */
const unknown = '\ufffd'

/**
 * Text without ink of its own: white space, marks, which stand on their letter, and what is ignored, but for a soft hyphen,
 * which is printed where it is a character.
 */
const blank = /^(?:(?!\u00ad)[\s\p{M}\p{Default_Ignorable_Code_Point}])*$/u

/** Default width of a glyph (`DW`; ISO 32000-1, 9.7.4.3). */
const usual = 1000

/** A font as a page uses it: text and widths of its codes. */
export class Font {
  /** Bytes per code. */
  readonly width: number
  readonly #glyphs = new Map<number, ReadGlyph>()
  readonly #lists: { first: number; widths: readonly number[] }[] = []
  readonly #ranges: { first: number; last: number; width: number }[] = []

  /**
   * @param map its CMap
   * @param widths its `W` array: `first [width …]` or `first last width`, in ascending order
   * @param boundsOf bounds of the ink of a code in its font file; undefined if it draws nothing
   */
  constructor(
    private readonly map: ToUnicodeMap | undefined,
    widths: readonly unknown[] = [],
    readonly boundsOf: (code: number) => GlyphBounds | undefined = () => undefined,
  ) {
    this.width = map?.width ?? 1
    for (let at = 0; at < widths.length; ) {
      const [first, next] = [widths[at] as number, widths[at + 1] as number | number[]]
      if (Array.isArray(next)) this.#lists.push({ first, widths: next })
      else this.#ranges.push({ first, last: next, width: widths[at + 2] as number })
      at += Array.isArray(next) ? 2 : 3
    }
  }

  glyph(code: number): ReadGlyph {
    const cached = this.#glyphs.get(code)
    if (cached) return cached
    const text = this.map?.textOf(code) ?? unknown
    const glyph = { text, width: this.#widthOf(code), isBlank: blank.test(text) }
    this.#glyphs.set(code, glyph)
    return glyph
  }

  #widthOf(code: number): number {
    const range = lastBefore(this.#ranges, code)
    if (range && code <= range.last) return range.width
    const list = lastBefore(this.#lists, code)
    return list?.widths[code - list.first] ?? usual
  }
}

/** The last range that starts at or before a code. */
const lastBefore = <T extends { first: number }>(ascending: readonly T[], code: number): T | undefined => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as T).first <= code) low = middle + 1
    else high = middle
  }
  return ascending[low - 1]
}
