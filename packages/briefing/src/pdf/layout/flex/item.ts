import { type Axis, COLUMN, type Edges, endOf, type Pair, ROW, sumAlong } from './axis'
import { isKnown, pointsOf } from './length'
import type { FlexNode, Measure } from './node'
import { isAuto, marginsIn, paddingsIn, type ReadyStyle, readyStyle } from './ready-style'

const NONE = Number.NaN

/** A node during layout. */
export class Item {
  readonly style: ReadyStyle
  readonly measure: Measure | undefined
  children: readonly Item[] = NO_CHILDREN
  /** The in-flow children: neither hidden nor absolute. */
  flow: readonly Item[] = NO_CHILDREN
  /** Whether layout inside depends on its height being definite. */
  usesHeight = false

  // Used values of its style: see `resolve`.
  margin: Edges<number>
  padding: Edges<number>
  /** Padding and border along each axis. */
  readonly frame: Pair<number> = [0, 0]
  /** Size by the style; NaN where it follows the content. */
  readonly given: Pair<number> = [NONE, NONE]
  readonly least: Pair<number> = [0, 0]
  readonly most: Pair<number> = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  /** The size that its percentages refer to. */
  readonly reference: Pair<number> = [-1, -1]

  /** Its border box, as laid out last. */
  readonly size: Pair<number> = [0, 0]
  /** Size that its parent has found so far. */
  readonly target: Pair<number> = [0, 0]
  /** Upper left corner, from that of its parent. */
  readonly place: Pair<number> = [0, 0]
  /** Height by its content, unclamped. */
  contentHeight = 0

  /** Flex base size and hypothetical main size. */
  base = 0
  hypothetical = 0
  /** Least size when shrinking: the width of its words. */
  floor = 0
  /** Whether it is on the first line of its parent. */
  isOnFirstLine = true
  /** Whether its main size is final (CSS Flexbox 9.7). */
  isFrozen = false

  /** A cache key: the space of the last layout. */
  readonly laidOut: Pair<number> = [NONE, NONE]
  wasDefinite = false
  /** A cache of the height in a width: both, width first. */
  readonly natural: Pair<number> = [NONE, NONE]
  naturalContent = 0
  /** By how much clamping changed its size. */
  violation = 0
  /** A cache of intrinsic widths; NaN until computed. */
  minContent = NONE
  maxContent = NONE

  constructor(readonly node: FlexNode) {
    const { style, measure } = node
    this.style = readyStyle(style)
    this.measure = measure
    this.margin = this.style.fixedMargin
    this.padding = this.style.fixedPadding
    this.readChildren()
  }

  /** Takes its children from its node, at first and after `prepare`. */
  readChildren(): void {
    const { measure, children } = this.node
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

/** Computes the used values of an item's style; percentages refer to a width and a height, NaN if indefinite. */
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

/** Drops cached layouts: padding or limits have changed. */
const forget = (item: Item): void => {
  item.laidOut[ROW] = NONE
  item.natural[ROW] = NONE
}

/** A size clamped to the limits of an item: at least padding and border; the minimum wins over the maximum. */
export const bounded = ({ least, most }: Item, axis: Axis, size: number): number =>
  Math.max(Math.min(size, most[axis]), least[axis])

/** The target size of an item with its margins. */
export const outerTarget = ({ target, margin }: Item, axis: Axis): number => target[axis] + sumAlong(margin, axis)

/** Whether a margin is `auto`. */
export const isAutoMargin = ({ style }: Item, edge: 0 | 1 | 2 | 3): boolean => isAuto(style.margin[edge])

/** The alignment of an item across its line. Columns have no baseline. */
export const alignmentOf = (child: Item, parent: Item): ReadyStyle['alignItems'] => {
  const align = child.style.alignSelf === 'auto' ? parent.style.alignItems : child.style.alignSelf
  return align === 'baseline' && parent.style.main === COLUMN ? 'flex-start' : align
}

/** Whether an item is stretched across its line. */
export const isStretched = (child: Item, parent: Item): boolean => {
  const { cross } = parent.style
  return (
    alignmentOf(child, parent) === 'stretch' &&
    !isKnown(child.style.size[cross].value) &&
    !isAutoMargin(child, cross) &&
    !isAutoMargin(child, endOf(cross))
  )
}
