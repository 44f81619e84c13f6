import { type Axis, COLUMN, ROW, sumAlong } from './axis'
import { type Item, isStretched } from './item'
import { type Extent, isKnown } from './length'
import type { ReadyStyle } from './ready-style'

/** The width of the content where it is as narrow as it can be: without padding and border, as all here. */
export const minContent = (item: Item): number => {
  if (!isKnown(item.minContent)) item.minContent = contentWidth(item, minContribution)
  return item.minContent
}

/** The width of the content where there is as much room as it wants. */
export const maxContent = (item: Item): number => {
  if (!isKnown(item.maxContent)) {
    const width = contentWidth(item, maxContribution)
    item.maxContent = item.style.wrap === 'nowrap' ? width : Math.max(width, minContent(item))
  }
  return item.maxContent
}

/** The width of a box, with padding and border, whose content takes what it wants of so much room. */
export const fitContent = (item: Item, room: number): number => {
  const widest = maxContent(item)
  const inside = room - item.frame[ROW]
  return item.frame[ROW] + (widest <= inside ? widest : Math.max(inside, minContent(item)))
}

/** The width of what keeps a ratio, where its height has bounds. */
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

/** What a child adds to the width of what it stands in. Shares of a width that is being found are taken as nothing. */
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

/** What cannot grow is no wider than its basis, what cannot shrink no narrower (CSS Flexbox 9.9.3). */
const withinBasis = ({ basis, grow, shrink }: ReadyStyle, size: number, frame: number): number => {
  if (!isKnown(basis.value) || basis.isPercent) return size
  const base = Math.max(basis.value, frame)
  const capped = grow === 0 ? Math.min(size, base) : size
  return shrink === 0 ? Math.max(capped, base) : capped
}

/** The width that the style gives in points, itself or by a height and a ratio. */
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

/** The height that the style gives in points, itself or by that of the row in which it is stretched. */
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
