import { type Axis, COLUMN } from './axis'
import { marginAlong } from './edges'
import type { Item } from './item'
import { f32, isKnown, pointsOf } from './length'

/** Makes the space that a child is given no larger than the child may be. */
export const withinMax = (child: Item, axis: Axis, reference: number, width: number): void => {
  const { size, mode } = child.space
  const max = f32(pointsOf(child.style.max[axis], reference) + marginAlong(child, axis, width))
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
