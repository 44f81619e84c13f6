import { sumAlong } from './axis'
import type { Container } from './container'
import type { Item } from './item'
import { isKnown } from './length'

/** Children that stand beside each other. */
export interface FlexLine {
  readonly items: readonly Item[]
  /** What the children take with margins and gaps before they grow or shrink. */
  readonly taken: number
  /** Across. */
  cross: number
  /** From the upper edge of the container's content to that of the line, or from the left one. */
  at: number
}

/** Breaks children into lines (CSS Flexbox 9.3). */
export const linesOf = ({ item, inner, gap }: Container): FlexLine[] => {
  const { flow, style } = item
  const { main } = style
  const room = roomFor(item, inner[main])
  const lines: FlexLine[] = []
  let start = 0
  let taken = 0
  for (let at = 0; at < flow.length; at += 1) {
    const child = flow[at] as Item
    const size = child.hypothetical + sumAlong(child.margin, main)
    const before = at === start ? 0 : gap[main]
    if (at > start && taken + before + size > room) {
      lines.push({ items: flow.slice(start, at), taken, cross: 0, at: 0 })
      start = at
      taken = size
    } else taken += before + size
    child.isOnFirstLine = start === 0
  }
  lines.push({ items: start === 0 ? flow : flow.slice(start), taken, cross: 0, at: 0 })
  return lines
}

/** Rounding begins no line. */
const rounding = 1e-6

const roomFor = ({ style, most, frame }: Item, inner: number): number => {
  if (style.wrap === 'nowrap') return Number.POSITIVE_INFINITY
  return (isKnown(inner) ? inner : most[style.main] - frame[style.main]) + rounding
}
