import type { Span } from '../rules'
import type { CountedThing, LabelWord } from '../shared/label-rules'
import { subjectIn } from './clauses'
import { wordsIn } from './label-words'
import { type TaggedWord, tokensIn } from './tokens'

/** How far the words of a figure stand from it at most, in UTF-16 units. */
const reach = 300

/** Where another clause or item begins between two figures. */
const parting =
  /[;:]\s|[.!?]\s|\n|,?\s(?:while|whereas|but|although|though|with)\s|,?\s(?:and|or)\s|,\s(?!(?:to|or|up|down|from|a|an|which|compared|against|versus|the (?:highest|lowest|most|least|biggest|largest|first))\s)/g
/** The figure behind is only compared with the one before: it counts the same of something else. */
const comparing = /(?:compared (?:with|to)|against|versus|than|unlike|up from|down from)\s(?:[a-z]{1,12}\s){0,2}$/i
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
    cutBefore(text, figures[index - 1]?.to ?? Math.max(sentence.from, one.from - reach), one.from),
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

/** Where between two figures the words of the second begin. */
const cutBefore = (text: string, from: number, to: number): { at: number; isParted: boolean } => {
  const gap = text.slice(from, to)
  const compared = comparing.exec(gap)
  if (compared) return { at: from + compared.index, isParted: false }
  const last = [...gap.matchAll(parting)].at(-1)
  if (last) return { at: from + last.index + last[0].length, isParted: true }
  return { at: from, isParted: false }
}

const wordsAt = (text: string, { from, to }: Span): LabelWord[] =>
  wordsIn(text.slice(from, to)).map((one) => ({ ...one, from: one.from + from, to: one.to + from }))

const isNoun = ({ kind }: LabelWord): boolean => kind === 'noun'

/** The nouns that name what is counted: the subject of a clause, or those right before a figure. */
const namesIn = (text: string, lead: Span): LabelWord[] => {
  const tokens = tokensIn(text, lead)
  const subject = subjectIn(text, tokens, 0, tokens.length, 'first')
  if (subject)
    return wordsAt(text, spanOf(tokens, subject.start, headEnd(tokens, subject.start, subject.end))).filter(isNoun)
  const start = tokens.findLastIndex(({ is }) => /^[vkq,;:.]$/.test(is)) + 1
  return wordsAt(text, spanOf(tokens, start, headEnd(tokens, start, tokens.length))).filter(isNoun)
}

const headEnd = (tokens: readonly TaggedWord[], start: number, end: number): number => {
  const preposition = tokens.findIndex(({ is }, index) => index > start && index < end && is === 'o')
  return preposition === -1 ? end : preposition
}

const spanOf = (tokens: readonly TaggedWord[], start: number, end: number): Span => {
  const first = tokens[start]
  return first && end > start ? { from: first.from, to: tokens[end - 1]?.to ?? first.to } : { from: 0, to: 0 }
}

/** The words that tell what a figure of a sentence counts. */
export const countedBy = (text: string, sentence: Span, all: readonly Span[], index: number): CountedThing => {
  const figure = all[index] as Span
  const figures = all.filter((one) => one === figure || !describes(text, one))
  const at = figures.indexOf(figure)
  const parts = partsOf(text, sentence, figures)
  const own = parts[at] as Parts
  const lead = wordsAt(text, own.lead)
  const tail = wordsAt(text, tailOf(parts, at))
  const counter = wordsAt(text, figure).filter(isNoun)
  const isOfSome = own.isCompared && ofSome.test(text.slice(figure.to, figure.to + 8))
  if (isOfSome) {
    const name = wordsAt(text, own.tail).filter(isNoun)
    return { own: [...lead, ...counter, ...tail], name }
  }
  const names = namesIn(text, own.lead)
  const ownTail = wordsAt(text, own.tail).filter(isNoun)
  if (names.length > 0 || at === 0) {
    const next = parts[at + 1]
    // Of two figures of one subject each is told by its own words.
    const isShared = next?.isParted === true && namesIn(text, next.lead).length === 0
    const name = names.length > 0 ? [...names, ...(isShared ? ownTail : [])] : ownTail.slice(0, 1)
    return { own: [...lead, ...counter, ...tail], name }
  }
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
