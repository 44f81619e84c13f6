import { type Axis, type Edge, endOf } from './axis'
import type { Item } from './item'
import { f32, isKnown, larger, pointsOf, smaller } from './length'

/** A margin in points; `auto` is none. Shares are of the width, whatever the edge. */
export const marginAt = (item: Item, edge: Edge, width: number): number => pointsOf(item.style.margin[edge], width) || 0

/** Both margins along an axis. */
export const marginAlong = (item: Item, axis: Axis, width: number): number => {
  const fixed = item.style.fixedMargin[axis]
  return isKnown(fixed) ? fixed : f32(marginAt(item, axis, width) + marginAt(item, endOf(axis), width))
}

export const paddingAt = (item: Item, edge: Edge, width: number): number =>
  larger(pointsOf(item.style.padding[edge], width), 0)

/** Margin and padding of an edge as they stand. */
export const keptMargin = (item: Item, edge: Edge): number => marginAt(item, edge, item.reference)
export const keptPadding = (item: Item, edge: Edge): number => paddingAt(item, edge, item.reference)

/** Padding and border of one edge. */
export const frameAt = (item: Item, edge: Edge, width: number): number =>
  f32(paddingAt(item, edge, width) + item.style.border[edge])

/** Padding and border of both edges along an axis. */
export const frameAlong = (item: Item, axis: Axis, width: number): number => {
  const fixed = item.style.fixedFrame[axis]
  return isKnown(fixed) ? fixed : f32(frameAt(item, axis, width) + frameAt(item, endOf(axis), width))
}

/** How far `left`, `top`, `right` or `bottom` move it. */
export const insetAt = (item: Item, edge: Edge, reference: number): number =>
  pointsOf(item.style.inset[edge], reference) || 0

export const gapAlong = (item: Item, axis: Axis, reference: number): number =>
  larger(pointsOf(item.style.gap[axis], reference), 0)

/** Size along an axis with margins. */
export const outerSize = (item: Item, axis: Axis, width: number): number =>
  f32(item.measured[axis] + marginAlong(item, axis, width))

/** Whether the style gives a size along an axis. */
export const hasSize = (item: Item, axis: Axis, reference: number): boolean =>
  pointsOf(item.style.size[axis], reference) >= 0

/** Within its least and largest size. Unlike in CSS, a largest size below the least one wins. */
export const bounded = (item: Item, axis: Axis, value: number, reference: number): number => {
  const max = pointsOf(item.style.max[axis], reference)
  if (max >= 0 && value > max) return max
  const min = pointsOf(item.style.min[axis], reference)
  return min >= 0 && value < min ? min : value
}

/** The same, and never less than its padding and border. */
export const boundedByFrame = (item: Item, axis: Axis, value: number, reference: number, width: number): number =>
  larger(bounded(item, axis, value, reference), frameAlong(item, axis, width))

/** The space inside: no less than the least size leaves, no more than the largest. */
export const innerSize = (item: Item, axis: Axis, size: number, frame: number, reference: number): number => {
  const inner = f32(size - frame)
  if (!isKnown(inner)) return inner
  const min = f32(pointsOf(item.style.min[axis], reference) - frame)
  const max = f32(pointsOf(item.style.max[axis], reference) - frame)
  const capped = smaller(inner, isKnown(max) ? max : LARGEST)
  return isKnown(min) ? larger(capped, min) : larger(capped, 0)
}

/** The largest 32-bit float. */
const LARGEST = f32(3.4028234663852886e38)
