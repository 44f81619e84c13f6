import type { SetLine } from '../text/types'
import type { Measure } from './flex'
import type { Style } from './style'

/** The parts of a box that its measure depends on. */
interface Measured {
  readonly type: string
  readonly style: Style
  /** Width over height, of a picture. */
  readonly ratio: number
  /** How high a picture may be. */
  readonly room: number
  readonly image: { width: number } | undefined
  readonly drawing: { width: number } | undefined
  linesIn(width: number): readonly SetLine[]
}

/** The measure of a text or a picture; undefined for a box of other boxes. */
export const measureOf = (node: Measured): Measure | undefined => {
  switch (node.type) {
    case 'TEXT':
      return new TextMeasure(node)
    case 'IMAGE':
    case 'SVG':
      return new PictureMeasure(node)
    default:
      return undefined
  }
}

/** A column in which no line ends but where its author wants it: wider than any page. */
const unbounded = 1e6

/** Sums that are nearer than this are equal, in points: a text has room in its own width. */
const rounding = 1e-6

/** Between words: spaces, and characters at each of which a line may end. */
const parts = /^[\s\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u

class TextMeasure implements Measure {
  /** Words that are wider than their column are parted. */
  readonly minWidth = 0
  #widest: number | undefined
  #words: number | undefined

  constructor(private readonly node: Measured) {}

  width(): number {
    if (this.#widest === undefined) {
      let room = unbounded
      for (const { box, xAdvance } of this.node.linesIn(unbounded)) room = Math.min(room, box.width - xAdvance)
      this.#widest = unbounded - room + rounding
    }
    return this.#widest
  }

  wordWidth(): number {
    this.#words ??= this.#widestWord()
    return this.#words
  }

  #widestWord(): number {
    let widest = 0
    for (const { runs } of this.node.linesIn(unbounded)) {
      let width = 0
      for (const { words, attributes } of runs) {
        for (const { text, glyphs, width: units } of words) {
          width = parts.test(text) ? 0 : width + units * attributes.scale + attributes.letterSpacing * glyphs.length
          widest = Math.max(widest, width)
        }
      }
    }
    return widest + rounding
  }

  height(width: number): number {
    let height = 0
    for (const { box } of this.node.linesIn(width)) height += box.height
    return height
  }

  baseline(width: number): number | undefined {
    return this.node.linesIn(width)[0]?.ascent
  }
}

/** An image, or a drawing: what CSS calls a replaced element. A pixel of an image is a point. */
class PictureMeasure implements Measure {
  readonly minWidth = 0
  readonly keepsRatio = true

  constructor(private readonly node: Measured) {}

  width(height: number): number {
    const { ratio, image, drawing } = this.node
    return Number.isNaN(height) ? (image?.width ?? drawing?.width ?? 0) : height * ratio
  }

  /** No picture is higher than the page has room. */
  height(width: number): number {
    const { ratio, room, style } = this.node
    return Math.max(Math.min(width / ratio, room - numeric(style.marginTop) - numeric(style.marginBottom)), 0)
  }
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
