import { type Axis, across, COLUMN, type Edges, endOf, type Pair, ROW } from './axis'
import { type Extent, extentOf, f32, isClose, isKnown, larger, UNSET } from './length'
import type { FlexStyle, Length } from './style'

/** A style, ready to be counted with. */
export interface ReadyStyle {
  isHidden: boolean
  position: 'absolute' | 'relative' | 'static'
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
}

const known = new WeakMap<FlexStyle, ReadyStyle>()

/** Many boxes have one style, which is made ready once: it must not change any more. */
export const readyStyle = (style: FlexStyle): ReadyStyle => {
  let ready = known.get(style)
  if (!ready) {
    ready = makeReady(style)
    known.set(style, ready)
  }
  return ready
}

const makeReady = (style: FlexStyle): ReadyStyle => {
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
    isHidden: style.display === 'none',
    position: style.position ?? 'relative',
    scrolls: style.overflow === 'scroll',
    main,
    cross: across(main),
    isReversed: direction === 'row-reverse' || direction === 'column-reverse',
    wrap: style.flexWrap ?? 'nowrap',
    alignItems: style.alignItems ?? 'stretch',
    alignSelf: style.alignSelf ?? 'auto',
    alignContent: style.alignContent ?? 'auto',
    justifyContent: style.justifyContent ?? 'flex-start',
    grow: f32(style.flexGrow || 0),
    shrink: f32(style.flexShrink || 1),
    basis: extentOf(style.flexBasis),
    size: [sizeOf(style.width, min[ROW], max[ROW]), sizeOf(style.height, min[COLUMN], max[COLUMN])],
    min,
    max,
    margin,
    padding,
    border,
    inset: edgesOf(style.left, style.top, style.right, style.bottom),
    fixedMargin: [fixedMargin(margin, ROW), fixedMargin(margin, COLUMN)],
    fixedFrame: [fixedFrame(padding, border, ROW), fixedFrame(padding, border, COLUMN)],
    gap: pairOf(style.columnGap, style.rowGap),
    aspectRatio: f32(style.aspectRatio || Number.NaN),
  }
}

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
