import type { Axis } from './axis'
import type { Item } from './item'
import { f32 } from './length'

/** The distance from one edge of what it stands in, given that from the other. */
export const fromOtherEdge = (distance: number, axis: Axis, around: Item, item: Item): number =>
  f32(f32(around.measured[axis] - item.measured[axis]) - distance)
