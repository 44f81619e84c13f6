/**
 * The letters of names in English texts, for character classes. `\p{L}` has hundreds of ranges: an expression with many
 * of them takes half a second to compile.
 */
export const letters = 'A-Za-zÀ-ɏ'
/** Some letters beyond Latin-1 are small ones. */
export const capital = 'A-ZÀ-ÞĀ-ɏ'
export const small = 'a-zß-ɏ'
