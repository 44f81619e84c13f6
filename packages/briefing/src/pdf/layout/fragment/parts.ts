import { BoxNode } from '../box-node'
import type { Style } from '../style'
import { continuedOf } from './continued'
import {
  type FragmentPart,
  frameBelow,
  isAbsolute,
  isFloat,
  isRepeated,
  isRow,
  outerBottom,
  type Piece,
  pieceOf,
  spareOf,
  tolerance,
  topOf,
} from './piece'
import { withoutOverhang } from './space'

/** Styles that cut padding, border and margin at a page break (`box-decoration-break: slice`). */
const noTop = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 }
const noBottom = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 }

/** The rest of a box, unsplit. */
export const whole = (piece: Piece): BoxNode => {
  const { node, isFirst, children, height } = piece
  // A repeated box is on several pages at once.
  if (isFirst) return isRepeated(node) ? node.copy() : node
  if (node.isPart) return node
  const size = children.length === 0 && height > 0 ? { height: height - node.box.marginBottom } : {}
  return partWith(piece, children.map(whole), true, size)
}

const partWith = ({ node, isFirst }: Piece, parts: readonly BoxNode[], isLast: boolean, size: Style): BoxNode => {
  const first = node.children.findIndex((child) => !isAbsolute(child))
  const hung = (children: readonly BoxNode[]) =>
    children
      .filter((child) => hangs(child) && isOnPart(child, isFirst, isLast))
      .map((child) => (isLast ? child : withoutOverhang(child)).copy())
      .map((child) => (isFirst ? child : fromTop(child)))
  const { height: _height, minHeight: _least, ...natural } = node.style
  const marks = isFirst ? [] : besideOf(node, parts)
  const below = node.box.paddingBottom + node.box.borderBottomWidth
  const least = isLast && marks.length > 0 ? { minHeight: lowest(marks) + below } : {}
  const style = { ...natural, ...least, ...size, ...(isFirst ? {} : noTop), ...(isLast ? {} : noBottom) } as Style
  const made = new BoxNode(node.type, isFirst ? node.props : { ...node.props, bookmark: null }, style, [
    ...marks.map((mark) => mark.copy()),
    ...hung(node.children.slice(0, Math.max(first, 0))),
    ...parts.filter((child) => !hangs(child)),
    ...hung(node.children.slice(Math.max(first, 0))),
  ])
  made.isPart = true
  return made
}

/** Boxes beside what goes on, unless more than one column of the node does: they would stand on the other one. */
const besideOf = (node: BoxNode, rest: readonly BoxNode[]): readonly BoxNode[] =>
  isRow(node) && rest.filter(({ type, children }) => type === 'TEXT' || children.length > 0).length > 1
    ? []
    : continuedOf(node).filter(isAbsolute)

/** The lower edge of boxes beside what goes on, under which nothing else may stand. */
const lowest = (marks: readonly BoxNode[]): number => Math.max(...marks.map(outerBottom))

/** Whether an absolute box is placed by `top` or `bottom`. */
const hangs = (node: BoxNode): boolean =>
  isAbsolute(node) && (node.style.top !== undefined || node.style.bottom !== undefined)

/** Whether a fragment of its parent draws an absolute box. */
const isOnPart = (node: BoxNode, isFirst: boolean, isLast: boolean): boolean =>
  isAlongside(node) || isRepeated(node) || (node.style.top === undefined ? isLast : isFirst)

/** A box stretched from top to bottom is drawn beside each fragment (CSS Fragmentation 3, 5.4). */
const isAlongside = ({ style, children }: BoxNode): boolean =>
  style.position === 'absolute' && style.top !== undefined && style.bottom !== undefined && children.length === 0

const fromTop = (node: BoxNode): BoxNode => {
  if (isAlongside(node)) node.style = { ...node.style, top: 0 }
  return node
}

/** An empty piece that keeps the place of a finished box in a row, with what stands alongside it. */
export const over = (node: BoxNode): Piece => {
  const style = { ...node.style, width: node.box.width, flexGrow: 0, flexShrink: 0, flexBasis: undefined } as Style
  const kept = new BoxNode('VIEW', node.type === 'VIEW' ? node.props : {}, style, node.children.filter(isAlongside))
  kept.box = { ...node.box }
  return { node: kept, isFirst: false, lead: 0, height: 0, children: [] }
}

export const partOfText = (piece: Piece, room: number, isForced: boolean): FragmentPart | undefined => {
  const { node, height } = piece
  const { lines = [], box, style } = node
  const above = box.marginTop + box.borderTopWidth + box.paddingTop
  // A negative margin below the last line needs no room.
  const hanging = Math.min(0, box.marginBottom)
  const at = linesThatFit(node, room - above - hanging, isForced)
  // In a row, a text may be higher than its lines.
  if (at >= lines.length) return { node: whole(piece), reach: Math.min(height, room) }
  if (at === 0) return undefined
  const { height: _height, minHeight: _least, ...natural } = style
  const taken = above + (lines[at]?.box.y ?? 0) - (lines[0]?.box.y ?? 0)
  const first = node.copy()
  first.lines = lines.slice(0, at)
  first.style = { ...natural, ...noBottom, marginBottom: hanging } as Style
  const rest = node.copy()
  rest.lines = lines.slice(at)
  rest.style = { ...natural, ...noTop } as Style
  rest.props = { ...node.props, bookmark: null }
  rest.box = { ...box, ...noTop, height: height - taken - box.marginBottom }
  for (const made of [first, rest]) made.isPart = true
  return {
    node: first,
    reach: taken + hanging,
    rest: { ...piece, node: rest, of: piece.of ?? node, isFirst: false, lead: 0, height: height - taken },
  }
}

/** Lines that stay on a page, with at least `orphans`, and leave at least `widows`. */
const linesThatFit = ({ lines = [], props }: BoxNode, room: number, isForced: boolean): number => {
  const { widows = 2, orphans = 2 } = props as { widows?: number; orphans?: number }
  const start = lines[0]?.box.y ?? 0
  const found = lines.findIndex(({ box }) => box.y - start + box.height > room + tolerance)
  const fitting = found === -1 ? lines.length : found
  if (fitting === lines.length) return fitting
  const last = Math.min(fitting, lines.length - widows)
  if (last >= orphans) return last
  return isForced ? Math.max(1, fitting) : 0
}

/** Splits a wrapping row between two flex lines. */
export const partOfLines = (piece: Piece, children: readonly Piece[], room: number): FragmentPart | undefined => {
  const top = topOf(piece)
  const flow = children.filter(({ node }) => !isAbsolute(node))
  const cut = flow.find(({ lead, height }) => lead + height > room - top + tolerance)?.lead ?? Number.POSITIVE_INFINITY
  const taken = flow.filter(({ lead }) => lead < cut - tolerance)
  if (taken.length === 0) return undefined
  const rest = flow.filter(({ lead }) => lead >= cut - tolerance).map((one) => ({ ...one, lead: one.lead - cut }))
  const reach = Math.max(...taken.map(({ lead, height }) => lead + height))
  const parts = children.filter((one) => isAbsolute(one.node) || taken.includes(one)).map(whole)
  return partOfBox(piece, parts, { room, top, reach, rest })
}

interface Taken {
  room: number
  top: number
  reach: number
  rest: readonly Piece[]
}

export const partOfBox = (piece: Piece, parts: readonly BoxNode[], { room, top, reach, rest }: Taken): FragmentPart => {
  const { node, isFirst, height } = piece
  const taken = top + reach
  const isLast = rest.length === 0
  const margin = isFirst ? node.box.marginTop : 0
  // A box higher than its content continues as an empty one.
  const spare = isFirst ? spareOf(node) : piece.children.length === 0 ? height - taken - frameBelow(node) : 0
  if (isLast && (spare <= tolerance || height <= room + tolerance)) {
    const size = isFirst ? { height: node.style.height, minHeight: node.style.minHeight } : {}
    const made = partWith(piece, parts, true, size as Style)
    return { node: height > room + tolerance ? withoutOverhang(made) : made, reach: Math.min(height, room) }
  }
  const above = isLast ? [] : continuedOf(node).filter((mark) => !isAbsolute(mark))
  const repeated = isLast ? [] : [...above, ...node.children.filter(isRepeated)]
  const heads = repeated.filter((head) => !rest.some((one) => (one.of ?? one.node) === head))
  const children = [...heads.map((head) => pieceOf(head, 0)), ...rest]
  const going = rest.map((one) => one.node)
  const beside = isLast ? [] : besideOf(node, going)
  const least = isLast ? height - room : beside.length > 0 ? lowest(beside) + frameBelow(node) : 0
  return {
    // Where only floats are left, what passes them stands below.
    node: partWith(piece, parts, false, !isLast && rest.every(isFloat) ? {} : { height: room - margin }),
    reach: taken,
    rest: { node, isFirst: false, lead: 0, height: heightOf(node, children, least), children },
  }
}

/** Height of the rest of a box, whose first child starts at its top. */
const heightOf = (node: BoxNode, rest: readonly Piece[], least: number): number => {
  let height = 0
  for (const piece of rest) {
    if (isRow(node)) height = Math.max(height, piece.lead + piece.height)
    else height += (height > 0 ? piece.lead : 0) + piece.height
  }
  return Math.max(height + frameBelow(node), least)
}
