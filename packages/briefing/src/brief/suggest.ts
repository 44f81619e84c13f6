import { distance } from 'fastest-levenshtein'
import { languages } from '../languages'

/** The candidate that a mistyped word probably means, or undefined when none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(word.length, Math.max(2, Math.floor(word.length / 3)) + 1)
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const steps = distance(word.slice(0, 100).toLowerCase(), candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/** The value that a word of one of our languages stands for, where it is one of those wanted; otherwise the word. */
export function inBriefs(word: string, values: readonly string[]): string {
  for (const { values: words = {} } of Object.values(languages)) {
    const value = Object.hasOwn(words, word) ? words[word] : undefined
    if (value !== undefined && values.includes(value)) return value
  }
  return word
}

/** A text cut to a length that can be read in a message. */
export function cut(text: string): string {
  const characters = Array.from(text.slice(0, 200))
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

/** Words in code marks, for a message: `a`, `b`, `c`; a long list is cut. */
export function listed(words: readonly unknown[]): string {
  const shown = words.slice(0, 20).map((word) => `\`${cut(String(word))}\``)
  return words.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ')
}

/** “Did you mean …” where a candidate is close, otherwise the list of choices. */
export function suggestion(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? otherwise : `did you mean \`${cut(meant)}\`?`
}
