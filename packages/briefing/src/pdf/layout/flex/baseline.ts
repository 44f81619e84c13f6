import { COLUMN, TOP } from './axis'
import { marginAlong, marginAt } from './edges'
import { alignmentOf, type Item } from './item'
import { f32 } from './length'

/** From its upper edge; the baseline of a leaf is its lower edge. */
export const baselineOf = (item: Item): number => {
  const child = childOnBaseline(item)
  return child ? f32(baselineOf(child) + child.place[TOP]) : item.measured[COLUMN]
}

/** The first child that stands on the baseline, or simply the first one. */
const childOnBaseline = (item: Item): Item | undefined => {
  let first: Item | undefined
  for (const child of item.children) {
    if (child.line > 0) break
    if (child.style.position === 'absolute') continue
    if (alignmentOf(child, item) === 'baseline') return child
    first ??= child
  }
  return first
}

/** Above the baseline, with its margin. */
export const ascentOf = (item: Item, width: number): number => f32(baselineOf(item) + marginAt(item, TOP, width))

/** Below the baseline, with its margin. */
export const descentOf = (item: Item, width: number): number =>
  f32(f32(item.measured[COLUMN] + marginAlong(item, COLUMN, width)) - ascentOf(item, width))
