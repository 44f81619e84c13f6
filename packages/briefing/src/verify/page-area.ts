import type { Shown } from '../pdf/read/content'

/**
 * Where the pages of a `Sheet` have text, in points from the lower left corner of A4: its column with what hangs in the
 * margin, and the baselines of head, body and foot. The first page has no running head.
 */
const column = { left: 56, right: 539.28 }
const height = 841.89
const body = { top: height - 78, bottom: height - 778 }
const firstTop = height - 38
const foot = { top: height - 798, bottom: height - 824 }

/** An opening quotation mark hangs in the margin. */
const hanging = 12
/** By so much the last letter of a full line reaches over its column where letters are set closer. */
const slack = 0.85

/**
 * Whether what is shown stands where a page has text.
 * @param page its number, from 0
 * @param where `body` is without head and foot; but the foot of the first page holds the notice
 */
export const isOnPage = ({ place, artifact, isCut }: Shown, page: number, where: 'body' | 'page' = 'page'): boolean => {
  const { left, right, bottom, top } = place
  if (isCut || left < column.left - hanging || right > column.right + slack) return false
  const first = page === 0 ? firstTop : body.top
  if (bottom >= body.bottom - slack && top <= first) return true
  if (bottom >= foot.bottom && top <= foot.top) return page === 0 || artifact || where === 'page'
  return where === 'page' && page > 0 && bottom >= body.top && top <= firstTop
}
