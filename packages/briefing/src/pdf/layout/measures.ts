import type { SetLine } from '../text/types'
import type { Measure } from './flex'
import type { Style } from './style'

/** Properties of a box that its measure depends on. */
interface Measured {
  readonly type: string
  readonly style: Style
  /** Aspect ratio of a picture: width over height. */
  readonly ratio: number
  /** The most height of a picture, in points. */
  readonly room: number
  readonly image: { width: number } | undefined
  readonly drawing: { width: number } | undefined
  linesIn(width: number): readonly SetLine[]
}

/** The measure of a text or a picture; undefined for a container. */
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

/** A width in points beyond any page: lines end only at line feeds. */
const unbounded = 1e6

/** A tolerance in points, so that a text fits its own max-content width. */
const rounding = 1e-6

/** Separators of words: spaces, and CJK characters, at each of which a line may end. */
const parts = /^[\s\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u

class TextMeasure implements Measure {
  /** Words wider than their column are broken. */
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

/** An image or a drawing (CSS: replaced element). A pixel of an image is a point. */
class PictureMeasure implements Measure {
  readonly minWidth = 0
  readonly keepsRatio = true

  constructor(private readonly node: Measured) {}

  width(height: number): number {
    const { ratio, image, drawing } = this.node
    return Number.isNaN(height) ? (image?.width ?? drawing?.width ?? 0) : height * ratio
  }

  /** At most the room of the page. */
  height(width: number): number {
    const { ratio, room, style } = this.node
    return Math.max(Math.min(width / ratio, room - numeric(style.marginTop) - numeric(style.marginBottom)), 0)
  }
}

const numeric = (value: unknown): number => (typeof value === 'number' ? value : 0)
