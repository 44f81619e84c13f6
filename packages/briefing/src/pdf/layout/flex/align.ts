import { endOf } from './axis'
import { ascentOf, isOnBaseline } from './baseline'
import type { Container } from './container'
import { alignmentOf, type Item, isAutoMargin, outerTarget } from './item'
import { spread } from './justify'
import type { FlexLine } from './line'

/** Places lines along the cross axis (`align-content`); a single-line container has no other room. */
export const alignLines = ({ item, inner, gap }: Container, lines: readonly FlexLine[], total: number): void => {
  const { cross, wrap, alignContent } = item.style
  const free = inner[cross] - total
  const stretches = wrap !== 'nowrap' && alignContent === 'stretch' && free > 0
  const align = alignContent === 'stretch' || alignContent === 'baseline' ? 'flex-start' : alignContent
  const { lead, between } =
    wrap === 'nowrap' ? { lead: 0, between: 0 } : spread(align, free, lines.length, wrap === 'wrap-reverse')
  let at = lead
  for (const line of lines) {
    if (stretches) line.cross += free / lines.length
    line.at = wrap === 'wrap-reverse' ? inner[cross] - at - line.cross : at
    at += line.cross + gap[cross] + between
  }
}

/** Places the items of a line along the cross axis (`align-self`). */
export const alignInLine = ({ item }: Container, line: FlexLine): void => {
  const { cross, wrap } = item.style
  const start = item.padding[cross] + item.style.border[cross] + line.at
  let ascent = Number.NEGATIVE_INFINITY
  for (const child of line.items) if (isOnBaseline(child, item)) ascent = Math.max(ascent, ascentOf(child, item))
  for (const child of line.items) {
    const free = line.cross - outerTarget(child, cross)
    const lead = leadOf(item, child, free, ascent)
    const isAuto = isAutoMargin(child, cross) || isAutoMargin(child, endOf(cross))
    const before = wrap === 'wrap-reverse' && !isAuto ? free - lead : lead
    child.place[cross] = start + before + child.margin[cross]
  }
}

/** Distance from the start of the line to an item's margin edge. */
const leadOf = (item: Item, child: Item, free: number, ascent: number): number => {
  const { cross } = item.style
  const [before, after] = [isAutoMargin(child, cross), isAutoMargin(child, endOf(cross))]
  if (before || after) return before && free > 0 ? (after ? free / 2 : free) : 0
  switch (alignmentOf(child, item)) {
    case 'center':
      return free / 2
    case 'flex-end':
      return free
    case 'baseline':
      return ascent - ascentOf(child, item)
    default:
      return 0
  }
}
