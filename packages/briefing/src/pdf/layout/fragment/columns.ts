import type { BoxNode } from '../box-node'
import { partOfBox } from './parts'
import { childrenOf, type FragmentPart, type Piece, tolerance, topOf } from './piece'

/** Takes what fits of a column, at the top of which nothing stands. */
type Fill = (pieces: readonly Piece[], room: number) => { parts: BoxNode[]; reach: number; rest: readonly Piece[] }

/**
 * Splits a row whose boxes are columns of one flow (CSS Multi-column Layout): on each page a column is read to its end
 * before the next one, and what is left is balanced anew.
 */
export const partOfColumns = (
  piece: Piece,
  columns: readonly Piece[],
  room: number,
  fill: Fill,
): FragmentPart | undefined => {
  const top = topOf(piece)
  const parts: BoxNode[] = []
  let rest: readonly Piece[] = columns.flatMap((column) => childrenOf(column) ?? [])
  const height = Math.min(room - top, balancedHeight(rest, columns.length))
  let reach = 0
  for (const column of columns) {
    const filled = fill(rest, height)
    if (filled.parts.length === 0 && parts.length === 0) return undefined
    parts.push(partOfBox(column, filled.parts, { room: height, top: 0, reach: filled.reach, rest: [] }).node)
    reach = Math.max(reach, filled.reach)
    rest = filled.rest
  }
  return partOfBox(piece, parts, { room, top, reach, rest: rest.length === 0 ? [] : balanced(columns, rest) })
}

/** The least height in which so many columns hold all pieces, unsplit. */
const balancedHeight = (pieces: readonly Piece[], count: number): number => {
  const heights = pieces.map((piece) => piece.height)
  let height = Math.max(heights.reduce((sum, own) => sum + own, 0) / count, ...heights)
  for (;;) {
    let [columns, filled, next] = [1, 0, Number.POSITIVE_INFINITY]
    for (const own of heights) {
      filled += own
      if (filled <= height + tolerance) continue
      next = Math.min(next, filled)
      columns += 1
      filled = own
    }
    if (columns <= count) return height
    height = next
  }
}

/** Columns for a later page, with the pieces shared out among them. */
const balanced = (columns: readonly Piece[], pieces: readonly Piece[]): Piece[] => {
  const most = balancedHeight(pieces, columns.length)
  let from = 0
  return columns.map(({ node }) => {
    let [to, height] = [from, 0]
    for (let own = pieces[to]; own && height + own.height <= most + tolerance; own = pieces[++to]) height += own.height
    const children = pieces.slice(from, to)
    from = to
    return { node, isFirst: false, lead: 0, height, children }
  })
}
