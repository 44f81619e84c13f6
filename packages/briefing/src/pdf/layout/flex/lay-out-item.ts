import { alignInLine, alignLines } from './align'
import { COLUMN, type Pair, ROW, sumAlong } from './axis'
import { findBases } from './basis'
import type { Container } from './container'
import { findCrossSizes } from './cross-size'
import { flexLine } from './flexible'
import { bounded, type Item, isStretched, resolve } from './item'
import { justifyLine } from './justify'
import { isKnown, pointsOf } from './length'
import { type FlexLine, linesOf } from './line'

/**
 * Lays out an item in a width and a height; a height of NaN follows the content.
 * @param isDefinite whether percentages inside may refer to that height (CSS Flexbox 9.8)
 */
export const layOutItem = (item: Item, width: number, height: number, isDefinite: boolean): void => {
  const { laidOut, size } = item
  if (laidOut[ROW] === width) {
    // The last layout had this height by its content.
    const stands = isKnown(height) && !isKnown(laidOut[COLUMN]) && !item.usesHeight
    if (stands && Math.abs(height - size[COLUMN]) < rounding) return
    if (Object.is(laidOut[COLUMN], height) && item.wasDefinite === isDefinite) return
  }
  laidOut[ROW] = width
  laidOut[COLUMN] = height
  item.wasDefinite = isDefinite
  size[ROW] = width
  if (item.measure || item.flow.length === 0) layOutLeaf(item, height)
  else layOutChildren(item, height, isDefinite)
}

/** Differences below this are rounding, in points. */
const rounding = 1e-6

/** The height of an item in a width, clamped. */
export const naturalHeight = (item: Item, width: number): number => {
  const { natural, size } = item
  if (natural[ROW] !== width) {
    layOutItem(item, width, Number.NaN, false)
    natural[ROW] = width
    natural[COLUMN] = size[COLUMN]
    item.naturalContent = item.contentHeight
  }
  return natural[COLUMN]
}

const layOutLeaf = (item: Item, height: number): void => {
  const { measure, size, frame } = item
  if (isKnown(height)) size[COLUMN] = height
  else {
    const inside = measure?.height(Math.max(size[ROW] - frame[ROW], 0)) ?? 0
    item.contentHeight = inside + frame[COLUMN]
    size[COLUMN] = bounded(item, COLUMN, item.contentHeight)
  }
}

const layOutChildren = (item: Item, height: number, isDefinite: boolean): void => {
  const { size, frame, style } = item
  const inner: Pair<number> = [Math.max(size[ROW] - frame[ROW], 0), Math.max(height - frame[COLUMN], 0)]
  if (item.node.prepare) {
    item.node.prepare(inner[ROW])
    item.readChildren()
  }
  const { flow } = item
  const reference: Pair<number> = [inner[ROW], isDefinite ? inner[COLUMN] : Number.NaN]
  const gap: Pair<number> = [
    pointsOf(style.gap[ROW], inner[ROW]) || 0,
    pointsOf(style.gap[COLUMN], reference[COLUMN]) || 0,
  ]
  const container = { item, inner, reference, gap }
  for (const child of flow) resolve(child, reference[ROW], reference[COLUMN])
  findBases(container)
  const lines = linesOf(container)
  if (!isKnown(inner[style.main])) followLines(container, lines)
  for (const line of lines) flexLine(container, line)
  const total = findCrossSizes(container, lines)
  if (!isKnown(inner[COLUMN])) {
    item.contentHeight = total + frame[COLUMN]
    inner[COLUMN] = bounded(item, COLUMN, item.contentHeight) - frame[COLUMN]
    if (style.wrap === 'nowrap') for (const line of lines) line.cross = inner[COLUMN]
  }
  size[COLUMN] = isKnown(height) ? height : inner[COLUMN] + frame[COLUMN]
  alignLines(container, lines, total)
  for (const line of lines) {
    for (const child of line.items) layOutChild(container, line, child)
    alignInLine(container, line)
    justifyLine(container, line)
  }
}

/** A column of indefinite height takes that of its content, clamped; beyond the limit it wraps. */
const followLines = ({ item, inner, gap }: Container, lines: readonly FlexLine[]): void => {
  let taken = gap[COLUMN] * (lines.length - 1)
  for (const line of lines) taken += line.taken
  item.contentHeight = taken + item.frame[COLUMN]
  inner[COLUMN] = bounded(item, COLUMN, item.contentHeight) - item.frame[COLUMN]
}

/** Lays out an item at its final size, stretched if its alignment asks for it. */
const layOutChild = ({ item, reference }: Container, line: FlexLine, child: Item): void => {
  const { target, given } = child
  const { main, cross } = item.style
  const stretches = isStretched(child, item)
  if (stretches) target[cross] = bounded(child, cross, line.cross - sumAlong(child.margin, cross))
  const isDefinite =
    isKnown(child.style.aspectRatio) ||
    (main === COLUMN ? isKnown(reference[COLUMN]) || hasOwnBasis(child) : isKnown(given[COLUMN]) || stretches)
  layOutItem(child, target[ROW], target[COLUMN], isDefinite)
}

/** Whether its basis is definite without its content. */
const hasOwnBasis = ({ style: { basis }, given }: Item): boolean =>
  !basis.isPercent && (isKnown(basis.value) || isKnown(given[COLUMN]))
