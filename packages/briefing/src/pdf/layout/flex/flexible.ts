import { type Axis, ROW, sumAlong } from './axis'
import type { Container } from './container'
import { bounded, type Item } from './item'
import { isKnown } from './length'
import type { FlexLine } from './line'
import { widthOfWords } from './words'

/** Resolves the flexible lengths of a line (CSS Flexbox 9.7). */
export const flexLine = ({ item, inner, gap }: Container, line: FlexLine): void => {
  const { main } = item.style
  const { items } = line
  const room = inner[main] - gap[main] * (items.length - 1)
  const grows = line.taken < inner[main]
  let left = 0
  for (const child of items) {
    const isRigid = grows ? child.base > child.hypothetical : child.base < child.hypothetical
    child.isFrozen = isRigid || (grows ? child.style.grow : child.style.shrink) === 0
    child.target[main] = child.hypothetical
    child.floor = 0
    if (!child.isFrozen) left += 1
  }
  if (left === 0) return
  if (main === ROW && !grows) keepWords(items, room)
  const initial = freeSpace(items, main, room)
  while (left > 0) left -= distribute(items, main, { initial, free: freeSpace(items, main, room), grows })
}

/** Texts shrink only to their longest word, if that leaves room for the whole row. */
const keepWords = (items: readonly Item[], room: number): void => {
  let taken = 0
  for (const child of items) {
    const { style, hypothetical, isFrozen } = child
    const isByContent = !isKnown(style.basis.value) && !isKnown(style.size[ROW].value)
    if (!isFrozen && isByContent) child.floor = Math.min(widthOfWords(child), hypothetical)
    taken += sumAlong(child.margin, ROW) + (isFrozen ? hypothetical : Math.max(child.floor, child.least[ROW]))
  }
  if (taken > room) for (const child of items) child.floor = 0
}

/** Free space of a flex line (CSS Flexbox 9.7, step 4): unfrozen items count with their base size. */
const freeSpace = (items: readonly Item[], main: Axis, room: number): number => {
  let free = room
  for (const child of items) free -= sumAlong(child.margin, main) + (child.isFrozen ? child.target[main] : child.base)
  return free
}

interface Space {
  /** Free space before any item was frozen, and now. */
  initial: number
  free: number
  grows: boolean
}

/** Distributes free space among unfrozen items; returns how many it freezes. */
const distribute = (items: readonly Item[], main: Axis, { initial, free, grows }: Space): number => {
  let factors = 0
  let weights = 0
  for (const child of items) {
    if (child.isFrozen) continue
    factors += grows ? child.style.grow : child.style.shrink
    weights += weightOf(child, main, grows)
  }
  // Factors that sum to less than 1 take only that share of the initial free space.
  const share = factors < 1 && Math.abs(initial * factors) < Math.abs(free) ? initial * factors : free
  let violation = 0
  for (const child of items) {
    if (child.isFrozen) continue
    const size = child.base + (weights > 0 ? (share * weightOf(child, main, grows)) / weights : 0)
    child.target[main] = Math.max(bounded(child, main, size), child.floor)
    violation += child.target[main] - size
    child.violation = child.target[main] - size
  }
  let found = 0
  for (const child of items) {
    if (child.isFrozen) continue
    const isFound = Math.abs(violation) < rounding || (violation > 0 ? child.violation > 0 : child.violation < 0)
    if (!isFound) continue
    child.isFrozen = true
    found += 1
  }
  return found
}

const rounding = 1e-9

/** Items grow by their factor, and shrink by factor times inner base size. */
const weightOf = ({ style, base, frame }: Item, main: Axis, grows: boolean): number =>
  grows ? style.grow : style.shrink * Math.max(base - frame[main], 0)
