import { identity, type Matrix, multiplied } from '../../matrix'
import { pathSegments, type Segment } from './path'
import type { SvgShape } from './shape'
import { matrixIn } from './values'

type Attributes = SvgShape['attributes']

const numbersIn = (attributes: Attributes, ...names: readonly string[]): number[] =>
  names.map((name) => Number(attributes[name] ?? 0))

/** Length of the Bézier handles of a quarter circle, as a share of the radius. */
const kappa = (4 * (Math.SQRT2 - 1)) / 3

const ellipse = (x: number, y: number, across: number, down: number): Segment[] => {
  const [west, east, north, south] = [x - across, x + across, y - down, y + down]
  const [a, d] = [across * kappa, down * kappa]
  return [
    { op: 'm', points: [west, y] },
    { op: 'c', points: [west, y - d, x - a, north, x, north] },
    { op: 'c', points: [x + a, north, east, y - d, east, y] },
    { op: 'c', points: [east, y + d, x + a, south, x, south] },
    { op: 'c', points: [x - a, south, west, y + d, west, y] },
    { op: 'h', points: [] },
  ]
}

/** A rectangle; a missing radius takes the other one, and each is at most half a side. */
const rectangle = (attributes: Attributes): Segment[] => {
  const [x, y, width, height] = numbersIn(attributes, 'x', 'y', 'width', 'height') as [number, number, number, number]
  const radius = (name: string): number | undefined => {
    const value = Number(attributes[name] ?? -1)
    return value >= 0 ? value : undefined
  }
  const [givenX, givenY] = [radius('rx'), radius('ry')]
  const rx = Math.min(givenX ?? givenY ?? 0, width / 2)
  const ry = Math.min(givenY ?? givenX ?? 0, height / 2)
  if (!(rx > 0 && ry > 0)) return [{ op: 're', points: [x, y, width, height] }]
  const [right, bottom, a, d] = [x + width, y + height, rx * (1 - kappa), ry * (1 - kappa)]
  return [
    { op: 'm', points: [x + rx, y] },
    { op: 'l', points: [right - rx, y] },
    { op: 'c', points: [right - a, y, right, y + d, right, y + ry] },
    { op: 'l', points: [right, bottom - ry] },
    { op: 'c', points: [right, bottom - d, right - a, bottom, right - rx, bottom] },
    { op: 'l', points: [x + rx, bottom] },
    { op: 'c', points: [x + a, bottom, x, bottom - d, x, bottom - ry] },
    { op: 'l', points: [x, y + ry] },
    { op: 'c', points: [x, y + d, x + a, y, x + rx, y] },
    { op: 'h', points: [] },
  ]
}

const corners = (given: string | undefined): Segment[] => {
  const all = (given ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return Array.from({ length: all.length >> 1 }, (_, index) => ({
    op: index === 0 ? 'm' : 'l',
    points: all.slice(2 * index, 2 * index + 2),
  }))
}

const outlines: Readonly<Record<string, (attributes: Attributes) => Segment[]>> = {
  circle: ({ cx, cy, r }) => ellipse(Number(cx ?? 0), Number(cy ?? 0), Number(r ?? 0), Number(r ?? 0)),
  ellipse: (attributes) =>
    ellipse(...(numbersIn(attributes, 'cx', 'cy', 'rx', 'ry') as [number, number, number, number])),
  image: (attributes) => rectangle({ ...attributes, rx: '0' }),
  line: (attributes) => [
    { op: 'm', points: numbersIn(attributes, 'x1', 'y1') },
    { op: 'l', points: numbersIn(attributes, 'x2', 'y2') },
  ],
  path: ({ d }) => pathSegments(d ?? ''),
  polygon: ({ points }) => [...corners(points), { op: 'h', points: [] }],
  polyline: ({ points }) => corners(points),
  rect: rectangle,
}

/** The outline of a shape; empty for others. */
export const outlineOf = ({ name, attributes }: SvgShape): readonly Segment[] => outlines[name]?.(attributes) ?? []

/** Converts rectangles to lines, so that all points can be transformed. */
export const withoutRectangles = (segments: readonly Segment[]): readonly Segment[] =>
  segments.flatMap((segment): readonly Segment[] => {
    if (segment.op !== 're') return [segment]
    const [x = 0, y = 0, width = 0, height = 0] = segment.points
    return [
      { op: 'm', points: [x, y] },
      { op: 'l', points: [x + width, y] },
      { op: 'l', points: [x + width, y + height] },
      { op: 'l', points: [x, y + height] },
      { op: 'h', points: [] },
    ]
  })

/** Whether an outline has an interior: a straight line has none, but PDF would fill it as a hairline. */
export const hasInside = (segments: readonly Segment[]): boolean => {
  let lines = 0
  for (const { op } of segments) {
    if (op === 'c' || op === 're') return true
    if (op === 'm') lines = 0
    else if (op === 'l') lines += 1
    if (lines > 1) return true
  }
  return false
}

/** `[left, top, right, bottom]`. */
export type Bounds = readonly [number, number, number, number]

/** The bounding box of an outline; undefined if it is empty. */
export const boundsOf = (segments: readonly Segment[]): Bounds | undefined => {
  const [across, down]: [number[], number[]] = [[], []]
  let [x, y] = [0, 0]
  for (const { points } of withoutRectangles(segments)) {
    if (points.length === 0) continue
    if (points.length === 6) {
      across.push(...turnsOf(x, points[0] as number, points[2] as number, points[4] as number))
      down.push(...turnsOf(y, points[1] as number, points[3] as number, points[5] as number))
    }
    ;[x, y] = points.slice(-2) as [number, number]
    across.push(x)
    down.push(y)
  }
  if (across.length === 0) return undefined
  const [left, right] = extentOf(across)
  const [top, bottom] = extentOf(down)
  return [left, top, right, bottom]
}

/** An outline, moved by a matrix. */
export const movedBy = (segments: readonly Segment[], [a, b, c, d, e, f]: Matrix): Segment[] =>
  withoutRectangles(segments).map(({ op, points }) => ({
    op,
    points: points.map((one, at) =>
      at % 2 === 0 ? a * one + c * (points[at + 1] as number) + e : b * (points[at - 1] as number) + d * one + f,
    ),
  }))

/** All outlines of shapes that are neither texts nor moved themselves. */
export const outlinesIn = (shapes: readonly (SvgShape | string)[], matrix: Matrix = identity): Segment[] =>
  shapes.flatMap((shape) => {
    if (typeof shape === 'string') return []
    const { transform } = shape.attributes
    const inside = transform === undefined ? matrix : multiplied(matrix, matrixIn(transform))
    return [...movedBy(outlineOf(shape), inside), ...outlinesIn(shape.children, inside)]
  })

const extentOf = (values: readonly number[]): [number, number] => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Parameters at which a cubic curve has an extremum along one axis. */
const turnsOf = (p0: number, p1: number, p2: number, p3: number): number[] => {
  const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0]
  const root = Math.sqrt(b * b - 4 * a * c)
  const times = Math.abs(a) < 1e-9 * Math.abs(b) ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return times
    .filter((time) => time > 0 && time < 1)
    .map((time) => {
      const rest = 1 - time
      return rest ** 3 * p0 + 3 * rest * rest * time * p1 + 3 * rest * time * time * p2 + time ** 3 * p3
    })
}
