import { identity, type Matrix, multiplied } from '../../../matrix'
import type { Shape } from '../../../picture/svg'
import { type Around, referredTo, strokeWidthOf } from './around'
import { isFlat, moved } from './matrix'
import { writtenOutline } from './outline'
import type { Segment } from './path'

type Point = readonly [number, number]

/** A corner of a line, and in which directions the line comes and goes, in radians. */
export interface Corner {
  at: Point
  comes: number | undefined
  goes: number | undefined
}

/** The markers at the corners of a line, each turned as the line goes there. */
export const drawMarkers = (
  { attributes }: Shape,
  outline: readonly Segment[],
  around: Around,
  draw: (children: Shape['children'], inside: Around) => void,
): void => {
  const { 'marker-start': start, 'marker-mid': mid, 'marker-end': end } = attributes
  if ((start ?? mid ?? end) === undefined || around.isInMarker) return
  const corners = cornersOf(outline)
  const put = (reference: string | undefined, corner: Corner | undefined, isStart: boolean): void => {
    const marker = referredTo(reference, around)
    if (marker && corner) drawMarker(marker, corner, isStart, around, draw)
  }
  put(start, corners[0], true)
  for (const corner of corners.slice(1, -1)) put(mid, corner, false)
  put(end, corners.at(-1), false)
}

const drawMarker = (
  { attributes, children }: Shape,
  { at, comes, goes }: Corner,
  isStart: boolean,
  around: Around,
  draw: (children: Shape['children'], inside: Around) => void,
): void => {
  const { orient = '0', markerUnits, overflow } = attributes
  const value = (name: string, otherwise: number): number => Number(attributes[name] ?? otherwise)
  const [width, height] = [value('markerWidth', 3), value('markerHeight', 3)]
  if (!(width > 0 && height > 0)) return
  const scale = markerUnits === 'userSpaceOnUse' ? 1 : strokeWidthOf(around.looks)
  const isBack = orient === 'auto-start-reverse' && isStart
  const turn = orient.startsWith('auto')
    ? middle(comes, goes) + (isBack ? Math.PI : 0)
    : (Number(orient) * Math.PI) / 180
  const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)]
  const placed = multiplied(around.matrix, [cos, sin, -sin, cos, ...at])
  const view = viewOf(attributes.viewBox, width, height)
  const [refX, refY] = [value('refX', 0) * view[0] + view[4], value('refY', 0) * view[3] + view[5]]
  const matrix = multiplied(multiplied(placed, moved(-refX, -refY)), view)
  if (isFlat(matrix)) return
  const inside = { ...around, matrix, looks: {}, isInMarker: true }
  if (overflow === 'visible' || overflow === 'auto') {
    draw(children, inside)
    return
  }
  const room: Segment = { op: 're', points: [0, 0, width, height] }
  around.pen.apart((pen) => {
    around.canvas.write(`${writtenOutline([room], multiplied(placed, moved(-refX, -refY)))} W n`)
    draw(children, { ...inside, pen })
  })
}

/** From the coordinates within a marker to those of its room, in whose middle they are. */
const viewOf = (viewBox: string | undefined, width: number, height: number): Matrix => {
  if (viewBox === undefined) return identity
  const [x = 0, y = 0, across = 1, down = 1] = viewBox.split(' ').map(Number)
  const scale = Math.min(width / across, height / down)
  return [scale, 0, 0, scale, (width - scale * across) / 2 - scale * x, (height - scale * down) / 2 - scale * y]
}

/** The direction in the middle between two. */
const middle = (comes: number | undefined, goes: number | undefined): number => {
  if (comes === undefined || goes === undefined) return comes ?? goes ?? 0
  return Math.atan2(Math.sin(comes) + Math.sin(goes), Math.cos(comes) + Math.cos(goes))
}

/** The corners of an outline; where it closes, its beginning is one once more. */
export const cornersOf = (outline: readonly Segment[]): Corner[] => {
  const corners: Corner[] = []
  let at: Point = [0, 0]
  let first: Corner | undefined
  let comes: number | undefined
  let isNew = true
  for (const { op, points, goesOn } of outline) {
    const before: Corner | undefined = corners.at(-1)
    const to: Point = op === 'h' ? (first?.at ?? at) : (points.slice(-2) as unknown as Point)
    if (op === 'm') {
      first = { at: to, comes: undefined, goes: undefined }
      corners.push(first)
      comes = undefined
    } else {
      const [starts, ends] = directionsOf(at, points.length > 0 ? points : to)
      if (isNew && before) before.goes = starts ?? before.goes
      comes = ends ?? comes
      if (!goesOn) {
        corners.push({ at: to, comes, goes: undefined })
        if (op === 'h' && first) closeCorner(first, corners.at(-1) as Corner)
      }
    }
    isNew = !goesOn
    at = to
  }
  return corners
}

/** The beginning and the end of what is closed are one corner. */
const closeCorner = (first: Corner, last: Corner): void => {
  last.goes = first.goes
  first.comes = last.comes
}

/** In which directions a segment begins and ends; none where it goes nowhere. */
const directionsOf = (from: Point, points: readonly number[]): [number | undefined, number | undefined] => {
  const all: Point[] = [from]
  for (let at = 0; at < points.length; at += 2) all.push([points[at] as number, points[at + 1] as number])
  const end = all.at(-1) as Point
  const next = all.find((one) => isElsewhere(one, from))
  const last = all.findLast((one) => isElsewhere(one, end))
  return [next && directionOf(from, next), last && directionOf(last, end)]
}

const isElsewhere = ([x, y]: Point, [otherX, otherY]: Point): boolean => x !== otherX || y !== otherY

const directionOf = ([x1, y1]: Point, [x2, y2]: Point): number => Math.atan2(y2 - y1, x2 - x1)
