import type { Span } from '../rules'
import { withoutQuoted } from '../shared/quoted'

const toCome =
  /\b(?:will|shall|would be published|is (?:to|due to|set to|expected to|scheduled to|planning to|going to)|are (?:to|due to|set to|expected to|scheduled to|planning to|going to)|plans? to|planned for|intends? to|aims? to|scheduled for|next (?:month|year|week)|promised to|agreed to|hopes? to|ought to|proposes? to)\b/i

/** Whether a sentence, or a clause of it, is about the future. */
export const isPlan = (sentence: string): boolean =>
  !/\b(?:called off|cancelled|was to have)\b/i.test(sentence) && toCome.test(sentence)

const clauseEnd = /;\s|,?\s(?:and|but|while|whereas|which|that|who)\s/gi
/** A verb of saying right before its day. */
const told = /(?<![A-Za-z])(?:said|told\s\S{1,20}|announced|reported|added|wrote|promised|confirmed)\s(?:on\s)?$/i

/** Whether what a sentence says of one of its dates is a plan: that of a promise made on the day is none. */
export const isPlannedOn = (sentence: string, { from }: Span): boolean => {
  const said = withoutQuoted(sentence)
  if (told.test(said.slice(Math.max(0, from - 40), from))) return false
  let [start, end] = [0, said.length]
  for (const found of said.matchAll(clauseEnd)) {
    if (found.index < from) start = found.index + found[0].length
    else {
      end = found.index
      break
    }
  }
  return isPlan(said.slice(start, end))
}

/** Whether a sentence is about an agreement. */
export const isAgreement = (sentence: string): boolean =>
  /\b(?:agreed (?:to|on|that)|signed (?:a|an|the)|memorandum of understanding|reached (?:a|an) agreement|entered into)\b/i.test(
    sentence,
  )
