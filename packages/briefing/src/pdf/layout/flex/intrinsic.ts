import { type Axis, COLUMN, ROW, sumAlong } from './axis'
import { type Item, isStretched } from './item'
import { type Extent, isKnown } from './length'
import type { ReadyStyle } from './ready-style'

/** The min-content width, without padding and border. */
export const minContent = (item: Item): number => {
  if (!isKnown(item.minContent)) item.minContent = contentWidth(item, minContribution)
  return item.minContent
}

/** The max-content width, without padding and border. */
export const maxContent = (item: Item): number => {
  if (!isKnown(item.maxContent)) {
    const width = contentWidth(item, maxContribution)
    item.maxContent = item.style.wrap === 'nowrap' ? width : Math.max(width, minContent(item))
  }
  return item.maxContent
}

/** The fit-content width of a box, with padding and border, in an available width. */
export const fitContent = (item: Item, room: number): number => {
  const widest = maxContent(item)
  const inside = room - item.frame[ROW]
  return item.frame[ROW] + (widest <= inside ? widest : Math.max(inside, minContent(item)))
}

/** A width clamped by the limits of the height, for items with an aspect ratio. */
const withinHeights = (item: Item, width: number): number => {
  const { style, measure } = item
  const { aspectRatio } = style
  if (isKnown(aspectRatio)) {
    const frame = fixedFrame(item, ROW)
    return boundedHeight(item, (width + frame) / aspectRatio) * aspectRatio - frame
  }
  if (!measure?.keepsRatio) return width
  const frame = fixedFrame(item, COLUMN)
  const height = measure.height(width) + frame
  const bound = boundedHeight(item, height)
  return bound === height ? width : measure.width(bound - frame)
}

type Contribution = (item: Item, parent: Item) => number

const minContribution: Contribution = (item, parent) => contribution(item, parent, minContent)
const maxContribution: Contribution = (item, parent) => contribution(item, parent, maxContent)

const contentWidth = (item: Item, contributionOf: Contribution): number => {
  const { measure, flow, style } = item
  if (measure) {
    const width = contributionOf === maxContribution ? measure.width(Number.NaN) : measure.minWidth
    return withinHeights(item, width)
  }
  const isSum = style.main === ROW && (style.wrap === 'nowrap' || contributionOf === maxContribution)
  const gap = style.gap[ROW]
  let width = isSum && flow.length > 1 && !gap.isPercent ? (gap.value || 0) * (flow.length - 1) : 0
  for (const child of flow) {
    const own = contributionOf(child, item)
    width = isSum ? width + own : Math.max(width, own)
  }
  return withinHeights(item, Math.max(width, 0))
}

/** The contribution of an item to the intrinsic width of its parent. Percentages count as zero. */
const contribution = (item: Item, parent: Item, ofContent: (item: Item) => number): number => {
  const { style } = item
  const [min, max] = [style.min[ROW], style.max[ROW]]
  const frame = fixedFrame(item, ROW)
  const most = isKnown(max.value) && !max.isPercent ? max.value : Number.POSITIVE_INFINITY
  const least = isKnown(min.value) && !min.isPercent ? min.value : 0
  const isCompressible = item.measure?.keepsRatio && (style.size[ROW].isPercent || max.isPercent)
  const size =
    isCompressible && ofContent === minContent ? 0 : (fixedWidth(item, parent, frame) ?? ofContent(item) + frame)
  const { main, wrap } = parent.style
  const isFlexed = main === ROW && (wrap === 'nowrap' || ofContent === maxContent)
  const flexed = isFlexed ? withinBasis(style, size, frame) : size
  return Math.max(Math.min(flexed, most), least, frame) + sumAlong(style.fixedMargin, ROW)
}

/** An item that cannot grow or shrink is limited by its basis (CSS Flexbox 9.9.3). */
const withinBasis = ({ basis, grow, shrink }: ReadyStyle, size: number, frame: number): number => {
  if (!isKnown(basis.value) || basis.isPercent) return size
  const base = Math.max(basis.value, frame)
  const capped = grow === 0 ? Math.min(size, base) : size
  return shrink === 0 ? Math.max(capped, base) : capped
}

/** The width by style in points, itself or by height and aspect ratio; undefined if neither. */
const fixedWidth = (item: Item, parent: Item, frame: number): number | undefined => {
  const { style, measure } = item
  const width = style.size[ROW]
  if (isKnown(width.value) && !width.isPercent) return width.value
  if (!isKnown(style.aspectRatio) && !measure?.keepsRatio) return undefined
  const height = fixedHeight(item, parent)
  if (!isKnown(height)) return undefined
  if (isKnown(style.aspectRatio)) return height * style.aspectRatio
  return frame + (measure?.width(Math.max(height - fixedFrame(item, COLUMN), 0)) ?? 0)
}

/** The height by style in points, or of the definite row that stretches the item; NaN if neither. */
const fixedHeight = (item: Item, parent: Item): number => {
  const { style } = item
  const isRow = parent.style.main === ROW && parent.style.wrap === 'nowrap' && isStretched(item, parent)
  const room = isRow ? inPoints(parent.style.size[COLUMN]) - fixedFrame(parent, COLUMN) : Number.NaN
  const own = inPoints(style.size[COLUMN])
  const height = isKnown(own) ? own : room - sumAlong(style.fixedMargin, COLUMN)
  return boundedHeight(item, height)
}

const boundedHeight = (item: Item, height: number): number => {
  const most = inPoints(item.style.max[COLUMN])
  const least = Math.max(inPoints(item.style.min[COLUMN]) || 0, fixedFrame(item, COLUMN))
  return Math.max(isKnown(most) ? Math.min(height, most) : height, least)
}

const inPoints = ({ value, isPercent }: Extent): number => (isPercent ? Number.NaN : value)

const fixedFrame = ({ style }: Item, axis: Axis): number =>
  sumAlong(style.fixedPadding, axis) + sumAlong(style.border, axis)
