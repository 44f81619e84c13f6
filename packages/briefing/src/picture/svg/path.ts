import { arcCurves } from './arc'

/** A path segment as a PDF operator with absolute points; of `re` a corner and a size. */
export interface Segment {
  op: 'm' | 'l' | 'c' | 'h' | 're'
  points: readonly number[]
  /** Whether its end is no vertex, as within an arc. */
  goesOn?: boolean
}

/** A path command with its numbers as written. */
export interface Command {
  letter: string
  numbers: readonly string[]
  /** Numbers per segment. */
  count: number
}

/** Numbers per segment, by command. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** A number of SVG; sticky. */
export const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y

export const isBetween = (char: string): boolean =>
  char === ' ' || char === ',' || char === '\n' || char === '\t' || char === '\r'

/**
 * Tokenizes path data (SVG 2, 9.3) in linear time.
 * @param broken creates the error thrown at an offset where the data is invalid
 */
export function* commandsIn(d: string, broken: (at: number) => Error): Generator<Command, void> {
  let isFirst = true
  for (let at = 0; ; ) {
    while (isBetween(d.charAt(at))) at += 1
    if (at >= d.length) return
    const letter = d.charAt(at)
    const count = counts[letter.toUpperCase()]
    if (count === undefined || (isFirst && letter.toUpperCase() !== 'M')) throw broken(at)
    isFirst = false
    at += 1
    const numbers: string[] = []
    for (;;) {
      while (isBetween(d.charAt(at))) at += 1
      if (at >= d.length || /[a-df-z]/i.test(d.charAt(at))) break
      // The two flags of an arc are single digits and need no separator.
      const isFlag = count === 7 && (numbers.length % 7 === 3 || numbers.length % 7 === 4)
      numberPattern.lastIndex = at
      const [one] = isFlag ? (/^[01]/.exec(d.charAt(at)) ?? []) : (numberPattern.exec(d) ?? [])
      if (one === undefined) throw broken(at)
      numbers.push(one)
      at += one.length
    }
    if (count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count !== 0) throw broken(at)
    yield { letter, numbers, count }
  }
}

/**
 * The segments of a path in absolute coordinates, with cubic curves only.
 * @throws RangeError if the data is invalid
 */
export const pathSegments = (d: string): Segment[] => {
  const walk = new Walk()
  for (const { letter, numbers, count } of commandsIn(d, (at) => new RangeError(`breaks off at ${at}`))) {
    const kind = letter.toUpperCase()
    const given = numbers.map(Number)
    if (count === 0) walk.close()
    for (let at = 0; at < given.length; at += count) {
      // Further points of a move are lines.
      walk.go(at > 0 && kind === 'M' ? 'L' : kind, given.slice(at, at + count), letter !== kind)
    }
  }
  return walk.segments
}

/** The current point and segments of a path. */
class Walk {
  readonly segments: Segment[] = []
  #x = 0
  #y = 0
  #startX = 0
  #startY = 0
  /** Last handle of the previous curve, if cubic or quadratic. */
  #cubic: readonly [number, number] | undefined
  #quadratic: readonly [number, number] | undefined

  close(): void {
    this.segments.push({ op: 'h', points: [] })
    ;[this.#x, this.#y] = [this.#startX, this.#startY]
    this.#cubic = undefined
    this.#quadratic = undefined
  }

  go(kind: string, given: number[], isRelative: boolean): void {
    const points = isRelative ? this.#absolute(kind, given) : given
    const { cubic, quadratic } = { cubic: this.#cubic, quadratic: this.#quadratic }
    this.#cubic = undefined
    this.#quadratic = undefined
    if (kind === 'H') this.#line('l', points[0] as number, this.#y)
    else if (kind === 'V') this.#line('l', this.#x, points[0] as number)
    else if (kind === 'L') this.#line('l', ...(points as [number, number]))
    else if (kind === 'M') {
      this.#line('m', ...(points as [number, number]))
      ;[this.#startX, this.#startY] = [this.#x, this.#y]
    } else if (kind === 'C') this.#curve(points)
    else if (kind === 'S') this.#curve([...this.#mirrored(cubic), ...points])
    else if (kind === 'Q') this.#bend(points)
    else if (kind === 'T') this.#bend([...this.#mirrored(quadratic), ...points])
    else this.#arc(points)
  }

  #absolute(kind: string, given: readonly number[]): number[] {
    if (kind === 'H') return given.map((one) => one + this.#x)
    if (kind === 'V') return given.map((one) => one + this.#y)
    if (kind !== 'A') return given.map((one, at) => one + (at % 2 === 1 ? this.#y : this.#x))
    return given.map((one, at) => one + (at === 5 ? this.#x : at === 6 ? this.#y : 0))
  }

  #line(op: 'm' | 'l', x: number, y: number): void {
    this.segments.push({ op, points: [x, y] })
    ;[this.#x, this.#y] = [x, y]
  }

  #curve(points: readonly number[], goesOn = false): void {
    this.segments.push(goesOn ? { op: 'c', points, goesOn } : { op: 'c', points })
    this.#cubic = [points[2] as number, points[3] as number]
    ;[this.#x, this.#y] = [points[4] as number, points[5] as number]
  }

  /** A quadratic curve. */
  #bend([x1 = 0, y1 = 0, x = 0, y = 0]: readonly number[]): void {
    const near = (end: number, handle: number): number => end + (2 / 3) * (handle - end)
    this.#curve([near(this.#x, x1), near(this.#y, y1), near(x, x1), near(y, y1), x, y])
    this.#cubic = undefined
    this.#quadratic = [x1, y1]
  }

  #arc(given: readonly number[]): void {
    if (given[0] === 0 || given[1] === 0) {
      this.#line('l', given[5] as number, given[6] as number)
      return
    }
    const curves = arcCurves([this.#x, this.#y], given)
    for (const [at, points] of curves.entries()) this.#curve(points, at < curves.length - 1)
    this.#cubic = undefined
  }

  #mirrored(handle: readonly [number, number] | undefined): [number, number] {
    return handle ? [2 * this.#x - handle[0], 2 * this.#y - handle[1]] : [this.#x, this.#y]
  }
}
