import { advance, isDigit, longestNumber } from './characters'
import { isInAddress, type Opportunity } from './opportunities'

/** Where a line may end once the measure is known: as it is, or with a hyphen. */
export type AllowedBreak = 'none' | 'plain' | 'hyphen'

/**
 * Opens what is too long for its line, and nothing else: what stands between two free places, after its joining marks
 * first, then between syllables, at last anywhere but inside a number.
 *
 * @param longest the measure in em; a word up to this long is never opened
 * @param measure the measure for words of Latin letters, which are opened without a hyphen only where they must be
 * @returns one entry for each UTF-16 unit of the text, as `opportunities` gives them
 */
export const withEmergencyBreaks = (
  text: string,
  opportunities: readonly Opportunity[],
  longest: number,
  measure = longest,
): AllowedBreak[] => {
  const ends: AllowedBreak[] = new Array(text.length).fill('none')
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const one = opportunities[at]
    if (one === 'free') ends[at] = 'plain'
    else if (one === 'hyphen') ends[at] = 'hyphen'
    else if (at < text.length) continue
    // No character is wider than an em.
    if (at - start > longest && advance(text.slice(start, at).trimEnd()) > longest)
      breakWord(text, opportunities, ends, { longest, measure }, start, at)
    start = at
  }
  return ends
}

/** Opens what is longer than its line. */
const breakWord = (
  text: string,
  opportunities: readonly Opportunity[],
  ends: AllowedBreak[],
  { longest, measure }: { longest: number; measure: number },
  start: number,
  end: number,
): void => {
  /** Parts stay together up to this long, so that an address breaks after its marks where it can. */
  const part = longest * (2 / 3)
  const isNone = (at: number) => ends[at] === 'none'
  allow(opportunities, ends, 'joint', start, end)
  for (const [from, to] of unbrokenRanges(end, isNone, start)) {
    const joined = text.slice(from, to).trimEnd()
    const whole = isInAddress(text, from) ? longest : Math.max(longest, measure)
    if (advance(joined) <= (word.test(joined) ? whole : part)) continue
    allow(opportunities, ends, 'letter', from, to)
    for (const [first, last] of unbrokenRanges(to, isNone, from)) {
      if (advance(text.slice(first, last).trimEnd()) <= longest) continue
      for (let at = first + 1; at < last; at += 1) {
        if (isCharacter(text, at) && !isInNumber(text, at)) ends[at] = 'plain'
      }
    }
  }
}

/** A word of Latin letters, with the marks and the particle beside it: it is whole if it fits. */
const word = /^[\p{P}\p{S}]*\p{Script=Latin}+[\p{P}\p{S}\p{Script=Hangul}]*$/u

const allow = (
  opportunities: readonly Opportunity[],
  ends: AllowedBreak[],
  kind: Opportunity,
  start: number,
  end: number,
): void => {
  for (let at = start + 1; at < end; at += 1) if (opportunities[at] === kind) ends[at] = 'plain'
}

/** A stretch of a text, as offsets of its first character and behind its last. */
export type TextRange = readonly [from: number, to: number]

/** The ranges between two places where a line may end. */
export const unbrokenRanges = (end: number, isWhole: (at: number) => boolean, start = 0): TextRange[] => {
  const found: TextRange[] = []
  let from = start
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && isWhole(at)) continue
    found.push([from, at])
    from = at
  }
  return found
}

/** Whether a place is between the digits of a number, its separators and signs: `−1,234.5%`. */
const isInNumber = (text: string, at: number): boolean => {
  const [one, other] = [text[at - 1] as string, text[at] as string]
  const isSign = /[-+−]/.test(one) && isDigit(other.charCodeAt(0))
  if (!isSign && !(/[\d.,]/.test(one) && /[\d.,%‰]/.test(other))) return false
  let [from, to] = [at - 1, at]
  while (from > 0 && at - from <= longestNumber && /[\d.,]/.test(text[from - 1] as string)) from -= 1
  while (to < text.length && to - from <= longestNumber && /[\d.,]/.test(text[to] as string)) to += 1
  return to - from <= longestNumber && /\d/.test(text.slice(from, to))
}

/** Not between the halves of a surrogate pair, nor before a combining mark or a space. */
const isCharacter = (text: string, at: number): boolean =>
  !/^(?:[\udc00-\udfff]|\p{M}|\u200d|\ufe0f| )/u.test(text.slice(at, at + 1))
