import { AXES, type Axis, COLUMN, endOf, type Pair, ROW } from './axis'
import type { Container } from './container'
import { frameAlong, hasSize, insetAt, marginAlong, marginAt } from './edges'
import { alignmentOf, type Item } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isClose, isKnown, larger, pointsOf } from './length'
import { proportionate, withinMax } from './limits'
import type { Mode } from './space'

/** Finds the size of each child along the line before it grows or shrinks; says what they take with margins. */
export const findBases = (container: Container): number => {
  const { item, inner, isFinal } = container
  const only = onlyFlexible(container)
  let total = 0
  for (const child of item.children) {
    if (child.isHidden) {
      erase(child)
      continue
    }
    if (isFinal) startAt(child, inner)
    if (child.position === 'absolute') continue
    if (child === only) child.flexBasis = 0
    else findBasis(container, child)
    total = f32(total + f32(child.flexBasis + marginAlong(child, item.main, inner[ROW])))
  }
  return total
}

/** One child that alone grows and shrinks takes the line as it is: there is no need to ask for its size. */
const onlyFlexible = ({ item, mode }: Container): Item | undefined => {
  if (mode[item.main] !== 'exactly') return undefined
  let only: Item | undefined
  for (const child of item.children) {
    if (!isFlexible(child)) continue
    if (only || isClose(child.grow, 0) || isClose(child.shrink, 0)) return undefined
    only = child
  }
  return only
}

export const isFlexible = ({ position, grow, shrink }: Item): boolean =>
  position !== 'absolute' && (grow !== 0 || shrink !== 0)

/** What is not displayed has no box, and neither has what is in it. */
const erase = (item: Item): void => {
  item.final = [0, 0]
  item.border = [0, 0, 0, 0]
  for (const child of item.children) erase(child)
}

/** Where an item starts from: its margins, and where `left`, `top`, `right` or `bottom` move it. */
export const startAt = (item: Item, owner: Pair<number>): void => {
  startAlong(item, ROW, owner)
  startAlong(item, COLUMN, owner)
}

const startAlong = (item: Item, axis: Axis, owner: Pair<number>): void => {
  const moved = movement(item, axis, owner[axis])
  item.place[axis] = f32(marginAt(item, axis, owner[ROW]) + moved)
  item.place[endOf(axis)] = f32(marginAt(item, endOf(axis), owner[ROW]) + moved)
}

const movement = (item: Item, axis: Axis, reference: number): number => {
  if (item.position === 'static') return 0
  const isFromStart = isKnown(item.inset[axis].value)
  return isFromStart ? insetAt(item, axis, reference) : -insetAt(item, endOf(axis), reference)
}

const findBasis = (container: Container, child: Item): void => {
  const { item, inner } = container
  const axis = item.main
  const basis = pointsOf(child.basis, inner[axis])
  const frame = frameAlong(child, axis, inner[ROW])
  if (isKnown(basis) && isKnown(inner[axis])) {
    // A basis stands once it is found, even if it was found from the content, in a space that was not known.
    if (!isKnown(child.flexBasis)) child.flexBasis = larger(basis, frame)
  } else if (hasSize(child, axis, inner[axis])) {
    child.flexBasis = larger(pointsOf(child.size[axis], inner[axis]), frame)
  } else {
    tryOut(container, child)
    child.flexBasis = larger(child.measured[axis], frame)
  }
}

/** Lays a child out in all the space there is, to see what it takes. */
const tryOut = ({ item, inner, mode: modes }: Container, child: Item): void => {
  const { main, cross } = item
  const size: Pair<number> = [Number.NaN, Number.NaN]
  const mode: Pair<Mode> = ['undefined', 'undefined']
  const margin: Pair<number> = [marginAlong(child, ROW, inner[ROW]), marginAlong(child, COLUMN, inner[ROW])]
  for (const axis of AXES) {
    if (hasSize(child, axis, inner[axis])) {
      size[axis] = f32(pointsOf(child.size[axis], inner[axis]) + margin[axis])
      mode[axis] = 'exactly'
    }
  }
  for (const axis of AXES) {
    if (isKnown(size[axis]) || !isKnown(inner[axis]) || (item.scrolls && axis === main)) continue
    size[axis] = inner[axis]
    mode[axis] = 'at-most'
  }
  const { aspectRatio } = child
  if (isKnown(aspectRatio) && mode[cross] === 'exactly') {
    size[main] = f32(margin[main] + proportionate(f32(size[cross] - margin[cross]), main, aspectRatio))
    mode[main] = 'exactly'
  }
  const isStretchedHere =
    !hasSize(child, cross, inner[cross]) &&
    isKnown(inner[cross]) &&
    modes[cross] === 'exactly' &&
    alignmentOf(child, item) === 'stretch' &&
    mode[cross] !== 'exactly'
  if (isStretchedHere) {
    size[cross] = inner[cross]
    mode[cross] = 'exactly'
    if (isKnown(aspectRatio)) {
      size[main] = proportionate(f32(size[cross] - margin[cross]), main, aspectRatio)
      mode[main] = 'exactly'
    }
  }
  withinMax(child, ROW, size, mode, inner[ROW], inner[ROW])
  withinMax(child, COLUMN, size, mode, inner[COLUMN], inner[ROW])
  layOutItem(child, { size, mode, owner: inner }, false)
}
