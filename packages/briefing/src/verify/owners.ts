import type { Brief, Path } from '../brief'
import type { Shown } from '../readback/content'
import type { InkPlace, Painted } from '../readback/graphics-state'
import type { Readback } from '../readback/readback'
import { inked } from './inked'
import { type PrintedText, textsOf } from './texts'

/** Fewer letters may be of anything. */
const telling = 4

/** Whose a drawn thing is: the field or block of a brief, by its words. That needs no structure. */
export class Owners {
  readonly #texts: { path: Path; pieces: string[] }[]
  /** All texts of the pages, in drawing order. */
  readonly #shown: readonly Shown[]

  constructor(
    private readonly brief: Brief,
    private readonly read: Readback,
    texts: readonly PrintedText[] = textsOf(brief),
  ) {
    this.#texts = texts.map(({ path, pieces }) => ({ path, pieces: pieces.map(inked) }))
    this.#shown = read.pages.flat()
  }

  /** The field that a text is of, or else the one before it on the pages. */
  ofText(shown: Shown): Path {
    if (shown.picture !== undefined) return this.#figure(shown.picture, shown) ?? []
    const own = this.#holding(inked(shown.text))
    if (own.length === 1) return (own[0] as { path: Path }).path
    const before = this.#before(this.#shown.indexOf(shown))
    // Furniture, and words that the language adds.
    if (own.length === 0) return shown.artifact ? [] : (this.#texts[before]?.path ?? [])
    const next = own.find((text) => this.#texts.indexOf(text) >= before)
    return (next ?? (own.at(-1) as { path: Path })).path
  }

  /** The block that something painted is of: a picture is a figure, and all else stands beside words. */
  ofPainted(painted: Painted, page: number): Path {
    const { picture, after } = painted
    const figure = picture === undefined ? undefined : this.#figure(picture, painted)
    if (figure) return figure
    const { shown = [] } = this.read.sheets[page] ?? {}
    const [before, next] = [shown[after - 1], shown[after]]
    // A frame is drawn before the words in it, and a rule may be of either.
    const isBefore = before && (!next || gapBetween(before.box, painted) < gapBetween(next.box, painted))
    const beside = isBefore ? before : next
    const path = beside ? this.ofText(beside) : []
    return path[0] === 'blocks' ? path.slice(0, 2) : path
  }

  #holding(words: string): { path: Path; pieces: string[] }[] {
    if (words === '') return []
    const whole = this.#texts.filter(({ pieces }) => pieces.includes(words))
    if (whole.length > 0) return whole
    return this.#texts.filter(({ pieces }) => pieces.some((piece) => piece.includes(words)))
  }

  /** The index of the last text that is told for certain before a place on the pages. */
  #before(at: number): number {
    for (let index = at - 1; index >= Math.max(0, at - 400); index -= 1) {
      const { text, artifact, picture } = this.#shown[index] as Shown
      const words = inked(text)
      if (artifact || picture !== undefined || words.length < telling) continue
      const [one, ...others] = this.#holding(words)
      if (one && others.length === 0) return this.#texts.indexOf(one)
    }
    return 0
  }

  /** The figure that a picture is, if every figure of the brief has been drawn once. */
  #figure(picture: number, drawn: Shown | Painted): Path | undefined {
    const pictures = this.read.sheets.flatMap((sheet) => {
      const filled = [...sheet.shown, ...sheet.painted.filter(({ kind }) => kind !== 'stroke')]
      const found = filled.flatMap((one) => (one.picture === undefined ? [] : [one.picture]))
      return [...new Set(found)].sort((one, other) => one - other).map((one) => ({ sheet, picture: one }))
    })
    const paths = this.brief.blocks.flatMap(({ type }, at) => (type === 'figure' ? [['blocks', at]] : []))
    if (pictures.length !== paths.length) return undefined
    const index = pictures.findIndex(
      ({ sheet, picture: one }) =>
        one === picture && (sheet.shown.includes(drawn as Shown) || sheet.painted.includes(drawn as Painted)),
    )
    return paths[index]
  }
}

/** The distance between two areas, one below the other. */
const gapBetween = (one: InkPlace, other: InkPlace): number =>
  Math.max(0, one.bottom - other.top, other.bottom - one.top)
