import { distance } from 'fastest-levenshtein'

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

/** Words that Korean has for the values of a brief. */
const korean: Readonly<Record<string, string>> = {
  완료: 'done',
  예정: 'planned',
  계획: 'planned',
  불확실: 'doubtful',
  취소: 'cancelled',
  실적: 'measured',
  추정: 'estimate',
  순위: 'rank',
  증가: 'up',
  감소: 'down',
}

/** The value that a Korean word stands for, where it is one of those wanted; otherwise the word. */
export function inBriefs(word: string, values: readonly string[]): string {
  const value = Object.hasOwn(korean, word) ? korean[word] : undefined
  return value !== undefined && values.includes(value) ? value : word
}

/** A text for a message: no longer than is read there. */
export function cut(text: string): string {
  const characters = Array.from(text.slice(0, 200))
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

/** Words in code marks, for a message: `a`, `b`, `c`; a long list is cut. */
export function listed(words: readonly unknown[]): string {
  const shown = words.slice(0, 20).map((word) => `\`${cut(String(word))}\``)
  return words.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ')
}

/** Did-you-mean where a candidate is close, otherwise what there is to choose from. */
export function suggestion(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? otherwise : `did you mean \`${cut(meant)}\`?`
}
