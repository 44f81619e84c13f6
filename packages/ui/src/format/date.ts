import { dateMarks, type LocaleName } from '../languages'
import { resolveLocale } from './locale'
import type { DateForm, DateOmission, DatePoint, DateStyle, Locale, Pattern } from './types'

/** A date, or a span of time which may lack its start or its end (never both). */
export interface BriefDate {
  /** The date itself, or the first of a span. Absent in a span without a start. */
  start?: DatePoint
  /** The last of a span. Absent in a span without an end, and in a single date. */
  end?: DatePoint
  interval: boolean
}

/**
 * A piece of a printed date. With `dateTime` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) it is to be wrapped in HTML's `<time>`;
 * without, it is what no `<time>` may hold: the `~` of a span, the `?` of doubt.
 */
export interface DatePart {
  text: string
  dateTime?: string
}

/** Options of `formatDate`. */
export interface DateOptions {
  /** Default `numeric`. A date with a doubt or an omission is always written out: `2025년 9월경`, `5월 26일`. */
  style?: DateStyle
  /** Default: nothing is omitted. A bare year is never omitted, nor the year of a span's end in another year. */
  omit?: DateOmission
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The date that was read, or why none was. */
type Reading<T> = { value: T } | { problem: string }

/** A date in another spelling, with what our languages put behind its year, month and day. */
const misspelt = /* @__PURE__ */ new RegExp(
  `^(\\d{4}) *[-./${dateMarks.year}] *(\\d\\d?)(?: *[-./${dateMarks.month}] *(\\d\\d?) *[.${dateMarks.day}]?| *[.${dateMarks.month}]?)$`,
)

/** The date that a text in another spelling means: `2025.6.1`, `2025-6`. */
const guess = (text: string): string | undefined => {
  const match = misspelt.exec(text)
  const [year, ...rest] = match?.slice(1) ?? []
  const meant = [year, ...rest.filter((part) => part).map((part) => part.padStart(2, '0'))].join('-')
  return match && 'value' in readPoint(meant) ? meant : undefined
}

const readPoint = (text: string): Reading<DatePoint> => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(text)
  if (!match) {
    const meant = guess(text)
    const wanted = meant ? `: write ${meant}` : ' such as 2025, 2025-09 or 2025-05-26'
    return { problem: `'${text}' is not a date${wanted}` }
  }
  const [, year, month, day] = match.map((part) => (part === undefined ? undefined : Number(part)))
  const mark = match[4]
  if (!year) return { problem: 'There is no year 0000' }
  if (month !== undefined && (month < 1 || month > 12)) return { problem: `There is no month ${match[2]}` }
  if (month !== undefined && day !== undefined) {
    if (day < 1) return { problem: `There is no day ${match[3]}` }
    const days = daysIn(year, month)
    if (day > days) return { problem: `${match[1]}-${match[2]} has ${days} days` }
  }
  return {
    value: {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      uncertain: mark === '?' || mark === '%',
      approximate: mark === '~' || mark === '%',
    },
  }
}

const number = (year: number, month: number, day: number) => (year * 100 + month) * 100 + day

/** The first day that the date can mean, as the number YYYYMMDD. */
const firstDay = ({ year, month, day }: DatePoint) => number(year, month ?? 1, day ?? 1)

/** The last day that the date can mean. */
const lastDay = ({ year, month, day }: DatePoint) => number(year, month ?? 12, day ?? daysIn(year, month ?? 12))

const read = (text: string): Reading<BriefDate> => {
  const [from = '', to, ...more] = text.split('/')
  if (more.length > 0) return { problem: `'${text}' has more than one '/'` }
  if (to === undefined) {
    const point = readPoint(from)
    return 'problem' in point ? point : { value: { start: point.value, interval: false } }
  }
  if (from === '' || to === '') return { problem: `'${text}' lacks a date: an open end of a span is written '..'` }
  if (from === '..' && to === '..') return { problem: 'A span of time needs a start or an end' }
  const start = from === '..' ? undefined : readPoint(from)
  const end = to === '..' ? undefined : readPoint(to)
  if (start && 'problem' in start) return start
  if (end && 'problem' in end) return end
  if (start && end && lastDay(end.value) < firstDay(start.value)) return { problem: `${to} is before ${from}` }
  return {
    value: { ...(start && { start: start.value }), ...(end && { end: end.value }), interval: true },
  }
}

/**
 * Reads a date in the subset of EDTF (ISO 8601-2, levels 0 and 1) that briefs use: a year, month or day, each with `?`
 * (uncertain), `~` (approximate) or `%` (both) behind it; spans `A/B`, `../B` and `A/..`.
 * @returns nothing if it is anything else, is no day of the calendar, or is a span that ends before it starts
 */
export const parseDate = (text: string): BriefDate | undefined => {
  const reading = read(text)
  return 'value' in reading ? reading.value : undefined
}

/** Why `parseDate` does not accept the text, as a sentence without its full stop; nothing if it does. */
export const dateProblem = (text: string): string | undefined => {
  const reading = read(text)
  return 'problem' in reading ? reading.problem : undefined
}

const dateOf = (date: string | BriefDate): BriefDate => {
  if (typeof date !== 'string' && 'interval' in date) return date
  const reading = read(String(date))
  if ('value' in reading) return reading.value
  throw new RangeError(`Not a date: '${date}'. ${reading.problem}`)
}

const precision = ({ month, day }: DatePoint) => (month === undefined ? 0 : day === undefined ? 1 : 2)

/**
 * Orders dates by their start, for `Array.sort`. At the same start the less precise comes first (a year before its
 * January, that before its first day), then the one that ends first. A span without a start comes before all,
 * one without an end after its like.
 * @throws RangeError on a text that is not a date
 */
export const compareDates = (a: string | BriefDate, b: string | BriefDate): number => {
  const keys = [a, b].map((date) => {
    const { start, end, interval } = dateOf(date)
    return [
      start ? firstDay(start) : 0,
      start ? precision(start) : 0,
      interval ? 1 : 0,
      end ? lastDay(end) : Number.MAX_SAFE_INTEGER,
    ]
  })
  const [left = [], right = []] = keys
  return left.map((key, index) => key - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const isoDate = ({ year, month, day }: DatePoint): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])),
  ].join('-')

const isQualified = (point: DatePoint | undefined) => point !== undefined && (point.uncertain || point.approximate)

const samePoint = (a: DatePoint, b: DatePoint) =>
  isoDate(a) === isoDate(b) && a.uncertain === b.uncertain && a.approximate === b.approximate

/**
 * Writes the parts into the pattern's gap: `fillDatePattern('as of {}', parts)` has a plain part `as of ` before them.
 * Words around a date thereby stay outside its `<time>`.
 */
export const fillDatePattern = (pattern: Pattern, parts: readonly DatePart[]): DatePart[] => {
  const [before = '', after] = pattern.split('{}', 2)
  const around = (text: string | undefined) => (text ? [{ text }] : [])
  return after === undefined ? around(before) : [...around(before), ...parts, ...around(after)]
}

/**
 * The date in the language's own form, never more precise than it is. Joined, the texts are what is printed; U+00A0
 * keeps the parts of one date on one line.
 * @param date EDTF text as `parseDate` reads it, or what it returned
 * @throws RangeError on a text that is not a date; `dateProblem` tells beforehand
 */
export const formatDate = (
  date: string | BriefDate,
  locale: LocaleName | Locale,
  options: DateOptions = {},
): DatePart[] => {
  const { dates } = resolveLocale(locale)
  const { start, end, interval } = dateOf(date)
  const qualified = isQualified(start) || isQualified(end)
  const form: DateForm = { style: qualified ? 'written' : (options.style ?? 'numeric'), omit: options.omit }

  const part = (point: DatePoint, text: string): DatePart => ({ text, dateTime: isoDate(point) })
  const single = (point: DatePoint, omit: DateOmission | undefined): DatePart[] => {
    const plain = [part(point, dates.point(point, { ...form, omit }))]
    const about = point.approximate ? fillDatePattern(dates.circa, plain) : plain
    return point.uncertain ? fillDatePattern(dates.uncertain, about) : about
  }

  if (start && end && !samePoint(start, end)) {
    if (qualified)
      return [...single(start, form.omit), { text: dates.between }, ...single(end, omittedFrom(end, start, form.omit))]
    const texts = dates.range(start, end, form)
    return [part(start, texts.start), { text: texts.between }, part(end, texts.end)]
  }
  if (start) return interval && !end ? fillDatePattern(dates.since, single(start, form.omit)) : single(start, form.omit)
  return end ? fillDatePattern(dates.until, single(end, form.omit)) : []
}

/** The part of the end of a span that is omitted: it says its own year or month, if that is not the start's. */
const omittedFrom = (end: DatePoint, start: DatePoint, omit: DateOmission | undefined): DateOmission | undefined => {
  if (start.year !== end.year) return undefined
  return omit === 'year-month' && start.month !== end.month ? 'year' : omit
}

/** `formatDate` as one text. */
export const formatDateText = (date: string | BriefDate, locale: LocaleName | Locale, options?: DateOptions): string =>
  formatDate(date, locale, options)
    .map(({ text }) => text)
    .join('')
