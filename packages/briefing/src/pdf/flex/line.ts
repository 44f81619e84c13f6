import { endOf, ROW } from './axis'
import { isFlexible } from './basis'
import type { Container } from './container'
import { bounded, gapAlong, marginAlong } from './edges'
import { type Item, isAutoMargin, isOutOfFlow } from './item'
import { f32, isKnown, pointsOf } from './length'

/** Children that stand beside each other. */
export interface Line {
  items: Item[]
  /** The child with which the next line begins. */
  end: number
  /** What the children take with margins and gaps before they grow or shrink. */
  taken: number
  autoMargins: number
  growth: number
  /** Negative: what each gives is also by its size. */
  shrinkage: number
  /** What is left of the line; negative where children take more. */
  free: number
  /** Along and across. */
  main: number
  cross: number
}

export const collectLine = ({ item, space, inner, mainSpace }: Container, start: number, number: number): Line => {
  const { main, children } = item
  const gap = gapAlong(item, main, mainSpace)
  const line: Line = {
    items: [],
    end: start,
    taken: 0,
    autoMargins: 0,
    growth: 0,
    shrinkage: 0,
    free: 0,
    main: 0,
    cross: 0,
  }
  for (; line.end < children.length; line.end++) {
    const child = children[line.end] as Item
    if (isOutOfFlow(child)) continue
    if (isAutoMargin(child, main)) line.autoMargins++
    if (isAutoMargin(child, endOf(main))) line.autoMargins++
    child.line = number
    const basis = bounded(child, main, child.flexBasis, space.owner[main])
    const isFirst = line.items.length === 0
    const taken = f32(f32(f32(line.taken + basis) + marginAlong(child, main, inner[ROW])) + (isFirst ? 0 : gap))
    if (item.wrap !== 'nowrap' && !isFirst && taken > mainSpace) break
    line.taken = f32(line.taken + f32(f32(basis + marginAlong(child, main, inner[ROW])) + (isFirst ? 0 : gap)))
    if (isFlexible(child)) {
      line.growth = f32(line.growth + child.grow)
      line.shrinkage = f32(line.shrinkage - f32(child.shrink * child.flexBasis))
    }
    line.items.push(child)
  }
  if (line.growth > 0 && line.growth < 1) line.growth = 1
  return line
}

/** Finds the space of the line from its content where it is not given, and what of it is free. */
export const measureLine = (container: Container, line: Line): void => {
  const { item, space, frame, mainMode } = container
  const { main } = item
  let followsContent = false
  if (mainMode !== 'exactly') {
    const min = f32(pointsOf(item.min[main], space.owner[main]) - frame[main])
    const max = f32(pointsOf(item.max[main], space.owner[main]) - frame[main])
    if (isKnown(min) && line.taken < min) container.mainSpace = min
    else if (isKnown(max) && line.taken > max) container.mainSpace = max
    else {
      if (line.growth === 0 || item.grow === 0) container.mainSpace = line.taken
      followsContent = true
    }
  }
  if (!followsContent && isKnown(container.mainSpace)) line.free = f32(container.mainSpace - line.taken)
  else if (line.taken < 0) line.free = -line.taken
}
