import type { Span } from '../rules'

/**
 * The clause at a place of a sentence, with the words that end it.
 * @param boundary matches where a clause ends and the next begins; a global expression
 */
export const clauseAt = (sentence: string, at: number, boundary: RegExp): Span => {
  let from = 0
  for (const { 0: words, index } of sentence.matchAll(boundary)) {
    if (index >= at) return { from, to: index + words.length }
    from = index + words.length
  }
  return { from, to: sentence.length }
}
