import type { FigureStatus, Span } from '../rules'
import { isPlan } from './plans'

const clauseStart = /;\s|,?\s(?:but|while|whereas|which|who)\s|,\sand\s/g
const clauseEnd = /;\s|,?\s(?:but|while|whereas|which|who)\s|,\sand\s|[.!?](?=\s|$)/
/** Before a figure with which something else is compared, or from which it moves. */
const isBase = /(?:from|than|compared (?:with|to)|against|now|not)\s(?:the\s)?(?:about\s|some\s)?$/i
const estimated =
  /\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed)?|projects?|projected|projection|estimat(?:es?|ed)|predict(?:s|ed)?|anticipat(?:es?|ed)|would (?:cost|reach|be|save|fall|rise)|sees|reckons?|puts? (?:the|its|it|their))\b/i
const toSpend = /\bexpects? to (?:incur|pay|spend|invest|hire|cut)\b/i
const promised =
  /\b(?:promis(?:es?|ed)|pledg(?:es?|ed)|propos(?:es?|ed|al)|offer(?:s|ed)? of|target of|budget(?:ed)? of|allocat(?:es?|ed)|announcing|commit(?:s|ted)|scheme|not to exceed|was to cost|were to cost|we want|to be|plans?|planned)\b/i

/** What is agreed may have been done: “agreed to lower the rate to 4 per cent”. */
const decided = /\bagreed to\b/i

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (text: string, { from, to }: Span, figure: Span): FigureStatus | undefined => {
  const before = text.slice(from, figure.from)
  if (isBase.test(before)) return undefined
  const behind = text.slice(figure.to, to)
  const start = [...before.matchAll(clauseStart)].at(-1)
  const end = behind.search(clauseEnd)
  const lead = before.slice(start ? start.index + start[0].length : 0)
  const clause = lead + text.slice(figure.from, figure.to) + (end === -1 ? behind : behind.slice(0, end))
  if (toSpend.test(clause)) return 'planned'
  if (estimated.test(lead)) return 'estimate'
  if (isPlan(clause.replace(decided, '')) || promised.test(lead)) return 'planned'
  return undefined
}
