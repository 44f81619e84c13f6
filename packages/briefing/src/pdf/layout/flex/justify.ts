import { type Axis, endOf } from './axis'
import type { Container } from './container'
import { isAutoMargin, outerTarget } from './item'
import type { FlexLine } from './line'
import type { ReadyStyle } from './ready-style'

/** Places the items of a line along the main axis (CSS Flexbox 9.5) by their border boxes. */
export const justifyLine = ({ item, inner, gap }: Container, { items }: FlexLine): void => {
  const { main, isReversed, justifyContent } = item.style
  let free = inner[main] - gap[main] * (items.length - 1)
  let autos = 0
  for (const child of items) {
    free -= outerTarget(child, main)
    autos += Number(isAutoMargin(child, main)) + Number(isAutoMargin(child, endOf(main)))
  }
  const auto = autos > 0 && free > 0 ? free / autos : 0
  const align = autos > 0 && free > 0 ? 'flex-start' : justifyContent
  const { lead, between } = spread(align, free, items.length, isReversed)
  const start = item.padding[main] + item.style.border[main]
  let at = lead
  for (const child of items) {
    const before = child.margin[startOf(main, isReversed)] + (isAutoMargin(child, startOf(main, isReversed)) ? auto : 0)
    const after =
      child.margin[startOf(main, !isReversed)] + (isAutoMargin(child, startOf(main, !isReversed)) ? auto : 0)
    at += before
    child.place[main] = start + (isReversed ? inner[main] - at - child.target[main] : at)
    at += child.target[main] + after + gap[main] + between
  }
}

const startOf = (axis: Axis, isReversed: boolean) => (isReversed ? endOf(axis) : axis)

/** Space before the first of the aligned subjects, and between two. */
interface Spread {
  lead: number
  between: number
}

const NO_SPREAD: Spread = { lead: 0, between: 0 }

/**
 * Distribution of free space. If it is negative, `space-*` falls back to the start, in either direction (CSS Box
 * Alignment 5.3).
 */
export const spread = (
  align: ReadyStyle['justifyContent'],
  free: number,
  count: number,
  isReversed: boolean,
): Spread => {
  switch (align) {
    case 'center':
      return { lead: free / 2, between: 0 }
    case 'flex-end':
      return { lead: free, between: 0 }
    case 'space-between':
      return free > 0 && count > 1 ? { lead: 0, between: free / (count - 1) } : NO_SPREAD
    case 'space-around':
    case 'space-evenly': {
      if (free < 0) return { lead: isReversed ? free : 0, between: 0 }
      const between = free / (align === 'space-around' ? count : count + 1)
      return { lead: align === 'space-around' ? between / 2 : between, between }
    }
    default:
      return NO_SPREAD
  }
}
