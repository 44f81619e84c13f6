import { imageOf, number, type Sheet } from '../file'
import type { BoxNode } from '../typeset/box-node'
import { type Place, rectangle } from './borders'
import { pathOperators } from './path'
import type { Pen } from './pen'

/** A drawing in its box, as large as it fits. */
export const drawDrawing = (
  sheet: Sheet,
  pen: Pen,
  { box, props, children }: BoxNode,
  place: Place,
  height: number,
): void => {
  const viewBox = props.viewBox as { minX: number; minY: number; maxX: number; maxY: number } | undefined
  pen.apart((inside) => {
    sheet.write(`${rectangle(place.left, place.top, box.width, box.height, height)} W n`)
    const [left, top] = [place.left + box.paddingLeft, place.top + box.paddingTop]
    const { minX = 0, minY = 0, maxX = box.width, maxY = box.height } = viewBox ?? {}
    const scale = Math.min(box.width / maxX, box.height / maxY)
    // In the middle, where the box has another shape.
    const x = left - scale * minX + (box.width - scale * maxX) / 2
    const y = top - scale * minY + (box.height - scale * maxY) / 2
    sheet.write(`${number(scale, 5)} 0 0 ${number(-scale, 5)} ${number(x)} ${number(height - y)} cm`)
    for (const shape of children) drawShape(sheet, inside, shape)
  })
}

const drawShape = (sheet: Sheet, pen: Pen, { type, props }: BoxNode): void => {
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinejoin } = props as Record<string, string | undefined>
  const draw = (own: Pen): void => {
    if (strokeLinejoin) sheet.write(`${joins[strokeLinejoin] ?? 0} j`)
    if (strokeDasharray) sheet.write(`[${strokeDasharray.split(/[\s,]+/).join(' ')}] 0 d`)
    if (stroke) own.stroke(stroke)
    if (strokeWidth) own.width(Number(strokeWidth))
    if (fill) own.fill(fill)
    sheet.write(`${paths[type]?.(props) ?? ''} ${fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n'}`)
  }
  if (strokeLinejoin || strokeDasharray) pen.apart(draw)
  else draw(pen)
}

const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 }

const numbers = (...values: readonly unknown[]): string => values.map((value) => number(Number(value ?? 0))).join(' ')

/** How far the handles of a quarter of a circle reach. */
const kappa = (4 * (Math.SQRT2 - 1)) / 3

const ellipse = (cx: unknown, cy: unknown, rx: unknown, ry: unknown): string => {
  const [x, y, across, down] = [cx, cy, rx, ry].map((value) => Number(value ?? 0)) as [number, number, number, number]
  const [west, east, north, south] = [x - across, x + across, y - down, y + down]
  const [a, d] = [across * kappa, down * kappa]
  return [
    `${numbers(west, y)} m`,
    `${numbers(west, y - d, x - a, north, x, north)} c`,
    `${numbers(x + a, north, east, y - d, east, y)} c`,
    `${numbers(east, y + d, x + a, south, x, south)} c`,
    `${numbers(x - a, south, west, y + d, west, y)} c h`,
  ].join(' ')
}

const corners = (points: unknown): string => {
  const all = String(points ?? '')
    .trim()
    .split(/[\s,]+/)
  const pairs = Array.from({ length: all.length >> 1 }, (_, index) => numbers(all[2 * index], all[2 * index + 1]))
  return pairs.map((pair, index) => `${pair} ${index === 0 ? 'm' : 'l'}`).join(' ')
}

const paths: Readonly<Record<string, (props: Record<string, unknown>) => string>> = {
  CIRCLE: ({ cx, cy, r }) => ellipse(cx, cy, r, r),
  ELLIPSE: ({ cx, cy, rx, ry }) => ellipse(cx, cy, rx, ry),
  LINE: ({ x1, y1, x2, y2 }) => `${numbers(x1, y1)} m ${numbers(x2, y2)} l`,
  PATH: ({ d }) => pathOperators(String(d)),
  POLYGON: ({ points }) => `${corners(points)} h`,
  POLYLINE: ({ points }) => corners(points),
  RECT: ({ x, y, width, height }) => `${numbers(x, y, width, height)} re`,
}

/** An image in its box. */
export const drawImage = (
  sheet: Sheet,
  pen: Pen,
  { box, style, image, ratio }: BoxNode,
  place: Place,
  height: number,
): void => {
  if (!image) return
  const room = {
    left: place.left + box.paddingLeft,
    top: place.top + box.paddingTop,
    width: box.width - box.paddingLeft - box.paddingRight,
    height: box.height - box.paddingTop - box.paddingBottom,
  }
  const samples = imageOf(image.data)
  if (room.width <= 0 || room.height <= 0 || !samples) return
  const wide = style.objectFit === 'contain' && room.width / room.height > ratio ? room.height * ratio : room.width
  const high = style.objectFit === 'contain' ? wide / ratio : room.height
  const [x, y] = [room.left + (room.width - wide) / 2, room.top + (room.height - high) / 2]
  pen.apart(() => {
    sheet.write(`${rectangle(place.left, place.top, box.width, box.height, height)} W n`)
    sheet.write(`${number(wide)} 0 0 ${number(high)} ${number(x)} ${number(height - y - high)} cm`)
    if (samples.upright) sheet.write(`${samples.upright} cm`)
    sheet.write(`/${sheet.image(samples)} Do`)
  })
}
