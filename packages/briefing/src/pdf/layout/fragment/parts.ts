import { BoxNode } from '../box-node'
import type { Style } from '../style'
import {
  type FragmentPart,
  frameBelow,
  isAbsolute,
  isRepeated,
  isRow,
  type Piece,
  pieceOf,
  spareOf,
  tolerance,
  topOf,
} from './piece'

/** What falls on a break of pages is not drawn. */
const noTop = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 }
const noBottom = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 }

/** What is still to come of a box, as it is. */
export const whole = (piece: Piece): BoxNode => {
  const { node, isFirst, children, height } = piece
  // What is repeated stands on several pages at once.
  if (isFirst) return isRepeated(node) ? node.copy() : node
  if (node.isPart) return node
  const size = children.length === 0 && height > 0 ? { height: height - node.box.marginBottom } : {}
  return partWith(piece, children.map(whole), true, size)
}

const partWith = ({ node, isFirst }: Piece, parts: readonly BoxNode[], isLast: boolean, size: Style): BoxNode => {
  const first = node.children.findIndex((child) => !isAbsolute(child))
  const hung = (children: readonly BoxNode[]) =>
    children.filter((child) => hangs(child) && isOnPart(child, isFirst, isLast)).map((child) => child.copy())
  const { height: _height, minHeight: _least, ...natural } = node.style
  const style = { ...natural, ...size, ...(isFirst ? {} : noTop), ...(isLast ? {} : noBottom) } as Style
  const made = new BoxNode(node.type, isFirst ? node.props : { ...node.props, bookmark: null }, style, [
    ...hung(node.children.slice(0, Math.max(first, 0))),
    ...parts.filter((child) => !hangs(child)),
    ...hung(node.children.slice(Math.max(first, 0))),
  ])
  made.isPart = true
  return made
}

/** Whether something is placed from the top or the bottom of its box, and not where it stands among others. */
const hangs = (node: BoxNode): boolean =>
  isAbsolute(node) && (node.style.top !== undefined || node.style.bottom !== undefined)

/** Which parts of a box what hangs in it is drawn on. */
const isOnPart = (node: BoxNode, isFirst: boolean, isLast: boolean): boolean => {
  const { top, bottom } = node.style
  const isAlongside = top !== undefined && bottom !== undefined && node.children.length === 0
  // What is drawn from the top of a box to its bottom is drawn beside each part of it (CSS Fragmentation 3, 5.4).
  return isAlongside || isRepeated(node) || (top === undefined ? isLast : isFirst)
}

/** Keeps the place of a box that is over, beside others that are not. */
export const over = (node: BoxNode): Piece => {
  const style = { ...node.style, width: node.box.width, flexGrow: 0, flexShrink: 0, flexBasis: undefined } as Style
  const kept = new BoxNode('VIEW', node.type === 'VIEW' ? node.props : {}, style, [])
  kept.box = { ...node.box }
  return { node: kept, isFirst: false, lead: 0, height: 0, children: [] }
}

export const partOfText = (piece: Piece, room: number, isForced: boolean): FragmentPart | undefined => {
  const { node, height } = piece
  const { lines = [], box, style } = node
  const above = box.marginTop + box.borderTopWidth + box.paddingTop
  // Leading that hangs below the last line needs no room.
  const hanging = Math.min(0, box.marginBottom)
  const at = linesThatFit(node, room - above - hanging, isForced)
  // Beside others a text may be higher than its lines.
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

/** How many lines stay on a page, so that neither part is too small. */
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

/** Of boxes in lines one under another, the lines for which there is room. */
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
  // A box that is higher than its content goes on as empty.
  const spare = isFirst ? spareOf(node) : piece.children.length === 0 ? height - taken - frameBelow(node) : 0
  if (isLast && (spare <= tolerance || height <= room + tolerance)) {
    const size = isFirst ? { height: node.style.height, minHeight: node.style.minHeight } : {}
    return { node: partWith(piece, parts, true, size as Style), reach: Math.min(height, room) }
  }
  const heads = isLast
    ? []
    : node.children.filter(isRepeated).filter((head) => !rest.some((one) => (one.of ?? one.node) === head))
  const children = [...heads.map((head) => pieceOf(head, 0)), ...rest]
  return {
    node: partWith(piece, parts, false, { height: room - margin }),
    reach: taken,
    rest: { node, isFirst: false, lead: 0, height: heightOf(node, children, isLast ? height - room : 0), children },
  }
}

/** How high the rest of a box is; what comes first in a column begins at its top. */
const heightOf = (node: BoxNode, rest: readonly Piece[], least: number): number => {
  let height = 0
  for (const piece of rest) {
    if (isRow(node)) height = Math.max(height, piece.lead + piece.height)
    else height += (height > 0 ? piece.lead : 0) + piece.height
  }
  return Math.max(height + frameBelow(node), least)
}
