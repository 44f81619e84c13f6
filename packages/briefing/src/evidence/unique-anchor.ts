import { fold } from './fold'
import { occurrences } from './occurrences'
import type { Rewritten } from './rewritten'
import type { Span } from './span'

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

/** What is still to be spent on looking for what tells places apart. */
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

/** The anchors of stretches of one text, each with the least that makes it the only one. */
export const anchorsIn = (text: string, spans: readonly Span[]): UniqueAnchor[] => {
  const folded = fold(text)
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
  return stretches.map(({ at, words }) => anchorAt(folded, words.length, at, found.get(words) ?? [], budget))
}

const anchorAt = (
  folded: Rewritten,
  length: number,
  at: number,
  places: readonly number[],
  budget: Budget,
): UniqueAnchor => {
  const { from, to } = folded.origin({ from: at, to: at + length })
  const exact = folded.original.slice(from, to).replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
  if (places.length === 1 || places.length > mostRivals) return { exact }
  const before = leastPrefix(folded.text, at, places, budget)
  const after = leastSuffix(folded.text, length, at, places, budget)
  if (before !== undefined && (after === undefined || before.length <= after.length)) return { exact, prefix: before }
  return { exact, ...(after === undefined ? {} : { suffix: after }) }
}

/** In whole words, the least that stands before this place and before none of the others. */
const leastPrefix = (text: string, at: number, places: readonly number[], budget: Budget): string | undefined => {
  const end = inkEnd(text, at)
  let shared = 0
  for (const rival of places) {
    if (rival === at) continue
    const other = inkEnd(text, rival)
    let same = 0
    while (same < reach && same < end && same < other && text[end - 1 - same] === text[other - 1 - same]) same += 1
    budget.left -= same + 1
    if (same === reach || same === end || budget.left < 0) return undefined
    shared = Math.max(shared, same)
  }
  const start = text.lastIndexOf(' ', end - shared - 1) + 1
  return text.slice(start === end - shared ? text.lastIndexOf(' ', start - 2) + 1 : start, end)
}

/** In whole words, the least that stands behind this place and behind none of the others. */
const leastSuffix = (
  text: string,
  length: number,
  at: number,
  places: readonly number[],
  budget: Budget,
): string | undefined => {
  const start = inkStart(text, at + length)
  let shared = 0
  for (const rival of places) {
    if (rival === at) continue
    const other = inkStart(text, rival + length)
    let same = 0
    while (same < reach && start + same < text.length && text[start + same] === text[other + same]) same += 1
    budget.left -= same + 1
    if (same === reach || start + same === text.length || budget.left < 0) return undefined
    shared = Math.max(shared, same)
  }
  const end = text.indexOf(' ', start + shared + 1)
  return text.slice(start, end === -1 ? undefined : end)
}

/** A folded text has one space between words. */
const inkEnd = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at)
const inkStart = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at)
