import type { BoxNode } from '../layout/box-node'
import { number } from '../write'
import type { BoxPlace } from './place'

/** Radii of a corner in points. */
type Corner = readonly [across: number, down: number]

/** Corner radii from the upper left one, clockwise. */
export type Corners = readonly [Corner, Corner, Corner, Corner]

/** A rectangle with corner radii, in points from the upper left corner of its page. */
export interface Rounded extends BoxPlace {
  width: number
  height: number
  corners: Corners
}

const names = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const

/** The border edge of a box; undefined if its corners are square. */
export const roundedOf = ({ box, style }: BoxNode, { left, top }: BoxPlace): Rounded | undefined => {
  const given = names.map((name) => style[`border${name}Radius`])
  if (!given.some(Boolean)) return undefined
  const { width, height } = box
  const corners = given.map((radius): Corner => [radiusOf(radius, width), radiusOf(radius, height)])
  const [a, b, c, d] = corners as unknown as Corners
  // Radii shrink until no two overlap on a side (CSS Backgrounds 3, 4.5).
  const fit = Math.min(
    1,
    ...[width / (a[0] + b[0]), width / (d[0] + c[0]), height / (a[1] + d[1]), height / (b[1] + c[1])].filter(
      (share) => share >= 0,
    ),
  )
  const fitting = corners.map(([across, down]): Corner => [across * fit, down * fit]) as unknown as Corners
  return { left, top, width, height, corners: fitting }
}

const radiusOf = (radius: unknown, side: number): number =>
  Math.max(
    0,
    typeof radius === 'string' ? (Number.parseFloat(radius) / 100) * side : ((radius as number | undefined) ?? 0),
  )

/** An edge moved inwards, with its radii reduced. */
export const inset = (
  outer: Rounded,
  [top, right, bottom, left]: readonly [number, number, number, number],
): Rounded => {
  const [a, b, c, d] = outer.corners
  return {
    left: outer.left + left,
    top: outer.top + top,
    width: Math.max(0, outer.width - left - right),
    height: Math.max(0, outer.height - top - bottom),
    corners: [less(a, left, top), less(b, right, top), less(c, right, bottom), less(d, left, bottom)],
  }
}

const less = ([across, down]: Corner, x: number, y: number): Corner =>
  across > x && down > y ? [across - x, down - y] : [0, 0]

/** Distance of the Bézier handles of a quarter ellipse from the corner, as a share of the radius. */
const rest = 1 - (4 * (Math.SQRT2 - 1)) / 3

/** A closed path as PDF operators, clockwise. */
export const outlineOf = ({ left, top, width, height, corners: [a, b, c, d] }: Rounded, page: number): string => {
  const [right, bottom] = [left + width, top + height]
  const at = (x: number, y: number): string => `${number(x)} ${number(page - y)}`
  const curve = (one: string, other: string, end: string): string => `${one} ${other} ${end} c`
  return [
    `${at(left + a[0], top)} m`,
    `${at(right - b[0], top)} l`,
    curve(at(right - b[0] * rest, top), at(right, top + b[1] * rest), at(right, top + b[1])),
    `${at(right, bottom - c[1])} l`,
    curve(at(right, bottom - c[1] * rest), at(right - c[0] * rest, bottom), at(right - c[0], bottom)),
    `${at(left + d[0], bottom)} l`,
    curve(at(left + d[0] * rest, bottom), at(left, bottom - d[1] * rest), at(left, bottom - d[1])),
    `${at(left, top + a[1])} l`,
    curve(at(left, top + a[1] * rest), at(left + a[0] * rest, top), at(left + a[0], top)),
    'h',
  ].join(' ')
}

/** The border edge of a box with square corners. */
export const squareOf = ({ box }: BoxNode, { left, top }: BoxPlace): Rounded => ({
  left,
  top,
  width: box.width,
  height: box.height,
  corners: [none, none, none, none],
})

const none: Corner = [0, 0]
