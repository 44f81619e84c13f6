/** The columns of a page of A4 in points, by our own tokens. */

/** The paper, upright. */
const paper = { width: 595.28, height: 841.89 }

/** The margin at either side. */
export const margin = 56
/** The whole width between the margins. */
export const measure = paper.width - 2 * margin
/** The width between the margins of a landscape page. */
export const landscapeMeasure = paper.height - 2 * margin
/** From the left margin to the main column: the side column and the gutter. */
export const firstColumn = 139.28
/** The width of the main column. */
export const mainColumn = measure - firstColumn
