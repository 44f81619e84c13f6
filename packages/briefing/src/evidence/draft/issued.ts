import type { DateMention, DraftingRules, ReadingRules, Span } from '../../languages/rules'
import { daysBetween, monthsOn, readDay, writeDay } from '../../languages/shared/calendar'
import { overlaps } from '../../languages/shared/span'
import { type Body, linesOf } from '../body'
import type { Masthead, MastheadLine } from './masthead'
import type { Known } from './metadata'

/** A document whose day is looked for. */
interface Dated {
  rules: ReadingRules
  drafting: DraftingRules
  /** The whole file. */
  text: string
  /** Everything outside the document blanked out. */
  plain: string
  body: Body
  publisher?: string | undefined
}

interface DayFound extends Span {
  date: string
}

/** The first whole day that some words name. */
export const wholeDay = (words: string, rules: ReadingRules): string | undefined => daysIn(words, rules)[0]?.date

/** Of a number of a notice, 2026-03-09호, the words of a language tell. */
const numeric =
  /(?<!\d)(?:(?<y>\d{4})\s?[-./]\s?(?<m>\d{1,2})\s?[-./]\s?(?<d>\d{1,2})|(?<a>\d{1,2})(?<s>[/.])(?<b>\d{1,2})[/.](?<z>\d{4}))(?!\d|(?!T\d)\p{L})/gu

/** The whole days in a line, in any of the ways in which programs and people write them there, in order. */
const daysIn = (line: string, rules: ReadingRules): DayFound[] => {
  const inDigits = [...line.matchAll(numeric)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { y: year = groups.z, m: month, d: day, s: mark } = groups
    const [one, other] = [Number(groups.a), Number(groups.b)]
    // Of 04/22/2026 only one order is in the calendar; with full stops the day comes first.
    if (mark === '/' && one <= 12 && other <= 12) return []
    const [m, d] = mark === '.' || one > 12 ? [other, one] : [one, other]
    const date = writeDay({ year: Number(year), month: month ? Number(month) : m, day: day ? Number(day) : d })
    return date ? [{ date, from: index, to: index + whole.length }] : []
  })
  // MAY is a month too.
  const inCase = line.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (capitals) => capitals.toLowerCase())
  const inWords = rules.dates(inCase, {}).flatMap(({ date = '', from, to }) => {
    const isNew = !inDigits.some((one) => overlaps(one, { from, to }))
    return isNew && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [{ date, from, to }] : []
  })
  return [...inDigits, ...inWords].toSorted((one, other) => one.from - other.from)
}

/** A day beside a document, and how much speaks for it. */
interface Candidate {
  date: string
  line: MastheadLine
  rank: number
}

const ranks = { published: 4, bare: 3, embargo: 2, beside: 1, modified: 0 }

/** How near above the text a day without any word beside it may stand. */
const nearest = 4

/** The place of an agency, without its name: (한빛=). */
const ofAgency = /[([]\p{L}{2,12}=[)\]]/u

/** The day beside the title, or at the end of the text: one that is said to be that of publication before all others. */
export const dayBeside = (
  { above, beside, below }: Masthead,
  { rules, drafting, body, plain, publisher }: Dated,
): Known | undefined => {
  const near = new Set(above.slice(-body.heading.length - nearest))
  const isHeading = new Set(above)
  // A day with its weekday above a page is that on which the page was viewed.
  const isViewed = ({ text }: MastheadLine): boolean => body.above.length > 0 && drafting.today.test(text)
  const upper = beside
    .filter((line) => !isViewed(line))
    .flatMap((line) => candidatesIn(line, rules, drafting, near.has(line), isHeading.has(line), true))
  // Below the text a day may stand beside nothing but who published it.
  const bare = (line: MastheadLine): MastheadLine =>
    publisher ? { ...line, text: line.text.replace(publisher, '').replace(ofAgency, '').trim() } : line
  const lower = below.flatMap((line) => candidatesIn(bare(line), rules, drafting, false, false, false))
  const all = [...upper, ...lower]
  const most = Math.max(...all.map(({ rank }) => rank))
  const found = all.find(({ rank }) => rank === most)
  if (!found) return undefined
  const { date, line, rank } = found
  const where = `line ${line.number} beside the title`
  const isNamed = rules.dates(plain, { issued: date }).some((one) => one.date === date)
  if (isNamed) return { value: date, because: `${where}, and the text names the same day`, isSure: true }
  return { value: date, because: where, isSure: rank > ranks.embargo }
}

/** Days of a line stand apart, each with its label. */
const separator = /\s[·•/]\s|[|｜]/

/** “Published ”, right before a day. */
const isPublishedBy = (before: string, { published }: DraftingRules): boolean => {
  const last = before.trimEnd().split(/\s/).slice(-2).join(' ')
  return /^\p{Lu}/u.test(last.replace(/^\S{1,40}[.!?]\s/, '')) && published.test(last)
}

/** A month that stands alone right above a report: 2024년 12월. */
const monthsIn = (line: MastheadLine, rules: ReadingRules): Candidate[] =>
  [line.text, ...line.text.split(separator)].flatMap((part) => {
    const words = part.trim()
    const [only, other] = words.length <= 20 ? rules.dates(words, {}) : []
    const isAlone = only && !other && !/[\p{L}\d]/u.test(words.slice(0, only.from) + words.slice(only.to))
    return isAlone && /^\d{4}-\d\d$/.test(only.date ?? '')
      ? [{ date: only.date as string, line, rank: ranks.beside }]
      : []
  })

const candidatesIn = (
  line: MastheadLine,
  rules: ReadingRules,
  drafting: DraftingRules,
  isNear: boolean,
  isAbove: boolean,
  isBeside: boolean,
): Candidate[] => {
  // A sentence beside the text tells its day only as “Published …”.
  const isSentence = !isAbove && (line.text.length > 100 || /[?!]$|\D\.$/.test(line.text))
  if (line.text.length > 160) return []
  const days = daysIn(line.text, rules)
  if (days.length === 0 && isNear) return monthsIn(line, rules)
  return days.flatMap(({ date, from, to }, index): Candidate[] => {
    const before = line.text.slice(days[index - 1]?.to ?? 0, from)
    const after = line.text.slice(to, days[index + 1]?.from ?? line.text.length)
    const [near, next] = [before.split(separator).at(-1) ?? '', after.split(separator)[0] ?? '']
    const label = [near, next, before].find((one) => /\p{L}/u.test(one)) ?? after
    const made = (rank: number): Candidate[] => [{ date, line, rank }]
    if (isSentence) return isPublishedBy(before, drafting) || drafting.releasedOn?.test(after) ? made(ranks.beside) : []
    if (drafting.modified.test(label)) return isNear || !isBeside ? made(ranks.modified) : []
    if (drafting.embargo.test(label)) return made(ranks.embargo)
    if (drafting.published.test(label)) return made(ranks.published)
    const others = (before + after).replace(/[^\p{L}]/gu, '')
    if (!isNear) return others === '' ? made(ranks.beside) : []
    if (drafting.today.test(line.text)) return made(ranks.beside)
    return made(others.length <= 24 ? ranks.bare - others.length / 100 : ranks.beside)
  })
}

/**
 * The date of a report, from three hints in its text: the day without a month in its opening, the last past date with a
 * month, and the month that it calls last month. All three must agree.
 */
export const dayFromHints = (document: Dated): Known | undefined => {
  const { rules, drafting, body, text, plain } = document
  const crawled = body.above.findLast((line) => drafting.today.test(line.text))
  const [seen] = crawled ? rules.dates(crawled.text, {}) : []
  const limit = readDay(seen?.date)
  // Few pages say when they were viewed, so few texts are read twice.
  if (!crawled || limit?.day === undefined) return undefined
  const mentions = rules.dates(plain, {})
  const bare = openingDay(document, mentions)
  if (bare === undefined) return undefined
  const guess = { year: limit.year, month: 12, day: 31 }
  const readings = rules
    .dates(plain, { issued: writeDay(guess) })
    .filter(({ from }) => !/\d{4}/.test(text.slice(from, from + 4)))
  const monthly = readings.flatMap(({ from, to, date }) => {
    const day = readDay(date)
    return day?.day !== undefined && hasMonth(text.slice(from, to), drafting) ? [{ ...day, from, to }] : []
  })
  const months = monthly.map(({ month = 1, day = 1 }) => month * 100 + day)
  if (months.length === 0) return undefined
  const latest = months.reduce((one, other) => Math.max(one, other))
  const month = latest % 100 <= bare ? Math.floor(latest / 100) : (Math.floor(latest / 100) % 12) + 1
  const before = monthsOn({ year: 2000, month }, -1).month
  const agrees =
    mentions.some(({ from, to }) => drafting.lastMonth.test(text.slice(from, to))) &&
    monthly.some((one) => one.month === before)
  if (!agrees) return undefined
  const year = daysBetween({ year: limit.year, month, day: bare }, limit) >= 0 ? limit.year : limit.year - 1
  const value = writeDay({ year, month, day: bare })
  if (!value) return undefined
  const latestText = monthly.find(({ month: m = 1, day = 1 }) => m * 100 + day === latest)
  const words = latestText ? text.slice(latestText.from, latestText.to) : ''
  return {
    value,
    because: `day ${bare} opens the report, “${words}” is its last day before, and last month is month ${before}; the year is the last one possible before the page was taken (line ${crawled.number})`,
    isSure: false,
  }
}

const hasMonth = (words: string, { monthAndDay }: DraftingRules): boolean =>
  /\d\s\p{Lu}|\p{Lu}\p{L}{1,20}\s\d/u.test(words) || monthAndDay?.test(words) === true

/** The day without a month in the first two paragraphs, unless the text places it in the future or far in the past. */
export const openingDay = (
  { text, body, drafting: { bareDay } }: Pick<Dated, 'text' | 'body' | 'drafting'>,
  mentions: readonly DateMention[],
): number | undefined => {
  if (!bareDay) return undefined
  const lines = linesOf(text)
  const prose = lines.slice(body.first - 1, body.last).filter((line) => line.text.trim().length >= 40)
  const opening = prose.slice(0, 3)
  const end = opening.at(-1)
  const words = mentions
    .filter(({ from }) => from >= (opening[0]?.from ?? 0) && from < (end ? end.from + end.text.length : 0))
    .map(({ from, to }) => bareDay.exec(text.slice(from, to))?.[1])
  const found = words.find((word) => word !== undefined)
  return found === undefined ? undefined : Number(found)
}
