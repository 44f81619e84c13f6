import { ROW } from './axis'
import { ascentOf, descentOf } from './baseline'
import type { Container } from './container'
import { frameAt, gapAlong, marginAlong, outerSize } from './edges'
import { endEdge, isAutoMargin, startEdge } from './item'
import { f32, isKnown, larger, pointsOf } from './length'
import type { Line } from './line'

/** Places the children along their line and finds its size along and across. */
export const justifyLine = (container: Container, line: Line): void => {
  const { item, space, inner, isFinal, mainSpace } = container
  const { main, cross } = item.style
  const start = startEdge(item, main)
  const end = endEdge(item, main)
  limitFree(container, line)
  const gap = gapAlong(item, main, mainSpace)
  const spacing = line.autoMargins === 0 ? spacingOf(container, line) : NO_SPACING
  const between = f32(gap + spacing.between)
  const autoMargin = line.free > 0 ? f32(line.free / line.autoMargins) : 0
  const isUnflexed = skipsFlex(container)
  const byBaseline = item.hasBaseline
  let at = f32(frameAt(item, start, space.owner[ROW]) + spacing.lead)
  let ascent = 0
  let descent = 0
  line.cross = 0
  for (const child of line.items) {
    if (isAutoMargin(child, start)) at = f32(at + autoMargin)
    if (isFinal) child.place[start] = f32(child.place[start] + at)
    if (child !== line.items[line.items.length - 1]) at = f32(at + between)
    if (isAutoMargin(child, end)) at = f32(at + autoMargin)
    if (isUnflexed) {
      at = f32(at + f32(marginAlong(child, main, inner[ROW]) + child.flexBasis))
      line.cross = inner[cross]
      continue
    }
    at = f32(at + outerSize(child, main, inner[ROW]))
    if (byBaseline) {
      ascent = larger(ascent, ascentOf(child, inner[ROW]))
      descent = larger(descent, descentOf(child, inner[ROW]))
    } else line.cross = larger(line.cross, outerSize(child, cross, inner[ROW]))
  }
  line.main = f32(at + frameAt(item, end, space.owner[ROW]))
  if (byBaseline) line.cross = f32(ascent + descent)
}

/** Where only the size along the line is asked for and the one across is given, children need not be laid out. */
export const skipsFlex = ({ item, space, isFinal }: Container): boolean =>
  !isFinal && space.mode[item.style.cross] === 'exactly'

/** A line that may be shorter than its space has nothing free beyond the container's least size. */
const limitFree = ({ item, space, mainMode, mainSpace }: Container, line: Line): void => {
  if (mainMode !== 'at-most' || !(line.free > 0)) return
  const { main } = item.style
  const min = pointsOf(item.style.min[main], space.owner[main])
  if (!isKnown(min)) {
    line.free = 0
    return
  }
  const start = frameAt(item, startEdge(item, main), space.owner[ROW])
  const end = frameAt(item, endEdge(item, main), space.owner[ROW])
  line.free = larger(0, f32(f32(f32(min - start) - end) - f32(mainSpace - line.free)))
}

/** Before the first child, and between two. */
interface Spacing {
  lead: number
  between: number
}

const NO_SPACING: Spacing = { lead: 0, between: 0 }

const spacingOf = ({ item }: Container, { free, items }: Line): Spacing => {
  const { justifyContent } = item.style
  if (justifyContent === 'center') return { lead: f32(free / 2), between: 0 }
  if (justifyContent === 'flex-end') return { lead: free, between: 0 }
  if (free < 0) return NO_SPACING
  switch (justifyContent) {
    case 'space-between':
      return items.length > 1 ? { lead: 0, between: f32(free / (items.length - 1)) } : NO_SPACING
    case 'space-evenly': {
      const each = f32(free / (items.length + 1))
      return { lead: each, between: each }
    }
    case 'space-around': {
      const half = f32(f32(0.5 * free) / items.length)
      return { lead: half, between: f32(half * 2) }
    }
    default:
      return NO_SPACING
  }
}
