import { languages } from '../../languages'
import type { DateMention, DraftingRules, Language, ReadingRules, Span } from '../../languages/rules'
import { daysBetween, monthsOn, readDay, writeDay } from '../../languages/shared/calendar'
import { type Body, findBody, isDateLine, isInterruption, linesOf, type SourceLine } from '../body'
import type { HeadedNumber } from '../headed-number'
import { headedNumbersIn } from '../headed-numbers'
import type { SourceTable } from '../source-table'
import type { SourceText } from '../source-text'
import { tablesIn } from '../tables'
import { creditsIn } from './credits'
import { type Known, longestTitle, mergedFacts, type SourceFacts } from './metadata'
import { type PageFacts, pageFactsOf } from './page-facts'

/** A source while a draft is made of it. */
export interface Document extends SourceFacts {
  id: string
  file: string
  sha256: string
  /** The tag of the language it is read as. */
  lang: string
  rules: ReadingRules
  drafting: DraftingRules
  /** The whole file. */
  text: string
  body: Body
  span: Span
  /** Ranges inside the document that are no part of it, in order: menus, captions, advertisements. */
  hidden: readonly Span[]
  isRelease: boolean
  tables: readonly SourceTable[]
  /** The numbers of its tables and series. */
  headed: readonly HeadedNumber[]
}

/** A source to draft from. */
export interface Raw {
  id: string
  file: string
  source: SourceText
  /** Facts that are given by hand. */
  given?: SourceFacts
}

/** Reads a document out of its file: its range, title, publisher and date, as far as the text gives them. */
export const readDocument = ({ id, file, source: { read, sha256 }, given = {} }: Raw): Document => {
  const { text } = read
  const { locale, reading: rules, drafting } = languageOfText(text)
  const page = pageFactsOf(file, read, (words) => firstDay(rules, words))
  const tables = tablesIn(read)
  const body = findBody(text, drafting, { aside: page.aside, tables })
  const lines = linesOf(text)
  const last = lines[body.last - 1] as SourceLine
  const span = { from: lines[body.first - 1]?.from ?? 0, to: last.from + last.text.length }
  const near = [...body.above.slice(-4), ...body.heading]
  const isRelease = near.some((line) => drafting.release.test(line.text))
  const document = { id, file, sha256, lang: locale.tag, rules, drafting, text, body, span, isRelease }
  const hidden = hiddenIn(document, lines, page)
  const credits = creditsIn(document, lines)
  const known = mergedFacts([
    given,
    ...page.facts,
    credits.metadata,
    titleOf(body, drafting, credits.lines),
    isRelease ? publisherOf({ ...document, hidden }) : {},
  ])
  const issued = known.issued ?? issuedIn(document, near) ?? credits.labelled ?? issuedFrom({ ...document, hidden })
  const url = lines.slice(body.last).flatMap(({ text: line }) => /^\s*(https?:\/\/\S+)\s*$/.exec(line)?.[1] ?? [])[0]
  const headed = headedNumbersIn(read, rules, tables)
  return { ...document, hidden, tables, headed, ...(url ? { url } : {}), ...known, ...(issued ? { issued } : {}) }
}

/** The first whole day that some words name. */
const firstDay = (rules: ReadingRules, words: string): string | undefined =>
  rules.dates(words.slice(0, 200), {}).find(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))?.date

/** Ranges within a document that are no part of it. */
const hiddenIn = (
  { body, drafting }: Pick<Document, 'body' | 'drafting'>,
  lines: readonly SourceLine[],
  page: PageFacts,
) => {
  const captions = lines
    .slice(body.first - 1, body.last)
    .filter((line) => line.text.length < 300 && isInterruption(line, drafting))
    .map(({ from, text }): Span => ({ from, to: from + text.length }))
  return [...page.aside, ...captions].toSorted((one, other) => one.from - other.from)
}

/** The language of most letters of a text; between languages with equal scripts, that of the most common words. */
const languageOfText = (text: string): Language => {
  const scored = Object.values(languages).map((language) => {
    const { letters, weight } = language.drafting
    return { language, score: (text.match(letters)?.length ?? 0) * weight }
  })
  const most = Math.max(...scored.map(({ score }) => score))
  const alike = scored.filter(({ score }) => score === most).map(({ language }) => language)
  if (alike.length === 1) return alike[0] as Language
  const words = text.split(/[^\p{L}]+/u)
  const commonIn = ({ drafting: { common } }: Language): number => words.filter((word) => common.test(word)).length
  return alike.reduce((one, other) => (commonIn(other) >= commonIn(one) ? other : one))
}

/** Lines that name no document: addresses, telephone numbers, rights, paths through a site, captions. */
const noTitle = /@|https?:|www\.|\(?\d{2,4}\)?[-–)]\s?\d{3,4}[-–]\d{4}|[©ⓒ]|\S\s[>›»]\s\S|\||\t|:$|^[^\p{L}]*$/iu

/** Whether a line is wide enough for a title: a letter of Korean is as wide as two of English. */
const isWide = (line: string): boolean => line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0) >= 10

/** How many lines above a text its title may stand, with what belongs to the page between them. */
const farthestTitle = 8

/** @param credited the lines that say who made the document */
const titleOf = ({ heading, above }: Body, rules: DraftingRules, credited: ReadonlySet<number>): SourceFacts => {
  const nearest = above.slice(-farthestTitle).toReversed()
  const line = [...heading, ...nearest]
    .filter(({ number, text }) => !credited.has(number) && !isInterruption({ number, text, from: 0 }, rules))
    .map(({ text }) => text.trim().replace(/^#+\s*/, ''))
    .find(
      (line) =>
        isWide(line) &&
        line.length <= longestTitle &&
        !/^[-–—•]\s/.test(line) &&
        !noTitle.test(line) &&
        !isDateLine(line, rules) &&
        !rules.byline.test(line) &&
        !rules.furniture.test(line) &&
        !rules.today.test(line) &&
        !rules.release.test(line),
    )
  const value = line?.replace(/\s+/g, ' ')
  return value ? { title: { value, because: 'the line above the text', isSure: true } } : {}
}

/** The text with everything outside the document blanked out, so that offsets stay those of the file. */
export const bodyText = ({ text, span, hidden }: Pick<Document, 'text' | 'span' | 'hidden'>): string => {
  const blank = (words: string): string => words.replace(/[^\n\u2028\u2029]/g, ' ')
  let [result, at] = [blank(text.slice(0, span.from)), span.from]
  for (const one of hidden) {
    const [from, to] = [Math.max(at, one.from), Math.min(span.to, one.to)]
    if (to <= from) continue
    result += text.slice(at, from) + blank(text.slice(from, to))
    at = to
  }
  return result + text.slice(at, span.to)
}

/** The publisher of a press release is the first organisation that it names with its head. */
const publisherOf = (document: Pick<Document, 'rules' | 'text' | 'span' | 'hidden'>): SourceFacts => {
  const [first] = document.rules.people(bodyText(document))
  const organisation = first?.organisation
  return organisation
    ? { publisher: { value: organisation, because: 'the first to be named in the text', isSure: false } }
    : {}
}

/** A document whose place in its file is known. */
type Located = Pick<Document, 'rules' | 'drafting' | 'text' | 'span' | 'body'>

/** The date beside the title. A line with a weekday is the day on which the page was viewed and is never taken. */
const issuedIn = ({ rules, drafting, text, span }: Located, near: readonly SourceLine[]): Known | undefined => {
  for (const line of near.toReversed()) {
    if (drafting.today.test(line.text) || !isDateLine(line.text, drafting)) continue
    const [found] = rules.dates(line.text, {}).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))
    if (!found?.date) continue
    const where = `line ${line.number} beside the title`
    const supported = rules
      .dates(text.slice(span.from, span.to), { issued: found.date })
      .some((one) => one.date === found.date && span.from + one.from > line.from + line.text.length)
    if (supported) return { value: found.date, because: `${where}, and the text names the same day`, isSure: true }
    const isLabelled = drafting.published.test(line.text)
    return { value: found.date, because: where, isSure: isLabelled || (line.number >= 1 && line.from >= span.from) }
  }
  return undefined
}

/**
 * The date of a report, from three hints in its text: the day without a month in its opening, the last past date with a
 * month, and the month that it calls last month. All three must agree.
 */
const issuedFrom = (document: Located & Pick<Document, 'hidden'>): Known | undefined => {
  const { rules, drafting, body, text } = document
  const plain = bodyText(document)
  const mentions = rules.dates(plain, {})
  const bare = openingDay(document, mentions)
  const crawled = [...body.above].reverse().find((line) => drafting.today.test(line.text))
  const [seen] = crawled ? rules.dates(crawled.text, {}) : []
  const limit = readDay(seen?.date)
  if (bare === undefined || !crawled || limit?.day === undefined) return undefined
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
  { text, body, drafting: { bareDay } }: Pick<Document, 'text' | 'body' | 'drafting'>,
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
