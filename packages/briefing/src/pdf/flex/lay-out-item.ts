import { layOutAbsolutes } from './absolute'
import { alignInLine, alignLines } from './align'
import { type Axis, COLUMN, EDGES, endOf, ROW } from './axis'
import { hasBaseline } from './baseline'
import { findBases } from './basis'
import { type Container, containerOf } from './container'
import { bounded, boundedByFrame, gapAlong, marginAlong, marginAt, paddingAt } from './edges'
import { flexChildren } from './flexible'
import { type Item, isOutOfFlow } from './item'
import { justifyLine, skipsFlex } from './justify'
import { f32, larger, smaller } from './length'
import { collectLine, type Line, measureLine } from './line'
import { measureLeaf, sizeEmpty, sizeGiven } from './measure'
import { fromOtherEdge } from './place'
import { recall, remember } from './remember'
import type { Mode, Space } from './space'

/** Finds the size that an item takes in a space; if that is final, also the places of all that is in it. */
export const layOutItem = (item: Item, space: Space, isFinal: boolean): void => {
  const known = recall(item, space, isFinal)
  if (known) {
    item.measured[ROW] = known.width
    item.measured[COLUMN] = known.height
  } else {
    compute(item, space, isFinal)
    remember(item, space, isFinal)
  }
  if (isFinal) {
    item.final[ROW] = item.measured[ROW]
    item.final[COLUMN] = item.measured[COLUMN]
  }
}

const compute = (item: Item, space: Space, isFinal: boolean): void => {
  keepEdges(item, space.owner[ROW])
  if (item.measure) measureLeaf(item, item.measure, space)
  else if (item.children.length === 0) sizeEmpty(item, space)
  else if (isFinal || !sizeGiven(item, space)) layOutChildren(containerOf(item, space, isFinal))
}

const keepEdges = (item: Item, width: number): void => {
  for (const edge of EDGES) {
    item.finalMargin[edge] = marginAt(item, edge, width)
    item.finalPadding[edge] = paddingAt(item, edge, width)
  }
}

const layOutChildren = (container: Container): void => {
  const { item, isFinal } = container
  findSpace(container)
  const gap = gapAlong(item, item.cross, container.inner[item.cross])
  const lines: Line[] = []
  let along = 0
  let across = 0
  for (let start = 0; start < item.children.length; ) {
    const line = collectLine(container, start, lines.length)
    start = line.end
    layOutLine(container, line, across)
    across = f32(across + f32(line.cross + (lines.length > 0 ? gap : 0)))
    along = larger(along, line.main)
    lines.push(line)
  }
  if (isFinal && (item.wrap !== 'nowrap' || hasBaseline(item))) alignLines(container, lines, across)
  setSize(container, along, across)
  if (!isFinal) return
  if (item.wrap === 'wrap-reverse') reverseLines(item)
  if (item.isReversed) placeFromEnd(item)
  if (item.holdsAbsolutes) layOutAbsolutes(item, widthMode(container))
}

/** Finds what the children take, and whether they fit. */
const findSpace = (container: Container): void => {
  const { item, mainMode, mainSpace } = container
  const gaps = f32(gapAlong(item, item.main, mainSpace) * (item.children.length - 1))
  const taken = f32(findBases(container) + gaps)
  container.isOverfull = mainMode !== 'undefined' && taken > mainSpace
  if (item.wrap !== 'nowrap' && container.isOverfull && mainMode === 'at-most') container.mainMode = 'exactly'
}

const layOutLine = (container: Container, line: Line, before: number): void => {
  const { item, space, inner, frame, mode, isFinal } = container
  const { cross } = item
  measureLine(container, line)
  if (!skipsFlex(container)) flexChildren(container, line)
  justifyLine(container, line)
  const withinBounds = (size: number): number => {
    const outer = boundedByFrame(item, cross, f32(size + frame[cross]), space.owner[cross], space.owner[ROW])
    return f32(outer - frame[cross])
  }
  const room = mode[cross] === 'exactly' ? inner[cross] : withinBounds(line.cross)
  if (item.wrap === 'nowrap') {
    if (mode[cross] === 'exactly') line.cross = inner[cross]
    line.cross = withinBounds(line.cross)
  }
  if (isFinal) alignInLine(container, line, room, before)
}

const setSize = (container: Container, along: number, across: number): void => {
  const { item, frame, mode, mainMode, mainSpace } = container
  const { main, cross } = item
  item.measured[main] = sizeOf(container, main, mainMode, along, mainSpace)
  item.measured[cross] = sizeOf(container, cross, mode[cross], f32(across + frame[cross]), container.inner[cross])
}

const sizeOf = ({ item, space, frame }: Container, axis: Axis, mode: Mode, content: number, inner: number): number => {
  const { owner } = space
  if (mode === 'exactly') {
    const size = f32(space.size[axis] - marginAlong(item, axis, owner[ROW]))
    return boundedByFrame(item, axis, size, owner[axis], owner[ROW])
  }
  if (mode === 'undefined' || !item.scrolls) return boundedByFrame(item, axis, content, owner[axis], owner[ROW])
  return larger(smaller(f32(inner + frame[axis]), bounded(item, axis, content, owner[axis])), frame[axis])
}

/** The first line is the last one. */
const reverseLines = (item: Item): void => {
  const { cross, measured } = item
  for (const child of item.children) {
    if (child.position === 'absolute') continue
    child.place[cross] = f32(f32(measured[cross] - child.place[cross]) - child.measured[cross])
  }
}

/** Children of a reversed line are placed from its end: this says where they begin. */
const placeFromEnd = (item: Item): void => {
  const { main } = item
  for (const child of item.children)
    if (!isOutOfFlow(child)) child.place[main] = fromOtherEdge(child.place[endOf(main)], main, item, child)
}

const widthMode = ({ item, mode, mainMode }: Container): Mode => (item.main === ROW ? mainMode : mode[ROW])
