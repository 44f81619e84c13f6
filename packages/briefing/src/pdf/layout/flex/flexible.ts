import { ROW } from './axis'
import type { Container } from './container'
import { bounded, boundedByFrame, hasSize, marginAlong } from './edges'
import { type Item, isStretched } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isKnown, pointsOf } from './length'
import { proportionate, withinMax } from './limits'
import type { Line } from './line'

/** Gives the free space of a line to the children, or takes from them what is missing, and lays them out. */
export const flexChildren = (container: Container, line: Line): void => {
  const { free } = line
  excludeBounded(container, line)
  let distributed = 0
  for (const child of line.items) {
    const basis = basisOf(container, child)
    const size = flexedSize(container, line, child, basis)
    distributed = f32(distributed + f32(size - basis))
    layOutFlexed(container, child, size)
  }
  line.free = f32(free - distributed)
}

const basisOf = ({ item, space }: Container, child: Item): number =>
  bounded(child, item.style.main, child.flexBasis, space.owner[item.style.main])

/** Takes out those that reach their least or largest size. CSS repeats this until none does; Yoga does it once. */
const excludeBounded = (container: Container, line: Line): void => {
  let excluded = 0
  for (const child of line.items) {
    const basis = basisOf(container, child)
    const share = shareOf(line, child, basis)
    if (share === 0) continue
    const wanted = wantedSize(line, basis, share)
    const size = withinBounds(container, child, wanted)
    if (!isKnown(wanted) || !isKnown(size) || wanted === size) continue
    excluded = f32(excluded + f32(size - basis))
    if (line.free < 0) line.shrinkage = f32(line.shrinkage + f32(child.style.shrink * child.flexBasis))
    else line.growth = f32(line.growth - share)
  }
  line.free = f32(line.free - excluded)
}

const flexedSize = (container: Container, line: Line, child: Item, basis: number): number => {
  const share = shareOf(line, child, basis)
  if (share === 0) return basis
  const hasNoDivisor = line.free < 0 && line.shrinkage === 0
  return withinBounds(container, child, hasNoDivisor ? f32(basis + share) : wantedSize(line, basis, share))
}

/** What a child has of the growth or shrinkage of the line. */
const shareOf = ({ free }: Line, { style }: Item, basis: number): number => {
  if (free < 0) return -f32(style.shrink * basis)
  return free > 0 ? style.grow : 0
}

const wantedSize = ({ free, growth, shrinkage }: Line, basis: number, share: number): number =>
  f32(basis + f32(f32(free / (free < 0 ? shrinkage : growth)) * share))

const withinBounds = ({ item, mainSpace, inner }: Container, child: Item, size: number): number =>
  boundedByFrame(child, item.style.main, size, mainSpace, inner[ROW])

const layOutFlexed = (container: Container, child: Item, mainSize: number): void => {
  const { item, space, inner, mainSpace, isFinal } = container
  const { main, cross } = item.style
  const { size, mode } = child.space
  const wanted = child.style.size[cross]
  const marginMain = marginAlong(child, main, inner[ROW])
  const marginCross = marginAlong(child, cross, inner[ROW])
  size[main] = f32(mainSize + marginMain)
  mode[main] = 'exactly'
  mode[cross] = 'exactly'
  const isSized = hasSize(child, cross, inner[cross])
  const { aspectRatio } = child.style
  if (isKnown(aspectRatio)) {
    const sizeAcross = proportionate(f32(size[main] - marginMain), cross, aspectRatio)
    size[cross] = f32(sizeAcross + marginCross)
  } else if (!isSized) {
    size[cross] = inner[cross]
    if (!fillsCross(container, child)) mode[cross] = isKnown(inner[cross]) ? 'at-most' : 'undefined'
  } else {
    size[cross] = f32(pointsOf(wanted, inner[cross]) + marginCross)
    const isLooseShare = wanted.isPercent && space.mode[cross] !== 'exactly'
    if (!isKnown(size[cross]) || isLooseShare) mode[cross] = 'undefined'
  }
  withinMax(child, main, mainSpace, inner[ROW])
  withinMax(child, cross, inner[cross], inner[ROW])
  child.space.owner = inner
  // What is stretched is laid out again, once the line's size across is known.
  const isStretchedLater = !isSized && isStretched(child, item)
  layOutItem(child, isFinal && !isStretchedLater)
}

/** Whether it is known from the start that a child takes all the space across. */
const fillsCross = ({ item, space, inner, isOverfull }: Container, child: Item): boolean =>
  isKnown(inner[item.style.cross]) &&
  space.mode[item.style.cross] === 'exactly' &&
  !(item.style.wrap !== 'nowrap' && isOverfull) &&
  isStretched(child, item)
