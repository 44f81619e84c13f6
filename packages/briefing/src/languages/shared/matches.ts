/**
 * All matches of an expression. To compile a long one takes longer than to search most texts: it is left uncompiled for a
 * text in which nothing stands that all its matches hold.
 * @param sign what stands in each match, a short expression
 */
export const matchesOf = (text: string, pattern: RegExp, sign: RegExp): RegExpExecArray[] =>
  sign.test(text) ? [...text.matchAll(pattern)] : []
