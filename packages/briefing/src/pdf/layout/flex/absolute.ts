import { AXES, type Axis, COLUMN, endOf, type Pair, ROW } from './axis'
import { boundedByFrame, hasSize, insetAt, keptPadding, marginAlong, marginAt, outerSize } from './edges'
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
  if (!item.hasAbsolutes) return
  const size: Pair<number> = [withinBorders(item, ROW), withinBorders(item, COLUMN)]
  layOutAbsolutesIn({ item, size, widthMode }, item, 0, 0)
}

const withinBorders = ({ measured, style }: Item, axis: Axis): number =>
  f32(measured[axis] - f32(style.border[axis] + style.border[endOf(axis)]))

const layOutAbsolutesIn = (block: Block, parent: Item, left: number, top: number): void => {
  for (const child of parent.children) {
    if (child.style.isHidden) continue
    if (child.style.position === 'absolute') layOutAbsolute(block, parent, child, [left, top])
    else if (child.style.position === 'static')
      layOutAbsolutesIn(block, child, f32(left + child.place[ROW]), f32(top + child.place[COLUMN]))
  }
}

const layOutAbsolute = (block: Block, parent: Item, child: Item, offset: Pair<number>): void => {
  sizeAbsolute(block, parent, child)
  placeAlong(block, parent, child, parent.style.main)
  placeAlong(block, parent, child, parent.style.cross)
  for (const axis of AXES) {
    const isInset = child.style.inset[axis] !== UNSET || child.style.inset[endOf(axis)] !== UNSET
    if (axis === parent.style.main && parent.style.isReversed) {
      child.place[axis] = fromOtherEdge(child.place[endOf(axis)], axis, isInset ? block.item : parent, child)
    }
    if (isInset) child.place[axis] = f32(child.place[axis] - offset[axis])
  }
}

const sizeAbsolute = (block: Block, parent: Item, child: Item): void => {
  const owner = block.size
  const width = owner[ROW]
  const { size, mode } = child.space
  const { aspectRatio } = child.style
  const margin: Pair<number> = [marginAlong(child, ROW, width), marginAlong(child, COLUMN, width)]
  for (const axis of AXES) size[axis] = givenSize(block, child, axis, margin)
  if (isKnown(aspectRatio) && isKnown(size[ROW]) !== isKnown(size[COLUMN])) {
    const missing = isKnown(size[ROW]) ? COLUMN : ROW
    const other = missing === ROW ? COLUMN : ROW
    size[missing] = f32(margin[missing] + proportionate(f32(size[other] - margin[other]), missing, aspectRatio))
  }
  child.space.owner = owner
  if (!isKnown(size[ROW]) || !isKnown(size[COLUMN])) {
    for (const axis of AXES) mode[axis] = isKnown(size[axis]) ? 'exactly' : 'undefined'
    // In a column, text wraps at the width of the block; in a row, Yoga lets it run.
    if (parent.style.main === COLUMN && !isKnown(size[ROW]) && block.widthMode !== 'undefined' && width > 0) {
      size[ROW] = width
      mode[ROW] = 'at-most'
    }
    layOutItem(child, false)
    for (const axis of AXES) size[axis] = outerSize(child, axis, width)
  }
  for (const axis of AXES) mode[axis] = 'exactly'
  layOutItem(child, true)
}

/** The size that the style gives, itself or by two edges. */
const givenSize = ({ item, size }: Block, child: Item, axis: Axis, margin: Pair<number>): number => {
  if (hasSize(child, axis, size[axis])) return f32(pointsOf(child.style.size[axis], size[axis]) + margin[axis])
  if (!isKnown(child.style.inset[axis].value) || !isKnown(child.style.inset[endOf(axis)].value)) return Number.NaN
  const insets = f32(insetAt(child, axis, size[axis]) + insetAt(child, endOf(axis), size[axis]))
  return boundedByFrame(child, axis, f32(withinBorders(item, axis) - insets), size[axis], size[ROW])
}

/** Places a child by its `left`, `top`, `right` or `bottom`, or else as its parent would place its only child. */
const placeAlong = (block: Block, parent: Item, child: Item, axis: Axis): void => {
  const { item, size } = block
  const end = endOf(axis)
  const start = startEdge(parent, axis)
  if (isKnown(child.style.inset[axis].value)) {
    const moved = f32(
      f32(insetAt(child, axis, size[axis]) + item.style.border[axis]) + marginAt(child, axis, size[axis]),
    )
    child.place[start] = start === axis ? moved : fromOtherEdge(moved, axis, item, child)
  } else if (isKnown(child.style.inset[end].value)) {
    const moved = f32(
      f32(
        f32(f32(item.measured[axis] - child.measured[axis]) - item.style.border[end]) -
          marginAt(child, end, size[axis]),
      ) - insetAt(child, end, size[axis]),
    )
    child.place[start] = start === axis ? moved : fromOtherEdge(moved, axis, item, child)
  } else {
    child.place[start] = alignAlong(parent, child, axis, size[ROW])
  }
}

const alignAlong = (parent: Item, child: Item, axis: Axis, width: number): number => {
  const { border, main } = parent.style
  const start = startEdge(parent, axis)
  const end = endEdge(parent, axis)
  switch (axis === main ? justificationOf(parent) : crossAlignmentOf(parent, child)) {
    case 'flex-end': {
      const fromEnd = f32(f32(border[end] + marginAt(child, end, width)) + keptPadding(parent, end))
      return fromOtherEdge(fromEnd, axis, parent, child)
    }
    case 'center': {
      const frame = f32(
        f32(f32(f32(parent.measured[axis] - border[start]) - border[end]) - keptPadding(parent, start)) -
          keptPadding(parent, end),
      )
      const free = f32(f32(frame - outerSize(child, axis, width)) / 2)
      return f32(f32(f32(free + border[start]) + marginAt(child, start, width)) + keptPadding(parent, start))
    }
    default:
      return f32(f32(marginAt(child, start, width) + border[start]) + keptPadding(parent, start))
  }
}

type Place = 'flex-start' | 'center' | 'flex-end'

const justificationOf = ({ style }: Item): Place => {
  const { justifyContent } = style
  if (justifyContent === 'flex-end') return 'flex-end'
  return justifyContent === 'flex-start' || justifyContent === 'space-between' ? 'flex-start' : 'center'
}

const crossAlignmentOf = (parent: Item, child: Item): Place => {
  const align = alignmentOf(child, parent)
  if (align === 'center') return 'center'
  return (align === 'flex-end') === (parent.style.wrap !== 'wrap-reverse') ? 'flex-end' : 'flex-start'
}
