import type { EmbeddedFace, FontFace } from '../font'
import { type Canvas, number, type ObjectReference } from '../write'

/** A face in the document, and its font object. */
export interface PageFont {
  embedded: EmbeddedFace
  reference: ObjectReference
}

/** The graphics state of a content stream; it omits operators that would change nothing. */
export class Pen {
  #fill = ''
  #stroke = ''
  #width = 1
  #face: FontFace | undefined
  #size = 0
  #spacing = 0
  /** Constant opacity of all that is drawn, multiplied with that of each colour. */
  #fillShare = 1
  #strokeShare = 1
  /** Opacity of fill and stroke in the current graphics state. */
  #fillAlpha = 1
  #strokeAlpha = 1

  constructor(
    private readonly canvas: Canvas,
    private readonly fontOf: (face: FontFace) => PageFont,
  ) {}

  fill(color: string): void {
    const alpha = alphaOf(color) * this.#fillShare
    if (alpha !== this.#fillAlpha) this.#alphas(alpha, this.#strokeAlpha)
    if (color === this.#fill) return
    this.#fill = color
    this.canvas.write(`${components(color)} rg`)
  }

  stroke(color: string): void {
    const alpha = alphaOf(color) * this.#strokeShare
    if (alpha !== this.#strokeAlpha) this.#alphas(this.#fillAlpha, alpha)
    if (color === this.#stroke) return
    this.#stroke = color
    this.canvas.write(`${components(color)} RG`)
  }

  /** Multiplies the opacity of all that follows. */
  fade(fill: number, stroke = fill): void {
    this.#fillShare *= fill
    this.#strokeShare *= stroke
    this.#alphas(this.#fillShare, this.#strokeShare)
  }

  #alphas(fill: number, stroke: number): void {
    if (fill === this.#fillAlpha && stroke === this.#strokeAlpha) return
    this.#fillAlpha = fill
    this.#strokeAlpha = stroke
    this.canvas.write(`/${this.canvas.opacity(fill, stroke)} gs`)
  }

  width(points: number): void {
    if (points === this.#width) return
    this.#width = points
    this.canvas.write(`${number(points)} w`)
  }

  /** Selects a face, its size and the letter spacing, in points. */
  face(face: FontFace, size: number, spacing: number): EmbeddedFace {
    const { embedded, reference } = this.fontOf(face)
    if (face !== this.#face || size !== this.#size) {
      this.#face = face
      this.#size = size
      this.canvas.write(`/${this.canvas.font(reference)} ${number(size)} Tf`)
    }
    if (spacing !== this.#spacing) {
      this.#spacing = spacing
      this.canvas.write(`${number(spacing, 5)} Tc`)
    }
    return embedded
  }

  /** Constant opacity of all that is drawn. */
  get share(): number {
    return this.#fillShare
  }

  /** Draws between `q` and `Q`. */
  apart(draw: (pen: Pen) => void): void {
    this.canvas.write('q')
    draw(this.copy())
    this.canvas.write('Q')
  }

  /** A copy for a transparency group, in which opacity starts at 1 (ISO 32000-1, 11.6.6). */
  on(canvas: Canvas): Pen {
    const pen = new Pen(canvas, this.fontOf)
    pen.#fill = this.#fill
    pen.#stroke = this.#stroke
    pen.#width = this.#width
    // Letter spacing outlasts a text: what is drawn in the middle of a page would otherwise have that of a heading.
    pen.#spacing = Number.NaN
    return pen
  }

  /** A copy for use between `q` and `Q`. */
  copy(): Pen {
    const pen = this.on(this.canvas)
    pen.#spacing = this.#spacing
    pen.#fillShare = this.#fillShare
    pen.#strokeShare = this.#strokeShare
    pen.#fillAlpha = this.#fillAlpha
    pen.#strokeAlpha = this.#strokeAlpha
    return pen
  }
}

const colors = new Map<string, string>()

/** Opacity of a colour, from its last two digits in `#12498f80`; otherwise 1. */
const alphaOf = (color: string): number => (color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1)

/** `#12498f` or `#abc` as the operands of `rg`. */
export const components = (color: string): string => {
  const cached = colors.get(color)
  if (cached) return cached
  const hex = color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255, 4))
  const operands = parts.join(' ')
  if (colors.size < 1000) colors.set(color, operands)
  return operands
}
