import { type Axis, COLUMN, type Edges, endOf, type Pair, ROW, sumAlong } from './axis'
import { isKnown, pointsOf } from './length'
import type { FlexNode, Measure } from './node'
import { isAuto, marginsIn, paddingsIn, type ReadyStyle, readyStyle } from './ready-style'

const NONE = Number.NaN

/** A node while it is laid out. */
export class Item {
  readonly style: ReadyStyle
  readonly measure: Measure | undefined
  readonly children: readonly Item[]
  /** The children that stand in lines: neither hidden nor absolute. */
  readonly flow: readonly Item[]
  /** Whether what stands in it depends on whether its height is known beforehand. */
  readonly usesHeight: boolean

  // What its style comes to in what it stands in: see `resolve`.
  margin: Edges<number>
  padding: Edges<number>
  /** Padding and border along each axis. */
  readonly frame: Pair<number> = [0, 0]
  /** What the style gives; NaN where it follows the content. */
  readonly given: Pair<number> = [NONE, NONE]
  readonly least: Pair<number> = [0, 0]
  readonly most: Pair<number> = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  /** What percentages are shares of. */
  readonly reference: Pair<number> = [-1, -1]

  /** Of its border box, as it was laid out last. */
  readonly size: Pair<number> = [0, 0]
  /** The size that its parent has found for it so far. */
  readonly target: Pair<number> = [0, 0]
  /** The upper left corner, from that of its parent. */
  readonly place: Pair<number> = [0, 0]
  /** How high its content makes it, whatever its bounds are. */
  contentHeight = 0

  /** Along the main axis of its parent, before it grows or shrinks: as it is, and within its bounds. */
  base = 0
  hypothetical = 0
  /** It shrinks no further: the width of its words. */
  floor = 0
  /** Whether it stands on the first line of its parent. */
  isOnFirstLine = true
  /** Whether its size along that axis is found. */
  isFrozen = false

  /** The space in which it was laid out last. */
  readonly laidOut: Pair<number> = [NONE, NONE]
  wasDefinite = false
  /** The height that it takes in a width, and the width. */
  readonly natural: Pair<number> = [NONE, NONE]
  naturalContent = 0
  /** By how much its bounds have changed what it was to have. */
  violation = 0
  /** Its narrowest and its widest width by its content; NaN until somebody asks. */
  minContent = NONE
  maxContent = NONE

  constructor(readonly node: FlexNode) {
    const { style, measure, children } = node
    this.style = readyStyle(style)
    this.measure = measure
    this.margin = this.style.fixedMargin
    this.padding = this.style.fixedPadding
    this.children = measure || !children?.length ? NO_CHILDREN : children.map(itemOf)
    this.flow = this.children.some(isOutOfFlow) ? this.children.filter(isInFlow) : this.children
    this.usesHeight =
      measure?.keepsRatio === true ||
      this.style.gap[COLUMN].isPercent ||
      this.flow.some((child) => child.style.usesHeight || child.usesHeight)
  }
}

const itemOf = (node: FlexNode): Item => new Item(node)

const NO_CHILDREN: readonly Item[] = []

const isOutOfFlow = ({ style }: Item): boolean => style.isHidden || style.position === 'absolute'

const isInFlow = (item: Item): boolean => !isOutOfFlow(item)

/** Finds what the style of an item comes to, where percentages are shares of a width and a height, if those are known. */
export const resolve = (item: Item, width: number, height: number): void => {
  const { style, reference } = item
  if (Object.is(reference[ROW], width) && Object.is(reference[COLUMN], height)) return
  const isFirst = reference[ROW] === -1
  reference[ROW] = width
  reference[COLUMN] = height
  if (!isFirst && !style.hasShares) return
  if (style.hasShares) {
    item.margin = marginsIn(style.margin, width)
    item.padding = paddingsIn(style.padding, width)
    forget(item)
  }
  resolveAlong(item, ROW, width)
  resolveAlong(item, COLUMN, height)
}

const resolveAlong = (item: Item, axis: Axis, reference: number): void => {
  const { style, padding, frame, given, least, most } = item
  const max = pointsOf(style.max[axis], reference)
  frame[axis] = sumAlong(padding, axis) + sumAlong(style.border, axis)
  given[axis] = Math.max(pointsOf(style.size[axis], reference), frame[axis])
  least[axis] = Math.max(pointsOf(style.min[axis], reference) || 0, frame[axis])
  most[axis] = isKnown(max) ? Math.max(max, 0) : Number.POSITIVE_INFINITY
}

/** What was found out with other paddings or bounds does not hold any more. */
const forget = (item: Item): void => {
  item.laidOut[ROW] = NONE
  item.natural[ROW] = NONE
}

/** A size within the bounds of an item: no less than its padding and border, and the least before the most. */
export const bounded = ({ least, most }: Item, axis: Axis, size: number): number =>
  Math.max(Math.min(size, most[axis]), least[axis])

/** The size that a child is to have, with margins. */
export const outerTarget = ({ target, margin }: Item, axis: Axis): number => target[axis] + sumAlong(margin, axis)

/** Whether a margin takes what space is left. */
export const isAutoMargin = ({ style }: Item, edge: 0 | 1 | 2 | 3): boolean => isAuto(style.margin[edge])

/** How a child stands across the line. In a column there is no baseline. */
export const alignmentOf = (child: Item, parent: Item): ReadyStyle['alignItems'] => {
  const align = child.style.alignSelf === 'auto' ? parent.style.alignItems : child.style.alignSelf
  return align === 'baseline' && parent.style.main === COLUMN ? 'flex-start' : align
}

/** Whether a child takes the height of its line, or the width of its column. */
export const isStretched = (child: Item, parent: Item): boolean => {
  const { cross } = parent.style
  return (
    alignmentOf(child, parent) === 'stretch' &&
    !isKnown(child.style.size[cross].value) &&
    !isAutoMargin(child, cross) &&
    !isAutoMargin(child, endOf(cross))
  )
}
