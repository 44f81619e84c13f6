import type { Claim } from '../brief'
import type { Person } from '../brief/person'
import { speakerAt } from '../brief/speaker'
import type { ReadingRules, Span, SpeakerMention } from '../languages/rules'
import { sameDay } from './date-match'
import { fold } from './fold'
import { type EvidenceProblem, notCompared } from './proof'
import { speechProblems } from './quotation-fields'
import { cutProblem } from './quotation-parts'
import type { SourceReading } from './reading'
import type { Turn } from './turns'

export const correctSpeaker = 'correct `speaker`, or add the name that the source uses to the `aliases` of this person'

/** Words of a turn that a brief quotes, and whom it names. */
interface Quoted {
  quote: Extract<Claim, { kind: 'quotation' }>['quote']
  path: EvidenceProblem['path']
  person: Person | undefined
  /** In the source. */
  words: Span
}

interface Told {
  /** The id of the source. */
  id: string
  issued: string | undefined
  rules: ReadingRules
  reading: SourceReading
}

/** Problems with words that stand in a turn of a transcript, without quotation marks: they are its speaker's. */
export const turnProblems = (
  { quote, path, person, words }: Quoted,
  { turn, whole }: { turn: Turn; whole: Span },
  { id, issued, rules, reading }: Told,
): EvidenceProblem[] => {
  const around = reading.around(words)
  const where = [...path, 'exact']
  const own = around.own(words)
  if (isDirection(around.text.slice(own.from, own.to))) {
    const message = `in \`${id}\` these words are no speech, but say what happens meanwhile`
    return [{ code: 'not-a-quotation', message, hint: 'quote what somebody says', path: where }]
  }
  const cut = cutProblem(around.text, { words: clipped(around.own(whole), around.text) }, own, rules)
  if (cut) return [{ ...cut, path: where }]
  const beside = [...path.slice(0, -2)]
  const day = quote.date === undefined || isDay(quote.date, issued) ? [] : [dayProblem(quote.date, id, beside)]
  if (!person) return day
  const { speaker } = turn
  const speakerPath = [...beside, 'speaker']
  if (!speaker) {
    const message = `\`${id}\` does not say clearly that ${person.name} speaks these words`
    const hint = 'look yourself; point at words that the source gives to a speaker, or print no speaker'
    return [{ code: 'speaker-unclear', severity: 'warning', message, hint, path: speakerPath }]
  }
  const said = reading.around(speaker.span)
  const place = said.own(speaker.span)
  const label = said.text.slice(place.from, place.to)
  if (isSpeaker(speaker, label, person, rules))
    return [...day, ...officeProblems(quote, person, speaker, beside, { id, rules, reading, issued })]
  const message = `\`${id}\` gives these words to “${label}”, not to ${person.name}`
  return [
    {
      code: 'speaker-not-found',
      message,
      hint: correctSpeaker,
      path: speakerPath,
      passage: { source: id, span: speaker.span },
    },
  ]
}

/** (Applause.), [Crosstalk] */
const isDirection = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words.replace(/\([^()]*\)|\[[^[\]]*\]/g, ''))

const clipped = ({ from, to }: Span, text: string): Span => ({ from: Math.max(0, from), to: Math.min(text.length, to) })

const isDay = (date: string, issued: string | undefined): boolean =>
  issued !== undefined && sameDay({ date: issued }, date)

const dayProblem = (date: string, id: string, path: EvidenceProblem['path']): EvidenceProblem =>
  notCompared(
    [...path, 'date'],
    `nothing near these words in \`${id}\` says that they were said on ${date}`,
    'look yourself, or take `date` out',
  )

/** Whether a turn is of a person: a name is compared, and not only the surname that its head may have. */
const isSpeaker = (speaker: SpeakerMention, label: string, person: Person, rules: ReadingRules): boolean => {
  const all = [person.name, ...(person.aliases ?? [])].map(plain)
  if (all.includes(plain(speaker.name)) || all.includes(plain(label))) return true
  if (speaker.isGroup) return false
  const titles = (person.roles ?? []).map(({ title }) => title)
  const named = { ...person, titles }
  return rules.names(speaker.name, named) || (!speaker.name.includes(' ') && rules.names(label, named))
}

const plain = (name: string): string => fold(name).text.trim().toLowerCase()

/** An office that neither the head of the turn nor the text around it gives. */
const officeProblems = (
  quote: Quoted['quote'],
  person: Person,
  speaker: SpeakerMention,
  path: EvidenceProblem['path'],
  { id, rules, reading, issued }: Told,
): EvidenceProblem[] => {
  const { role } = speakerAt(person, quote.date)
  const own = plain([speaker.organisation ?? '', speaker.role ?? ''].join(' '))
  if (role === undefined || (speaker.role && own.endsWith(plain(role)))) return []
  const source = reading.around(speaker.span)
  const { from, to } = source.own(speaker.span)
  const quotation = { from, to, words: { from, to }, kind: 'speech', utterance: 0, insertions: [] } as const
  return speechProblems({ ...quote, date: undefined }, path, person, {
    source,
    quotation: { ...quotation, insertions: [] },
    rules,
    issued,
    id,
  })
}
