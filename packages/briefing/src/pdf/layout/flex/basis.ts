import { COLUMN, ROW, sumAlong } from './axis'
import type { Container } from './container'
import { fitContent, maxContent } from './intrinsic'
import { bounded, type Item, isStretched } from './item'
import { naturalHeight } from './lay-out-item'
import { isKnown, pointsOf } from './length'

/** Finds the flex base size of each item (CSS Flexbox 9.2). */
export const findBases = (container: Container): void => {
  const { main } = container.item.style
  for (const child of container.item.flow) {
    if (main === COLUMN) child.target[ROW] = widthInColumn(container, child)
    child.base = Math.max(baseOf(container, child), child.frame[main])
    child.hypothetical = bounded(child, main, child.base)
  }
}

const baseOf = ({ item, inner, reference }: Container, child: Item): number => {
  const { main } = item.style
  const basis = pointsOf(child.style.basis, reference[main])
  if (isKnown(basis)) return basis
  // A percentage of an indefinite size is `content`.
  if (isKnown(child.given[main]) && !child.style.basis.isPercent) return child.given[main]
  if (main === COLUMN) return heightByContent(child, child.target[ROW])
  const height = definiteHeight(item, reference[COLUMN], child)
  if (isKnown(height) && keepsRatio(child)) return widthForHeight(child, height)
  // At most as wide as the row: otherwise a long text would squeeze the short one beside it.
  return fitContent(child, inner[ROW] - sumAlong(child.margin, ROW))
}

/** The height of an item in a row, if it is definite before layout; otherwise NaN. */
const definiteHeight = (item: Item, room: number, child: Item): number => {
  if (isKnown(child.given[COLUMN])) return bounded(child, COLUMN, child.given[COLUMN])
  if (item.style.wrap !== 'nowrap' || !isStretched(child, item)) return Number.NaN
  return bounded(child, COLUMN, room - sumAlong(child.margin, COLUMN))
}

const keepsRatio = ({ style, measure }: Item): boolean => isKnown(style.aspectRatio) || measure?.keepsRatio === true

/** The width by aspect ratio, or that of the content. */
export const widthForHeight = (child: Item, height: number): number => {
  const { style, measure, frame } = child
  if (isKnown(style.aspectRatio)) return height * style.aspectRatio
  if (measure?.keepsRatio) return measure.width(Math.max(height - frame[COLUMN], 0)) + frame[ROW]
  return maxContent(child) + frame[ROW]
}

/** The height by aspect ratio, or that of the content; unclamped. */
export const heightByContent = (child: Item, width: number): number => {
  const { aspectRatio } = child.style
  if (isKnown(aspectRatio)) return width / aspectRatio
  naturalHeight(child, width)
  return child.naturalContent
}

/** The width of an item in a column: its own, stretched, or that of its content. */
const widthInColumn = ({ item, inner }: Container, child: Item): number => {
  const { given } = child
  const room = inner[ROW] - sumAlong(child.margin, ROW)
  if (isKnown(given[ROW])) return bounded(child, ROW, given[ROW])
  if (item.style.wrap === 'nowrap' && isStretched(child, item)) return bounded(child, ROW, room)
  const followsHeight = isKnown(given[COLUMN]) && keepsRatio(child)
  const width = followsHeight ? widthForHeight(child, bounded(child, COLUMN, given[COLUMN])) : fitContent(child, room)
  return bounded(child, ROW, width)
}
