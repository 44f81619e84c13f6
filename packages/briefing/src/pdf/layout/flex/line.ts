import { sumAlong } from './axis'
import type { Container } from './container'
import type { Item } from './item'
import { isKnown } from './length'

/** A flex line. */
export interface FlexLine {
  readonly items: readonly Item[]
  /** Sum of its items' hypothetical main sizes, with margins and gaps. */
  readonly taken: number
  /** Its cross size. */
  cross: number
  /** Its offset from the cross-start edge of the container's content box. */
  at: number
}

/** Collects items into flex lines (CSS Flexbox 9.3). */
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

/** Differences below this are rounding and begin no line, in points. */
const rounding = 1e-6

const roomFor = ({ style, most, frame }: Item, inner: number): number => {
  if (style.wrap === 'nowrap') return Number.POSITIVE_INFINITY
  return (isKnown(inner) ? inner : most[style.main] - frame[style.main]) + rounding
}
