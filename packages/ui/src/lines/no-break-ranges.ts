import { advance, hangul, ideograph, noLineEnd, noLineStart } from './characters'
import { type TextRange, unbrokenRanges, withEmergencyBreaks } from './emergency-breaks'
import { opportunities } from './opportunities'

/**
 * The ranges that a browser would part although `opportunities` does not, with `word-break: keep-all` and `line-break:
 * strict`: around the marks inside a Korean word, before the middle dots, and at the spaces of a date or a figure with
 * its unit. Each range is as short as it can be, so that it never is what overflows.
 *
 * @param longest in em: a word longer than this may be opened at its marks
 */
export const noBreakRanges = (text: string, longest = 12): TextRange[] => {
  const places = opportunities(text)
  const ends = withEmergencyBreaks(text, places, longest)
  const found: [number, number][] = []
  for (const [start, end] of unbrokenRanges(text.length, (at) => places[at] !== 'free')) {
    // A word that was opened is the browser's to open at every letter; in others it knows most of the rules itself.
    const opened = advance(text.slice(start, end).trimEnd()) > longest
    for (let at = start + 1; at < end; at += 1) {
      if (ends[at] !== 'none' || text[at] === ' ' || !(opened || isPartedByBrowsers(text, at))) continue
      const [from, to] = [before(text, at), after(text, at)]
      const last = found.at(-1)
      if (last && from < last[1]) last[1] = to
      else found.push([from, to])
    }
  }
  return found
}

const isPartedByBrowsers = (text: string, at: number): boolean => {
  const [one, other] = [text[at - 1] as string, text[at] as string]
  if (one === ' ') return true
  // Chromium parts GPT-9.
  if (one === '-' || isDot(one) || isDot(other)) return true
  if (!isSyllable(one) && !isSyllable(other)) return false
  return isMark(one) ? !opens(one) : isMark(other) && !closes(other)
}

const isSyllable = (character: string): boolean => hangul.test(character) || ideograph.test(character)
const isDot = (character: string): boolean => /[·・‧ㆍ･]/.test(character)
const isMark = (character: string): boolean => !/[\p{L}\p{N}\p{M}\s]/u.test(character)
/** Marks that no browser parts from the word behind them, or before them. */
const opens = (character: string): boolean => noLineEnd.test(character)
const closes = (character: string): boolean => noLineStart.test(character)

/** The character before a place, and the one behind it; a space reaches to its words. */
const before = (text: string, at: number): number => {
  let from = at - 1
  while (from > 0 && text[from] === ' ') from -= 1
  return from > 0 && /[\udc00-\udfff]/.test(text[from] as string) ? from - 1 : from
}
const after = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at] as string) ? at + 2 : at + 1)
