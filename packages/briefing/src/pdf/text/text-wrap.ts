import type { LineBreak } from './lines'

/** Pieces of a paragraph: widths in points, index of the atom after each, whether it is a space, and may end a line. */
export interface WrappedPieces {
  widths: readonly number[]
  ends: readonly number[]
  spaces: readonly boolean[]
  isEnd: (piece: number) => boolean
}

/** Overflow in points that comes from rounding. */
const tolerance = 0.01

/** The line before the last one keeps at least this share of the measure. */
const leastShare = 0.5

/** Line ends with which the last line is not one word, if the line before has a word to spare. */
export const pretty = (ends: readonly LineBreak[], pieces: WrappedPieces, measure: number): readonly LineBreak[] => {
  const { widths, spaces } = pieces
  const last = ends.at(-1)
  if (!last) return ends
  const [first, before] = [startOf(pieces, last.next), startOf(pieces, ends.at(-2)?.next ?? 0)]
  let end = widths.length
  while (end > first && spaces[end - 1]) end -= 1
  let width = 0
  for (let at = first; at < end; at += 1) {
    if (spaces[at]) return ends
    width += widths[at] as number
  }
  let isSecond = false
  for (let at = first - 1; at > before && width <= measure + tolerance; at -= 1) {
    if (spaces[at] && isSecond) {
      let kept = 0
      for (let one = before; one < at; one += 1) kept += widths[one] as number
      if (kept < leastShare * measure) return ends
      return [...ends.slice(0, -1), { next: pieces.ends[at] as number, hyphen: false }]
    }
    isSecond ||= spaces[at] === true
    width += widths[at] as number
  }
  return ends
}

/** Line ends with which the longest line is as short as the number of lines allows. */
export const balance = (
  ends: readonly LineBreak[],
  pieces: WrappedPieces,
  measure: number,
  indent: number,
): readonly LineBreak[] => {
  let best = filled(pieces, measure, indent)
  if (!best || best.length > ends.length) return ends
  const count = best.length
  let [low, high] = [0, measure]
  while (high - low > 1) {
    const middle = (low + high) / 2
    const found = filled(pieces, middle, indent)
    if (found && found.length <= count) [best, high] = [found, middle]
    else low = middle
  }
  return best
}

/** Line ends of a paragraph whose lines take what fits; undefined if a word does not fit. */
const filled = ({ widths, ends, spaces, isEnd }: WrappedPieces, measure: number, indent: number) => {
  const found: LineBreak[] = []
  let room = measure - indent
  /** The line up to the last place where it may end, and from there. */
  let [taken, open] = [0, 0]
  let next = 0
  for (const [piece, width] of widths.entries()) {
    if (spaces[piece]) {
      taken += open + width
      open = 0
      next = ends[piece] as number
      continue
    }
    open += width
    if (taken + open > room + tolerance) {
      if (taken === 0 || open > measure + tolerance) return undefined
      found.push({ next, hyphen: false })
      room = measure
      taken = 0
    }
    if (isEnd(piece)) {
      taken += open
      open = 0
      next = ends[piece] as number
    }
  }
  return found
}

/** The first piece behind an atom. */
const startOf = ({ ends }: WrappedPieces, atom: number): number => {
  let piece = ends.length
  while (piece > 0 && (ends[piece - 1] as number) > atom) piece -= 1
  return piece
}
