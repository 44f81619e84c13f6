import type { Brief, Path } from '../brief'
import { languageFor } from '../languages'
import type { DateMention, FigureMention, ReadingRules, Span } from '../languages/rules'
import { holds } from '../languages/shared/span'
import { bareNumbers, sameUnit } from './figure-problems'
import { fold } from './fold'
import { readMarkdown } from './markdown'
import type { EvidenceProblem, Proof } from './proof'
import { proseOf } from './prose'
import type { SourceState } from './sources'

/** The words, figures and dates that the proven anchors of a brief support. */
interface Carried {
  words: readonly string[]
  figures: readonly Pick<FigureMention, 'value' | 'unit'>[]
  dates: ReadonlySet<string>
}

/**
 * Figures with units, dates and quotations in a brief's own words that none of its proven anchors supports. Each is a
 * warning: it may be right, but nothing shows it.
 */
export const uncovered = (
  brief: Brief,
  proven: readonly Proof[],
  sources: ReadonlyMap<string, SourceState>,
): EvidenceProblem[] => {
  const rules = languageFor(brief.lang)?.reading
  if (!rules) return []
  const carried = carriedBy(brief, proven, sources)
  const { texts, numbers } = proseOf(brief)
  return [
    ...texts.flatMap(({ path, text: markdown }) => {
      const read = readMarkdown(withoutCitations(markdown))
      return uncoveredIn(read.text, rules, carried, brief.date).map(({ what, span }) => {
        const { from, to } = read.origin(span)
        return lacking(what, read.text.slice(span.from, span.to), path, { offset: from, length: to - from })
      })
    }),
    ...numbers.flatMap(({ path, value, unit }) => {
      return carries(carried, { value, unit: unitOf(unit, rules) }) ? [] : lacking('figure', `${value} ${unit}`, path)
    }),
  ]
}

const carriedBy = (brief: Brief, proven: readonly Proof[], sources: ReadonlyMap<string, SourceState>): Carried => {
  const read = proven.flatMap(({ claim, standing }) => {
    const { source = '', exact = '' } = claim.anchor
    const { rules, reading } = sources.get(source) ?? {}
    if (!rules) return []
    const said = { rules, issued: brief.sources?.[source]?.issued }
    // A number of a table carries the words of its heads.
    const isFigure = claim.kind === 'figure' && 'span' in standing
    const head = isFigure ? reading?.headedAt(standing.span)?.label : undefined
    return [{ ...said, text: exact }, ...(head === undefined ? [] : [{ ...said, text: head }])]
  })
  const days = [
    ...proven.flatMap(({ claim }) => (claim.kind === 'date' ? [claim.event.date] : [])),
    ...proven.flatMap(({ claim }) => (claim.kind === 'figure' ? (claim.stat.asOf ?? []) : [])),
    ...read.flatMap(({ text, rules, issued }) => rules.dates(text, { issued }).flatMap(({ date }) => date ?? [])),
    ...Object.values(brief.sources ?? {}).flatMap(({ issued }) => issued ?? []),
    ...(brief.date ? [brief.date] : []),
  ]
  return {
    words: proven.map(({ claim }) => fold(claim.anchor.exact ?? '').text),
    figures: read.flatMap(({ text, rules }) => figuresIn(text, rules)),
    dates: new Set(days.flatMap(endsOf)),
  }
}

/** Figures, and the bare numbers that stand beside them. */
const figuresIn = (text: string, rules: ReadingRules): FigureMention[] => {
  const figures = rules.figures(text)
  const isPart = (one: Span): boolean => figures.some((figure) => holds(figure, one))
  return figures.concat(bareNumbers(text, { from: 0, to: text.length }).filter((one) => !isPart(one)))
}

interface Lack {
  what: 'figure' | 'date' | 'quotation'
  span: Span
}

const uncoveredIn = (text: string, rules: ReadingRules, carried: Carried, issued: string | undefined): Lack[] => {
  const lack =
    (what: Lack['what']) =>
    ({ from, to }: Span): Lack => ({ what, span: { from, to } })
  const isCarried = ({ date }: DateMention): boolean =>
    date === undefined ||
    endsOf(date).every((one) => [...carried.dates].some((known) => known.startsWith(one))) ||
    [...carried.dates].some((known) => isInPeriod(known, date))
  const isSaid = ({ words }: { words: Span }): boolean => {
    const spoken = fold(text.slice(words.from, words.to)).text
    return carried.words.some((one) => one.includes(spoken))
  }
  return [
    ...rules
      .figures(text)
      .filter((one) => one.unit !== undefined && !one.isInWords && !one.isInPassing && !isFew(text, one))
      .filter((one) => !carries(carried, one))
      .map(lack('figure')),
    ...rules
      .dates(text, { issued })
      .filter((one) => !isCarried(one))
      .map(lack('date')),
    ...rules
      .quotations(text)
      .filter((one) => one.kind === 'speech' && !isSaid(one))
      .map(lack('quotation')),
  ]
}

/**
 * A range is supported by its ends, a loss by a figure of equal size; the noun that is counted may differ between
 * source and brief.
 */
/** A few things, in words: whoever writes “two storms” counts them by the way. */
const isFew = (text: string, { from, to, value, unit = '' }: FigureMention): boolean =>
  /^\p{Ll}+$/u.test(unit) &&
  unit !== 'people' &&
  !/\d/.test(text.slice(from, to)) &&
  [value].flat().every((one) => Math.abs(one as number) < 10)

const carries = ({ figures }: Carried, { value, unit }: Carried['figures'][number]): boolean =>
  sizes(value).every((size) => figures.some((one) => sizes(one.value).includes(size) && sameUnit(one.unit, unit)))

const sizes = (value: FigureMention['value']): number[] => [value].flat().map((end) => Math.abs(end as number))

/** The language's own name for a unit that a brief writes over a column. */
const unitOf = (written: string, rules: ReadingRules): string => rules.figures(`1 ${written}`)[0]?.unit ?? written

/** The days or months at the ends of a date, without marks of doubt: a month is carried by a day in it. */
const endsOf = (date: string): string[] => date.replace(/[?~%]/g, '').split('/')

/** A quarter or a half of a year is carried by a day in it, as a month is. */
const isInPeriod = (day: string, period: string): boolean => {
  const [start = '', end = '', more] = endsOf(period)
  const isMonths = start.length === 'yyyy-mm'.length && end.length === start.length && more === undefined
  return isMonths && start <= day.slice(0, start.length) && day.slice(0, end.length) <= end
}

const lacking = (
  what: Lack['what'],
  words: string,
  path: Path,
  within?: EvidenceProblem['within'],
): EvidenceProblem => ({
  code: `uncovered-${what}`,
  severity: 'warning',
  message: `no anchor carries the ${what} ${quoted(words)}`,
  hint:
    path.length === 1
      ? 'say it in the text too, and point at it there with `cite`'
      : 'point at it in a source: `cite` beside the text, `at` under a figure or an event',
  path,
  ...(within ? { within } : {}),
})

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return /^[“"]/.test(line) ? line : `“${line}”`
}

/** The text with its citations blanked out, so that every offset stays. */
export const withoutCitations = (markdown: string): string =>
  markdown.replace(/\[@[^[\]]*\]/g, (found) => ' '.repeat(found.length))
