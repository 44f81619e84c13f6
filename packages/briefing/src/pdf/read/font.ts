import type { ToUnicodeMap } from './character-map'

/** What a code of a font shows. */
export interface ReadGlyph {
  text: string
  /** How far it takes what follows, in thousandths of the size. */
  width: number
  /** Whether nothing is seen of it. */
  isBlank: boolean
}

/** What stands for a code that the font's map gives no text. */
const unknown = '\ufffd'

/** What no list of widths names is as wide as this (ISO 32000-1, 9.7.4.3). */
const usual = 1000

/** A font as a page uses it: what its codes stand for and how wide they are. */
export class Font {
  /** How many bytes a code has. */
  readonly width: number
  readonly #glyphs = new Map<number, ReadGlyph>()
  readonly #lists: { first: number; widths: readonly number[] }[] = []
  readonly #ranges: { first: number; last: number; width: number }[] = []

  /**
   * @param map what its codes stand for
   * @param widths as its `W` array has them: `first [width …]` or `first last width`, in ascending order
   */
  constructor(
    private readonly map: ToUnicodeMap | undefined,
    widths: readonly unknown[] = [],
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
    const known = this.#glyphs.get(code)
    if (known) return known
    const text = this.map?.textOf(code) ?? unknown
    const glyph = { text, width: this.#widthOf(code), isBlank: text.trim() === '' }
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

/** The last that does not begin behind a code. */
const lastBefore = <T extends { first: number }>(ascending: readonly T[], code: number): T | undefined => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as T).first <= code) low = middle + 1
    else high = middle
  }
  return ascending[low - 1]
}
