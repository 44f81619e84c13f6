import { COLUMN, ROW, sumAlong } from './axis'
import type { Container } from './container'
import { fitContent, maxContent } from './intrinsic'
import { bounded, type Item, isStretched } from './item'
import { naturalHeight } from './lay-out-item'
import { isKnown, pointsOf } from './length'

/** Finds the size of each child along the line before it grows or shrinks (CSS Flexbox 9.2). */
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
  // A share of what is not known is `content`.
  if (isKnown(child.given[main]) && !child.style.basis.isPercent) return child.given[main]
  if (main === COLUMN) return heightByContent(child, child.target[ROW])
  const height = definiteHeight(item, reference[COLUMN], child)
  if (isKnown(height) && keepsRatio(child)) return widthForHeight(child, height)
  // What would not fit is as wide as the row: else a long text takes the room of the short one beside it.
  return fitContent(child, inner[ROW] - sumAlong(child.margin, ROW))
}

/** The height of a child in a row, if it is known before anything is laid out. */
const definiteHeight = (item: Item, room: number, child: Item): number => {
  if (isKnown(child.given[COLUMN])) return bounded(child, COLUMN, child.given[COLUMN])
  if (item.style.wrap !== 'nowrap' || !isStretched(child, item)) return Number.NaN
  return bounded(child, COLUMN, room - sumAlong(child.margin, COLUMN))
}

const keepsRatio = ({ style, measure }: Item): boolean => isKnown(style.aspectRatio) || measure?.keepsRatio === true

/** The width that a ratio gives, or that of the content. */
export const widthForHeight = (child: Item, height: number): number => {
  const { style, measure, frame } = child
  if (isKnown(style.aspectRatio)) return height * style.aspectRatio
  if (measure?.keepsRatio) return measure.width(Math.max(height - frame[COLUMN], 0)) + frame[ROW]
  return maxContent(child) + frame[ROW]
}

/** The height that a ratio gives, or that of the content, whatever its bounds are. */
export const heightByContent = (child: Item, width: number): number => {
  const { aspectRatio } = child.style
  if (isKnown(aspectRatio)) return width / aspectRatio
  naturalHeight(child, width)
  return child.naturalContent
}

/** The width of a child of a column: its own, that of the column, or that of its content. */
const widthInColumn = ({ item, inner }: Container, child: Item): number => {
  const { given } = child
  const room = inner[ROW] - sumAlong(child.margin, ROW)
  if (isKnown(given[ROW])) return bounded(child, ROW, given[ROW])
  if (item.style.wrap === 'nowrap' && isStretched(child, item)) return bounded(child, ROW, room)
  const followsHeight = isKnown(given[COLUMN]) && keepsRatio(child)
  const width = followsHeight ? widthForHeight(child, bounded(child, COLUMN, given[COLUMN])) : fitContent(child, room)
  return bounded(child, ROW, width)
}
