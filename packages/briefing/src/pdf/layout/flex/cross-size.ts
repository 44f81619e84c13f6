import { COLUMN, ROW } from './axis'
import { ascentOf, isOnBaseline } from './baseline'
import { heightByContent, widthForHeight } from './basis'
import type { Container } from './container'
import { bounded, type Item, isStretched, outerTarget } from './item'
import { isKnown } from './length'
import type { FlexLine } from './line'

/** Finds the cross size of each item and line (CSS Flexbox 9.4); returns their sum, with gaps. */
export const findCrossSizes = (container: Container, lines: readonly FlexLine[]): number => {
  const { item, inner, gap } = container
  const { cross, wrap } = item.style
  let total = gap[cross] * (lines.length - 1)
  for (const line of lines) {
    const isGiven = wrap === 'nowrap' && isKnown(inner[cross])
    for (const child of line.items) {
      if (cross === COLUMN) findHeight(item, child, isGiven)
      else followHeight(item, child)
    }
    line.cross = isGiven ? inner[cross] : crossOf(container, line)
    total += line.cross
  }
  return total
}

/** The height of an item in a row, unless it is stretched anyway. */
const findHeight = (item: Item, child: Item, isGiven: boolean): void => {
  if (isGiven && isStretched(child, item)) return
  const { given, target } = child
  const height = isKnown(given[COLUMN]) ? given[COLUMN] : heightByContent(child, target[ROW])
  target[COLUMN] = bounded(child, COLUMN, height)
}

/** In a column, an item with an aspect ratio takes its width from its height. */
const followHeight = (item: Item, child: Item): void => {
  const { style, given, measure, target } = child
  if (!isKnown(style.aspectRatio) && !measure?.keepsRatio) return
  if (isKnown(given[ROW]) || (item.style.wrap === 'nowrap' && isStretched(child, item))) return
  target[ROW] = bounded(child, ROW, widthForHeight(child, target[COLUMN]))
}

const crossOf = ({ item }: Container, { items }: FlexLine): number => {
  const { cross } = item.style
  let size = 0
  let [ascent, descent] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const child of items) {
    const outer = outerTarget(child, cross)
    size = Math.max(size, outer)
    if (!isOnBaseline(child, item)) continue
    const above = ascentOf(child, item)
    ascent = Math.max(ascent, above)
    descent = Math.max(descent, outer - above)
  }
  return Math.max(size, ascent + descent)
}
