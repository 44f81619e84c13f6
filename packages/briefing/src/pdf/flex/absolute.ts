import { AXES, type Axis, COLUMN, endOf, type Pair, ROW } from './axis'
import { boundedByFrame, hasSize, insetAt, marginAlong, marginAt, outerSize } from './edges'
import { alignmentOf, endEdge, type Item, startEdge } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isKnown, pointsOf, UNSET } from './length'
import { proportionate } from './limits'
import { fromOtherEdge } from './place'
import type { Mode } from './space'

/** What absolute boxes stand in: the nearest item around them that is not static. */
interface Block {
  item: Item
  /** Within its borders. */
  size: Pair<number>
  widthMode: Mode
}

/** Lays out and places the absolute items of a block, also those in its static items. */
export const layOutAbsolutes = (item: Item, widthMode: Mode): void => {
  const size: Pair<number> = [withinBorders(item, ROW), withinBorders(item, COLUMN)]
  layOutAbsolutesIn({ item, size, widthMode }, item, 0, 0)
}

const withinBorders = ({ measured, border }: Item, axis: Axis): number =>
  f32(measured[axis] - f32(border[axis] + border[endOf(axis)]))

const layOutAbsolutesIn = (block: Block, parent: Item, left: number, top: number): void => {
  for (const child of parent.children) {
    if (child.isHidden) continue
    if (child.position === 'absolute') layOutAbsolute(block, parent, child, [left, top])
    else if (child.position === 'static')
      layOutAbsolutesIn(block, child, f32(left + child.place[ROW]), f32(top + child.place[COLUMN]))
  }
}

const layOutAbsolute = (block: Block, parent: Item, child: Item, offset: Pair<number>): void => {
  sizeAbsolute(block, parent, child)
  placeAlong(block, parent, child, parent.main)
  placeAlong(block, parent, child, parent.cross)
  for (const axis of AXES) {
    const isInset = child.inset[axis] !== UNSET || child.inset[endOf(axis)] !== UNSET
    if (axis === parent.main && parent.isReversed) {
      child.place[axis] = fromOtherEdge(child.place[endOf(axis)], axis, isInset ? block.item : parent, child)
    }
    if (isInset) child.place[axis] = f32(child.place[axis] - offset[axis])
  }
}

const sizeAbsolute = (block: Block, parent: Item, child: Item): void => {
  const owner = block.size
  const width = owner[ROW]
  const margin: Pair<number> = [marginAlong(child, ROW, width), marginAlong(child, COLUMN, width)]
  const size: Pair<number> = [givenSize(block, child, ROW, margin), givenSize(block, child, COLUMN, margin)]
  const { aspectRatio } = child
  if (isKnown(aspectRatio) && isKnown(size[ROW]) !== isKnown(size[COLUMN])) {
    const missing = isKnown(size[ROW]) ? COLUMN : ROW
    const other = missing === ROW ? COLUMN : ROW
    size[missing] = f32(margin[missing] + proportionate(f32(size[other] - margin[other]), missing, aspectRatio))
  }
  if (!isKnown(size[ROW]) || !isKnown(size[COLUMN])) {
    const mode: Pair<Mode> = [
      isKnown(size[ROW]) ? 'exactly' : 'undefined',
      isKnown(size[COLUMN]) ? 'exactly' : 'undefined',
    ]
    // In a column, text wraps at the width of the block; in a row, Yoga lets it run.
    if (parent.main === COLUMN && !isKnown(size[ROW]) && block.widthMode !== 'undefined' && width > 0) {
      size[ROW] = width
      mode[ROW] = 'at-most'
    }
    layOutItem(child, { size: [size[ROW], size[COLUMN]], mode, owner }, false)
    size[ROW] = outerSize(child, ROW, width)
    size[COLUMN] = outerSize(child, COLUMN, width)
  }
  layOutItem(child, { size, mode: ['exactly', 'exactly'], owner }, true)
}

/** The size that the style gives, itself or by two edges. */
const givenSize = ({ item, size }: Block, child: Item, axis: Axis, margin: Pair<number>): number => {
  if (hasSize(child, axis, size[axis])) return f32(pointsOf(child.size[axis], size[axis]) + margin[axis])
  if (!isKnown(child.inset[axis].value) || !isKnown(child.inset[endOf(axis)].value)) return Number.NaN
  const insets = f32(insetAt(child, axis, size[axis]) + insetAt(child, endOf(axis), size[axis]))
  return boundedByFrame(child, axis, f32(withinBorders(item, axis) - insets), size[axis], size[ROW])
}

/** Places a child by its `left`, `top`, `right` or `bottom`, or else as its parent would place its only child. */
const placeAlong = (block: Block, parent: Item, child: Item, axis: Axis): void => {
  const { item, size } = block
  const end = endOf(axis)
  const start = startEdge(parent, axis)
  if (isKnown(child.inset[axis].value)) {
    const moved = f32(f32(insetAt(child, axis, size[axis]) + item.border[axis]) + marginAt(child, axis, size[axis]))
    child.place[start] = start === axis ? moved : fromOtherEdge(moved, axis, item, child)
  } else if (isKnown(child.inset[end].value)) {
    const moved = f32(
      f32(f32(f32(item.measured[axis] - child.measured[axis]) - item.border[end]) - marginAt(child, end, size[axis])) -
        insetAt(child, end, size[axis]),
    )
    child.place[start] = start === axis ? moved : fromOtherEdge(moved, axis, item, child)
  } else {
    child.place[start] = alignAlong(parent, child, axis, size[ROW])
  }
}

const alignAlong = (parent: Item, child: Item, axis: Axis, width: number): number => {
  const { border, finalPadding: padding } = parent
  const start = startEdge(parent, axis)
  const end = endEdge(parent, axis)
  switch (axis === parent.main ? justificationOf(parent) : crossAlignmentOf(parent, child)) {
    case 'flex-end': {
      const fromEnd = f32(f32(border[end] + marginAt(child, end, width)) + padding[end])
      return fromOtherEdge(fromEnd, axis, parent, child)
    }
    case 'center': {
      const frame = f32(
        f32(f32(f32(parent.measured[axis] - border[start]) - border[end]) - padding[start]) - padding[end],
      )
      const free = f32(f32(frame - outerSize(child, axis, width)) / 2)
      return f32(f32(f32(free + border[start]) + marginAt(child, start, width)) + padding[start])
    }
    default:
      return f32(f32(marginAt(child, start, width) + border[start]) + padding[start])
  }
}

type Place = 'flex-start' | 'center' | 'flex-end'

const justificationOf = ({ justifyContent }: Item): Place => {
  if (justifyContent === 'flex-end') return 'flex-end'
  return justifyContent === 'flex-start' || justifyContent === 'space-between' ? 'flex-start' : 'center'
}

const crossAlignmentOf = (parent: Item, child: Item): Place => {
  const align = alignmentOf(child, parent)
  if (align === 'center') return 'center'
  return (align === 'flex-end') === (parent.wrap !== 'wrap-reverse') ? 'flex-end' : 'flex-start'
}
