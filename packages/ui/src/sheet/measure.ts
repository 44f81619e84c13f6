/** The columns of a page of A4 in points, by our own tokens. */

/** The margin at either side. */
export const margin = 56
/** The whole width between the margins. */
export const measure = 595.28 - 2 * margin
/** From the left margin to the main column: the side column and the gutter. */
export const firstColumn = 139.28
/** The width of the main column. */
export const mainColumn = measure - firstColumn
