import type { Claim } from '../brief'
import type { Person } from '../brief/person'
import { speakerAt } from '../brief/speaker'
import type { DateMention, Quotation, ReadingRules, Span } from '../languages/rules'
import { withoutQuoted } from '../languages/shared/quoted'
import { holds } from '../languages/shared/span'
import { sameDay, says } from './date-match'
import { fold } from './fold'
import { type EvidenceProblem, notCompared } from './proof'
import type { SourceStretch } from './reading'

type ClaimedQuotation = Extract<Claim, { kind: 'quotation' }>['quote']

/** A quotation as it stands in its source. */
interface Speech {
  source: SourceStretch
  quotation: Quotation
  rules: ReadingRules
  issued: string | undefined
  /** The id of the source. */
  id: string
}

/**
 * Compares what stands beside the words of a quotation with its source: when they were said, and the office of the one
 * who says them. What the source says otherwise is an error; what it does not say is a warning, and the quotation is not
 * printed as compared.
 */
export const speechProblems = (
  { date }: ClaimedQuotation,
  path: EvidenceProblem['path'],
  person: Person | undefined,
  speech: Speech,
): EvidenceProblem[] => [
  ...(date === undefined ? [] : dayProblems(date, [...path, 'date'], speech)),
  ...(person === undefined ? [] : officeProblems(person, date, [...path, 'speaker'], speech)),
]

/** The days that a source gives for a speech. */
interface SpeechDays {
  /** In the sentence that reports it. */
  own: readonly DateMention[]
  /** In the last sentence before with a day. */
  before: readonly DateMention[]
  /** Whether it was said on the day of the document, as far as the source does not say otherwise. */
  isOnIssue: boolean
}

/**
 * The day of a speech is that of the sentence that reports it, else that of the last sentence before with a day, else
 * that of the document. Days inside the quoted words are not when they were said.
 */
export const speechDays = ({ source, quotation, rules, issued }: Omit<Speech, 'id'>): SpeechDays => {
  const { text, sentences } = source
  const isQuoted = (one: Span): boolean => source.quotations.some((other) => holds(other, one))
  const days = source
    .dates(issued)
    .filter((one) => one.date !== undefined && !isQuoted(one) && !rules.isBenchmark(text, one))
  const daysAt = (sentence: Span | undefined): DateMention[] =>
    sentence ? days.filter((one) => holds(sentence, one)) : []
  const index = sentences.findIndex((one) => one.from <= quotation.from && quotation.from < one.to)
  const last = sentences.slice(0, Math.max(0, index)).findLast((one) => daysAt(one).length > 0)
  const before = daysAt(last)
  const paragraph = source.paragraphs.find((one) => one.from <= quotation.from && quotation.from < one.to)
  // A month or a year is no day of a speech.
  const isBeside =
    (last?.from ?? -1) >= (paragraph?.from ?? 0) && before.some(({ date = '' }) => date.length >= 'yyyy-mm-dd'.length)
  return { own: daysAt(sentences[index]), before, isOnIssue: !isBeside }
}

const dayProblems = (date: string, path: EvidenceProblem['path'], speech: Speech): EvidenceProblem[] => {
  const { issued, id } = speech
  const { own, before, isOnIssue } = speechDays(speech)
  if (says(own, date)) return []
  if (own.length > 0 && !own.some((one) => sameDay(one, date))) {
    const said = [...new Set(own.map((one) => one.date))].join(' and ')
    const message = `\`${id}\` reports these words on ${said}, not on ${date}`
    return [{ code: 'wrong-date', message, hint: 'correct `date`', path }]
  }
  // A document reports on its own day where it names none.
  if (own.length === 0 && (says(before, date) || (isOnIssue && issued !== undefined && says([{ date: issued }], date))))
    return []
  const message = `nothing near these words in \`${id}\` says that they were said on ${date}`
  return [notCompared(path, message, 'look yourself, or take `date` out')]
}

/** How far before and behind a name its office may stand, in UTF-16 units. */
const [before, behind] = [60, 60]
/** Names are found so often at most. */
const mostNames = 50

/** An office that stands nowhere beside the name. */
const officeProblems = (
  person: Person,
  date: string | undefined,
  path: EvidenceProblem['path'],
  { source: { text, sentences }, rules, id }: Speech,
): EvidenceProblem[] => {
  const { role } = speakerAt(person, date)
  if (role === undefined) return []
  const wanted = bare(role)
  const around = [person.name, ...(person.aliases ?? [])].flatMap((name) => placesOf(text, name))
  const isSaid = around.some(({ from, to }) => {
    const sentence = sentences.find((one) => one.from <= from && from < one.to) ?? { from: 0, to: text.length }
    const said = text.slice(Math.max(sentence.from, from - before), Math.min(sentence.to, to + behind))
    return isOfficeIn(bare(withoutQuoted(said)), wanted, rules)
  })
  if (isSaid) return []
  const message = `nothing beside the name of ${person.name} in \`${id}\` says “${role}”`
  return [notCompared(path, message, 'write the office as the source has it, or look yourself')]
}

const bare = (text: string): string => fold(text).text.toLowerCase().replace(/\s+/g, ' ')

const placesOf = (text: string, name: string): Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf(name); at >= 0 && found.length < mostNames; at = text.indexOf(name, at + name.length))
    found.push({ from: at, to: at + name.length })
  return found
}

/** Whether words name an office, in this order: 환경부 장관 of 환경부 신임 장관. */
const isOfficeIn = (said: string, office: string, rules: ReadingRules): boolean => {
  const words = office.split(' ')
  let at = 0
  for (const word of words) {
    const found = said.indexOf(word, at)
    if (found < 0) return false
    if (at === 0 && rules.isOtherOffice(said.slice(Math.max(0, found - 12), found))) return false
    at = found + word.length
  }
  return true
}
