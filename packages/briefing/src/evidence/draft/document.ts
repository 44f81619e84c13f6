import { languages } from '../../languages'
import type { DateMention, DraftingRules, Language, ReadingRules, Span } from '../../languages/rules'
import { daysBetween, monthsOn, readDay, writeDay } from '../../languages/shared/calendar'
import { type Body, findBody, isDateLine, linesOf, type SourceLine } from '../body'
import type { SourceText } from '../source-text'

/** A fact about a document and where it comes from; uncertain facts carry a note for the author. */
export interface Known {
  value: string
  because: string
  isSure: boolean
}

/** A source while a draft is made of it. */
export interface Document {
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
  title?: string
  isRelease: boolean
  publisher?: Known
  issued?: Known
  url?: string
}

/** A source to draft from. */
export interface Raw {
  id: string
  file: string
  source: SourceText
}

/** Reads a document out of its file: its range, title, publisher and date, as far as the text gives them. */
export const readDocument = ({ id, file, source: { read, sha256 } }: Raw): Document => {
  const { text } = read
  const { locale, reading: rules, drafting } = languageOfText(text)
  const body = findBody(text, drafting)
  const lines = linesOf(text)
  const last = lines[body.last - 1] as SourceLine
  const span = { from: lines[body.first - 1]?.from ?? 0, to: last.from + last.text.length }
  const title = titleOf(body, drafting)
  const near = [...body.above.slice(-4), ...body.heading]
  const document: Document = {
    id,
    file,
    sha256,
    lang: locale.tag,
    rules,
    drafting,
    text,
    body,
    span,
    isRelease: near.some((line) => drafting.release.test(line.text)),
    ...(title ? { title } : {}),
  }
  const publisher = document.isRelease ? publisherOf(document) : undefined
  const issued = issuedIn(document, near) ?? issuedFrom(document)
  const url = lines.slice(body.last).flatMap(({ text: line }) => /^\s*(https?:\/\/\S+)\s*$/.exec(line)?.[1] ?? [])[0]
  return { ...document, ...(publisher ? { publisher } : {}), ...(issued ? { issued } : {}), ...(url ? { url } : {}) }
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

/** The longest title, in UTF-16 units. */
const longestTitle = 300

const titleOf = ({ heading }: Body, rules: DraftingRules): string | undefined =>
  heading
    .map(({ text }) => text.trim().replace(/^#+\s*/, ''))
    .find(
      (line) =>
        line.length >= 8 &&
        line.length <= longestTitle &&
        !/^[-–—•]\s/.test(line) &&
        !isDateLine(line, rules) &&
        !rules.release.test(line),
    )
    ?.replace(/\s+/g, ' ')

/** The text with everything outside the document blanked out, so that offsets stay those of the file. */
export const bodyText = ({ text, span }: Pick<Document, 'text' | 'span'>): string =>
  text.slice(0, span.from).replace(/[^\n]/g, ' ') + text.slice(span.from, span.to)

/** The publisher of a press release is the first organisation that it names with its head. */
const publisherOf = (document: Document): Known | undefined => {
  const [first] = document.rules.people(bodyText(document))
  const organisation = first?.organisation
  return organisation ? { value: organisation, because: 'the first to be named in the text', isSure: false } : undefined
}

/** The date beside the title. A line with a weekday is the day on which the page was viewed and is never taken. */
const issuedIn = ({ rules, drafting, text, span }: Document, near: readonly SourceLine[]): Known | undefined => {
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
const issuedFrom = (document: Document): Known | undefined => {
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
  { text, body, drafting: { bareDay } }: Document,
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
