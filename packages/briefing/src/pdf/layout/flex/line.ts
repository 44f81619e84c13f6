import { endOf, ROW } from './axis'
import { isFlexible } from './basis'
import type { Container } from './container'
import { bounded, gapAlong, marginAlong } from './edges'
import { type Item, isAutoMargin } from './item'
import { f32, isKnown, pointsOf } from './length'

/** Children that stand beside each other. */
export class Line {
  items: readonly Item[] = []
  /** What the children take with margins and gaps before they grow or shrink. */
  taken = 0
  autoMargins = 0
  growth = 0
  /** Negative: what each gives is also by its size. */
  shrinkage = 0
  /** What is left of the line; negative where children take more. */
  free = 0
  /** Along and across. */
  main = 0
  cross = 0
}

/** Begins a line of a container anew, with as many children as it takes from one on. */
export const collectLine = (
  { item, space, inner, mainSpace, lines }: Container,
  start: number,
  number: number,
): Line => {
  const { flow, style } = item
  const { main } = style
  const gap = gapAlong(item, main, mainSpace)
  const wraps = style.wrap !== 'nowrap'
  let taken = 0
  let autoMargins = 0
  let growth = 0
  let shrinkage = 0
  let end = start
  for (; end < flow.length; end++) {
    const child = flow[end] as Item
    if (isAutoMargin(child, main)) autoMargins++
    if (isAutoMargin(child, endOf(main))) autoMargins++
    child.line = number
    const basis = bounded(child, main, child.flexBasis, space.owner[main])
    const margin = marginAlong(child, main, inner[ROW])
    const before = end === start ? 0 : gap
    if (wraps && end > start && f32(f32(f32(taken + basis) + margin) + before) > mainSpace) break
    taken = f32(taken + f32(f32(basis + margin) + before))
    if (isFlexible(child)) {
      growth = f32(growth + child.style.grow)
      shrinkage = f32(shrinkage - f32(child.style.shrink * child.flexBasis))
    }
  }
  lines[number] ??= new Line()
  const line = lines[number]
  line.items = start === 0 && end === flow.length ? flow : flow.slice(start, end)
  line.taken = taken
  line.autoMargins = autoMargins
  line.growth = growth > 0 && growth < 1 ? 1 : growth
  line.shrinkage = shrinkage
  line.free = 0
  line.main = 0
  line.cross = 0
  return line
}

/** Finds the space of the line from its content where it is not given, and what of it is free. */
export const measureLine = (container: Container, line: Line): void => {
  const { item, space, frame, mainMode } = container
  const { main, min: least, max: largest, grow } = item.style
  let followsContent = false
  if (mainMode !== 'exactly') {
    const min = f32(pointsOf(least[main], space.owner[main]) - frame[main])
    const max = f32(pointsOf(largest[main], space.owner[main]) - frame[main])
    if (isKnown(min) && line.taken < min) container.mainSpace = min
    else if (isKnown(max) && line.taken > max) container.mainSpace = max
    else {
      if (line.growth === 0 || item.isRoot || grow === 0) container.mainSpace = line.taken
      followsContent = true
    }
  }
  if (!followsContent && isKnown(container.mainSpace)) line.free = f32(container.mainSpace - line.taken)
  else if (line.taken < 0) line.free = -line.taken
}
