import type { CutKind, Span } from '../rules'
import { sentences } from './typography'

const letter = /[\p{L}\p{N}]/u
const denial =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|barely|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|false(?:ly)?|untrue|wrong(?:ly)?|nonsense|lies?|myths?|rumou?rs?|impossible|unlikely|doubts?|doubtful|absurd|mistaken|fail(?:s|ed)?)\b|n['’]t\b/i
const condition =
  /\b(?:if|unless|provided|providing|assuming|whether|until|only when|in case|as long as|suppos(?:e|ing)|except|but only|claims? that|allegations?)\b/i
/** Where a clause ends and another begins that stands for itself. */
const boundary = /[;:]|,?\s(?:and|but|so|yet)\s(?!that\b)|,\s(?:which|who)\s/g

/** Whether a part of a quotation begins or ends inside a word, or where the rest of its sentence turns its meaning. */
export const cutOf = (words: string, { from, to }: Span): CutKind | undefined => {
  const isInside = (at: number): boolean => letter.test(words.charAt(at - 1)) && letter.test(words.charAt(at))
  if (isInside(from) || isInside(to)) return 'word'
  const all = sentences(words)
  const head = words.slice(all.find((one) => one.from <= from && from < one.to)?.from ?? from, from)
  const rest = words.slice(to, all.find((one) => one.from < to && to <= one.to)?.to ?? to)
  const isTurned = denial.test(lastClause(head)) || denial.test(firstClause(rest))
  return isTurned || condition.test(head) || condition.test(rest) ? 'meaning' : undefined
}

const lastClause = (head: string): string => {
  const last = [...head.matchAll(boundary)].at(-1)
  return last ? head.slice(last.index + last[0].length) : head
}

const firstClause = (rest: string): string => rest.slice(0, [...rest.matchAll(boundary)][0]?.index)
