import { BoxNode } from './box-node'
import type { Style } from './style'

/**
 * Parts boxes where pages end (CSS Fragmentation 3). Boxes have their places already, in one tall column: what is known
 * of a page is only how much room it has.
 */

/** What of a box is still to come. */
interface Piece {
  node: BoxNode
  /** What the node is a part of, if it is part of a text. */
  of?: BoxNode
  /** Whether nothing of it stands on a page before. */
  isFirst: boolean
  /** The space above it, in points: at the top of a page it is left out. */
  lead: number
  /** How high it still is, with its margins. */
  height: number
  /** What is still to come of what stands in it. */
  children: readonly Piece[]
}

/** What a page takes of a box. */
interface Part {
  node: BoxNode
  /** How far down its content reaches. */
  reach: number
  /** What is left for the next page, if anything. */
  rest?: Piece | undefined
}

/** What a page takes of boxes one under another. */
interface Column {
  parts: BoxNode[]
  reach: number
  rest: readonly Piece[]
}

/** Whether no page has room for something so high. */
export type IsTall = (height: number) => boolean

/** Rounding is no reason for another page. */
const tolerance = 0.001

/** Boxes one under another, as they fall on pages. */
export class Fragmenter {
  #pieces: readonly Piece[]
  /** Boxes within which a page is to begin. */
  readonly #broken = new Set<BoxNode>()

  constructor(
    boxes: readonly BoxNode[],
    private readonly isTall: IsTall,
  ) {
    this.#pieces = column(boxes)
    for (const box of boxes) this.#findBreaks(box)
  }

  get isDone(): boolean {
    return this.#pieces.length === 0
  }

  /** What the next page takes, and how far down it reaches: over the end only where nothing can be parted. */
  next(room: number): { boxes: BoxNode[]; reach: number } {
    const { parts, reach, rest } = this.#fill(this.#pieces, room, true)
    this.#pieces = rest
    return { boxes: parts, reach }
  }

  #findBreaks(node: BoxNode): boolean {
    let found = Boolean(node.props.break)
    for (const child of node.children) {
      if (this.#findBreaks(child)) {
        this.#broken.add(node)
        found = true
      }
    }
    return found
  }

  /** A break before the first in a box is one before the box (CSS Fragmentation 3, 3.1). */
  #beginsPage(node: BoxNode): boolean {
    if (node.props.break) return true
    const first = this.#broken.has(node) && !isRow(node) ? node.children.find((child) => !isAbsolute(child)) : undefined
    return first !== undefined && this.#beginsPage(first)
  }

  /**
   * Takes as much as there is room for, and ends where a page may end: not within the distance that something wants
   * others behind it.
   * @param isTop whether nothing stands above: then something is taken in any case
   */
  #fill(pieces: readonly Piece[], room: number, isTop: boolean): Column {
    const parts: BoxNode[] = []
    let reach = 0
    let best: { count: number; next: number; reach: number } | undefined
    let apart = 0
    let hasContent = false
    for (const [index, piece] of pieces.entries()) {
      if (isAbsolute(piece.node)) {
        parts.push(whole(piece))
        continue
      }
      const isEmpty = reach === 0
      if (!isEmpty && piece.isFirst && this.#beginsPage(piece.node)) return { parts, reach, rest: pieces.slice(index) }
      const lead = isEmpty ? 0 : piece.lead
      const part = this.#part(piece, room - reach - lead, isTop && !hasContent)
      if (!part || (part.rest && reach + lead + part.reach < apart)) {
        // What wants others behind it stands alone only where the next page would have no more room.
        if (!best)
          return isTop && hasContent
            ? { parts, reach, rest: afterBreak(pieces, index) }
            : { parts: [], reach: 0, rest: pieces }
        return { parts: parts.slice(0, best.count), reach: best.reach, rest: afterBreak(pieces, best.next) }
      }
      parts.push(part.node)
      reach += lead + part.reach
      hasContent ||= !isRepeated(piece.node)
      if (part.rest) return { parts, reach, rest: [part.rest, ...pieces.slice(index + 1)] }
      const { minPresenceAhead } = piece.node.props
      if (typeof minPresenceAhead === 'number' && (best || !isTop)) apart = Math.max(apart, reach + minPresenceAhead)
      if (hasContent && reach >= apart && !minPresenceAhead) best = { count: parts.length, next: index + 1, reach }
    }
    return { parts, reach, rest: [] }
  }

  /** @param isForced whether the next page would have no more room: then it is taken as it is, if it cannot be parted */
  #part(piece: Piece, room: number, isForced: boolean): Part | undefined {
    const { node, height } = piece
    if (this.#broken.has(node) && this.#mayBreak(piece)) return this.#parted(piece, room, isForced)
    if (height <= room + tolerance) return { node: whole(piece), reach: height }
    if (piece.isFirst && height - spaceBelow(node) <= room + tolerance) {
      return { node: withoutSpaceBelow(whole(piece)), reach: room }
    }
    return this.#parted(piece, room, isForced)
  }

  #parted(piece: Piece, room: number, isForced: boolean): Part | undefined {
    const { node, height } = piece
    const forced = isForced ? { node: whole(piece), reach: height } : undefined
    if (unbreakable.has(node.type) || room <= 0 || !(isForced || this.#mayBreak(piece))) return forced
    if (node.type === 'TEXT') return partOfText(piece, room, isForced)
    const children = childrenOf(piece)
    if (children === undefined) return forced
    if (children.length === 0) return partOfBox(piece, [], { room, top: topOf(piece), reach: 0, rest: [] })
    if (!isRow(node)) return this.#partOfColumn(piece, children, room, isForced) ?? forced
    return (
      (isWrapping(node) ? partOfLines(piece, children, room) : this.#partOfRow(piece, children, room, isForced)) ??
      forced
    )
  }

  /** What is to stay together and has room on no page is parted like anything else (CSS Fragmentation 3, 4.4). */
  #mayBreak({ node, isFirst }: Piece): boolean {
    return node.props.wrap !== false || !isFirst || this.isTall(node.box.height)
  }

  #partOfColumn(piece: Piece, children: readonly Piece[], room: number, isForced: boolean): Part | undefined {
    const top = topOf(piece)
    let { parts, reach, rest } = this.#fill(children, room - top, isForced)
    // What is below its content has no room any more: the last of it comes to the next page.
    if (rest.length === 0) {
      const bottom = frameBelow(piece.node)
      if (top + reach + bottom > room + tolerance)
        ({ parts, reach, rest } = this.#fill(children, room - top - bottom, isForced))
    }
    if (parts.length === 0 || (rest.length > 0 && !parts.some((part) => !isAbsolute(part)))) return undefined
    return partOfBox(piece, parts, { room, top, reach, rest })
  }

  /** One cut goes through all that stand beside one another. */
  #partOfRow(piece: Piece, children: readonly Piece[], room: number, isForced: boolean): Part | undefined {
    const top = topOf(piece)
    const parts: BoxNode[] = []
    const rest: Piece[] = []
    let reach = 0
    let isOver = true
    for (const child of children) {
      if (isAbsolute(child.node)) {
        parts.push(whole(child))
        continue
      }
      const part = this.#part(child, room - top - child.lead, isForced)
      if (!part) return undefined
      parts.push(part.node)
      reach = Math.max(reach, child.lead + part.reach)
      if (part.rest) isOver = false
      rest.push(part.rest ?? over(child.node))
    }
    return partOfBox(piece, parts, { room, top, reach, rest: isOver ? [] : rest })
  }
}

// What boxes are

const isAbsolute = ({ style }: BoxNode): boolean => style.position === 'absolute'
const isRow = ({ style }: BoxNode): boolean => style.flexDirection === 'row' || style.flexDirection === 'row-reverse'
const isWrapping = ({ style }: BoxNode): boolean => style.flexWrap !== undefined && style.flexWrap !== 'nowrap'
const isRepeated = ({ props }: BoxNode): boolean => props.fixed === true

const unbreakable = new Set(['SVG', 'NOTE', 'IMAGE', 'CANVAS'])

const outerTop = ({ box }: BoxNode): number => box.top - box.marginTop
const outerHeight = ({ box }: BoxNode): number => box.marginTop + box.height + box.marginBottom
const outerBottom = (node: BoxNode): number => outerTop(node) + outerHeight(node)

/** What stands below the content of a box: padding, border, margin. */
const frameBelow = ({ box }: BoxNode): number => box.paddingBottom + box.borderBottomWidth + box.marginBottom

/** The empty space between the content of a box and what follows the box: margins, and padding that nobody sees. */
const spaceBelow = (node: BoxNode): number => {
  const { box } = node
  if (hasEndInSight(node)) return box.marginBottom
  const last = lastAtEnd(node)
  return box.marginBottom + box.paddingBottom + (last ? spaceBelow(last) : 0)
}

/** Whether something is drawn where a box ends. */
const hasEndInSight = ({ box, style }: BoxNode): boolean =>
  box.borderBottomWidth > 0 || style.backgroundColor !== undefined

/** The box that ends where the content of its column ends. */
const lastAtEnd = (node: BoxNode): BoxNode | undefined => {
  const { box, children } = node
  const last = isRow(node) ? undefined : children.findLast((child) => !isAbsolute(child))
  return last && outerBottom(last) >= box.height - box.paddingBottom - tolerance ? last : undefined
}

/** By how much a box is to be higher than its content: not one that is only as high as what stands beside it. */
const spareOf = ({ box, style, children }: BoxNode): number => {
  if (style.height === undefined && style.minHeight === undefined) return 0
  const end = children.reduce(
    (most, child) => (isAbsolute(child) ? most : Math.max(most, outerBottom(child))),
    box.borderTopWidth + box.paddingTop,
  )
  return box.height - end - box.paddingBottom - box.borderBottomWidth
}

const pieceOf = (node: BoxNode, lead: number): Piece => ({
  node,
  isFirst: true,
  lead,
  height: isAbsolute(node) ? 0 : outerHeight(node),
  children: [],
})

/** Boxes one under another, with the spaces between them. */
const column = (boxes: readonly BoxNode[]): Piece[] => {
  let before: BoxNode | undefined
  return boxes.map((box) => {
    if (isAbsolute(box)) return pieceOf(box, 0)
    const lead = before ? Math.max(0, outerTop(box) - outerBottom(before)) : 0
    before = box
    return pieceOf(box, lead)
  })
}

/** What is still to come of what stands in a box; undefined where the boxes in a column lie over one another. */
const childrenOf = ({ node, isFirst, children }: Piece): readonly Piece[] | undefined => {
  if (!isFirst) return children
  const flow = node.children.filter((child) => !isAbsolute(child))
  if (flow.length === 0) return []
  if (!isRow(node)) {
    const isOver = flow.some(
      (child, index) => index > 0 && outerTop(child) < outerBottom(flow[index - 1] as BoxNode) - tolerance,
    )
    return isOver ? undefined : column(node.children)
  }
  const inside = node.box.borderTopWidth + node.box.paddingTop
  return node.children.map((child) => pieceOf(child, isAbsolute(child) ? 0 : Math.max(0, outerTop(child) - inside)))
}

/** What stands above the content of a box, where the box begins. */
const topOf = ({ node, isFirst }: Piece): number => {
  if (!isFirst) return 0
  const { box, children } = node
  const first = isRow(node) ? undefined : children.find((child) => !isAbsolute(child))
  return box.marginTop + (first ? outerTop(first) : box.borderTopWidth + box.paddingTop)
}

// Breaks

/** What comes after a break that nobody asked for: the margin above it is cut off, as that before (CSS Fragmentation 3, 5.2). */
const afterBreak = (pieces: readonly Piece[], from: number): readonly Piece[] => {
  const rest = pieces.slice(from)
  const at = rest.findIndex(({ node }) => !isAbsolute(node))
  const first = rest[at]
  if (!first?.isFirst) return rest
  const { node, shift } = withoutMarginAbove(first.node)
  return shift === 0 ? rest : rest.with(at, { ...first, node, height: first.height - shift })
}

/** @returns by how much less high it is */
const withoutMarginAbove = (node: BoxNode): { node: BoxNode; shift: number } => {
  const first = firstAtTop(node)
  const inside = first && withoutMarginAbove(first)
  const own = typeof node.style.marginTop === 'number' ? node.box.marginTop : 0
  const within = inside?.shift ?? 0
  if (own + within === 0) return { node, shift: 0 }
  const made = node.copy()
  made.style = { ...node.style, marginTop: 0 }
  made.box = { ...node.box, marginTop: 0, height: node.box.height - within }
  if (first && inside && within > 0) {
    made.children = made.children.map((child, at) => {
      const isFirst = node.children[at] === first
      const moved = isFirst ? inside.node.copy() : child
      moved.box.top = isFirst ? outerTop(first) : child.box.top - within
      return moved
    })
  }
  return { node: made, shift: own + within }
}

/** The box that begins where its column begins. */
const firstAtTop = (node: BoxNode): BoxNode | undefined => {
  const { box, children } = node
  if (isRow(node) || box.paddingTop > 0 || box.borderTopWidth > 0) return undefined
  const first = children.find((child) => !isAbsolute(child))
  return first && outerTop(first) <= tolerance ? first : undefined
}

// Parts

/** What falls on a break of pages is not drawn. */
const noTop = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 }
const noBottom = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 }

/** What is still to come of a box, as it is. */
const whole = (piece: Piece): BoxNode => {
  const { node, isFirst, children, height } = piece
  // What is repeated stands on several pages at once.
  if (isFirst) return isRepeated(node) ? node.copy() : node
  if (node.isPart) return node
  const size = children.length === 0 && height > 0 ? { height: height - node.box.marginBottom } : {}
  return partWith(piece, children.map(whole), true, size)
}

/** The empty space before a break is cut off (CSS Fragmentation 3, 5.2). */
const withoutSpaceBelow = (node: BoxNode): BoxNode => {
  const made = node.copy()
  made.isPart = node.isPart
  if (hasEndInSight(node)) {
    made.style = { ...node.style, marginBottom: 0 }
    return made
  }
  made.style = { ...node.style, marginBottom: 0, paddingBottom: 0 }
  const last = lastAtEnd(node)
  if (last) {
    made.children = made.children.map((child, at) => (node.children[at] === last ? withoutSpaceBelow(child) : child))
  }
  return made
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
const over = (node: BoxNode): Piece => {
  const style = { ...node.style, width: node.box.width, flexGrow: 0, flexShrink: 0, flexBasis: undefined } as Style
  const kept = new BoxNode('VIEW', node.type === 'VIEW' ? node.props : {}, style, [])
  kept.box = { ...node.box }
  return { node: kept, isFirst: false, lead: 0, height: 0, children: [] }
}

const partOfText = (piece: Piece, room: number, isForced: boolean): Part | undefined => {
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
const partOfLines = (piece: Piece, children: readonly Piece[], room: number): Part | undefined => {
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

const partOfBox = (piece: Piece, parts: readonly BoxNode[], { room, top, reach, rest }: Taken): Part => {
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
