import type { Span } from '../rules'
import type { CountedThing, LabelWord } from '../shared/label-rules'
import { subjectIn } from './clauses'
import { wordsIn } from './label-words'
import { type TaggedWord, tokensIn } from './tokens'
import { unitOf } from './units'

/** How far the words of a figure stand from it at most, in UTF-16 units. */
const reach = 300

/** Where another clause or item begins between two figures. */
const parting =
  /[;:]\s|\s\((?=[^()]{1,24}:\s)|(?<![A-Z])[.!?]\s|\n|,?\s(?:while|whereas|but|although|though|with)\s|,?\s(?:and|or)\s|,\s(?!(?:to|or|up|down|from|at|a|an|which|who|whose|compared|against|versus|the (?:highest|lowest|most|least|biggest|largest|first))\s)/g
/** The figure behind is only compared with the one before: it counts the same of something else. */
const comparing = /(?:compared (?:with|to)|against|versus|than|unlike|up from|down from)\s(?:[a-z]{1,12}\s){0,4}$/i
/** “of those 65 and older”: of whom a figure is. */
const ofSome = /^\s(?:of|in|for|among|at|from|by)\s/
/** A number that only describes a noun: “adults under 30”, “65 and older”, “18-year-olds”. */
const describing = /(?:\b(?:under|over|aged?|ages|below|above|past)\s|-)$/i
const older = /^(?:\s(?:and|or)\s(?:older|over|above|younger|under)|[-\s]year)/i

interface Parts {
  /** Before the figure, in its clause. */
  lead: Span
  /** Behind it, up to the next clause or figure. */
  tail: Span
  /** Whether a clause begins between the figure before and this one. */
  isParted: boolean
  isCompared: boolean
}

const partsOf = (text: string, sentence: Span, figures: readonly Span[]): Parts[] => {
  const cuts = figures.map((one, index) =>
    cutBefore(text, figures[index - 1]?.to ?? Math.max(sentence.from, one.from - reach), one.from, index === 0),
  )
  return figures.map((one, index) => {
    const next = figures[index + 1]
    const end = Math.min(sentence.to, one.to + reach)
    return {
      lead: { from: cuts[index]?.at ?? sentence.from, to: one.from },
      tail: { from: one.to, to: Math.min(end, next ? (cuts[index + 1]?.at ?? next.from) : end) },
      isParted: index === 0 || cuts[index]?.isParted === true,
      isCompared: index > 0 && comparing.test(text.slice(Math.max(sentence.from, one.from - 40), one.from)),
    }
  })
}

const apposed = /^[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4},\swho(?:se)?\s/

/** Where between two figures the words of the second begin. */
const cutBefore = (text: string, from: number, to: number, isFirst: boolean): { at: number; isParted: boolean } => {
  const gap = text.slice(from, to)
  const compared = comparing.exec(gap)
  if (compared) return { at: from + compared.index, isParted: false }
  // “The number of families with children fell by”
  const cuts = [...gap.matchAll(parting)].filter(([cut]) => !(isFirst && cut === ' with '))
  // “Its head, Ann Reed, who received”: the name is that of the phrase before.
  const isName = cuts.length > 1 && apposed.test(gap.slice((cuts.at(-1)?.index ?? 0) + 2))
  const last = cuts.at(isName ? -2 : -1)
  if (last) return { at: from + last.index + last[0].length, isParted: true }
  return { at: from, isParted: false }
}

const wordsAt = (text: string, { from, to }: Span): LabelWord[] =>
  wordsIn(text.slice(from, to)).map((one) => ({ ...one, from: one.from + from, to: one.to + from }))

const isNoun = ({ kind }: LabelWord): boolean => kind === 'noun'

/** “Its head, Ann Reed, who received”: whom a clause goes on about. */
const relative = /,?\s(?:who|whose|which)\s[^,;]{0,80}$/
/** “Services inflation, at 6%”: a figure beside its name. */
const beside = /,\sat\s(?:about\s|some\s|around\s|just\s)?$/

/** The nouns that name what is counted: the subject of a clause, or those right before a figure. */
const namesIn = (text: string, whole: Span): LabelWord[] => {
  const words = text.slice(whole.from, whole.to)
  const cut = relative.exec(words) ?? beside.exec(words)
  if (cut) return namesBefore(text, { from: whole.from, to: whole.from + cut.index })
  const lead = whole
  const tokens = tokensIn(text, lead)
  const subject = subjectIn(text, tokens, 0, tokens.length, 'first')
  if (subject)
    return wordsAt(text, spanOf(tokens, subject.start, headEnd(tokens, subject.start, subject.end))).filter(isNoun)
  const start = tokens.findLastIndex(({ is }) => /^[vkq,;:.]$/.test(is)) + 1
  return wordsAt(text, spanOf(tokens, start, headEnd(tokens, start, tokens.length))).filter(isNoun)
}

/** The nouns of the last noun phrase of a stretch, without the name that stands beside it. */
const namesBefore = (text: string, stretch: Span): LabelWord[] => {
  const tokens = tokensIn(text, stretch)
  const start = tokens.findLastIndex(({ is }) => /^[vkoqp;:.]$/.test(is)) + 1
  const name = tokens.findIndex(({ is }, index) => index > start && is === ',')
  return wordsAt(text, spanOf(tokens, start, name === -1 ? tokens.length : name)).filter(isNoun)
}

/** Nouns that only say that something is counted: the number of schools. */
const counting = /^(?:number|share|proportion|percentage|amount|total|rate|level|value|size|sum|count)s?$/

const headEnd = (tokens: readonly TaggedWord[], start: number, end: number): number => {
  const preposition = tokens.findIndex(
    ({ is }, index) => index > start && index < end && is === 'o' && !counting.test(tokens[index - 1]?.text ?? ''),
  )
  return preposition === -1 ? end : preposition
}

const spanOf = (tokens: readonly TaggedWord[], start: number, end: number): Span => {
  const first = tokens[start]
  return first && end > start ? { from: first.from, to: tokens[end - 1]?.to ?? first.to } : { from: 0, to: 0 }
}

/** Between a part and its whole: “six of Wexley’s 14”, “12 trucks out of 40”. */
const ofWhole =
  /^\s(?:[a-z-]{3,20}\s){0,4}(?:out\s)?of\s(?:(?:the|its|their|all|some|about)\s|(?:[A-Z][\w-]*\s){0,4}[A-Z][\w-]*['’]s?\s){0,4}$/
/** Before a part that its own words tell from the whole. */
const amongThem =
  /(?:\bamong\s(?:them|whom)|\bincluding|\bof\s(?:whom|which|them|these|those)),?\s(?:[a-z]{2,12}\s){0,4}$/
/** The whole of which parts follow: “Of the 31 walls, 19 were”. */
const ofAll = /^\W*of\s(?:(?:the|these|those|its|their|all|some|about)\s){0,4}$/i
const nounEnd = /[,;.:(]|\s(?:[-–—]|and|who|which|that|were|was|are|is|had|have|has|will|would)\s/

/** The first noun phrase of a stretch. */
const firstNoun = (text: string, { from, to }: Span): Span => {
  const end = text.slice(from, to).search(nounEnd)
  return { from, to: end < 0 ? to : from + end }
}

/** Of a part the words that tell it from its whole; of a whole only its own, and not those of the part. */
const asPart = (
  text: string,
  sentence: Span,
  figures: readonly Span[],
  at: number,
  { tail }: Parts,
): Partial<CountedThing> => {
  const figure = figures[at] as Span
  const [previous, next] = [figures[at - 1], figures[at + 1]]
  if (previous && ofWhole.test(text.slice(previous.to, figure.from)))
    return { own: wordsAt(text, { from: previous.from, to: firstNoun(text, tail).to }) }
  if (next && ofWhole.test(text.slice(figure.to, next.from))) {
    const { to } = firstNoun(text, { from: next.to, to: Math.min(text.length, next.to + reach) })
    const behind = text.slice(to, to + reach).split(/[;.]\s|\n/, 1)[0] ?? ''
    return { telling: wordsAt(text, { from: to, to: to + behind.length }) }
  }
  const end = text.slice(tail.from, tail.to).search(/[,;.(]/)
  const own = { from: figure.from, to: end < 0 ? tail.to : tail.from + end }
  const telling = wordsAt(text, own)
  const before = text.slice(Math.max(0, figure.from - 40), figure.from)
  const isOf = previous && /,\s(?:only\s|just\s)?$/.test(before) && ofAll.test(text.slice(sentence.from, previous.from))
  if (amongThem.test(before) || isOf) return telling.some(isNoun) ? { telling, name: [] } : { telling }
  // “Of 80 homes, 12 of which have no roof”: the homes are those before.
  if (!/^\sof\s(?:which|whom)\s/.test(text.slice(figure.to, figure.to + 12))) return {}
  return { telling, name: [], own: wordsAt(text, { from: Math.max(sentence.from, figure.from - reach), to: own.to }) }
}

/** The words behind an aside that counts some of the same: “48 people, among them 11 pupils, were injured”. */
const behindAside = (text: string, sentence: Span, figures: readonly Span[], at: number): LabelWord[] => {
  const next = figures[at + 1]
  if (!next || !amongThem.test(text.slice(figures[at]?.to, next.from))) return []
  const aside = /^[^,;.]{0,60},\s/.exec(text.slice(next.to, sentence.to))?.[0]
  if (aside === undefined) return []
  return wordsAt(text, { from: next.to + aside.length, to: Math.min(figures[at + 2]?.from ?? Infinity, sentence.to) })
}

const scale = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|bn|mn|tn|crore|lakh)$/
const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundreds?|thousands?|[mbtr]+illions?)$/
/** Of what a measure or a share is: litres of water. */
const measured = /^\sof\s(?:[a-z-]+\s){0,4}[a-z-]+/

/** The noun phrase that a stretch begins with, behind “of” where there is one. */
const phraseAt = (text: string, from: number, found: RegExp): LabelWord[] | undefined => {
  const [phrase] = found.exec(text.slice(from, from + reach)) ?? []
  if (phrase === undefined) return undefined
  const tokens = tokensIn(text, { from, to: from + phrase.length })
  const end = tokens.findIndex(({ is }, at) => at > 0 && /^[okvab]$/.test(is))
  const words = wordsAt(text, spanOf(tokens, 1, end === -1 ? tokens.length : end)).filter(isNoun)
  return words.length > 0 ? words : undefined
}

/** The noun that a figure counts, or that of which it is a measure or a share. */
const headOf = (text: string, figure: Span, lead: Span): LabelWord[] | undefined => {
  const [last] = /(?<![A-Za-z²³-])[A-Za-z²³-]+$/.exec(text.slice(figure.from, figure.to)) ?? []
  if (last === undefined || scale.test(last) || last === 'cent' || numberWord.test(last.toLowerCase()))
    return /%|cent$/.test(text.slice(figure.from, figure.to)) && !hasVerb(text, lead)
      ? phraseAt(text, figure.to, measured)
      : undefined
  if (unitOf(last) && !/^(?:countries|cities)$/.test(last)) return phraseAt(text, figure.to, measured)
  return wordsAt(text, figure).filter((one) => isNoun(one) && !isNumber(one))
}

const isNumber = ({ forms }: LabelWord): boolean => /^\d/.test(forms[0] ?? '') || numberWord.test(forms[0] ?? '')

const hasVerb = (text: string, span: Span): boolean => tokensIn(text, span).some(({ is }) => is === 'v')

/** Words before that hold for a figure too: all of them where it has no verb of its own, otherwise subjects and adverbials. */
const sharedBy = (text: string, sentence: Span, parts: readonly Parts[], at: number): LabelWord[] => {
  const isGapped = !hasVerb(text, (parts[at] as Parts).lead)
  const opening = wordsAt(text, { from: sentence.from, to: parts[0]?.lead.from ?? sentence.from })
  const before = parts.slice(0, at).flatMap(({ lead, tail }) => {
    const whole = { from: lead.from, to: tail.to }
    return isGapped || !hasVerb(text, whole) ? wordsAt(text, whole) : namesIn(text, lead)
  })
  return [...opening, ...before]
}

/** The words that tell what a figure of a sentence counts. */
export const countedBy = (text: string, sentence: Span, all: readonly Span[], index: number): CountedThing => {
  const figure = all[index] as Span
  const figures = all.filter((one) => one === figure || !describes(text, one))
  const at = figures.indexOf(figure)
  const parts = partsOf(text, sentence, figures)
  const told = inClause(text, sentence, figures, parts, at)
  const own = [...told.own, ...behindAside(text, sentence, figures, at)]
  const head = headOf(text, figure, (parts[at] as Parts).lead)
  const more = { ...(head ? { head } : {}), shared: sharedBy(text, sentence, parts, at) }
  return { ...told, own, ...more, ...asPart(text, sentence, figures, at, parts[at] as Parts) }
}

/** The subject before a figure; of the first in a sentence it may stand before an aside: “The gap has grown, though, to”. */
const subjectOf = (text: string, sentence: Span, lead: Span, at: number): LabelWord[] => {
  const names = namesIn(text, lead)
  return names.length > 0 || at > 0 ? names : namesIn(text, { from: sentence.from, to: lead.to })
}

const inClause = (
  text: string,
  sentence: Span,
  figures: readonly Span[],
  parts: readonly Parts[],
  at: number,
): CountedThing => {
  const figure = figures[at] as Span
  const own = parts[at] as Parts
  const lead = wordsAt(text, own.lead)
  const tail = wordsAt(text, tailOf(parts, at))
  const counter = wordsAt(text, figure).filter(isNoun)
  const isOfSome = own.isCompared && ofSome.test(text.slice(figure.to, figure.to + 8))
  if (isOfSome) {
    const name = wordsAt(text, own.tail).filter(isNoun)
    return { own: [...lead, ...counter, ...tail], name }
  }
  // “From 61% in favour to 49%”
  // “In Lorne, where …, 91% of cans come back”
  const share =
    at > 0 && own.isParted && wordsAt(text, own.lead).length === 0 ? headOf(text, figure, own.lead) : undefined
  if (share && share.length > 0) return { own: [...lead, ...counter, ...tail], name: share }
  const isEnd =
    at > 0 &&
    /\sto\s$/.test(text.slice(own.lead.from, figure.from)) &&
    /\bfrom\s$/.test(text.slice(0, figures[at - 1]?.from))
  const names = isEnd ? [] : subjectOf(text, sentence, own.lead, at)
  const ownTail = wordsAt(text, own.tail).filter(isNoun)
  if (names.length > 0 || at === 0) {
    const next = parts[at + 1]
    // Of two figures of one subject each is told by its own words.
    const isShared = next?.isParted === true && namesIn(text, next.lead).length === 0
    const name = names.length > 0 ? [...names, ...(isShared ? ownTail : [])] : ownTail.slice(0, 1)
    return { own: [...lead, ...counter, ...tail], name }
  }
  // “in the towns it is 64%”
  const place = own.isParted ? lead.filter(isNoun) : []
  if (place.length > 0) return { own: [...lead, ...counter, ...tail], name: place }
  // “rose 4.5% to 3.2 million”, “48% in the north and 40% in the south”: of the subject before.
  const { subject, name } = subjectBefore(text, parts, at)
  return {
    own: [...subject, ...lead, ...counter, ...tail],
    name: own.isParted ? [...name, ...ownTail] : name,
  }
}

/** Words behind a figure go on behind the next one, unless another clause begins between them. */
const tailOf = (parts: readonly Parts[], at: number): Span => {
  let last = at
  while (parts[last + 1] && !parts[last + 1]?.isParted && !parts[last + 1]?.isCompared) last += 1
  return { from: parts[at]?.tail.from ?? 0, to: parts[last]?.tail.to ?? 0 }
}

const subjectBefore = (
  text: string,
  parts: readonly Parts[],
  at: number,
): { subject: LabelWord[]; name: LabelWord[] } => {
  for (let index = at - 1; index >= 0; index -= 1) {
    const { lead } = parts[index] as Parts
    const name = namesIn(text, lead)
    if (name.length > 0) return { subject: wordsAt(text, lead), name }
  }
  return { subject: [], name: [] }
}

const describes = (text: string, { from, to }: Span): boolean =>
  describing.test(text.slice(Math.max(0, from - 8), from)) && /^\d{1,3}$/.test(text.slice(from, to))
    ? true
    : /^\d{1,3}$/.test(text.slice(from, to)) && older.test(text.slice(to, to + 14))
