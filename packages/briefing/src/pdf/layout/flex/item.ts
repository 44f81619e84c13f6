import { type Axis, COLUMN, type Edge, type Edges, endOf, type Pair, ROW } from './axis'
import type { Container } from './container'
import type { FlexNode, Measure } from './lay-out-boxes'
import { AUTO } from './length'
import { type ReadyStyle, readyStyle } from './ready-style'
import type { Trial } from './remember'
import { type Space, UNKNOWN } from './space'

/** A node while it is laid out: what is known so far, and what is remembered. */
export class Item {
  readonly style: ReadyStyle
  readonly measure: Measure | undefined
  readonly children: readonly Item[]
  /** The children that stand in lines: neither hidden nor absolute. */
  readonly flow: readonly Item[]
  /** Whether children stand on one line. */
  readonly hasBaseline: boolean
  /** Whether there are absolute boxes among its children, or among those of static ones. */
  readonly hasAbsolutes: boolean

  /** What it is to lay itself out in, written anew each time: an item is never asked while it is being laid out. */
  readonly space: Space = { size: [Number.NaN, Number.NaN], mode: ['undefined', 'undefined'], owner: UNKNOWN }
  /** Where children are laid out in it. */
  container: Container | undefined
  /** The size in the last space, which may have been a trial. */
  readonly measured: Pair<number> = [Number.NaN, Number.NaN]
  /** The size that stands. */
  readonly final: Pair<number> = [Number.NaN, Number.NaN]
  /** From each edge of the parent. */
  readonly place: Edges<number> = [0, 0, 0, 0]
  /** The width that its margins and paddings were last taken as shares of. */
  reference = Number.NaN
  /** The size along the parent's main axis before it grows or shrinks; NaN until it is known. */
  flexBasis = Number.NaN
  /** The number of the parent's line in which it stands. */
  line = 0

  laidOutIn: Trial | undefined
  /** The others, each with the next, and how many they are. */
  firstTrial: Trial | undefined
  lastTrial: Trial | undefined
  trials = 0

  constructor(
    readonly node: FlexNode,
    readonly isRoot: boolean,
  ) {
    const { style, measure, children } = node
    this.style = readyStyle(style)
    this.measure = measure
    this.children = measure || !children?.length ? NO_CHILDREN : children.map(itemWithin)
    this.flow = this.children.some(isOutOfFlow) ? this.children.filter(isInFlow) : this.children
    this.hasBaseline =
      this.style.main === ROW && (this.style.alignItems === 'baseline' || this.children.some(standsOnBaseline))
    this.hasAbsolutes = this.children.some(bringsAbsolutes)
  }
}

const itemWithin = (node: FlexNode): Item => new Item(node, false)

const NO_CHILDREN: readonly Item[] = []

const isOutOfFlow = ({ style }: Item): boolean => style.isHidden || style.position === 'absolute'

const isInFlow = (item: Item): boolean => !isOutOfFlow(item)

const standsOnBaseline = ({ style }: Item): boolean => style.position !== 'absolute' && style.alignSelf === 'baseline'

const bringsAbsolutes = ({ style, hasAbsolutes }: Item): boolean =>
  style.position === 'absolute' || (style.position === 'static' && hasAbsolutes)

/** The edge from which children stand along an axis. */
export const startEdge = ({ style }: Item, axis: Axis): Edge =>
  axis === style.main && style.isReversed ? endOf(axis) : axis

/** The other one. */
export const endEdge = ({ style }: Item, axis: Axis): Edge =>
  axis === style.main && style.isReversed ? axis : endOf(axis)

/** Whether a margin takes what space is left. */
export const isAutoMargin = ({ style }: Item, edge: Edge): boolean => style.margin[edge] === AUTO

/** How a child stands across the line. In a column there is no baseline. */
export const alignmentOf = (child: Item, parent: Item): ReadyStyle['alignItems'] | 'auto' => {
  const align = child.style.alignSelf === 'auto' ? parent.style.alignItems : child.style.alignSelf
  return align === 'baseline' && parent.style.main === COLUMN ? 'flex-start' : align
}

/** Whether a child takes the height of its line, or the width of its column. */
export const isStretched = (child: Item, parent: Item): boolean =>
  alignmentOf(child, parent) === 'stretch' &&
  !isAutoMargin(child, parent.style.cross) &&
  !isAutoMargin(child, endOf(parent.style.cross))
