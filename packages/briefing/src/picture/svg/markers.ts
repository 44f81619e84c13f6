import { identity, isFlat, type Matrix, multiplied, translation } from '../../matrix'
import { cornersOf, type OutlineCorner } from './corners'
import { outlineOf } from './outline'
import type { SvgShape } from './shape'
import { inParts } from './shape-kinds'
import { writtenMatrix } from './values'

/** A marker, and the reference to the clip path that cuts it at its edges. */
export interface Marker {
  shape: SvgShape
  edges: string
}

/** Markers of a shape at its first vertex, at those between and at the last one. */
export interface Markers {
  start: Marker | undefined
  mid: Marker | undefined
  end: Marker | undefined
}

/** A shape without markers, in a group with what they draw at its vertices (SVG 2, 13.7). */
export const withMarkers = (shape: SvgShape, markers: Markers, strokeWidth: number): (SvgShape | string)[] =>
  inParts(shape, (own) => [own, ...markersOf(shape, markers, strokeWidth)])

const markersOf = (shape: SvgShape, { start, mid, end }: Markers, strokeWidth: number): SvgShape[] => {
  const corners = cornersOf(outlineOf(shape))
  const last = corners.at(-1)
  return [
    ...corners.slice(0, 1).flatMap((corner) => markerAt(start, corner, true, strokeWidth)),
    ...corners.slice(1, -1).flatMap((corner) => markerAt(mid, corner, false, strokeWidth)),
    ...(last ? markerAt(end, last, false, strokeWidth) : []),
  ]
}

/** The area that a marker is cut at, as a clip path. */
export const edgesOf = ({ attributes }: SvgShape): SvgShape => ({
  name: 'rect',
  attributes: {
    ...{ x: '0', y: '0', width: attributes.markerWidth ?? '3', height: attributes.markerHeight ?? '3' },
    fill: '#000000',
  },
  children: [],
})

const markerAt = (
  marker: Marker | undefined,
  { at, comes, goes }: OutlineCorner,
  isStart: boolean,
  strokeWidth: number,
): SvgShape[] => {
  if (!marker) return []
  const { attributes, children } = marker.shape
  const { orient = '0', markerUnits, overflow } = attributes
  const value = (name: string, otherwise: number): number => Number(attributes[name] ?? otherwise)
  const [width, height] = [value('markerWidth', 3), value('markerHeight', 3)]
  if (!(width > 0 && height > 0)) return []
  const scale = markerUnits === 'userSpaceOnUse' ? 1 : strokeWidth
  const isBack = orient === 'auto-start-reverse' && isStart
  const turn = orient.startsWith('auto')
    ? middle(comes, goes) + (isBack ? Math.PI : 0)
    : (Number(orient) * Math.PI) / 180
  const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)]
  const view = viewOf(attributes.viewBox, width, height)
  const [refX, refY] = [value('refX', 0) * view[0] + view[4], value('refY', 0) * view[3] + view[5]]
  const placed = multiplied([cos, sin, -sin, cos, ...at], translation(-refX, -refY))
  if (isFlat(multiplied(placed, view))) return []
  const isCut = overflow !== 'visible' && overflow !== 'auto'
  const inside: SvgShape = { name: 'g', attributes: { transform: writtenMatrix(view) }, children }
  const clip: Record<string, string> = isCut ? { 'clip-path': marker.edges } : {}
  return [{ name: 'g', attributes: { ...plain, transform: writtenMatrix(placed), ...clip }, children: [inside] }]
}

/** A marker inherits nothing from its path. */
const plain = {
  ...{ fill: '#000000', 'fill-opacity': '1', 'fill-rule': 'nonzero' },
  ...{ stroke: 'none', 'stroke-width': '1', 'stroke-opacity': '1', 'stroke-dasharray': 'none' },
  ...{ 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'stroke-miterlimit': '4' },
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
