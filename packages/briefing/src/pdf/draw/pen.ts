import type { EmbeddedFace, Face } from '../font'
import { type Canvas, number, type Reference } from '../write'

/** A face in the document, and the font that pages call. */
export interface Font {
  embedded: EmbeddedFace
  reference: Reference
}

/** The state of a page's drawing that stays as it is until it is changed, so that nothing is said twice. */
export class Pen {
  #fill = ''
  #stroke = ''
  #width = 1
  #face: Face | undefined
  #size = 0
  #spacing = 0

  constructor(
    private readonly canvas: Canvas,
    private readonly fontOf: (face: Face) => Font,
  ) {}

  fill(color: string): void {
    if (color === this.#fill) return
    this.#fill = color
    this.canvas.write(`${components(color)} rg`)
  }

  stroke(color: string): void {
    if (color === this.#stroke) return
    this.#stroke = color
    this.canvas.write(`${components(color)} RG`)
  }

  width(points: number): void {
    if (points === this.#width) return
    this.#width = points
    this.canvas.write(`${number(points)} w`)
  }

  /** A face in a size, with so much space behind each glyph. */
  face(face: Face, size: number, spacing: number): EmbeddedFace {
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

  /** Draws with a state that is forgotten afterwards. */
  apart(draw: (pen: Pen) => void): void {
    this.canvas.write('q')
    draw(this.on(this.canvas))
    this.canvas.write('Q')
  }

  /** The same state in what takes it over. */
  on(canvas: Canvas): Pen {
    const pen = new Pen(canvas, this.fontOf)
    pen.#fill = this.#fill
    pen.#stroke = this.#stroke
    pen.#width = this.#width
    return pen
  }
}

const colors = new Map<string, string>()

/** `#12498f` or `#abc` as the operands of `rg`. */
export const components = (color: string): string => {
  const known = colors.get(color)
  if (known) return known
  const hex = color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255, 4))
  const made = parts.join(' ')
  if (colors.size < 1000) colors.set(color, made)
  return made
}
