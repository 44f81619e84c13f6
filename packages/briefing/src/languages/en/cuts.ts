import { cutsBy } from '../shared/cuts'
import { sentences } from './typography'

const denial =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|barely|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|false(?:ly)?|untrue|wrong(?:ly)?|nonsense|lies?|myths?|rumou?rs?|impossible|unlikely|doubts?|doubtful|absurd|mistaken|fail(?:s|ed)?)\b|n['’]t\b/i
const condition =
  /\b(?:if|unless|provided|providing|assuming|whether|until|only when|in case|as long as|suppos(?:e|ing)|except|but only|claims? that|allegations?)\b/i
/** Where a clause ends and another begins that stands for itself: “and tell you” goes on. */
const boundary =
  /[;:]|,?\s(?:and|but|so|yet)\s(?=(?:I|you|he|she|it|we|they|there|this|these|those|the|an?|my|our|your|his|her|its|their|some|many|most|all|no|nobody|nothing|[A-Z][a-z]+|[a-z]+s)\b)|,\s(?:which|who)\s/g

/** Whether a part is cut inside a word, or off the words that turn its meaning. */
export const cutOf = cutsBy(sentences, ({ head, part, rest }) => {
  const isDenied = denial.test(lastClause(head, part)) || denial.test(firstClause(rest))
  return isDenied || condition.test(head) || condition.test(rest)
})

const lastClause = (head: string, part: string): string => {
  const last = [...(head + part).matchAll(boundary)].findLast(
    ({ 0: words, index }) => index + words.length <= head.length,
  )
  return last ? head.slice(last.index + last[0].length) : head
}

const firstClause = (rest: string): string => rest.slice(0, [...rest.matchAll(boundary)][0]?.index)
