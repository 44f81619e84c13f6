import { layOutAbsolutes } from './absolute'
import { alignInLine, alignLines } from './align'
import { type Axis, COLUMN, endOf, ROW } from './axis'
import { findBases } from './basis'
import { type Container, containerOf } from './container'
import { bounded, boundedByFrame, gapAlong, marginAlong } from './edges'
import { flexChildren } from './flexible'
import type { Item } from './item'
import { justifyLine, skipsFlex } from './justify'
import { f32, larger, smaller } from './length'
import { collectLine, type Line, measureLine } from './line'
import { measureLeaf, sizeEmpty, sizeGiven } from './measure'
import { fromOtherEdge } from './place'
import { recall, remember } from './remember'
import type { Mode } from './space'

/** Finds the size that an item takes in its space; if that is final, also the places of all that is in it. */
export const layOutItem = (item: Item, isFinal: boolean): void => {
  const { measured, final } = item
  const known = recall(item, isFinal)
  if (known) {
    measured[ROW] = known.takenWidth
    measured[COLUMN] = known.takenHeight
  } else {
    compute(item, isFinal)
    remember(item, isFinal)
  }
  if (isFinal) {
    final[ROW] = measured[ROW]
    final[COLUMN] = measured[COLUMN]
  }
}

const compute = (item: Item, isFinal: boolean): void => {
  item.reference = item.space.owner[ROW]
  if (item.measure) measureLeaf(item, item.measure)
  else if (item.children.length === 0) sizeEmpty(item)
  else if (isFinal || !sizeGiven(item)) layOutChildren(containerOf(item, isFinal))
}

const layOutChildren = (container: Container): void => {
  const { item, isFinal } = container
  const { cross, wrap, isReversed } = item.style
  findSpace(container)
  const gap = gapAlong(item, cross, container.inner[cross])
  let lines = 0
  let start = 0
  let along = 0
  let across = 0
  do {
    const line = collectLine(container, start, lines)
    layOutLine(container, line, across)
    across = f32(across + f32(line.cross + (lines > 0 ? gap : 0)))
    along = larger(along, line.main)
    start += line.items.length
    lines++
  } while (start < item.flow.length)
  if (isFinal && (wrap !== 'nowrap' || item.hasBaseline)) alignLines(container, lines, across)
  setSize(container, along, across)
  if (!isFinal) return
  if (wrap === 'wrap-reverse') reverseLines(item)
  if (isReversed) placeFromEnd(item)
  if (item.isRoot || item.style.position !== 'static') layOutAbsolutes(item, widthMode(container))
}

/** Finds what the children take, and whether they fit. */
const findSpace = (container: Container): void => {
  const { item, mainMode, mainSpace } = container
  const gaps = f32(gapAlong(item, item.style.main, mainSpace) * (item.children.length - 1))
  const taken = f32(findBases(container) + gaps)
  container.isOverfull = mainMode !== 'undefined' && taken > mainSpace
  if (item.style.wrap !== 'nowrap' && container.isOverfull && mainMode === 'at-most') container.mainMode = 'exactly'
}

const layOutLine = (container: Container, line: Line, before: number): void => {
  const { item, space, inner, isFinal } = container
  const { cross, wrap } = item.style
  const isGiven = space.mode[cross] === 'exactly'
  measureLine(container, line)
  if (!skipsFlex(container)) flexChildren(container, line)
  justifyLine(container, line)
  const room = isGiven ? inner[cross] : withinCross(container, line.cross)
  if (wrap === 'nowrap') line.cross = withinCross(container, isGiven ? inner[cross] : line.cross)
  if (isFinal) alignInLine(container, line, room, before)
}

/** The space across inside, within the bounds of the container. */
const withinCross = ({ item, space, frame }: Container, size: number): number => {
  const { cross } = item.style
  const outer = boundedByFrame(item, cross, f32(size + frame[cross]), space.owner[cross], space.owner[ROW])
  return f32(outer - frame[cross])
}

const setSize = (container: Container, along: number, across: number): void => {
  const { item, space, frame, inner, mainMode, mainSpace } = container
  const { main, cross } = item.style
  item.measured[main] = sizeOf(container, main, mainMode, along, mainSpace)
  item.measured[cross] = sizeOf(container, cross, space.mode[cross], f32(across + frame[cross]), inner[cross])
}

const sizeOf = ({ item, space, frame }: Container, axis: Axis, mode: Mode, content: number, inner: number): number => {
  const { owner } = space
  if (mode === 'exactly') {
    const size = f32(space.size[axis] - marginAlong(item, axis, owner[ROW]))
    return boundedByFrame(item, axis, size, owner[axis], owner[ROW])
  }
  if (mode === 'undefined' || !item.style.scrolls) return boundedByFrame(item, axis, content, owner[axis], owner[ROW])
  return larger(smaller(f32(inner + frame[axis]), bounded(item, axis, content, owner[axis])), frame[axis])
}

/** The first line is the last one. */
const reverseLines = (item: Item): void => {
  const { measured, style } = item
  const { cross } = style
  for (const child of item.children) {
    if (child.style.position === 'absolute') continue
    child.place[cross] = f32(f32(measured[cross] - child.place[cross]) - child.measured[cross])
  }
}

/** Children of a reversed line are placed from its end: this says where they begin. */
const placeFromEnd = (item: Item): void => {
  const { main } = item.style
  for (const child of item.flow) child.place[main] = fromOtherEdge(child.place[endOf(main)], main, item, child)
}

const widthMode = ({ item, space, mainMode }: Container): Mode => (item.style.main === ROW ? mainMode : space.mode[ROW])
