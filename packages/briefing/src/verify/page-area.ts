import type { Shown } from '../readback/content'
import type { InkPlace } from '../readback/graphics-state'

/** A piece of paper, in points. */
interface Paper {
  width: number
  height: number
}

/** Pages in the order in which text goes on over them: it passes landscape pages, which come last. */
export const uprightFirst = <Page extends Paper>(pages: readonly Page[]): Page[] => {
  const isLandscape = ({ width, height }: Page): number => Number(width > height)
  return [...pages].sort((one, other) => isLandscape(one) - isLandscape(other))
}

/**
 * The parts of a page of a `Sheet`: the body, and its furniture, head and foot. In points from the edges of the paper.
 * The first page has no running head, and its body begins where that would be.
 */
const side = 56
const head = { from: 38, to: 78 }
const foot = { from: 43.89, to: 17.89 }
const bottom = 63.89

/** An opening quotation mark hangs in the margin. */
const hanging = 12
/** Overhang of the last letter in lines with negative letter spacing. */
const slack = 0.85

/**
 * Whether text is within the text area.
 * @param page its index, from 0
 * @param where `body` excludes head and foot, except the notice in the foot of the first page
 */
export const isOnPage = (
  { box, artifact, isCut }: Shown,
  page: number,
  { width, height }: Paper,
  where: 'body' | 'page' = 'page',
): boolean => {
  if (isCut || box.left < side - hanging || box.right > width - side + slack) return false
  const first = height - (page === 0 ? head.from : head.to)
  if (box.bottom >= bottom - slack && box.top <= first) return true
  if (box.bottom >= foot.to && box.top <= foot.from) return page === 0 || artifact || where === 'page'
  return where === 'page' && page > 0 && box.bottom >= height - head.to && box.top <= height - head.from
}

/** Lines are painted around their edge, and a mark may stand on a line. */
const overhang = 2

/**
 * How far an area reaches out of the page's body and furniture.
 * @param page its index, from 0
 * @returns undefined if it is within
 */
export const excessOf = (area: InkPlace, page: number, { width, height }: Paper): Excess | undefined => {
  const left = side - area.left
  const right = area.right - (width - side)
  const above = area.top - (height - (page === 0 ? head.from : head.to))
  const below = bottom - area.bottom
  if (Math.max(left, right, above, below) <= overhang) return undefined
  const beyond: Excess[] = [
    { edge: 'left', points: left },
    { edge: 'right', points: right },
    { edge: 'top', points: above },
    { edge: 'bottom', points: below },
  ]
  const [worst] = beyond.filter(({ points }) => points > overhang).sort((one, other) => other.points - one.points)
  if (!worst || worst.edge === 'left' || worst.edge === 'right') return worst
  const isIn = (from: number, to: number): boolean => area.top <= from + overhang && area.bottom >= to - overhang
  return isIn(foot.from, foot.to) || isIn(height - head.from, height - head.to) ? undefined : worst
}

/** The edge of a page's body that something crosses, and how far. */
export interface Excess {
  edge: 'left' | 'right' | 'top' | 'bottom'
  points: number
}
