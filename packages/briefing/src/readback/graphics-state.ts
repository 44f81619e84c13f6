import { identity, type Matrix, multiplied, scaleOf, translation } from '../matrix'
import type { Font } from './font'
import type { GlyphBounds } from './outlines'
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

/** A filled area, a stroke or an image, by the bounds of what the clip leaves of it. */
export interface Painted extends InkPlace, ContentMark {
  /** The picture that it is part of; see {@link TextLook.picture}. */
  picture: number | undefined
  kind: 'fill' | 'stroke' | 'image'
  /** Of a fill, `0xrrggbb`; undefined if it has more than one. */
  colour: number | undefined
  /** Opacity. */
  alpha: number
  /** Whether the bounds are all of it. */
  isRectangle: boolean
  /** Number of texts drawn before it. */
  after: number
}

/** The marked content that something is in. */
export interface ContentMark {
  /** Its identifier in the structure tree. */
  mcid: number | undefined
  artifact: boolean
}

/** How a text looks. */
export interface TextLook {
  /** Bounds from its baseline to the height of a capital. */
  box: InkPlace
  /** Size of the type in points, as it is drawn. */
  size: number
  /** `0xrrggbb`; undefined if it has more than one, or only an outline. */
  colour: number | undefined
  /** Opacity. */
  alpha: number
  /** Number of the outermost clip that it is under, as every picture is under one of its own. */
  picture: number | undefined
}

/** Content without marks. */
export const unmarked: ContentMark = { mcid: undefined, artifact: false }

const isPlain = (matrix: Matrix): boolean => matrix[0] === 1 && matrix[1] === 0 && matrix[2] === 0 && matrix[3] === 1

type Operation = (state: GraphicsState, scanner: Scanner) => void

/** Operators by code. */
const operations = new Map<number, Operation>()

/** Operators that end a text: they move it, change its look, or paint something else. */
export const endsText: ReadonlySet<number> = new Set(
  'Tm Td TD T* BT ET rg g k sc scn cs gs Tr cm q Q f F f* B B* b b* S s sh Do'.split(' ').map(operator),
)

/** Height of a capital in em, and of Hangul above the baseline, but for its uppermost stroke. */
const capital = 0.7

/** Overhang in points that does not count as clipped. */
const slack = 1

/** Saved by `q` and restored by `Q`. */
interface Saved {
  font: Font | undefined
  face: string
  size: number
  spacing: number
  stretch: number
  mode: number
  matrix: Matrix
  clip: InkPlace | undefined
  space: string
  colour: number | undefined
  alpha: number
  group: number
  width: number
  picture: number | undefined
}

/**
 * Tracks where and how a content stream draws (ISO 32000-1, 8.3.4, 8.4, 8.5 and 9.3): matrices, text state, colour and
 * opacity of fills, paths and the clip, both by their bounds.
 */
export class GraphicsState implements Saved {
  font: Font | undefined
  face = ''
  size = 0
  spacing = 0
  stretch = 1
  mode = 0
  matrix: Matrix = identity
  clip: InkPlace | undefined
  space = 'DeviceGray'
  colour: number | undefined = 0
  alpha = 1
  /** Opacity of the transparency groups around. */
  group = 1
  width = 1
  picture: number | undefined
  #pictures = 0
  /** All that has been painted, texts aside. */
  readonly painted: Painted[] = []
  /** The marked content that is open. */
  mark = unmarked
  /** Number of texts drawn. */
  shown = 0
  #leading = 0
  #line: Matrix = identity
  /** Advance since the line began, and the bounds of its ink in it; NaN until there is ink. */
  #gone = 0
  #from = Number.NaN
  #to = 0
  readonly #path = { ...nowhere }
  /** Whether the path is one rectangle along the axes. */
  #isRectangle = false
  readonly #saved: Saved[] = []

  /**
   * Advances by the glyphs of a string.
   * @param width of all of them, in thousandths of the font size
   * @param count of glyphs
   * @param ink its bounds; undefined if nothing is visible
   */
  show(width: number, count: number, ink: Ink | undefined): void {
    const scale = (this.size / 1000) * this.stretch
    const spacing = this.spacing * this.stretch
    if (ink) {
      if (Number.isNaN(this.#from)) this.#from = this.#gone + ink.from * scale + ink.before * spacing
      this.#to = this.#gone + ink.to * scale + ink.within * spacing
    }
    this.#gone += width * scale + count * spacing
  }

  /** Bounds on the page of a glyph of the string that comes next, so many glyphs and thousandths behind its start. */
  boundsOf({ left, right, bottom, top }: GlyphBounds, width: number, count: number): InkPlace {
    const scale = (this.size / 1000) * this.stretch
    const start = this.#gone + width * scale + count * this.spacing * this.stretch
    const whole = multiplied(this.matrix, this.#line)
    const area = { ...nowhere }
    for (const x of [left, right])
      for (const y of [bottom, top]) reach(area, whole, start + x * scale, (y * this.size) / 1000)
    return area
  }

  /** Moves back by thousandths of the font size, as `TJ` does. */
  adjust(thousandths: number): void {
    this.#gone -= (thousandths / 1000) * this.size * this.stretch
  }

  /** Bounds of the ink since {@link goOn} or the start of the line, and whether it is partly clipped. */
  inked(): { place: InkPlace; isCut: boolean } & TextLook {
    const from = Number.isNaN(this.#from) ? this.#to : this.#from
    const { clip, matrix, mode } = this
    const whole = isPlain(matrix) ? this.#line : multiplied(matrix, this.#line)
    const [across, up] = whole === this.#line ? [matrix[4], matrix[5]] : [0, 0]
    const place = boundsOf(whole, across, up, from, this.#to)
    const [x, y] = [whole[2] * this.size, whole[3] * this.size]
    const box = {
      left: place.left + Math.min(0, capital * x),
      right: place.right + Math.max(0, capital * x),
      bottom: place.bottom + Math.min(0, capital * y),
      top: place.top + Math.max(0, capital * y),
    }
    return {
      place,
      isCut: clip !== undefined && !isWithin(place, clip),
      box,
      size: x === 0 ? Math.abs(y) : Math.hypot(x, y),
      colour: mode % 3 === 0 ? this.colour : undefined,
      // Mode 0 fills, 3 paints nothing, others have outlines (9.3.6).
      alpha: mode === 3 ? 0 : this.alpha,
      picture: this.picture,
    }
  }

  /** Starts new bounds of ink at the current position. */
  goOn(): void {
    this.#from = Number.NaN
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
        state.spacing = scanner.operand(1)
      },
      Tz: (state, scanner) => {
        state.stretch = scanner.operand(1) / 100
      },
      cm: (state, scanner) => {
        state.matrix = multiplied(state.matrix, matrixOf(scanner))
      },
      q: (state) => state.save(),
      Q: (state) => state.restore(),
      Tr: (state, scanner) => {
        state.mode = scanner.number
      },
      w: (state, scanner) => {
        state.width = scanner.number
      },
      g: (state, scanner) => {
        state.colour = 0x10101 * byte(scanner.number)
      },
      rg: (state, scanner) => {
        state.colour = rgb(scanner)
      },
      k: (state) => {
        state.colour = undefined
      },
      scn: (state, scanner) => {
        state.colour = state.space === 'DeviceRGB' ? rgb(scanner) : undefined
      },
      m: (state, scanner) => state.#through(scanner, 1),
      l: (state, scanner) => state.#through(scanner, 1),
      v: (state, scanner) => state.#through(scanner, 2),
      y: (state, scanner) => state.#through(scanner, 2),
      c: (state, scanner) => state.#through(scanner, 3),
      re: (state, scanner) => state.#rectangle(scanner),
      W: (state) => state.narrow(state.#path),
      n: (state) => Object.assign(state.#path, nowhere),
      f: (state) => state.#paint('fill'),
      S: (state) => state.#paint('stroke'),
      B: (state) => {
        state.#paint('fill', true)
        state.#paint('stroke')
      },
      // A shading fills all that the clip leaves.
      sh: (state) => state.paint('fill', { ...(state.clip ?? everywhere) }),
    }
    const others = { sc: 'scn', 'W*': 'W', F: 'f', 'f*': 'f', s: 'S', 'B*': 'B', b: 'B', 'b*': 'B' } as const
    for (const [word, like] of Object.entries(others)) table[word] = table[like] as Operation
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

  save(): void {
    const { font, face, size, spacing, stretch, mode, matrix, clip, space, colour, alpha, group, width, picture } = this
    // biome-ignore format: as above
    this.#saved.push({ font, face, size, spacing, stretch, mode, matrix, clip, space, colour, alpha, group, width, picture })
  }

  restore(): void {
    Object.assign(this, this.#saved.pop())
  }

  /** Sets the opacity of fills within the groups around. */
  fade(opacity: number | undefined): void {
    if (opacity !== undefined) this.alpha = this.group * opacity
  }

  /** Extends the path to its next points. Control points hold the bounds of a curve. */
  #through(scanner: Scanner, points: number): void {
    for (let ago = 2 * points; ago > 0; ago -= 2) this.#reach(scanner.operand(ago), scanner.operand(ago - 1))
    this.#isRectangle = false
  }

  #rectangle(scanner: Scanner): void {
    const [x, y, width, height] = [4, 3, 2, 1].map((ago) => scanner.operand(ago)) as [number, number, number, number]
    const { matrix } = this
    this.#isRectangle = this.#path.left > this.#path.right && matrix[1] * matrix[0] === 0
    this.#reach(x, y)
    this.#reach(x + width, y + height)
    if (this.#isRectangle) return
    this.#reach(x + width, y)
    this.#reach(x, y + height)
  }

  #reach(x: number, y: number): void {
    reach(this.#path, this.matrix, x, y)
  }

  /** Paints the path. */
  #paint(kind: 'fill' | 'stroke', goesOn = false): void {
    const more = kind === 'stroke' ? (this.width / 2) * scaleOf(this.matrix) : 0
    const { left, right, bottom, top } = this.#path
    this.paint(kind, { left: left - more, right: right + more, bottom: bottom - more, top: top + more })
    if (!goesOn) Object.assign(this.#path, nowhere)
  }

  /** Paints an area, as far as the clip leaves it. */
  paint(kind: Painted['kind'], area: InkPlace): void {
    const { alpha, colour, clip, shown, mark, picture } = this
    const seen = clip ? common(area, clip) : area
    const { left, right, bottom, top } = seen
    if (left > right || bottom > top || alpha === 0) return
    const isRectangle = kind !== 'stroke' && (this.#isRectangle || kind === 'image')
    const { mcid, artifact } = mark
    this.painted.push({ ...seen, kind, colour, alpha, isRectangle, after: shown, mcid, artifact, picture })
  }

  /** Paints an image: the unit square. */
  image(): void {
    this.paint('image', this.areaOf([0, 0, 1, 1]))
  }

  /** Bounds of a rectangle on the page. */
  areaOf([x1, y1, x2, y2]: readonly [number, number, number, number]): InkPlace {
    const area = { ...nowhere }
    for (const x of [x1, x2]) for (const y of [y1, y2]) reach(area, this.matrix, x, y)
    return area
  }

  /** Clips to an area. */
  narrow(area: InkPlace): void {
    this.clip = this.clip ? common(this.clip, area) : { ...area }
    this.picture ??= this.#pictures++
  }
}

const nowhere: InkPlace = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
const everywhere: InkPlace = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity }

const reach = (area: InkPlace, [a, b, c, d, e, f]: Matrix, x: number, y: number): void => {
  const [across, up] = [a * x + c * y + e, b * x + d * y + f]
  area.left = Math.min(area.left, across)
  area.right = Math.max(area.right, across)
  area.bottom = Math.min(area.bottom, up)
  area.top = Math.max(area.top, up)
}

const common = (one: InkPlace, other: InkPlace): InkPlace => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
  top: Math.min(one.top, other.top),
})

/** Bounds of a stretch of a baseline on the page. */
const boundsOf = ([a, b, , , x, y]: Matrix, across: number, up: number, from: number, to: number): InkPlace => ({
  left: x + across + Math.min(a * from, a * to),
  right: x + across + Math.max(a * from, a * to),
  bottom: y + up + Math.min(b * from, b * to),
  top: y + up + Math.max(b * from, b * to),
})

const byte = (share: number): number => Math.round(Math.max(0, Math.min(1, share)) * 255)

const rgb = (scanner: Scanner): number =>
  byte(scanner.operand(3)) * 0x10000 + byte(scanner.operand(2)) * 0x100 + byte(scanner.operand(1))

const matrixOf = (scanner: Scanner): Matrix =>
  [6, 5, 4, 3, 2, 1].map((ago) => scanner.operand(ago)) as unknown as Matrix

const isWithin = (place: InkPlace, around: InkPlace): boolean =>
  place.left >= around.left - slack &&
  place.right <= around.right + slack &&
  place.bottom >= around.bottom - slack &&
  place.top <= around.top + slack
