import type { BoxNode } from '../box-node'
import { over, partOfBox, partOfLines, partOfText, whole } from './parts'
import {
  childrenOf,
  column,
  type FragmentPart,
  frameBelow,
  isAbsolute,
  isRepeated,
  isRow,
  isWrapping,
  type Piece,
  tolerance,
  topOf,
} from './piece'
import { afterBreak, spaceBelow, withoutSpaceBelow } from './space'

/**
 * Parts boxes where pages end (CSS Fragmentation 3). Boxes have their places already, in one tall column: what is known
 * of a page is only how much room it has.
 */

/** What a page takes of boxes one under another. */
interface Column {
  parts: BoxNode[]
  reach: number
  rest: readonly Piece[]
}

/** Whether no page has room for something so high. */
export type IsTall = (height: number) => boolean

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
  #part(piece: Piece, room: number, isForced: boolean): FragmentPart | undefined {
    const { node, height } = piece
    if (this.#broken.has(node) && this.#mayBreak(piece)) return this.#parted(piece, room, isForced)
    if (height <= room + tolerance) return { node: whole(piece), reach: height }
    if (piece.isFirst && height - spaceBelow(node) <= room + tolerance) {
      return { node: withoutSpaceBelow(whole(piece)), reach: room }
    }
    return this.#parted(piece, room, isForced)
  }

  #parted(piece: Piece, room: number, isForced: boolean): FragmentPart | undefined {
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

  #partOfColumn(piece: Piece, children: readonly Piece[], room: number, isForced: boolean): FragmentPart | undefined {
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
  #partOfRow(piece: Piece, children: readonly Piece[], room: number, isForced: boolean): FragmentPart | undefined {
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

const unbreakable = new Set(['SVG', 'NOTE', 'IMAGE', 'CANVAS'])
