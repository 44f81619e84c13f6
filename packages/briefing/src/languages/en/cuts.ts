import { cutsBy } from '../shared/cuts'
import { sentences } from './typography'

const denial =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|barely|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|false(?:ly)?|untrue|wrong(?:ly)?|nonsense|lies?|myths?|rumou?rs?|impossible|unlikely|doubts?|doubtful|absurd|mistaken|fail(?:s|ed)?)\b|n['’]t\b/i
const condition =
  /\b(?:if|unless|provided|providing|assuming|whether|until|only when|in case|as long as|suppos(?:e|ing)|except|but only|claims? that|allegations?)\b/i
/** Where a clause ends and another begins that stands for itself. */
const boundary = /[;:]|,?\s(?:and|but|so|yet)\s(?!that\b)|,\s(?:which|who)\s/g

/** Whether a part is cut inside a word, or off the words that turn its meaning. */
export const cutOf = cutsBy(sentences, ({ head, rest }) => {
  const isDenied = denial.test(lastClause(head)) || denial.test(firstClause(rest))
  return isDenied || condition.test(head) || condition.test(rest)
})

const lastClause = (head: string): string => {
  const last = [...head.matchAll(boundary)].at(-1)
  return last ? head.slice(last.index + last[0].length) : head
}

const firstClause = (rest: string): string => rest.slice(0, [...rest.matchAll(boundary)][0]?.index)
