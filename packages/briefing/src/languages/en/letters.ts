/**
 * The letters of names in English texts, for character classes. `\p{L}` has hundreds of ranges: an expression with many
 * of them takes half a second to compile.
 */
export const letters = 'A-Za-zÀ-ɏ'
/** A few of those beyond Latin-1 are small ones. */
export const capital = 'A-ZÀ-ÞĀ-ɏ'
