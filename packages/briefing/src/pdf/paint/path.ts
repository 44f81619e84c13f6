import { number } from '../file'

/** A command of a path of SVG with its numbers. */
interface Segment {
  command: string
  given: number[]
}

/** How many numbers a command takes; those of quadratic curves and of arcs are left to the reference. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Z: 0 }

const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** Its segments, one for each time that a command is repeated; undefined where not all of it is covered. */
const segmentsOf = (d: string): Segment[] | undefined => {
  const segments: Segment[] = []
  for (const [part, command = '', rest = ''] of d.trim().matchAll(/([a-df-z]|^)([^a-df-z]*)/gi)) {
    if (part === '') continue
    const count = counts[command.toUpperCase()]
    const given = rest.match(numbers)?.map(Number) ?? []
    if (count === undefined || rest.replace(numbers, '').trim().replaceAll(',', '').trim() !== '') return undefined
    if (count === 0 ? given.length > 0 : given.length === 0 || given.length % count !== 0) return undefined
    if (count === 0) segments.push({ command, given })
    for (let at = 0; at < given.length; at += count) {
      // What follows the first point of a move are lines.
      const own = at > 0 && command === 'M' ? 'L' : at > 0 && command === 'm' ? 'l' : command
      segments.push({ command: own, given: given.slice(at, at + count) })
    }
  }
  return /^m$/i.test(segments[0]?.command ?? '') ? segments : undefined
}

/** Whether a path of SVG is of lines and cubic curves. */
export const coversPath = (d: string): boolean => segmentsOf(d) !== undefined

/** The same path in PDF's operators. */
export const pathOperators = (d: string): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** The second handle of the curve before. */
  let handle: readonly [number, number] | undefined
  const written = (segmentsOf(d) ?? []).map(({ command, given }) => {
    const isRelative = command >= 'a'
    const kind = command.toUpperCase()
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0]
    const points = given.map((one, at) => one + (kind === 'V' || (kind !== 'H' && at % 2 === 1) ? fromY : fromX))
    const before = handle
    handle = undefined
    if (kind === 'Z') {
      ;[x, y] = [startX, startY]
      return 'h'
    }
    if (kind === 'H') x = points[0] as number
    else if (kind === 'V') y = points[0] as number
    else {
      if (kind === 'S') points.unshift(...(before ? [2 * x - before[0], 2 * y - before[1]] : [x, y]))
      ;[x, y] = points.slice(-2) as [number, number]
      if (points.length === 6) handle = [points[2] as number, points[3] as number]
      if (kind === 'M') [startX, startY] = [x, y]
    }
    const end = kind === 'H' || kind === 'V' ? [x, y] : points
    return `${end.map((one) => number(one)).join(' ')} ${end.length === 6 ? 'c' : kind === 'M' ? 'm' : 'l'}`
  })
  return written.join(' ')
}
