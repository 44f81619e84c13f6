import type { BoxNode } from '../box-node'
import { partOfColumns } from './columns'
import { over, partOfBox, partOfLines, partOfText, whole } from './parts'
import {
  childrenOf,
  column,
  type FragmentPart,
  frameBelow,
  isAbsolute,
  isFloat,
  isRepeated,
  isRow,
  isWrapping,
  type Piece,
  pieceOf,
  presenceAfter,
  tolerance,
  topOf,
} from './piece'
import { afterBreak, spaceBelow, withMarginAbove, withoutMarginBelow, withoutSpaceBelow } from './space'

/**
 * Fragments laid-out boxes into pages (CSS Fragmentation 3). They come from one tall column; of a page only its free
 * height is known.
 */

/** The fragments of sibling boxes on one page. */
interface Column {
  parts: BoxNode[]
  reach: number
  rest: readonly Piece[]
  /** The column if nothing passes the float that it ends before. */
  otherwise?: Column
}

/** Where a column may end: after how many parts, before which piece, how far down. */
interface Break {
  count: number
  next: number
  reach: number
}

/** A forced break that is taken only from so large a share of a page; otherwise there is a gap in points above. */
interface BreakIf {
  filled: number
  gap: number
}

const always: BreakIf = { filled: 0, gap: 0 }

/** Whether a height is more than any page has room for. */
export type IsTall = (height: number) => boolean

/** The boxes that remain, and the number of pages so far. */
export interface FragmenterState {
  readonly pieces: readonly Piece[]
  readonly page: number
}

/** Decides where page breaks fall: distributes a column of boxes over pages (CSS Fragmentation 3). */
export class Fragmenter {
  #pieces: readonly Piece[]
  /** Boxes with a forced break or a landscape page inside, by their props, which copies share. */
  readonly #broken = new Set<object>()
  #page = 0
  #isLandscape = false

  constructor(
    boxes: readonly BoxNode[],
    private readonly isTall: IsTall,
  ) {
    this.#pieces = column(boxes)
    for (const box of boxes) this.#findBreaks(box)
  }

  get state(): FragmenterState {
    return { pieces: this.#pieces, page: this.#page }
  }

  set state({ pieces, page }: FragmenterState) {
    this.#pieces = pieces
    this.#page = page
  }

  get isDone(): boolean {
    return this.#pieces.length === 0
  }

  /** Whether what comes next stands on a landscape page. */
  get isLandscape(): boolean {
    const next = this.#pieces.find(({ node }) => !isAbsolute(node))
    return next !== undefined && this.#isWide(next)
  }

  /** The fragments of the next page and how far down they reach: beyond `room` only where nothing can be split. */
  next(room: number): { boxes: BoxNode[]; reach: number } {
    this.#page += 1
    this.#isLandscape = this.isLandscape
    const { parts, reach, rest } = this.#fill(this.#pieces, room, true, true)
    this.#pieces = rest
    return { boxes: parts, reach }
  }

  #findBreaks(node: BoxNode): boolean {
    let found = Boolean(node.props.break) || node.props.page !== undefined
    for (const child of node.children) {
      if (this.#findBreaks(child)) {
        this.#broken.add(node.props)
        found = true
      }
    }
    return found
  }

  /**
   * A forced break before the first child is one before the box (CSS Fragmentation 3, 3.1). With `fromPage` it is
   * forced on earlier pages only.
   */
  #beginsPage(node: BoxNode): boolean {
    const { break: isForced, fromPage = Number.POSITIVE_INFINITY } = node.props
    if (isForced && this.#page < (fromPage as number)) return true
    const first =
      this.#broken.has(node.props) && !isRow(node) ? node.children.find((child) => !isAbsolute(child)) : undefined
    return first !== undefined && this.#beginsPage(first)
  }

  /** The page of a first child is that of its box (CSS Paged Media 3, 3.3). */
  #isWide({ node, isFirst, children }: Piece): boolean {
    if (node.props.page !== undefined) return node.props.page === 'landscape'
    if (!this.#broken.has(node.props) || isRow(node)) return false
    const inside = isFirst ? node.children.map((child) => pieceOf(child, 0)) : children
    const first = inside.find((piece) => !isAbsolute(piece.node))
    return first !== undefined && this.#isWide(first)
  }

  /**
   * Takes as many pieces as fit, up to the last allowed break: not within `minPresenceAhead`.
   * @param isTop whether nothing is above: then at least one piece is taken
   * @param mayTurn whether upright and landscape pieces may be among them
   */
  #fill(pieces: readonly Piece[], room: number, isTop: boolean, mayTurn = false): Column {
    const parts: BoxNode[] = []
    let reach = 0
    let best: Break | undefined
    /** The last box that asks for presence after it. */
    let kept: (Break & { room: number; apart: number }) | undefined
    let apart = 0
    let hasContent = false
    for (const [index, given] of pieces.entries()) {
      let piece = given
      if (isAbsolute(piece.node)) {
        parts.push(whole(piece))
        continue
      }
      if (mayTurn && this.#isWide(piece) !== this.#isLandscape) return { parts, reach, rest: afterBreak(pieces, index) }
      const isEmpty = reach === 0
      if (!isEmpty && piece.isFirst && this.#beginsPage(piece.node)) {
        const { filled, gap } = (piece.node.props.breakIf ?? always) as BreakIf
        if (reach >= filled * room) return { parts, reach, rest: pieces.slice(index) }
        piece = { ...withMarginAbove(piece, gap), lead: piece.lead }
      }
      const lead = isEmpty ? 0 : piece.lead
      const part = this.#part(piece, room - reach - lead, isTop && !hasContent)
      if (!part || (part.rest && reach + lead + part.reach < apart)) {
        const shorter = kept?.next === index ? this.#shorter(pieces, parts, kept) : undefined
        if (shorter) return shorter
        const asFarAsHere = { parts, reach, rest: afterBreak(pieces, index) }
        // Presence is ignored where the next page would have no more room.
        const otherwise = best
          ? { parts: parts.slice(0, best.count), reach: best.reach, rest: afterBreak(pieces, best.next) }
          : isTop && hasContent
            ? asFarAsHere
            : { parts: [], reach: 0, rest: pieces }
        return isFloat(piece) ? { ...asFarAsHere, otherwise } : otherwise
      }
      parts.push(part.node)
      const presence = presenceAfter(piece.node)
      if (presence > 0) {
        kept = { count: parts.length - 1, next: index + 1, reach: reach + lead, room: part.reach, apart }
      }
      reach += lead + part.reach
      hasContent ||= !isRepeated(piece.node)
      if (part.rest) return { parts, reach, rest: [part.rest, ...pieces.slice(index + 1)] }
      if (presence > 0 && (best || !isTop)) apart = Math.max(apart, reach + presence)
      if (hasContent && reach >= apart && presence === 0) best = { count: parts.length, next: index + 1, reach }
    }
    return { parts, reach, rest: [] }
  }

  /**
   * A column that ends before a float which had no room: what follows this fills the page, up to what clears it (CSS Page
   * Floats 3), with the space above what it takes the place of. What remains keeps its order, so that the float is at the top of the next page. Nothing is on the page if
   * what is before the float asks for presence and nothing has room.
   */
  #pastFloats(column: Column, room: number, isForced: boolean, mayTurn: boolean): Column {
    const { parts, reach, rest } = column
    const last = parts.at(-1)
    if (!last || !rest[0] || !isFloat(rest[0])) return column.otherwise ?? column
    const end = rest.findIndex(({ node }, at) => at > 0 && node.props.clear)
    const following = rest.slice(0, end === -1 ? undefined : end)
    const { lead } = rest[0]
    const fill = (passing: readonly Piece[]) => ({
      passing,
      more: this.#fill(passing, room - reach - lead, false, mayTurn),
    })
    // One that has room passes those to landscape pages.
    const turned = mayTurn && this.#isWide(rest[0]) && !this.#isLandscape
    let { passing, more } = fill(following.filter((one) => !isFloat(one) || (turned && !this.#isWide(one))))
    if (more.rest[0] && isFloat(more.rest[0])) ({ passing, more } = fill(following.filter((one) => !isFloat(one))))
    const isHere = isForced || presenceAfter(last) === 0
    if (more.parts.length === 0) return column.otherwise ?? (isHere ? column : { parts: [], reach: 0, rest })
    const placed = passing.length - more.rest.length
    const [going] = more.rest
    const left = rest.flatMap((piece) => {
      const at = passing.indexOf(piece)
      if (at === -1 || at > placed) return [piece]
      return at === placed ? [going && !going.isFirst ? { ...going, lead: piece.lead } : piece] : []
    })
    // Its text may be above it now.
    if (left.length < rest.length) left.push(...left.splice(-1).map(withoutMarginBelow))
    return { parts: [...parts, ...more.parts], reach: reach + lead + more.reach, rest: left }
  }

  /** A column whose last piece asks for presence that is not there, and leaves its own last lines to the next page. */
  #shorter(
    pieces: readonly Piece[],
    parts: readonly BoxNode[],
    { count, next, reach, room, apart }: Break & { room: number; apart: number },
  ): Column | undefined {
    const piece = pieces[next - 1] as Piece
    const { node } = piece
    // A row ends where its cells do: the space below their lines is theirs, and a negative margin needs no room.
    const inside = isRow(node)
      ? Math.max(0, ...node.children.map((cell) => spaceBelow(cell) - Math.min(0, cell.box.marginBottom)))
      : 0
    const least = Math.min(room, piece.height - spaceBelow(node) - inside) - 2 * tolerance
    const part = this.#part(piece, least, false)
    if (!part?.rest || reach + part.reach < apart) return undefined
    return {
      parts: [...parts.slice(0, count), part.node],
      reach: reach + part.reach,
      rest: [part.rest, ...pieces.slice(next)],
    }
  }

  /** @param isForced whether the next page would have no more room: then an unbreakable piece is taken as it is */
  #part(piece: Piece, room: number, isForced: boolean): FragmentPart | undefined {
    const { node, height } = piece
    if (this.#broken.has(node.props) && this.#mayBreak(piece)) return this.#parted(piece, room, isForced)
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
    if (node.props.columnFill) {
      return partOfColumns(piece, children, room, (pieces, height) => this.#fill(pieces, height, isForced)) ?? forced
    }
    if (!isRow(node)) return this.#partOfColumn(piece, children, room, isForced) ?? forced
    return (
      (isWrapping(node) ? partOfLines(piece, children, room) : this.#partOfRow(piece, children, room, isForced)) ??
      forced
    )
  }

  /**
   * An unbreakable box that fits on no page is split like any other (CSS Fragmentation 3, 4.4), and so is one higher
   * than the share of a page that `keepUpTo` names.
   */
  #mayBreak({ node, isFirst }: Piece): boolean {
    const { wrap, keepUpTo = 1 } = node.props
    return wrap !== false || !isFirst || this.isTall(node.box.height / (keepUpTo as number))
  }

  #partOfColumn(piece: Piece, children: readonly Piece[], room: number, isForced: boolean): FragmentPart | undefined {
    const top = topOf(piece)
    const mayTurn = this.#broken.has(piece.node.props)
    const fill = (room: number): Column =>
      this.#pastFloats(this.#fill(children, room, isForced, mayTurn), room, isForced, mayTurn)
    let { parts, reach, rest } = fill(room - top)
    // Without room for padding and border below, the last of its content moves to the next page.
    if (rest.length === 0) {
      const bottom = frameBelow(piece.node)
      if (top + reach + bottom > room + tolerance) ({ parts, reach, rest } = fill(room - top - bottom))
    }
    if (parts.length === 0 || (rest.length > 0 && !parts.some((part) => !isAbsolute(part)))) return undefined
    return partOfBox(piece, parts, { room, top, reach, rest })
  }

  /** One cut goes through all boxes of a row. */
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
