import type { Span } from '../languages/rules'
import { type Difference, differences, fold } from './fold'
import { longestHead, longestTail, type MatchingRun } from './longest-part'
import type { MappedText } from './mapped-text'
import { occurrences } from './occurrences'

/** Words looked for in a source: a W3C TextQuoteSelector. */
export interface Selector {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

/** The verdict on an anchor. Spans are offsets in the original source. */
export type Verdict =
  /** Found, equal in every UTF-16 unit. */
  | { verdict: 'found'; span: Span }
  /** Found after folding: some characters differ but mean the same. */
  | { verdict: 'folded'; span: Span; differences: Difference[] }
  /** Found at several places: their number, at most one more than {@link mostPlaces}, and the first two of them. */
  | { verdict: 'ambiguous'; count: number; spans: Span[] }
  /** Found in the file, but not in its body. */
  | { verdict: 'outside-body'; span: Span }
  | Missing

/** Not found. */
export interface Missing {
  verdict: 'missing'
  /** `words`: not these words; `number`: only inside a longer number; `context`: not with this prefix or suffix. */
  why: 'words' | 'number' | 'context'
  /** How many characters of `exact` are found, from its start or, if that is more, from its end. */
  matched: number
  /** Where the brief departs from the source: the words of the source, and those of the brief. */
  instead?: { span: Span; source: string; brief: string }
}

/** A folded source, ready to be searched. */
export interface SearchText {
  /** The whole file. */
  folded: MappedText
  /** The range of the body in the folded text. */
  body: Span
}

/** @param body where the document stands in the text */
export const searchTextOf = (text: string, body: Span): SearchText => {
  const folded = fold(text)
  return { folded, body: { from: folded.offset(body.from), to: folded.offset(body.to) } }
}

/** Words found at more places than this are ambiguous: no prefix or suffix is compared. */
export const mostPlaces = 5000

/** For how many missing anchors the nearest words of the source are looked for. */
const mostInstead = 20

/** Looks up many selectors in one source. Matching is exact after folding, never fuzzy; a number is never divided. */
export const locateAnchors = (ground: SearchText, selectors: readonly Selector[]): Verdict[] => {
  const { text } = ground.folded
  const wanted = selectors.map(({ exact }) => fold(exact).text.trim())
  const found = occurrences(text, wanted, mostPlaces)
  const undivided = new Map<string, number[]>()
  for (const [words, places] of found)
    undivided.set(
      words,
      places.filter((at) => !dividesNumber(text, at, at + words.length)),
    )
  let missed = 0
  return selectors.map((selector, index): Verdict => {
    const words = wanted[index] as string
    const places = found.get(words) ?? []
    if (places.length > 0) return judge(ground, selector, words, places, undivided.get(words) ?? [])
    missed += 1
    return missed <= mostInstead ? missing(ground, words) : { verdict: 'missing', why: 'words', matched: 0 }
  })
}

/** @param whole the places at which the words divide no number */
const judge = (
  ground: SearchText,
  selector: Selector,
  words: string,
  places: readonly number[],
  whole: readonly number[],
): Verdict => {
  const { folded, body } = ground
  const span = (at: number): Span => folded.origin({ from: at, to: at + words.length })
  if (places.length > mostPlaces)
    return { verdict: 'ambiguous', count: places.length, spans: places.slice(0, 2).map(span) }
  const isInContext = contextOf(folded.text, words.length, selector)
  const inPlace = whole.filter(isInContext)
  const inside = inPlace.filter((at) => at >= body.from && at + words.length <= body.to)
  const [only] = inside
  if (only !== undefined && inside.length > 1)
    return { verdict: 'ambiguous', count: inside.length, spans: inside.slice(0, 2).map(span) }
  if (only !== undefined) return stands(folded, selector.exact, span(only))
  const [outside] = inPlace
  if (outside !== undefined) return { verdict: 'outside-body', span: span(outside) }
  const [elsewhere] = whole
  if (elsewhere !== undefined) return notInContext(folded, selector, words, elsewhere)
  return inLongerNumber(folded, words, places[0] as number)
}

const stands = ({ original }: MappedText, exact: string, span: Span): Verdict => {
  const [brief, source] = [withoutEdges(exact), original.slice(span.from, span.to)]
  if (brief === source) return { verdict: 'found', span }
  return { verdict: 'folded', span, differences: differences(brief, source) }
}

/** Without white space and invisible characters at both ends. */
const withoutEdges = (text: string): string => {
  const folded = fold(text)
  const from = folded.text.length - folded.text.trimStart().length
  const span = folded.origin({ from, to: Math.max(from, folded.text.trimEnd().length) })
  return text.slice(span.from, span.to)
}

/** Whether a range begins or ends in the middle of a number. */
const dividesNumber = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - 2), from)
  const after = text.slice(to, to + 2)
  return (
    (/\d/.test(text[from] ?? '') && /\d[.,]?$/.test(before)) ||
    (/\d/.test(text[to - 1] ?? '') && /^[.,]?\d/.test(after))
  )
}

/** White space between the words and their neighbours does not count: YAML drops it at the ends of a text. */
const contextOf = (text: string, length: number, { prefix, suffix }: Selector): ((at: number) => boolean) => {
  const before = fold(prefix ?? '').text.trim()
  const after = fold(suffix ?? '').text.trim()
  if (before === '' && after === '') return () => true
  return (at) =>
    text
      .slice(Math.max(0, at - before.length - 1), at)
      .trimEnd()
      .endsWith(before) &&
    text
      .slice(at + length, at + length + after.length + 1)
      .trimStart()
      .startsWith(after)
}

const notInContext = (folded: MappedText, { prefix, suffix }: Selector, words: string, at: number): Missing => {
  const before = fold(prefix ?? '').text.trim()
  const wrongBefore = !contextOf(folded.text, words.length, { exact: words, prefix })(at)
  const brief = wrongBefore ? before : fold(suffix ?? '').text.trim()
  const place = wrongBefore
    ? { from: Math.max(0, at - before.length - 1), to: at }
    : { from: at + words.length, to: Math.min(folded.text.length, at + words.length + brief.length + 1) }
  return { verdict: 'missing', why: 'context', matched: words.length, instead: instead(folded, place, brief) }
}

const inLongerNumber = (folded: MappedText, words: string, at: number): Missing => {
  const from = at - (/[\d.,]{1,20}$/.exec(folded.text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0)
  const end = at + words.length
  const to = end + (/^[\d.,]*/.exec(folded.text.slice(end, end + 20))?.[0].length ?? 0)
  return { verdict: 'missing', why: 'number', matched: words.length, instead: instead(folded, { from, to }, words) }
}

const instead = (folded: MappedText, { from, to }: Span, brief: string) => {
  const there = folded.text.slice(from, to)
  const start = from + there.length - there.trimStart().length
  const span = folded.origin({ from: start, to: Math.max(start, from + there.trimEnd().length) })
  return { span, source: folded.original.slice(span.from, span.to), brief }
}

/** Without the words at either end that both sides share; marks and particles attached to them do not count. */
const narrowed = (folded: MappedText, { from, to }: Span, brief: string) => {
  const [there, here] = [folded.text.slice(from, to).split(' '), brief.split(' ')]
  let [start, end] = [from, to]
  while (there.length > 1 && here.length > 1 && there[0]?.endsWith(here[0] as string)) {
    start += (there.shift()?.length ?? 0) + 1
    here.shift()
  }
  while (there.length > 1 && here.length > 1 && there.at(-1)?.startsWith(here.at(-1) as string)) {
    end -= (there.pop()?.length ?? 0) + 1
    here.pop()
  }
  const marks = /^["'([{「『]*/.exec(folded.text.slice(start, end))?.[0] ?? ''
  if (!/^["'([{「『]/.test(here[0] ?? '')) start += marks.length
  return instead(folded, { from: start, to: end }, here.join(' '))
}

/** The longest prefix or suffix of the words in the body, and the words of the source that follow or precede it. */
const missing = ({ folded, body }: SearchText, words: string): Missing => {
  const text = folded.text.slice(body.from, body.to)
  const [head, tail] = [longestHead(text, words), longestTail(text, words)]
  const matched = Math.max(head.length, tail.length)
  // A few characters occur anywhere: only a part that is long enough to mean something is shown.
  if (matched < Math.min(4, words.length / 2)) return { verdict: 'missing', why: 'words', matched }
  const place = head.length >= tail.length ? afterHead(text, words, head) : beforeTail(text, words, tail)
  const { from, to } = place.source
  const space = text.slice(from, to).length - text.slice(from, to).trimStart().length
  const source = { from: body.from + from + space, to: body.from + to }
  return { verdict: 'missing', why: 'words', matched, instead: narrowed(folded, source, place.brief.trim()) }
}

/** From the word at which the source departs from the words, to where both agree again. */
const afterHead = (text: string, words: string, { length, at }: MatchingRun) => {
  const start = words.lastIndexOf(' ', length - (words[length] === ' ' ? 0 : 1)) + 1
  const from = at + start
  for (let end = words.indexOf(' ', length + 1); end !== -1; end = words.indexOf(' ', end + 1)) {
    const next = words.slice(end, words.indexOf(' ', end + 1) === -1 ? undefined : words.indexOf(' ', end + 1))
    const again = text.slice(at + length, at + length + (end - length) + 40).indexOf(next)
    if (again !== -1) return { source: { from, to: at + length + again }, brief: words.slice(start, end) }
  }
  const to = wordEnd(text, at + length + Math.max(1, words.length - length))
  return { source: { from, to }, brief: words.slice(start) }
}

const beforeTail = (text: string, words: string, { length, at }: MatchingRun) => {
  const cut = words.length - length
  const space = words.indexOf(' ', cut)
  const end = space === -1 ? words.length : space
  const to = at + (end - cut)
  const from = text.lastIndexOf(' ', Math.max(0, at - cut)) + 1
  return { source: { from, to }, brief: words.slice(0, end) }
}

const wordEnd = (text: string, at: number): number => {
  const space = text.indexOf(' ', Math.min(at, text.length))
  return space === -1 ? text.length : space
}
