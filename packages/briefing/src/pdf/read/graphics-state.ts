import { identity, type Matrix, multiplied, translation } from '../../matrix'
import { operator, type Scanner } from './scanner'

/** In points, from the lower left corner of the page. */
export interface InkPlace {
  left: number
  right: number
  bottom: number
  top: number
}

/** Bounds of a string's ink in thousandths of the font size, and the number of glyphs before its start and its end. */
export interface Ink {
  from: number
  before: number
  to: number
  within: number
}

const isPlain = (matrix: Matrix): boolean => matrix[0] === 1 && matrix[1] === 0 && matrix[2] === 0 && matrix[3] === 1

type Operation = (state: GraphicsState, scanner: Scanner) => void

/** Operators by code. */
const operations = new Map<number, Operation>()

/** Operators that start a line or move the text position. */
export const movesText: ReadonlySet<number> = new Set(['Tm', 'Td', 'TD', 'T*', 'BT'].map(operator))

/** Overhang in points that does not count as clipped. */
const slack = 1

/**
 * Tracks where a content stream draws (ISO 32000-1, 8.3.4, 8.4 and 9.3): matrices, text state and the clip rectangle.
 * Other clip paths are not tracked.
 */
export class GraphicsState {
  size = 0
  #spacing = 0
  #stretch = 1
  #leading = 0
  #matrix: Matrix = identity
  #line: Matrix = identity
  /** Advance since the line began, and the bounds of its ink in it; NaN until there is ink. */
  #gone = 0
  #from = Number.NaN
  #to = 0
  #rectangle: InkPlace | undefined
  #clip: InkPlace | undefined
  readonly #saved: { matrix: Matrix; clip: InkPlace | undefined; size: number; spacing: number; stretch: number }[] = []

  /**
   * Advances by the glyphs of a string.
   * @param width of all of them, in thousandths of the font size
   * @param count of glyphs
   * @param ink its bounds; undefined if nothing is visible
   */
  show(width: number, count: number, ink: Ink | undefined): void {
    const scale = (this.size / 1000) * this.#stretch
    const spacing = this.#spacing * this.#stretch
    if (ink) {
      if (Number.isNaN(this.#from)) this.#from = this.#gone + ink.from * scale + ink.before * spacing
      this.#to = this.#gone + ink.to * scale + ink.within * spacing
    }
    this.#gone += width * scale + count * spacing
  }

  /** Moves back by thousandths of the font size, as `TJ` does. */
  adjust(thousandths: number): void {
    this.#gone -= (thousandths / 1000) * this.size * this.#stretch
  }

  /** Bounds of the ink since {@link goOn} or the start of the line, and whether it is partly clipped. */
  inked(): { place: InkPlace; isCut: boolean } {
    const place = this.#placeOf(Number.isNaN(this.#from) ? this.#to : this.#from, this.#to)
    return { place, isCut: this.#clip !== undefined && !isWithin(place, this.#clip) }
  }

  /** Starts new bounds of ink at the current position. */
  goOn(): void {
    this.#from = Number.NaN
  }

  #placeOf(from: number, to: number): InkPlace {
    const [line, matrix] = [this.#line, this.#matrix]
    const whole = isPlain(matrix) ? line : multiplied(matrix, line)
    const [across, up] = whole === line ? [matrix[4], matrix[5]] : [0, 0]
    const [a, b, e, f] = [whole[0], whole[1], whole[4] + across, whole[5] + up]
    return {
      left: e + Math.min(a * from, a * to),
      right: e + Math.max(a * from, a * to),
      bottom: f + Math.min(b * from, b * to),
      top: f + Math.max(b * from, b * to),
    }
  }

  /** Executes an operator with its operands. */
  operate(code: number, scanner: Scanner): void {
    const take = operations.get(code)
    if (take) take(this, scanner)
  }

  static {
    const table: Record<string, Operation> = {
      Tm: (state, scanner) => state.#begin(matrixOf(scanner)),
      BT: (state) => state.#begin(identity),
      Td: (state, scanner) => state.#move(scanner.operand(2), scanner.operand(1)),
      TD: (state, scanner) => {
        state.#leading = -scanner.operand(1)
        state.#move(scanner.operand(2), scanner.operand(1))
      },
      'T*': (state) => state.#move(0, -state.#leading),
      TL: (state, scanner) => {
        state.#leading = scanner.operand(1)
      },
      Tc: (state, scanner) => {
        state.#spacing = scanner.operand(1)
      },
      Tz: (state, scanner) => {
        state.#stretch = scanner.operand(1) / 100
      },
      cm: (state, scanner) => {
        state.#matrix = multiplied(state.#matrix, matrixOf(scanner))
      },
      q: (state) => state.#save(),
      Q: (state) => state.#restore(),
      re: (state, scanner) => {
        state.#rectangle = state.#rectangleOf(scanner)
      },
      m: (state) => {
        state.#rectangle = undefined
      },
      W: (state) => state.#narrow(),
      'W*': (state) => state.#narrow(),
    }
    for (const [word, operation] of Object.entries(table)) operations.set(operator(word), operation)
  }

  #begin(line: Matrix): void {
    this.#line = line
    this.#gone = 0
    this.#to = 0
  }

  #move(x: number, y: number): void {
    this.#begin(multiplied(this.#line, translation(x, y)))
  }

  #save(): void {
    this.#saved.push({
      matrix: this.#matrix,
      clip: this.#clip,
      size: this.size,
      spacing: this.#spacing,
      stretch: this.#stretch,
    })
  }

  #restore(): void {
    const saved = this.#saved.pop()
    if (!saved) return
    this.#matrix = saved.matrix
    this.#clip = saved.clip
    this.size = saved.size
    this.#spacing = saved.spacing
    this.#stretch = saved.stretch
  }

  #rectangleOf(scanner: Scanner): InkPlace {
    const [x, y, width, height] = [4, 3, 2, 1].map((ago) => scanner.operand(ago)) as [number, number, number, number]
    const [a, b, c, d, e, f] = this.#matrix
    const [across, up] = [e + a * x + c * y, f + b * x + d * y]
    return {
      left: across + Math.min(0, a * width) + Math.min(0, c * height),
      right: across + Math.max(0, a * width) + Math.max(0, c * height),
      bottom: up + Math.min(0, b * width) + Math.min(0, d * height),
      top: up + Math.max(0, b * width) + Math.max(0, d * height),
    }
  }

  #narrow(): void {
    const [outer, inner] = [this.#clip, this.#rectangle]
    if (!outer || !inner) this.#clip = inner ?? outer
    else
      this.#clip = {
        left: Math.max(outer.left, inner.left),
        right: Math.min(outer.right, inner.right),
        bottom: Math.max(outer.bottom, inner.bottom),
        top: Math.min(outer.top, inner.top),
      }
  }
}

const matrixOf = (scanner: Scanner): Matrix =>
  [6, 5, 4, 3, 2, 1].map((ago) => scanner.operand(ago)) as unknown as Matrix

const isWithin = (place: InkPlace, around: InkPlace): boolean =>
  place.left >= around.left - slack &&
  place.right <= around.right + slack &&
  place.bottom >= around.bottom - slack &&
  place.top <= around.top + slack
