import type { FigureStatus, Span } from '../rules'
import { isDeed, isOutcome } from './verb-groups'
import {
  coordinate,
  determiner,
  isBidden,
  listed,
  mark,
  ofAttribute,
  ofParticiple,
  ofVerbBehind,
  ofWord,
  type Sign,
  subordinate,
} from './verb-signs'
import { auxiliary, commonPast, saying } from './verbs'

/** Before a figure with which something else is compared, or from which it moves. */
const isBase =
  /(?:\bfrom|\bthan|\bcompared (?:with|to)|\bagainst|\bafter|\bthe same)\s(?:the\s)?(?:an?\s(?:low|high|peak|record)\sof\s)?(?:about\s|some\s)?$/i
/** Before things that are there already: in all 31 states, Wexley’s 14 libraries, a claim by 47,000 passengers. */
const isThere =
  /\b(?:all|these|those|(?:in|of|across|among|by|to|for)\s(?:the|our|its|their))\s$|[a-z]['’]s\s$|\b(?:claim|petition|letter|appeal|request|strike|protest|study|survey|visit|poll|sample)\s(?:by|of)\s$/i
/** Before what is so already. */
const isNow = /\b(?:at present|currently|so far)\b[^.;]{0,20}$|,\snow\s$/i
/** Behind a difference, a target that stands, a part, or a time that has passed. */
const isBeside =
  /^\s(?:(?:target|goal|limit|ceiling|cap|mark|threshold|rule)\b|of what (?:is|was)\b|(?:so far|to date|(?:in\s)?last (?:year|month|week|quarter))\b)/i
/** Behind a difference from what was thought before, which is neither. */
const isDifference =
  /^\s(?:less|more|fewer|higher|lower)\sthan\s(?:[\w’'-]+\s){0,5}(?:assumed|expected|forecast|projected|planned|estimated|thought|predicted)\b/i
/** Sums, shares and measures: not a count of things. */
const isMeasure = /[$€£%]|per\s?cent|points?|million|billion|\d\.\d/i
/** A limit that says which things are meant: vessels under 500 tonnes. */
const isLimit = /^(?:under|over|above|below|[a-z]{3,8}er than)\b/i

/** A change that takes effect on a day to come. */
const takesEffect = /\b(?:go(?:es)?|rises?|falls?|increases?|drops?)\s(?:up\s|down\s)?(?:by\s|to\s)?$/i

const written = /[\p{L}\d](?:[\p{L}\d’'-]|[.,](?=\d))*|\S/gu
/** The words and marks of a text, in small letters; “May” stays the month. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(written)].map(({ 0: word }) => (word === 'May' ? word : word.toLowerCase().replace("'", '’')))

/** How far around a figure its clause is read, in UTF-16 units. */
const reach = 400

/** Without what brackets hold that are closed, and without relative clauses between commas. */
const withoutAsides = (all: readonly string[]): string[] => {
  const kept: string[] = []
  for (const word of all) {
    if (word === ')' && kept.includes('(')) kept.length = kept.lastIndexOf('(')
    else kept.push(word)
  }
  const open = kept.findLastIndex((word, at) => /^(?:who|which)$/.test(word) && kept[at - 1] === ',')
  const close = kept.indexOf(',', open)
  const isOver = open > 0 && close > 0 && kept.slice(close + 1).some((word) => !listed.test(word))
  return isOver ? [...kept.slice(0, open - 1), ...kept.slice(close + 1)] : kept
}

/** Goes from a figure to the verb that governs it: back through its clause, and behind it where it is the subject. */
const ofClause = (lead: readonly string[], rest: readonly string[], isCount: boolean): Sign => {
  const own = [ofAttribute(lead), ofParticiple(rest)].find((sign) => sign !== 'none')
  if (own) return own
  if (opensClause(lead, rest)) return ofVerbBehind(rest, isCount)
  // Whether nothing but words of a list stood on the way, an infinitive whose end is not told, and another clause.
  let [isAlone, isOpenBy, isSoft] = [true, false, false]
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    const word = lead[at] ?? ''
    const sign = isBidden(lead, at) ? 'planned' : ofWord(lead, at, isCount)
    const isReport = saying.has(word) && sign === 'done'
    const isAnd = coordinate.test(word) && !isGoingOn(lead[at + 1] ?? '')
    if (!(isReport || isAnd || mark.test(word) || subordinate.test(word))) {
      if (sign === 'open' && /^(?:to|worth|equivalent)$/.test(word)) isOpenBy = true
      else if (sign !== 'none' && isSoft) return isStatus(sign) || isOpenBy ? 'open' : 'free'
      else if (sign !== 'none') return isOpenBy && !isStatus(sign) ? 'open' : sign
      if (!(listed.test(word) || determiner.test(word))) isAlone = false
      continue
    }
    // “people who owe up to £30,000 will”: the verb behind is not that of the figure.
    const isOfRelative = /^(?:who|which)$/.test(word) && !isAlone
    const subject = isOpenBy || isOfRelative || isInside(lead) ? 'none' : ofVerbBehind(rest, isCount)
    if (subject !== 'none') return subject
    if (isReport || subordinate.test(word)) return isOpenBy || (word === 'if' && lead.length - at < 6) ? 'open' : 'free'
    if (isAlone || /^[(:—–]$/.test(word)) continue
    if (!isAnd || isNewSubject(lead[at + 1] ?? '')) isSoft = true
  }
  return isOpenBy ? 'open' : isInside(lead) ? 'none' : ofVerbBehind(rest, isCount)
}

/** Whether a figure behind a comma is the subject of the verb right behind it: “Of the 31 she proposed, 19 were”. */
const opensClause = (lead: readonly string[], [next = '']: readonly string[]): boolean =>
  lead.findLast((word) => !/^(?:only|just|some|about|at|least|more|than)$/.test(word)) === ',' &&
  (auxiliary.has(next) || commonPast.has(next))

const isStatus = (sign: Sign): sign is FigureStatus => sign === 'planned' || sign === 'estimate'

const isNewSubject = (word: string): boolean =>
  determiner.test(word) || /^(?:he|she|it|they|we|i|you|there|one)$/.test(word)

/** Whether a preposition stands before a figure, so that it is no subject: in 40 towns. */
const isInside = (all: readonly string[]): boolean => {
  const last =
    all.findLast((word) => !/^(?:an?|the|about|around|some|nearly|almost|roughly|another|further|\W)$/.test(word)) ?? ''
  return /^(?:under|in|for|to|at|with|by|on|between|into|than|as|per)$/.test(last)
}

/** Whether a word behind “and” goes on with a verb before it: will pave 20 km and rebuild 5 bridges. */
const isGoingOn = (word: string): boolean => word === 'to' || isDeed(word) || isOutcome(word) || listed.test(word)

const standingOf = (text: string, { from, to }: Span, figure: Span, days: readonly Span[]): Sign => {
  const before = text.slice(Math.max(from, figure.from - reach), figure.from)
  const own = text.slice(figure.from, figure.to)
  const behind = text.slice(figure.to, Math.min(to, figure.to + reach))
  if (isBase.test(before)) return 'free'
  if (/\bestimated\b/i.test(own)) return 'estimate'
  if (/^not (?:to )?exceed/i.test(own)) return 'planned'
  if (isBeside.test(behind) || isNow.test(before)) return 'free'
  const isCount = !isMeasure.test(own)
  if (isCount && isThere.test(before)) return 'free'
  if (/\bvotes?$/i.test(own)) return 'done'
  const [lead, rest] = [withoutAsides(wordsOf(before)), wordsOf(behind)]
  if (isLimit.test(own) && /[a-z]s$/.test(lead.at(-1) ?? '')) return 'free'
  const found = ofClause(lead, rest, isCount)
  if (found === 'planned' && /\?["”’)]*\s*$/.test(text.slice(Math.max(figure.to, to - 8), to))) return 'open'
  if (isStatus(found) && isDifference.test(behind)) return 'open'
  if (isStatus(found) || found === 'done') return found
  if (takesEffect.test(before) && /\bfrom\s[\dA-Z]/.test(`${before} ${behind}`)) return 'planned'
  return days.some((day) => isOwnDay(text, { from, to }, figure, day)) ? 'planned' : found
}

/** Whether a day stands beside a figure, in one clause. */
const isOwnDay = (text: string, sentence: Span, figure: Span, { from, to }: Span): boolean => {
  if (from < sentence.from || to > sentence.to) return false
  const between = from >= figure.to ? text.slice(figure.to, from) : text.slice(to, figure.from)
  const edge = from >= figure.to ? /[;:—–]/ : /[,;:()—–]/
  return (
    between.length < 60 && !edge.test(between) && !/\b(?:and|but|which|that|who|after|since|will|shall)\b/.test(between)
  )
}

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (
  text: string,
  sentence: Span,
  figure: Span,
  days: readonly Span[] = [],
): FigureStatus | undefined => {
  const found = standingOf(text, sentence, figure, days)
  return isStatus(found) ? found : undefined
}

/** “The town has 12”, “there are about 40”: so it is now. */
const isState =
  /\b(?:has|have|there\s(?:is|are)|stands?\sat)\s(?:(?:[a-z]{2,10}ly|about|around|some|only|just|at least|more than|over|now|still|a|an)\s){0,4}$/i
const isOrdered = /^[^.;,]{0,40}\s(?:on order|to come|under way|in the pipeline|planned|left to)\b/i

/** Whether the clause of a figure does not plainly say that it has happened, or that it is so. */
export const isOpen = (text: string, sentence: Span, figure: Span, days: readonly Span[] = []): boolean => {
  const found = standingOf(text, sentence, figure, days)
  return !isStatus(found) && !isPlain(found, text, sentence, figure)
}

/** Whether the clause of a figure tells what has happened, or what is so. */
export const isDone = (text: string, sentence: Span, figure: Span): boolean =>
  isPlain(standingOf(text, sentence, figure, []), text, sentence, figure)

/** Of what is told as done, but is known by reckoning. */
const reckoned =
  /\b(?:according to|based on|on the basis of|in)\s(?:[\w’'-]+\s){0,4}(?:estimates?|projections?|forecasts?|models?|calculations?|simulations?|reckoning)\b|\bby\s(?:[\w’'-]+\s){1,4}(?:sums|reckoning|estimates?|calculations?)\b|\b(?:he|she|they|we|i|it)\s(?:reckons?|estimates?|calculates?|guess(?:es)?)\b/i

const isPlain = (found: Sign, text: string, sentence: Span, figure: Span): boolean => {
  if (reckoned.test(text.slice(sentence.from, sentence.to))) return false
  if (found === 'done' || isStatus(found) || found === 'open') return found === 'done'
  const before = text.slice(Math.max(sentence.from, figure.from - reach), figure.from)
  return isState.test(before) && !isOrdered.test(text.slice(figure.to, sentence.to))
}
