import { languages } from '../../languages'
import type { DraftingRules, Language, ReadingRules, Span } from '../../languages/rules'
import { type Body, findBody, isInterruption, linesOf, type SourceLine } from '../body'
import type { HeadedNumber } from '../headed-number'
import { headedNumbersIn } from '../headed-numbers'
import type { SourceTable } from '../source-table'
import type { SourceText } from '../source-text'
import { tablesIn } from '../tables'
import { creditsIn } from './credits'
import { dayBeside, dayFromHints, wholeDay } from './issued'
import { mastheadOf } from './masthead'
import { mergedFacts, type SourceFacts } from './metadata'
import { type PageFacts, pageFactsOf } from './page-facts'
import { titleIn, withBareTitle } from './title'

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
  const dayOf = (words: string): string | undefined => wholeDay(words.slice(0, 200), rules)
  const page = pageFactsOf(file, read, dayOf)
  const tables = tablesIn(read)
  const body = findBody(text, drafting, { aside: page.aside, tables })
  const lines = linesOf(text)
  const last = lines[body.last - 1] as SourceLine
  const span = { from: lines[body.first - 1]?.from ?? 0, to: last.from + last.text.length }
  const opening = lines.slice(body.first - 1, body.last).flatMap((line) => blocksOf(line, text))
  const masthead = mastheadOf(body, opening)
  const isRelease = masthead.above.slice(-body.heading.length - 4).some((line) => drafting.release.test(line.text))
  const document = { id, file, sha256, lang: locale.tag, rules, drafting, text, body, span, isRelease, tables }
  const hidden = hiddenIn(document, lines, page)
  const plain = bodyText({ ...document, hidden })
  const credits = creditsIn(masthead, drafting, dayOf)
  const known = mergedFacts([
    given,
    credits.overPage,
    ...page.facts.map((one) => withoutKeepers(one, drafting)),
    credits.facts,
    titleIn(body, drafting, credits.lines),
    isRelease ? publisherOf(rules, drafting, plain) : {},
  ])
  const issued =
    known.issued ??
    dayBeside(masthead, { ...document, plain, publisher: known.publisher?.value }) ??
    dayFromHints({ ...document, plain })
  const url = lines.slice(body.last).flatMap(({ text: line }) => /^\s*(https?:\/\/\S+)\s*$/.exec(line)?.[1] ?? [])[0]
  const headed = headedNumbersIn(text, rules, tables)
  return {
    ...document,
    hidden,
    headed,
    ...(url ? { url } : {}),
    ...withBareTitle(withBareAuthors(known, drafting), drafting),
    ...(issued ? { issued } : {}),
  }
}

/** The blocks of a line of HTML, which may hold a whole page; of a text, the line. */
const blocksOf = ({ number, text: line, from }: SourceLine, text: string): SourceLine[] =>
  text
    .slice(from, from + line.length)
    .split(/[\u2028\u2029]/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ number, text: block, from }))

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

/** The facts with authors one by one and without their offices, 박글 기자; a body is not its own author. */
const withBareAuthors = (facts: SourceFacts, { authorRole, isPerson = () => false }: DraftingRules): SourceFacts => {
  const { authors = [], publisher, ...rest } = facts
  const own = authors
    .map((one) => (authorRole ? one.replace(authorRole, '') : one))
    .flatMap((one) => {
      const names = one.split(/,?\sand\s|\s?[,&]\s/)
      return names.every(isPerson) ? names : [one]
    })
    .filter((one) => one !== '' && one !== publisher?.value)
  return { ...rest, ...(publisher ? { publisher } : {}), ...(own.length > 0 ? { authors: own } : {}) }
}

/** The facts without authors that only keep a site: they wrote none of its texts. */
const withoutKeepers = ({ authors, ...facts }: SourceFacts, { keeper }: DraftingRules): SourceFacts => {
  const own = authors?.filter((one) => keeper?.test(one) !== true)
  return own && own.length > 0 ? { ...facts, authors: own } : facts
}

/** How much of a press release may say who published it, in UTF-16 units. */
const opening = 3000

/** The publisher of a press release is who speaks in it, or the first organisation that it names with its head. */
const publisherOf = (rules: ReadingRules, { releasedBy }: DraftingRules, plain: string): SourceFacts => {
  const start = plain.search(/\S/)
  // Of a release of two bodies the text alone does not say how they are called together.
  const own = releasedBy?.exec(plain.slice(start, start + opening))
  const organisation = own ? own.groups?.publisher?.trim() : rules.people(plain)[0]?.organisation
  return organisation
    ? { publisher: { value: organisation, because: 'the first to be named in the text', isSure: false } }
    : {}
}
