import { type Axis, COLUMN, endOf, ROW } from './axis'
import { boundedByFrame, marginAlong } from './edges'
import type { Item } from './item'
import type { Measure } from './lay-out-boxes'
import { f32, isKnown, larger } from './length'
import type { Mode, Space } from './space'

/** Asks a leaf for its size, unless both are given: then nobody asks, and a text is left without lines. */
export const measureLeaf = (item: Item, measure: Measure, space: Space): void => {
  const [widthMode, heightMode] = space.mode
  const width = withoutMargin(item, ROW, space)
  const height = withoutMargin(item, COLUMN, space)
  if (widthMode === 'exactly' && heightMode === 'exactly') {
    take(item, ROW, width, space)
    take(item, COLUMN, height, space)
    return
  }
  const frameRow = keptFrame(item, ROW)
  const frameColumn = keptFrame(item, COLUMN)
  const measured = measure(
    inside(width, widthMode, frameRow),
    widthMode,
    inside(height, heightMode, frameColumn),
    heightMode,
  )
  take(item, ROW, widthMode === 'exactly' ? width : f32(positive(measured.width) + frameRow), space)
  take(item, COLUMN, heightMode === 'exactly' ? height : f32(positive(measured.height) + frameColumn), space)
}

/** Padding and border as they are kept, and as Yoga rounds their sum here: padding first. */
const keptFrame = ({ border, finalPadding: padding }: Item, axis: Axis): number =>
  f32(f32(f32(padding[axis] + padding[endOf(axis)]) + border[axis]) + border[endOf(axis)])

const inside = (size: number, mode: Mode, frame: number): number =>
  mode === 'undefined' || !isKnown(size) ? Number.NaN : larger(0, f32(size - frame))

const positive = (size: number | undefined): number => larger(0, f32(size ?? Number.NaN))

/** What nothing stands in is as large as its padding and border, or as it is told to be. */
export const sizeEmpty = (item: Item, space: Space): void => {
  sizeEmptyAlong(item, ROW, space)
  sizeEmptyAlong(item, COLUMN, space)
}

const sizeEmptyAlong = (item: Item, axis: Axis, space: Space): void =>
  take(item, axis, space.mode[axis] === 'exactly' ? withoutMargin(item, axis, space) : keptFrame(item, axis), space)

/** Takes the size that it is told to have, or none if there is no space either way; says whether that settles it. */
export const sizeGiven = (item: Item, space: Space): boolean => {
  const isGiven = space.mode[ROW] === 'exactly' && space.mode[COLUMN] === 'exactly'
  if (!isGiven && !hasNoSpace(item, ROW, space) && !hasNoSpace(item, COLUMN, space)) return false
  takeGiven(item, ROW, space)
  takeGiven(item, COLUMN, space)
  return true
}

const hasNoSpace = (item: Item, axis: Axis, space: Space): boolean =>
  space.mode[axis] === 'at-most' && withoutMargin(item, axis, space) <= 0

const takeGiven = (item: Item, axis: Axis, space: Space): void => {
  const size = withoutMargin(item, axis, space)
  take(item, axis, !isKnown(size) || (space.mode[axis] === 'at-most' && size < 0) ? 0 : size, space)
}

const withoutMargin = (item: Item, axis: Axis, { size, owner }: Space): number =>
  f32(size[axis] - marginAlong(item, axis, owner[ROW]))

/** Sets a size within its bounds. */
const take = (item: Item, axis: Axis, size: number, { owner }: Space): void => {
  item.measured[axis] = boundedByFrame(item, axis, size, owner[axis], owner[ROW])
}
