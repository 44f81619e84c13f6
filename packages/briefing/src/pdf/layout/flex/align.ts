import { COLUMN, endOf, ROW, TOP } from './axis'
import { ascentOf, baselineOf, descentOf } from './baseline'
import type { Container } from './container'
import { boundedByFrame, frameAt, gapAlong, hasSize, insetAt, marginAlong, marginAt, outerSize } from './edges'
import { alignmentOf, type Item, isAutoMargin, isStretched } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isClose, isKnown, larger, pointsOf } from './length'
import { proportionate, withinMax } from './limits'
import type { Line } from './line'

/** Places the children of a line across it; `before` is what earlier lines take. */
export const alignInLine = (container: Container, line: Line, room: number, before: number): void => {
  const { item, space } = container
  const { cross } = item.style
  const start = frameAt(item, cross, space.owner[ROW])
  for (const child of line.items) {
    let lead = start
    if (isStretched(child, item)) stretch(container, child, line)
    else lead = f32(lead + leadOf(container, child, room))
    child.place[cross] = f32(f32(child.place[cross] + before) + lead)
  }
}

/** Lays a child out once more, now as large as its line. */
const stretch = (container: Container, child: Item, line: Line): void => {
  const { item, inner, mainSpace } = container
  const { main, cross } = item.style
  if (hasSize(child, cross, inner[cross])) return
  const { size, mode } = child.space
  const { aspectRatio } = child.style
  const mainSize = child.measured[main]
  size[main] = f32(mainSize + marginAlong(child, main, inner[ROW]))
  size[cross] = isKnown(aspectRatio)
    ? f32(marginAlong(child, cross, inner[ROW]) + proportionate(mainSize, cross, aspectRatio))
    : line.cross
  mode[main] = 'exactly'
  mode[cross] = 'exactly'
  withinMax(child, main, mainSpace, inner[ROW])
  withinMax(child, cross, inner[cross], inner[ROW])
  if (!isKnown(size[main])) mode[main] = 'undefined'
  const growsLater = item.style.wrap !== 'nowrap' && item.style.alignContent !== 'stretch'
  if (!isKnown(size[cross]) || growsLater) mode[cross] = 'undefined'
  child.space.owner = inner
  layOutItem(child, true)
}

const leadOf = ({ item, inner }: Container, child: Item, room: number): number => {
  const { cross } = item.style
  const free = f32(room - outerSize(child, cross, inner[ROW]))
  if (isAutoMargin(child, cross)) return larger(0, isAutoMargin(child, endOf(cross)) ? f32(free / 2) : free)
  if (isAutoMargin(child, endOf(cross))) return 0
  const align = alignmentOf(child, item)
  if (align === 'flex-start') return 0
  return align === 'center' ? f32(free / 2) : free
}

/** Places the lines of a container, and the children in them: several lines, or children that share a baseline. */
export const alignLines = (container: Container, count: number, total: number): void => {
  const { item, space, inner, lines } = container
  const { cross } = item.style
  const gap = gapAlong(item, cross, inner[cross])
  const { lead, between, extra } = spreadOf(container, count, total)
  let at = f32(frameAt(item, cross, space.owner[ROW]) + lead)
  for (let number = 0; number < count; number++) {
    const { items } = lines[number] as Line
    if (number > 0) at = f32(at + gap)
    let height = 0
    let ascent = 0
    let descent = 0
    for (const child of items) {
      height = larger(height, outerSize(child, cross, inner[ROW]))
      if (alignmentOf(child, item) !== 'baseline') continue
      ascent = larger(ascent, ascentOf(child, inner[ROW]))
      descent = larger(descent, descentOf(child, inner[ROW]))
      height = larger(height, f32(ascent + descent))
    }
    height = f32(height + extra)
    for (const child of items) placeInLine(container, child, at, height, ascent, between)
    at = f32(f32(at + between) + height)
  }
}

const placeInLine = (
  container: Container,
  child: Item,
  at: number,
  height: number,
  ascent: number,
  between: number,
): void => {
  const { item, inner } = container
  const { cross } = item.style
  const size = child.measured[cross]
  switch (alignmentOf(child, item)) {
    case 'flex-start':
      // Yoga moves it by `left` or `top` where its margin belongs.
      child.place[cross] = f32(at + insetAt(child, cross, inner[ROW]))
      break
    case 'flex-end':
      child.place[cross] = f32(f32(f32(at + height) - marginAt(child, endOf(cross), inner[ROW])) - size)
      break
    case 'center':
      child.place[cross] = f32(at + f32(f32(height - size) / 2))
      break
    case 'stretch':
      child.place[cross] = f32(at + marginAt(child, cross, inner[ROW]))
      stretchToLine(container, child, f32(between + height))
      break
    case 'baseline':
      child.place[TOP] = f32(f32(f32(at + ascent) - baselineOf(child)) + insetAt(child, TOP, inner[cross]))
      break
  }
}

const stretchToLine = ({ item, inner }: Container, child: Item, height: number): void => {
  const { main, cross } = item.style
  const { measured, space } = child
  if (hasSize(child, cross, inner[cross])) return
  // In a column, Yoga adds the margins of the wrong axis.
  const mainSize = f32(measured[main] + marginAlong(child, ROW, inner[ROW]))
  if (isClose(mainSize, measured[main]) && isClose(height, measured[cross])) return
  space.size[main] = mainSize
  space.size[cross] = height
  space.mode[ROW] = 'exactly'
  space.mode[COLUMN] = 'exactly'
  space.owner = inner
  layOutItem(child, true)
}

/** Before the first line, between two, and added to each. */
interface Spread {
  lead: number
  between: number
  extra: number
}

const NO_SPREAD: Spread = { lead: 0, between: 0, extra: 0 }

const spreadOf = (container: Container, lines: number, total: number): Spread => {
  const { alignContent } = container.item.style
  const free = f32(crossRoom(container, total) - total)
  if (alignContent === 'flex-end') return { ...NO_SPREAD, lead: free }
  if (alignContent === 'center') return { ...NO_SPREAD, lead: f32(free / 2) }
  if (!(free >= 0)) return NO_SPREAD
  switch (alignContent) {
    case 'stretch':
      return { ...NO_SPREAD, extra: f32(free / lines) }
    case 'space-around':
      return { ...NO_SPREAD, lead: f32(free / (2 * lines)), between: f32(free / lines) }
    case 'space-evenly':
      return { ...NO_SPREAD, lead: f32(free / (lines + 1)), between: f32(free / (lines + 1)) }
    case 'space-between':
      return lines > 1 ? { ...NO_SPREAD, between: f32(free / (lines - 1)) } : NO_SPREAD
    default:
      return NO_SPREAD
  }
}

/** The inner size across the lines. */
const crossRoom = ({ item, space, inner, frame }: Container, total: number): number => {
  const { cross } = item.style
  const reference = space.owner[cross]
  const size =
    space.mode[cross] === 'exactly'
      ? f32(inner[cross] + frame[cross])
      : hasSize(item, cross, reference)
        ? pointsOf(item.style.size[cross], reference)
        : f32(total + frame[cross])
  // Yoga takes shares of the height here, also for a least or largest width.
  return f32(boundedByFrame(item, cross, size, space.owner[COLUMN], space.owner[ROW]) - frame[cross])
}
