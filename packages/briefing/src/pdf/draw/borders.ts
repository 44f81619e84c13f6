import type { BoxNode } from '../layout/box-node'
import type { Sheet } from '../write'
import { number } from '../write'
import type { Pen } from './pen'

/** Where a box is on its page: points from the upper left corner. */
export interface Place {
  left: number
  top: number
}

/** Its background, and the borders around it. */
export const drawBox = (sheet: Sheet, pen: Pen, node: BoxNode, { left, top }: Place, height: number): void => {
  const { box, style } = node
  if (style.backgroundColor) {
    pen.fill(style.backgroundColor as string)
    sheet.write(`${rectangle(left, top, box.width, box.height, height)} f`)
  }
  for (const side of sides) if (box[`border${side}Width`]) drawSide(sheet, pen, node, { left, top }, height, side)
}

export const hasPaint = ({ box, style }: BoxNode): boolean =>
  Boolean(
    style.backgroundColor || box.borderTopWidth || box.borderRightWidth || box.borderBottomWidth || box.borderLeftWidth,
  )

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof sides)[number]

const drawSide = (sheet: Sheet, pen: Pen, { box, style }: BoxNode, place: Place, height: number, side: Side): void => {
  const color = (style[`border${side}Color`] as string | undefined) ?? '#000000'
  const width = box[`border${side}Width`] as number
  const corners = cornersOf(box, place, side)
  const area = corners.map((corner, index) => `${point(corner, height)} ${index === 0 ? 'm' : 'l'}`).join(' ')
  if (style[`border${side}Style`] === 'dashed') {
    pen.apart((inside) => {
      inside.stroke(color)
      inside.width(2 * width)
      sheet.write(`[${number(2 * width)} ${number(1.2 * width)}] 0 d ${area} h W n`)
      const [from, to] = corners
      // Above, react-pdf begins with the corner.
      const corner: Point = side === 'Top' ? [from[0], from[1] + width] : from
      const start = `${point(corner, height)} m${side === 'Top' ? ` ${point(from, height)} l` : ''}`
      sheet.write(`${start} ${point(to, height)} l S`)
    })
  } else if (neighbours[side].some((other) => box[`border${other}Width`])) {
    pen.fill(color)
    sheet.write(`${area} h f`)
  } else {
    pen.stroke(color)
    pen.width(width)
    // Along its middle: readers keep the weight of a line, but not that of a thin area.
    sheet.write(
      `${point(middle(corners[0], corners[3]), height)} m ${point(middle(corners[1], corners[2]), height)} l S`,
    )
  }
}

const neighbours = {
  Top: ['Left', 'Right'],
  Right: ['Top', 'Bottom'],
  Bottom: ['Left', 'Right'],
  Left: ['Top', 'Bottom'],
} as const

type Point = readonly [x: number, y: number]

const point = ([x, y]: Point, height: number): string => `${number(x)} ${number(height - y)}`

const middle = ([x, y]: Point, [otherX, otherY]: Point): Point => [(x + otherX) / 2, (y + otherY) / 2]

/** The corners of a border, the outer ones first, clockwise; borders meet in the diagonal. */
const cornersOf = (
  { width, height, borderTopWidth: t, borderRightWidth: r, borderBottomWidth: b, borderLeftWidth: l }: BoxNode['box'],
  { left, top }: Place,
  side: Side,
): readonly [Point, Point, Point, Point] => {
  const [right, bottom] = [left + width, top + height]
  if (side === 'Top')
    return [
      [left, top],
      [right, top],
      [right - r, top + t],
      [left + l, top + t],
    ]
  if (side === 'Right')
    return [
      [right, top],
      [right, bottom],
      [right - r, bottom - b],
      [right - r, top + t],
    ]
  if (side === 'Bottom')
    return [
      [right, bottom],
      [left, bottom],
      [left + l, bottom - b],
      [right - r, bottom - b],
    ]
  return [
    [left, bottom],
    [left, top],
    [left + l, top + t],
    [left + l, bottom - b],
  ]
}

export const rectangle = (left: number, top: number, width: number, height: number, page: number): string =>
  `${number(left)} ${number(page - top - height)} ${number(width)} ${number(height)} re`
