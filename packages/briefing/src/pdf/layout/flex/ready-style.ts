import { type Axis, across, COLUMN, type Edges, type Pair, ROW } from './axis'
import { AUTO, type Extent, extentOf, pointsOf, UNSET } from './length'
import type { FlexLength, FlexStyle } from './style'

/** A parsed style. */
export interface ReadyStyle {
  isHidden: boolean
  position: 'absolute' | 'relative' | 'static'
  /** The main axis. */
  main: Axis
  cross: Axis
  /** Whether the main axis runs from the end. */
  isReversed: boolean
  wrap: 'nowrap' | 'wrap' | 'wrap-reverse'
  alignItems: NonNullable<FlexStyle['alignItems']>
  alignSelf: NonNullable<FlexStyle['alignSelf']>
  alignContent: NonNullable<FlexStyle['alignContent']>
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
  /** Gaps along each axis. */
  gap: Pair<Extent>
  /** Width over height; NaN if none. */
  aspectRatio: number
  /** Margins and paddings in points with percentages as zero, for intrinsic sizes. */
  fixedMargin: Edges<number>
  fixedPadding: Edges<number>
  /** Whether margins, paddings or sizes are percentages. */
  hasShares: boolean
  /** Whether layout inside depends on the parent's height being definite. */
  usesHeight: boolean
}

const cache = new WeakMap<FlexStyle, ReadyStyle>()

/** Parses a style once for all boxes that share it; it must not change afterwards. */
export const readyStyle = (style: FlexStyle): ReadyStyle => {
  let ready = cache.get(style)
  if (!ready) {
    ready = makeReady(style)
    cache.set(style, ready)
  }
  return ready
}

/**
 * Initial values are those of react-pdf where CSS differs, since its users rely on them: boxes are `relative` columns,
 * `align-content` is `flex-start`, sizes include padding and border, and minimum sizes are 0. Only a text without a
 * width in a row keeps its words whole, as long as all have room; its basis of `auto` is `fit-content`, at most the
 * row. A basis of 0 is the 0% of CSS's `flex: 1`, which is the content's height in a column of indefinite height.
 */
const makeReady = (style: FlexStyle): ReadyStyle => {
  const { flexDirection = 'column' } = style
  const main = flexDirection.startsWith('row') ? ROW : COLUMN
  const size = pairOf(style.width, style.height)
  const min = pairOf(style.minWidth, style.minHeight)
  const max = pairOf(style.maxWidth, style.maxHeight)
  const margin = edgesOf(style.marginLeft, style.marginTop, style.marginRight, style.marginBottom)
  const padding = edgesOf(style.paddingLeft, style.paddingTop, style.paddingRight, style.paddingBottom)
  const inset = edgesOf(style.left, style.top, style.right, style.bottom)
  const gap = pairOf(style.columnGap, style.rowGap)
  const basis = style.flexBasis === 0 ? nothing : extentOf(style.flexBasis)
  const aspectRatio = style.aspectRatio || Number.NaN
  return {
    isHidden: style.display === 'none',
    position: style.position ?? 'relative',
    main,
    cross: across(main),
    isReversed: flexDirection.endsWith('reverse'),
    wrap: style.flexWrap ?? 'nowrap',
    alignItems: style.alignItems ?? 'stretch',
    alignSelf: style.alignSelf ?? 'auto',
    alignContent: style.alignContent ?? 'flex-start',
    justifyContent: style.justifyContent ?? 'flex-start',
    grow: Math.max(style.flexGrow ?? 0, 0),
    shrink: Math.max(style.flexShrink ?? 1, 0),
    basis,
    size,
    min,
    max,
    margin,
    padding,
    border: [
      Math.max(style.borderLeftWidth ?? 0, 0),
      Math.max(style.borderTopWidth ?? 0, 0),
      Math.max(style.borderRightWidth ?? 0, 0),
      Math.max(style.borderBottomWidth ?? 0, 0),
    ],
    inset,
    gap,
    aspectRatio,
    fixedMargin: marginsIn(margin, 0),
    fixedPadding: paddingsIn(padding, 0),
    hasShares: [...size, ...min, ...max, ...margin, ...padding, ...inset].some(isShare),
    usesHeight: aspectRatio > 0 || [basis, size[COLUMN], min[COLUMN], max[COLUMN], inset[1], inset[3]].some(isShare),
  }
}

const nothing: Extent = { value: 0, isPercent: true }

const isShare = ({ isPercent }: Extent): boolean => isPercent

const pairOf = (row: FlexLength | undefined, column: FlexLength | undefined): Pair<Extent> =>
  row === undefined && column === undefined ? NO_PAIR : [extentOf(row), extentOf(column)]

const NO_PAIR: Pair<Extent> = [UNSET, UNSET]

const edgesOf = (
  left: FlexLength | undefined,
  top: FlexLength | undefined,
  right: FlexLength | undefined,
  bottom: FlexLength | undefined,
): Edges<Extent> =>
  left === undefined && top === undefined && right === undefined && bottom === undefined
    ? NO_EDGES
    : [extentOf(left), extentOf(top), extentOf(right), extentOf(bottom)]

const NO_EDGES: Edges<Extent> = [UNSET, UNSET, UNSET, UNSET]

/** Margins in points, with `auto` as 0. Percentages refer to the width on all edges. */
export const marginsIn = (margin: Edges<Extent>, width: number): Edges<number> =>
  margin === NO_EDGES ? NO_POINTS : (margin.map((one) => pointsOf(one, width) || 0) as Edges<number>)

/** Paddings in points, not negative. Percentages refer to the width on all edges. */
export const paddingsIn = (padding: Edges<Extent>, width: number): Edges<number> =>
  padding === NO_EDGES ? NO_POINTS : (padding.map((one) => Math.max(pointsOf(one, width) || 0, 0)) as Edges<number>)

const NO_POINTS: Edges<number> = [0, 0, 0, 0]

/** Whether a margin is `auto`. */
export const isAuto = (extent: Extent): boolean => extent === AUTO
