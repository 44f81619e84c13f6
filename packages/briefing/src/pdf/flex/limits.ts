import { type Axis, COLUMN, type Pair } from './axis'
import { marginAlong } from './edges'
import type { Item } from './item'
import { f32, isKnown, pointsOf } from './length'
import type { Mode } from './space'

/** Makes the space that a child is given no larger than the child may be. */
export const withinMax = (
  child: Item,
  axis: Axis,
  size: Pair<number>,
  mode: Pair<Mode>,
  reference: number,
  width: number,
): void => {
  const max = f32(pointsOf(child.max[axis], reference) + marginAlong(child, axis, width))
  if (!isKnown(max)) return
  if (mode[axis] === 'undefined') {
    mode[axis] = 'at-most'
    size[axis] = max
  } else if (!(size[axis] < max)) {
    size[axis] = max
  }
}

/** The size along an axis that the ratio of width to height gives for one across it. */
export const proportionate = (sizeAcross: number, axis: Axis, aspectRatio: number): number =>
  f32(axis === COLUMN ? sizeAcross / aspectRatio : sizeAcross * aspectRatio)
