import { type Axis, COLUMN, endOf, type Pair, ROW, sumAlong } from './axis'
import { heightByContent, widthForHeight } from './basis'
import { fitContent } from './intrinsic'
import { alignmentOf, bounded, type Item, isAutoMargin, resolve } from './item'
import { layOutItem } from './lay-out-item'
import { isKnown, pointsOf } from './length'

/** The containing block of absolute boxes: the padding box of the nearest positioned ancestor. */
export interface ContainingBlock {
  size: Pair<number>
  /** Its upper left corner, from that of the absolute box's parent. */
  place: Pair<number>
}

/** The padding box of an item, relative to its border box. */
export const containingBlockOf = ({ size, style }: Item): ContainingBlock => ({
  size: [size[ROW] - sumAlong(style.border, ROW), size[COLUMN] - sumAlong(style.border, COLUMN)],
  place: [style.border[ROW], style.border[COLUMN]],
})

/** Lays out an absolute child and places it (CSS Positioned Layout 3, 4; CSS Flexbox 4.1). */
export const layOutAbsolute = (block: ContainingBlock, parent: Item, child: Item): void => {
  resolve(child, block.size[ROW], block.size[COLUMN])
  const width = bounded(child, ROW, widthOf(block, parent, child))
  const height = definiteHeight(block, child)
  const isGiven = isKnown(height)
  const taken = bounded(child, COLUMN, isGiven ? height : heightByContent(child, width))
  layOutItem(child, width, taken, isGiven || isKnown(child.style.aspectRatio))
  placeAlong(block, parent, child, ROW)
  placeAlong(block, parent, child, COLUMN)
}

/** An inset in points; NaN if it is `auto`. */
const insetAt = ({ style }: Item, axis: Axis, isEnd: boolean, block: ContainingBlock): number =>
  pointsOf(style.inset[isEnd ? endOf(axis) : axis], block.size[axis])

/** Space between two insets, without margins; NaN unless both are given. */
const between = (block: ContainingBlock, child: Item, axis: Axis): number =>
  block.size[axis] -
  insetAt(child, axis, false, block) -
  insetAt(child, axis, true, block) -
  sumAlong(child.margin, axis)

const widthOf = (block: ContainingBlock, parent: Item, child: Item): number => {
  const { given, style, measure } = child
  if (isKnown(given[ROW])) return given[ROW]
  const isPicture = measure?.keepsRatio === true
  const room = between(block, child, ROW)
  if (isKnown(room) && !isPicture) return room
  const height = isKnown(given[COLUMN]) || isPicture ? given[COLUMN] : between(block, child, COLUMN)
  const followsHeight = isKnown(height) && (isPicture || isKnown(style.aspectRatio))
  return followsHeight
    ? widthForHeight(child, bounded(child, COLUMN, height))
    : fitContent(child, roomOf(block, parent, child))
}

/** The height by the style or by two insets; NaN if it follows the content or an aspect ratio. */
const definiteHeight = (block: ContainingBlock, child: Item): number => {
  const { given, style, measure } = child
  const keepsRatio = isKnown(style.aspectRatio) || measure?.keepsRatio
  return isKnown(given[COLUMN]) || keepsRatio ? given[COLUMN] : between(block, child, COLUMN)
}

/** Available width of a shrink-to-fit child. */
const roomOf = (block: ContainingBlock, parent: Item, child: Item): number => {
  const left = insetAt(child, ROW, false, block)
  const right = insetAt(child, ROW, true, block)
  const margins = sumAlong(child.margin, ROW)
  if (isKnown(left) || isKnown(right)) return block.size[ROW] - (left || 0) - (right || 0) - margins
  const [from, to] = contentBox(parent, ROW)
  const [start, end] = [block.place[ROW], block.place[ROW] + block.size[ROW]]
  switch (staticAlignment(parent, child, ROW)) {
    case 'start':
      return end - from - margins
    case 'end':
      return to - start - margins
    default:
      return 2 * Math.min((from + to) / 2 - start, end - (from + to) / 2) - margins
  }
}

const placeAlong = (block: ContainingBlock, parent: Item, child: Item, axis: Axis): void => {
  const { size, margin } = child
  const start = insetAt(child, axis, false, block)
  const end = insetAt(child, axis, true, block)
  if (!isKnown(start) && !isKnown(end)) {
    child.place[axis] = staticPlace(parent, child, axis)
    return
  }
  const free = block.size[axis] - (start || 0) - (end || 0) - size[axis] - sumAlong(margin, axis)
  const [before, after] = [isAutoMargin(child, axis), isAutoMargin(child, endOf(axis))]
  const isPinned = isKnown(start) && isKnown(end)
  // With auto margins and too little room, a row overflows at the end only.
  const auto = isPinned && before ? (after ? (axis === ROW ? Math.max(free / 2, 0) : free / 2) : free) : 0
  const lead = isKnown(start) ? start + auto : block.size[axis] - end - size[axis] - sumAlong(margin, axis)
  child.place[axis] = block.place[axis] + lead + margin[axis]
}

/** Start and end of a parent's content box along an axis. */
const contentBox = ({ size, padding, style }: Item, axis: Axis): Pair<number> => [
  padding[axis] + style.border[axis],
  size[axis] - padding[endOf(axis)] - style.border[endOf(axis)],
]

/** The static position: that of an only child of its parent. */
const staticPlace = (parent: Item, child: Item, axis: Axis): number => {
  const [from, to] = contentBox(parent, axis)
  const { size, margin } = child
  const free = to - from - size[axis] - sumAlong(margin, axis)
  const place = staticAlignment(parent, child, axis)
  return from + margin[axis] + (place === 'start' ? 0 : place === 'end' ? free : free / 2)
}

type StaticAlignment = 'start' | 'center' | 'end'

const staticAlignment = (parent: Item, child: Item, axis: Axis): StaticAlignment => {
  const { main, isReversed, wrap } = parent.style
  const place = axis === main ? ofJustification(parent) : ofAlignment(parent, child)
  if (place === 'center' || !(axis === main ? isReversed : wrap === 'wrap-reverse')) return place
  return place === 'start' ? 'end' : 'start'
}

const ofJustification = ({ style: { justifyContent } }: Item): StaticAlignment => {
  if (justifyContent === 'flex-end') return 'end'
  return justifyContent === 'flex-start' || justifyContent === 'space-between' ? 'start' : 'center'
}

const ofAlignment = (parent: Item, child: Item): StaticAlignment => {
  const align = alignmentOf(child, parent)
  return align === 'flex-end' ? 'end' : align === 'center' ? 'center' : 'start'
}
