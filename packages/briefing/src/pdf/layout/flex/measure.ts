import { type Axis, COLUMN, endOf, ROW } from './axis'
import { boundedByFrame, keptPadding, marginAlong } from './edges'
import type { Item } from './item'
import type { Measure } from './lay-out-boxes'
import { f32, isKnown, larger } from './length'
import type { Mode } from './space'

/** Asks a leaf for its size, unless both are given: then nobody asks, and a text is left without lines. */
export const measureLeaf = (item: Item, measure: Measure): void => {
  const widthMode = item.space.mode[ROW]
  const heightMode = item.space.mode[COLUMN]
  const width = withoutMargin(item, ROW)
  const height = withoutMargin(item, COLUMN)
  if (widthMode === 'exactly' && heightMode === 'exactly') {
    take(item, ROW, width)
    take(item, COLUMN, height)
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
  take(item, ROW, widthMode === 'exactly' ? width : f32(positive(measured.width) + frameRow))
  take(item, COLUMN, heightMode === 'exactly' ? height : f32(positive(measured.height) + frameColumn))
}

/** Padding and border as they are kept, and as Yoga rounds their sum here: padding first. */
const keptFrame = (item: Item, axis: Axis): number => {
  const { border } = item.style
  const padding = f32(keptPadding(item, axis) + keptPadding(item, endOf(axis)))
  return f32(f32(padding + border[axis]) + border[endOf(axis)])
}

const inside = (size: number, mode: Mode, frame: number): number =>
  mode === 'undefined' || !isKnown(size) ? Number.NaN : larger(0, f32(size - frame))

const positive = (size: number | undefined): number => larger(0, f32(size ?? Number.NaN))

/** What nothing stands in is as large as its padding and border, or as it is told to be. */
export const sizeEmpty = (item: Item): void => {
  sizeEmptyAlong(item, ROW)
  sizeEmptyAlong(item, COLUMN)
}

const sizeEmptyAlong = (item: Item, axis: Axis): void =>
  take(item, axis, item.space.mode[axis] === 'exactly' ? withoutMargin(item, axis) : keptFrame(item, axis))

/** Takes the size that it is told to have, or none if there is no space either way; says whether that settles it. */
export const sizeGiven = (item: Item): boolean => {
  const { mode } = item.space
  const isGiven = mode[ROW] === 'exactly' && mode[COLUMN] === 'exactly'
  if (!isGiven && !hasNoSpace(item, ROW) && !hasNoSpace(item, COLUMN)) return false
  takeGiven(item, ROW)
  takeGiven(item, COLUMN)
  return true
}

const hasNoSpace = (item: Item, axis: Axis): boolean =>
  item.space.mode[axis] === 'at-most' && withoutMargin(item, axis) <= 0

const takeGiven = (item: Item, axis: Axis): void => {
  const size = withoutMargin(item, axis)
  take(item, axis, !isKnown(size) || (item.space.mode[axis] === 'at-most' && size < 0) ? 0 : size)
}

const withoutMargin = (item: Item, axis: Axis): number => {
  const { size, owner } = item.space
  return f32(size[axis] - marginAlong(item, axis, owner[ROW]))
}

/** Sets a size within its bounds. */
const take = (item: Item, axis: Axis, size: number): void => {
  const { owner } = item.space
  item.measured[axis] = boundedByFrame(item, axis, size, owner[axis], owner[ROW])
}
