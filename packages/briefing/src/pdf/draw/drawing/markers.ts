import { identity, isFlat, type Matrix, multiplied, translation } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import { cornersOf, type OutlineCorner } from '../../../picture/svg/corners'
import type { Segment } from '../../../picture/svg/path'
import { type DrawingContext, referredTo, strokeWidthOf } from './context'
import { writtenOutline } from './outline'

/** Draws the markers at the vertices of a path, each turned to the direction of the path there. */
export const drawMarkers = (
  { attributes }: SvgShape,
  outline: readonly Segment[],
  around: DrawingContext,
  draw: (children: SvgShape['children'], inside: DrawingContext) => void,
): void => {
  const { 'marker-start': start, 'marker-mid': mid, 'marker-end': end } = attributes
  if ((start ?? mid ?? end) === undefined || around.isInMarker) return
  const corners = cornersOf(outline)
  const put = (reference: string | undefined, corner: OutlineCorner | undefined, isStart: boolean): void => {
    const marker = referredTo(reference, around)
    if (marker && corner) drawMarker(marker, corner, isStart, around, draw)
  }
  put(start, corners[0], true)
  for (const corner of corners.slice(1, -1)) put(mid, corner, false)
  put(end, corners.at(-1), false)
}

const drawMarker = (
  { attributes, children }: SvgShape,
  { at, comes, goes }: OutlineCorner,
  isStart: boolean,
  around: DrawingContext,
  draw: (children: SvgShape['children'], inside: DrawingContext) => void,
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
  const matrix = multiplied(multiplied(placed, translation(-refX, -refY)), view)
  if (isFlat(matrix)) return
  const inside = { ...around, matrix, looks: {}, isInMarker: true }
  if (overflow === 'visible' || overflow === 'auto') {
    draw(children, inside)
    return
  }
  const room: Segment = { op: 're', points: [0, 0, width, height] }
  around.pen.apart((pen) => {
    around.canvas.write(`${writtenOutline([room], multiplied(placed, translation(-refX, -refY)))} W n`)
    draw(children, { ...inside, pen })
  })
}

/** From the coordinates of a marker to its viewport, in which they are centred. */
const viewOf = (viewBox: string | undefined, width: number, height: number): Matrix => {
  if (viewBox === undefined) return identity
  const [x = 0, y = 0, across = 1, down = 1] = viewBox.split(' ').map(Number)
  const scale = Math.min(width / across, height / down)
  return [scale, 0, 0, scale, (width - scale * across) / 2 - scale * x, (height - scale * down) / 2 - scale * y]
}

/** The direction halfway between two angles, in radians. */
const middle = (comes: number | undefined, goes: number | undefined): number => {
  if (comes === undefined || goes === undefined) return comes ?? goes ?? 0
  return Math.atan2(Math.sin(comes) + Math.sin(goes), Math.cos(comes) + Math.cos(goes))
}
