import type { Shown } from '../readback/content'

/**
 * The text area of a `Sheet` in points from the lower left corner of A4: the column, and the baselines of head, body
 * and foot. The first page has no running head.
 */
const column = { left: 56, right: 539.28 }
const height = 841.89
const body = { top: height - 78, bottom: height - 778 }
const firstTop = height - 38
const foot = { top: height - 798, bottom: height - 824 }

/** An opening quotation mark hangs in the margin. */
const hanging = 12
/** Overhang of the last letter in lines with negative letter spacing. */
const slack = 0.85

/**
 * Whether text is within the text area.
 * @param page its index, from 0
 * @param where `body` excludes head and foot, except the notice in the foot of the first page
 */
export const isOnPage = ({ place, artifact, isCut }: Shown, page: number, where: 'body' | 'page' = 'page'): boolean => {
  const { left, right, bottom, top } = place
  if (isCut || left < column.left - hanging || right > column.right + slack) return false
  const first = page === 0 ? firstTop : body.top
  if (bottom >= body.bottom - slack && top <= first) return true
  if (bottom >= foot.bottom && top <= foot.top) return page === 0 || artifact || where === 'page'
  return where === 'page' && page > 0 && bottom >= body.top && top <= firstTop
}
