import type { FigureStatus, Span } from '../rules'
import { isPlan } from './plans'

const clauseStart = /;\s|,?\s(?:but|while|whereas|which|who)\s|,\sand\s/g
const clauseEnd =
  /;\s|\sand\s(?=(?:will|plans?|aims?|intends?|expects?|hopes?|is|are|has|have)\s)|,?\s(?:but|while|whereas|which|who)\s|,\sand\s|[.!?](?=\s|$)/
/** Before a figure with which something else is compared, or from which it moves. */
const isBase = /(?:from|than|compared (?:with|to)|against|now|not)\s(?:the\s)?(?:about\s|some\s)?$/i
const estimated =
  /\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed)?|projects?|projected|projection|estimat(?:es?|ed)|predict(?:s|ed)?|anticipat(?:es?|ed)|would (?:cost|reach|be|save|fall|rise)|(?:could|might|may) (?:cost|reach|save|fall|rise|cut|add|lose|take|need)|sees|reckons?|puts? (?:the|its|it|their))\b/i
const toSpend = /\bexpects? to (?:incur|pay|spend|invest|hire|cut)\b/i
const promised =
  /\b(?:promis(?:es?|ed)|pledg(?:es?|ed)|propos(?:es?|ed|al)|offer(?:s|ed)? of|target of|budget(?:ed)? of|allocat(?:es?|ed)|announcing|commit(?:s|ted)|scheme|not to exceed|was to cost|were to cost|we want|to be|plans?|planned)\b/i

/** The scheme was carried out, or a poll counted. */
const wasDone =
  /\b(?:scheme|programme|project)\s(?:has\s)?(?:cost|saved|was|were|took|ran)\b|\b(?:poll|survey|census|count)\s[^.;]{0,40}\bputs?\b/i
/** Verbs and times of what has happened. */
const past =
  /\b(?:already|was|were|did|has|have|had|spent|paid|cost|rose|fell|grew|went|came|took|made|built|bought|sold|lost|won|left|stood|met|sent|held|ran|brought|kept|(?!need|speed|feed|indeed|exceed|proceed|succeed|embed|limited|united)[a-z]{3,}ed)\b/i

/** The figure is what is aimed at: the target is 9%. */
const aimed =
  /\b(?:target|goal|aim|ceiling|cap)s?\s(?:[a-z]{2,12}\s){0,4}(?:is|are|remains|stands at|was set at|of|at)\s(?:about\s|at\s(?:least|most)\s)?$/i

const clauseAround = (text: string, { from, to }: Span, figure: Span): { lead: string; clause: string } => {
  const before = text.slice(from, figure.from)
  const behind = text.slice(figure.to, to)
  const start = [...before.matchAll(clauseStart)].at(-1)
  const end = behind.search(clauseEnd)
  const lead = before.slice(start ? start.index + start[0].length : 0)
  return { lead, clause: lead + text.slice(figure.from, figure.to) + (end === -1 ? behind : behind.slice(0, end)) }
}

/** A decision may have been carried out or not: “agreed to lower the rate to 4 per cent”. */
const agreed = /\b(?:has|have|had)?\s?agreed to\b/gi

/** Whether the clause of a figure tells what has happened. */
export const isDone = (text: string, sentence: Span, figure: Span): boolean =>
  statusOf(text, sentence, figure) === undefined &&
  past.test(clauseAround(text, sentence, figure).clause.replace(agreed, ''))

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (text: string, { from, to }: Span, figure: Span): FigureStatus | undefined => {
  const before = text.slice(from, figure.from)
  if (isBase.test(before)) return undefined
  const { lead, clause } = clauseAround(text, { from, to }, figure)
  if (wasDone.test(lead)) return undefined
  if (toSpend.test(clause)) return 'planned'
  if (estimated.test(lead + text.slice(figure.from, figure.to))) return 'estimate'
  if (isPlan(clause.replace(agreed, '')) || promised.test(lead) || aimed.test(lead)) return 'planned'
  return undefined
}
