import { type Axis, across, COLUMN, type Edge, type Edges, endOf, type Pair, ROW } from './axis'
import type { FlexNode, Measure } from './lay-out-boxes'
import { AUTO, type Extent, extentOf, f32, isClose, isKnown, larger, UNSET } from './length'
import type { Space } from './space'
import type { FlexStyle, Length } from './style'

/** A node while it is laid out: its style made ready, what is known so far, and what is remembered. */
export interface Item {
  node: FlexNode
  measure: Measure | undefined
  children: readonly Item[]

  isHidden: boolean
  position: 'absolute' | 'relative' | 'static'
  /** Whether absolute boxes in it are placed by its edges. */
  holdsAbsolutes: boolean
  scrolls: boolean
  /** The axis along which children stand. */
  main: Axis
  cross: Axis
  /** Whether children stand from its end. */
  isReversed: boolean
  wrap: 'nowrap' | 'wrap' | 'wrap-reverse'
  alignItems: NonNullable<FlexStyle['alignItems']>
  alignSelf: NonNullable<FlexStyle['alignSelf']>
  alignContent: NonNullable<FlexStyle['alignContent']> | 'auto'
  justifyContent: NonNullable<FlexStyle['justifyContent']>
  grow: number
  shrink: number
  basis: Extent
  size: Pair<Extent>
  min: Pair<Extent>
  max: Pair<Extent>
  margin: Edges<Extent>
  padding: Edges<Extent>
  border: Edges<number>
  inset: Edges<Extent>
  /** Both margins along an axis, padding and border: known beforehand unless they are shares, else NaN. */
  fixedMargin: Pair<number>
  fixedFrame: Pair<number>
  /** Between children that follow each other along an axis. */
  gap: Pair<Extent>
  /** NaN if there is none. */
  aspectRatio: number

  /** The size in the last space, which may have been a trial. */
  measured: Pair<number>
  /** The size that stands. */
  final: Pair<number>
  /** From each edge of the parent. */
  place: Edges<number>
  finalMargin: Edges<number>
  finalPadding: Edges<number>
  /** The size along the parent's main axis before it grows or shrinks; NaN until it is known. */
  flexBasis: number
  /** The number of the parent's line in which it stands. */
  line: number

  laidOutIn: Remembered | undefined
  measuredIn: Remembered[]
  nextMeasuredIn: number
}

/** The size that an item took in a space. */
export interface Remembered {
  space: Space
  width: number
  height: number
}

export const itemOf = (node: FlexNode): Item => itemWithin(node, true)

const itemWithin = (node: FlexNode, isRoot: boolean): Item => {
  const { style, measure } = node
  const direction = style.flexDirection
  const main = direction === 'row' || direction === 'row-reverse' ? ROW : COLUMN
  const min = pairOf(style.minWidth, style.minHeight)
  const max = pairOf(style.maxWidth, style.maxHeight)
  const margin = edgesOf(style.marginLeft, style.marginTop, style.marginRight, style.marginBottom)
  const padding = edgesOf(style.paddingLeft, style.paddingTop, style.paddingRight, style.paddingBottom)
  const border: Edges<number> = [
    thickness(style.borderLeftWidth),
    thickness(style.borderTopWidth),
    thickness(style.borderRightWidth),
    thickness(style.borderBottomWidth),
  ]
  return {
    node,
    measure,
    children: measure || !node.children ? NO_CHILDREN : node.children.map(childOf),
    isHidden: style.display === 'none',
    position: style.position ?? 'relative',
    holdsAbsolutes: isRoot || style.position !== 'static',
    scrolls: style.overflow === 'scroll',
    main,
    cross: across(main),
    isReversed: direction === 'row-reverse' || direction === 'column-reverse',
    wrap: style.flexWrap ?? 'nowrap',
    alignItems: style.alignItems ?? 'stretch',
    alignSelf: style.alignSelf ?? 'auto',
    alignContent: style.alignContent ?? 'auto',
    justifyContent: style.justifyContent ?? 'flex-start',
    grow: isRoot ? 0 : f32(style.flexGrow || 0),
    shrink: isRoot ? 0 : f32(style.flexShrink || 1),
    basis: extentOf(style.flexBasis),
    size: [sizeOf(style.width, min[ROW], max[ROW]), sizeOf(style.height, min[COLUMN], max[COLUMN])],
    min,
    max,
    margin,
    padding,
    border,
    inset: edgesOf(style.left, style.top, style.right, style.bottom),
    gap: pairOf(style.columnGap, style.rowGap),
    fixedMargin: [fixedMargin(margin, ROW), fixedMargin(margin, COLUMN)],
    fixedFrame: [fixedFrame(padding, border, ROW), fixedFrame(padding, border, COLUMN)],
    aspectRatio: f32(style.aspectRatio || Number.NaN),

    measured: [Number.NaN, Number.NaN],
    final: [Number.NaN, Number.NaN],
    place: [0, 0, 0, 0],
    finalMargin: [0, 0, 0, 0],
    finalPadding: [0, 0, 0, 0],
    flexBasis: Number.NaN,
    line: 0,

    laidOutIn: undefined,
    measuredIn: [],
    nextMeasuredIn: 0,
  }
}

const childOf = (node: FlexNode): Item => itemWithin(node, false)

const NO_CHILDREN: readonly Item[] = []

const pairOf = (row: Length | undefined, column: Length | undefined): Pair<Extent> =>
  row === undefined && column === undefined ? NO_PAIR : [extentOf(row), extentOf(column)]

const NO_PAIR: Pair<Extent> = [UNSET, UNSET]

const edgesOf = (
  left: Length | undefined,
  top: Length | undefined,
  right: Length | undefined,
  bottom: Length | undefined,
): Edges<Extent> =>
  left === undefined && top === undefined && right === undefined && bottom === undefined
    ? NO_EDGES
    : [extentOf(left), extentOf(top), extentOf(right), extentOf(bottom)]

const NO_EDGES: Edges<Extent> = [UNSET, UNSET, UNSET, UNSET]

const fixedMargin = (margin: Edges<Extent>, axis: Axis): number => {
  const start = margin[axis]
  const end = margin[endOf(axis)]
  return start.isPercent || end.isPercent ? Number.NaN : f32((start.value || 0) + (end.value || 0))
}

const fixedFrame = (padding: Edges<Extent>, border: Edges<number>, axis: Axis): number => {
  const start = padding[axis]
  const end = padding[endOf(axis)]
  if (start.isPercent || end.isPercent) return Number.NaN
  return f32(f32(larger(start.value, 0) + border[axis]) + f32(larger(end.value, 0) + border[endOf(axis)]))
}

const thickness = (width: number | undefined): number => Math.max(f32(width ?? 0), 0)

/** Where the least and the largest size are one, that is the size. */
const sizeOf = (length: FlexStyle['width'], min: Extent, max: Extent): Extent =>
  isKnown(max.value) && max.isPercent === min.isPercent && isClose(max.value, min.value) ? max : extentOf(length)

/** Takes no part in the flow of its parent. */
export const isOutOfFlow = ({ position, isHidden }: Item): boolean => isHidden || position === 'absolute'

/** The edge from which children stand along an axis. */
export const startEdge = (item: Item, axis: Axis): Edge => (axis === item.main && item.isReversed ? endOf(axis) : axis)

/** The other one. */
export const endEdge = (item: Item, axis: Axis): Edge => (axis === item.main && item.isReversed ? axis : endOf(axis))

/** Whether a margin takes what space is left. */
export const isAutoMargin = (item: Item, edge: Edge): boolean => item.margin[edge] === AUTO

/** How a child stands across the line. In a column there is no baseline. */
export const alignmentOf = (child: Item, parent: Item): Item['alignItems'] | 'auto' => {
  const align = child.alignSelf === 'auto' ? parent.alignItems : child.alignSelf
  return align === 'baseline' && parent.main === COLUMN ? 'flex-start' : align
}

/** Whether a child takes the height of its line, or the width of its column. */
export const isStretched = (child: Item, parent: Item): boolean =>
  alignmentOf(child, parent) === 'stretch' &&
  !isAutoMargin(child, parent.cross) &&
  !isAutoMargin(child, endOf(parent.cross))
