import type { Span } from '../rules'
import { clauseAt } from '../shared/clauses'
import { withoutQuoted } from '../shared/quoted'
import { tenseAt } from './tenses'

const toCome =
  /\b(?:will|shall|would be published|is (?:to|due to|set to|expected to|scheduled to|planning to|going to)|are (?:to|due to|set to|expected to|scheduled to|planning to|going to)|plans? to|planned for|intends? to|aims? to|scheduled for|next (?:month|year|week)|promised to|agreed to|hopes? to|ought to|proposes? to)\b/i

/** Whether a sentence, or a clause of it, is about the future. */
export const isPlan = (sentence: string): boolean =>
  !/\b(?:called off|cancelled|was to have)\b/i.test(sentence) && toCome.test(sentence)

/** A day that is set is told in the present: “voting opens on Monday”, “the fare goes up from 1 July”. */
const set =
  /\b(?:starts|begins|opens|closes|ends|expires|resumes|reopens|departs|arrives|(?:takes|come|comes|enters?) (?:effect|into (?:force|effect))|goes (?:up|down|live|on sale|to)|(?:rise|rises|fall|falls) (?:to|by|from)|leaves for|(?:meets|votes) (?:on|again|next)|is (?:due|expected|scheduled|planned|slated|set))\b/i

const clauseEnd = /;\s|,?\s(?:and|but|while|whereas|which|that|who)\s/gi
/** How far before a date its clause is read, in UTF-16 units. */
const reach = 200
/** A verb of saying or deciding right before its day. */
const told =
  /(?<![A-Za-z])(?<!\b(?:be|been|being|is|are|to)\s)(?:said|told\s\S{1,20}|announced|reported|added|wrote|promised|confirmed|agreed|decided|voted|ruled|approved)\s(?:late\s|early\s)?(?:on\s|in\s)?$/i
/** Words named by their day: “as its statement of 4 May says”. */
const namedBy =
  /(?<!\b(?:end|start|beginning|half|middle|rest|most|part|course|days?|weeks?|month|quarter|spring|summer|autumn|winter|morning|evening|night))\sof\s$/i

const participle =
  '(?:[a-z]{2,14}ed|held|made|won|given|struck|begun|built|sent|brought|drawn up|set out|laid out|taken|written|sworn in)'
/** A participle of a day, right behind its noun: the agreement signed on 3 September. */
const done = new RegExp(`[A-Za-z)],?\\s(${participle})\\s(?:on|in|at|by)?\\s?(?:[A-Z][a-z]{2,6}day,?\\s)?$`)
/** Words before or instead of such a participle that leave it to come: to be signed, and signed, planned. */
const open =
  /(?:\b(?:be|being|is|are|get|got|not|and|or|to|them|it|[a-z]{2,12}ly)|,)$|^(?:scheduled|planned|expected|slated|proposed|timed|needed|required|due)$/i

/** Whether a date belongs to what was done on it, though its clause may be a plan. */
const wasDoneOn = (lead: string): boolean => {
  const found = done.exec(lead)
  if (!found) return false
  const noun = lead.slice(0, found.index + 1)
  const isOpen = open.test(noun) || open.test(found[1] ?? '')
  return !isOpen && !isPlan(noun)
}

/** A plan that came to nothing, or of which nobody says what became of it. */
const fellThrough =
  /\b(?:(?:was|were) to have|(?:was|were|had been) (?:due|scheduled|planned|expected|supposed|meant) (?:to|for|on))\b/i

/** Whether what a sentence says of one of its dates is a plan: that of a promise made on the day is none. */
export const isPlannedOn = (sentence: string, { from }: Span): boolean => {
  const said = withoutQuoted(sentence)
  const before = said.slice(Math.max(0, from - 40), from)
  if (told.test(before) || namedBy.test(before)) return false
  const own = clauseAt(said, from, clauseEnd)
  if (wasDoneOn(said.slice(own.from, from).slice(-reach))) return false
  const clause = said.slice(own.from, own.to)
  return fellThrough.test(clause) || isPlan(clause) || set.test(clause)
}

/** Whether a sentence tells as done what it says of one of its dates. */
export const isDoneOn = (sentence: string, day: Span): boolean =>
  !isPlannedOn(sentence, day) && tenseAt(sentence, { from: 0, to: sentence.length }, day) === 'past'

const off = 'called off|cancell?ed|postponed|scrapped|abandoned|put off|shelved|dropped|suspended'
const wasPlanned =
  /\b(?:planned|scheduled|due|set|slated|expected|meant|supposed|(?:was|were) to|to have (?:been|taken))\b[^.;]{0,60}$/i
const neverWas = /\b(?:was|were) to have (?:been|taken)\b[^.;]{0,60}$/i
const wasOff = new RegExp(
  `^[^.;]{0,60}?\\b(?:was|were|been|is|are|being)\\s(?:[a-z]{2,12}\\s)?(?:${off})\\b|^,?\\sbut\\s(?:will|is|are|was|were)\\snow\\b`,
  'i',
)

/** Whether what was planned for a date was called off, put off, or came about in another way. */
export const isCalledOff = (sentence: string, { from, to }: Span): boolean => {
  const before = sentence.slice(Math.max(0, from - 160), from)
  return neverWas.test(before) || (wasPlanned.test(before) && wasOff.test(sentence.slice(to, to + 160)))
}

/** Whether a sentence is about an agreement. */
export const isAgreement = (sentence: string): boolean =>
  /\b(?:agreed (?:to|on|that)|signed (?:a|an|the)|memorandum of understanding|reached (?:a|an) agreement|entered into)\b/i.test(
    sentence,
  )
