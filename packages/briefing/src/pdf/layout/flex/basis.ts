import { type Axis, COLUMN, endOf, type Pair, ROW } from './axis'
import type { Container } from './container'
import { frameAlong, hasSize, insetAt, marginAlong, marginAt } from './edges'
import { alignmentOf, type Item } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isClose, isKnown, larger, pointsOf } from './length'
import { proportionate, withinMax } from './limits'

/** Finds the size of each child along the line before it grows or shrinks; says what they take with margins. */
export const findBases = (container: Container): number => {
  const { item, inner, isFinal } = container
  const only = onlyFlexible(container)
  let total = 0
  for (const child of item.children) {
    if (child.style.isHidden) continue
    if (isFinal) startAt(child, inner)
    if (child.style.position === 'absolute') continue
    if (child === only) child.flexBasis = 0
    else findBasis(container, child)
    total = f32(total + f32(child.flexBasis + marginAlong(child, item.style.main, inner[ROW])))
  }
  return total
}

/** One child that alone grows and shrinks takes the line as it is: there is no need to ask for its size. */
const onlyFlexible = ({ item, space }: Container): Item | undefined => {
  if (space.mode[item.style.main] !== 'exactly') return undefined
  let only: Item | undefined
  for (const child of item.children) {
    if (!isFlexible(child)) continue
    if (only || isClose(child.style.grow, 0) || isClose(child.style.shrink, 0)) return undefined
    only = child
  }
  return only
}

export const isFlexible = ({ style }: Item): boolean =>
  style.position !== 'absolute' && (style.grow !== 0 || style.shrink !== 0)

/** Where an item starts from: its margins, and where `left`, `top`, `right` or `bottom` move it. */
export const startAt = (item: Item, owner: Readonly<Pair<number>>): void => {
  startAlong(item, ROW, owner)
  startAlong(item, COLUMN, owner)
}

const startAlong = (item: Item, axis: Axis, owner: Readonly<Pair<number>>): void => {
  const moved = movement(item, axis, owner[axis])
  item.place[axis] = f32(marginAt(item, axis, owner[ROW]) + moved)
  item.place[endOf(axis)] = f32(marginAt(item, endOf(axis), owner[ROW]) + moved)
}

const movement = (item: Item, axis: Axis, reference: number): number => {
  if (item.style.position === 'static') return 0
  const isFromStart = isKnown(item.style.inset[axis].value)
  return isFromStart ? insetAt(item, axis, reference) : -insetAt(item, endOf(axis), reference)
}

const findBasis = (container: Container, child: Item): void => {
  const { item, inner } = container
  const axis = item.style.main
  const basis = pointsOf(child.style.basis, inner[axis])
  const frame = frameAlong(child, axis, inner[ROW])
  if (isKnown(basis) && isKnown(inner[axis])) {
    // A basis stands once it is found, even if it was found from the content, in a space that was not known.
    if (!isKnown(child.flexBasis)) child.flexBasis = larger(basis, frame)
  } else if (hasSize(child, axis, inner[axis])) {
    child.flexBasis = larger(pointsOf(child.style.size[axis], inner[axis]), frame)
  } else {
    tryOut(container, child)
    child.flexBasis = larger(child.measured[axis], frame)
  }
}

/** Lays a child out in all the space there is, to see what it takes. */
const tryOut = ({ item, space, inner }: Container, child: Item): void => {
  const { main, cross, scrolls } = item.style
  const { size, mode } = child.space
  const marginMain = marginAlong(child, main, inner[ROW])
  const marginCross = marginAlong(child, cross, inner[ROW])
  spaceAlong(child, main, inner[main], marginMain, scrolls)
  spaceAlong(child, cross, inner[cross], marginCross, false)
  const { aspectRatio } = child.style
  if (isKnown(aspectRatio) && mode[cross] === 'exactly') {
    size[main] = f32(marginMain + proportionate(f32(size[cross] - marginCross), main, aspectRatio))
    mode[main] = 'exactly'
  }
  const isStretchedHere =
    !hasSize(child, cross, inner[cross]) &&
    isKnown(inner[cross]) &&
    space.mode[cross] === 'exactly' &&
    alignmentOf(child, item) === 'stretch' &&
    mode[cross] !== 'exactly'
  if (isStretchedHere) {
    size[cross] = inner[cross]
    mode[cross] = 'exactly'
    if (isKnown(aspectRatio)) {
      size[main] = proportionate(f32(size[cross] - marginCross), main, aspectRatio)
      mode[main] = 'exactly'
    }
  }
  withinMax(child, ROW, inner[ROW], inner[ROW])
  withinMax(child, COLUMN, inner[COLUMN], inner[ROW])
  child.space.owner = inner
  layOutItem(child, false)
}

/** Its own size, or what there is, unless it may scroll. */
const spaceAlong = ({ style, space }: Item, axis: Axis, inner: number, margin: number, scrolls: boolean): void => {
  const own = pointsOf(style.size[axis], inner)
  if (own >= 0) {
    space.size[axis] = f32(own + margin)
    space.mode[axis] = 'exactly'
  } else if (isKnown(inner) && !scrolls) {
    space.size[axis] = inner
    space.mode[axis] = 'at-most'
  } else {
    space.size[axis] = Number.NaN
    space.mode[axis] = 'undefined'
  }
}
