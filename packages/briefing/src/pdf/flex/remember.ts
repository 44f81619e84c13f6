import { type Axis, COLUMN, ROW } from './axis'
import { marginAlong } from './edges'
import type { Item, Remembered } from './item'
import { f32, isClose, isKnown } from './length'
import type { Space } from './space'

/** As many trials as Yoga remembers. It shows: a leaf is asked again where Yoga has forgotten. */
const REMEMBERED_TRIALS = 8

export const remember = (item: Item, space: Space, isFinal: boolean): void => {
  const remembered = { space, width: item.measured[ROW], height: item.measured[COLUMN] }
  if (item.nextMeasuredIn === REMEMBERED_TRIALS) item.nextMeasuredIn = 0
  if (isFinal) item.laidOutIn = remembered
  else item.measuredIn[item.nextMeasuredIn++] = remembered
}

/** The size that the item is known to take in a space. */
export const recall = (item: Item, space: Space, isFinal: boolean): Remembered | undefined => {
  if (item.measure) return recallLeaf(item, space)
  if (isFinal) return item.laidOutIn && isSameSpace(item.laidOutIn.space, space) ? item.laidOutIn : undefined
  for (let at = 0; at < item.nextMeasuredIn; at++) {
    const remembered = item.measuredIn[at] as Remembered
    if (isSameSpace(remembered.space, space)) return remembered
  }
  return undefined
}

/** Leaves are dear to measure, so what is known of one space may also do for another. */
const recallLeaf = (item: Item, space: Space): Remembered | undefined => {
  const { laidOutIn } = item
  if (!laidOutIn && item.nextMeasuredIn === 0) return undefined
  const marginRow = marginAlong(item, ROW, space.owner[ROW])
  const marginColumn = marginAlong(item, COLUMN, space.owner[ROW])
  if (laidOutIn && serves(laidOutIn, space, marginRow, marginColumn)) return laidOutIn
  for (let at = 0; at < item.nextMeasuredIn; at++) {
    const remembered = item.measuredIn[at] as Remembered
    if (serves(remembered, space, marginRow, marginColumn)) return remembered
  }
  return undefined
}

const isSameSpace = (one: Space, other: Space): boolean => isSame(one, other, ROW) && isSame(one, other, COLUMN)

const isSame = (one: Space, other: Space, axis: Axis): boolean =>
  one.mode[axis] === other.mode[axis] && isClose(one.size[axis], other.size[axis])

const serves = (known: Remembered, space: Space, marginRow: number, marginColumn: number): boolean =>
  !(known.width < 0) &&
  !(known.height < 0) &&
  servesAlong(ROW, known.space, known.width, space, marginRow) &&
  servesAlong(COLUMN, known.space, known.height, space, marginColumn)

const servesAlong = (axis: Axis, known: Space, taken: number, space: Space, margin: number): boolean => {
  if (isSame(known, space, axis)) return true
  const mode = space.mode[axis]
  const size = f32(space.size[axis] - margin)
  if (mode === 'exactly') return isClose(size, taken)
  if (mode === 'undefined') return false
  const fits = taken <= size || isClose(size, taken)
  return known.mode[axis] === 'at-most'
    ? fits && isKnown(known.size[axis]) && known.size[axis] > size
    : known.mode[axis] === 'undefined' && fits
}
