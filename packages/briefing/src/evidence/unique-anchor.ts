import type { Span } from '../languages/rules'
import { fold } from './fold'
import type { MappedText } from './mapped-text'
import { occurrences } from './occurrences'

/** Words as a source has them, with as much beside them as tells them from every other place. */
export interface UniqueAnchor {
  exact: string
  prefix?: string
  suffix?: string
}

/** How far beside words something is looked for that tells them from others. */
const reach = 300

/** Whoever wants more places than these wants other words. */
export const mostPlaces = 100

/** Of words that stand at more places than these no anchor is looked for that tells one from the others. */
const mostRivals = 5000

/** How many characters beside words are compared for all the anchors of one text. */
const mostCompared = 20_000_000

/** The comparisons that are left for telling places apart. */
interface Budget {
  left: number
}

/** The anchors of the first places at which words stand in a text, each with the least that makes it the only one. */
export const uniqueAnchors = (text: string, words: string): UniqueAnchor[] => {
  const folded = fold(text)
  const wanted = fold(words).text.trim()
  const places = occurrences(folded.text, [wanted], mostRivals).get(wanted) ?? []
  const budget = { left: mostCompared }
  return places.slice(0, mostPlaces).map((at) => anchorAt(folded, wanted.length, at, places, budget))
}

/**
 * The anchors of stretches of one text, each with the least that makes it the only one.
 * @param within where the document stands in the text: the same words elsewhere are no rivals
 */
export const anchorsIn = (text: string, spans: readonly Span[], within: Span): UniqueAnchor[] => {
  const folded = fold(text)
  const [first, last] = [folded.offset(within.from), folded.offset(within.to)]
  const stretches = spans.map(({ from, to }) => {
    const start = folded.offset(from)
    const stretch = folded.text.slice(start, folded.offset(to))
    return { at: start + stretch.length - stretch.trimStart().length, words: stretch.trim() }
  })
  const found = occurrences(
    folded.text,
    stretches.map(({ words }) => words),
    mostRivals,
  )
  const budget = { left: mostCompared }
  return stretches.map(({ at, words }) => {
    const places = found.get(words) ?? []
    const inside = places.filter((place) => place >= first && place + words.length <= last)
    return anchorAt(folded, words.length, at, places.length > mostRivals ? places : inside, budget)
  })
}

const anchorAt = (
  folded: MappedText,
  length: number,
  at: number,
  places: readonly number[],
  budget: Budget,
): UniqueAnchor => {
  const { text, original } = folded
  const { from, to } = folded.origin({ from: at, to: at + length })
  const exact = original.slice(from, to).replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
  const rivals = places.filter((place) => place !== at)
  if (rivals.length === 0 || places.length > mostRivals) return { exact }
  const before = rivals.map((rival) => sharedBefore(text, at, rival, budget))
  const after = rivals.map((rival) => sharedAfter(text, at + length, rival + length, budget))
  const prefix = before.every(isKnown) ? prefixOf(text, at, Math.max(...before)) : undefined
  const suffix = after.every(isKnown) ? suffixOf(text, at + length, Math.max(...after)) : undefined
  if (prefix !== undefined && (suffix === undefined || prefix.length <= suffix.length)) return { exact, prefix }
  if (suffix !== undefined) return { exact, suffix }
  const others = after.filter((_, index) => before[index] === undefined)
  const isToldApart = others.length < rivals.length && others.every(isKnown)
  if (!isToldApart) return { exact }
  return {
    exact,
    prefix: prefixOf(text, at, Math.max(...before.filter(isKnown))),
    suffix: suffixOf(text, at + length, Math.max(...others)),
  }
}

const isKnown = (shared: number | undefined): shared is number => shared !== undefined

/** How many characters before two places are the same; undefined if they do not tell the places apart. */
const sharedBefore = (text: string, at: number, rival: number, budget: Budget): number | undefined => {
  if (budget.left < 0) return undefined
  const [end, other] = [inkEnd(text, at), inkEnd(text, rival)]
  let same = 0
  while (same < reach && same < end && same < other && text[end - 1 - same] === text[other - 1 - same]) same += 1
  budget.left -= same + 1
  return same === reach || same === end ? undefined : same
}

/** As {@link sharedBefore}, for the characters after the two places. */
const sharedAfter = (text: string, at: number, rival: number, budget: Budget): number | undefined => {
  if (budget.left < 0) return undefined
  const [start, other] = [inkStart(text, at), inkStart(text, rival)]
  let same = 0
  while (same < reach && start + same < text.length && text[start + same] === text[other + same]) same += 1
  budget.left -= same + 1
  return same === reach || start + same === text.length ? undefined : same
}

/** In whole words, what stands before a place, a character more than what is shared. */
const prefixOf = (text: string, at: number, shared: number): string => {
  const end = inkEnd(text, at)
  const start = text.lastIndexOf(' ', end - shared - 1) + 1
  return text.slice(start === end - shared ? text.lastIndexOf(' ', start - 2) + 1 : start, end)
}

/** In whole words, what stands behind a place, a character more than what is shared. */
const suffixOf = (text: string, at: number, shared: number): string => {
  const start = inkStart(text, at)
  const end = text.indexOf(' ', start + shared + 1)
  return text.slice(start, end === -1 ? undefined : end)
}

/** A folded text has one space between words. */
const inkEnd = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at)
const inkStart = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at)
