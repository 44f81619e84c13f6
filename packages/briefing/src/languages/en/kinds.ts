import type { Quotation, Span } from '../rules'
import type { Marked } from '../shared/marks'

const isStatement = /[.,?!…—–][’']?$/
/** Words before a few that somebody says of something: “said he was “deeply sorry””. */
const predicate = /\b(?:is|was|are|were|be|been|being|felt|feels?|as)\s$/

/** A few words that are themselves what somebody says of something: “remains very uncertain”. */
const isPredicate =
  /^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|remains?|does|did|do|fully|deeply|very|too|[a-z]{3,20}(?:ed|[^s]s))\s/

/** Fewer words than these may be a term, and more may not be a title. */
const few = 4
/** Words before what is only called so: “the green belt”. */
const naming =
  /(?:^|[\s(])(?:the|this|that|these|those|such|so-called|any|every|no|some|all|of|words?|terms?|phrases?|names?|titles?|slogans?|(?:titled|entitled|named|known as|defined as|marked))\s$/i
/** Words behind a few that somebody says. Before another noun they are only its attribute: a “fair” price. */
const goesOn =
  /^\s?(?:$|[^\w\s]|(?:of|for|to|in|on|at|by|with|from|about|against|over|under|after|before|since|until|during|within|between|among|towards?|and|but|or|as|that|which|who|when|while|if|because|than|is|was|are|were|has|have|had|will|would|this|last|next|yesterday|today|the|an?|its|his|her|their|our|any|all|not|it|them|him|[A-Z][a-z]+day)(?![\w-]))/

/** Whether a few words, reported in their own clause, are what somebody says of something: called it “baseless”. */
const isSaidOf = (words: string, before: string, after: string): boolean =>
  /^[a-z]/.test(words) && !naming.test(before) && goesOn.test(after)

/** “Warm Homes”: a name, whatever is said of it. */
const isTitle = (words: string): boolean => {
  const all = words.split(/\s+/)
  return (
    all.length > 1 &&
    all.every((word) => /^(?:\p{Lu}|(?:of|the|for|and|in|to|on|a)$)/u.test(word)) &&
    /^\p{Lu}/u.test(all.at(-1) ?? '')
  )
}

/** Whether words between marks are somebody's speech, a headline, a title, or only a name or a term. */
export const kindOf = (
  text: string,
  one: Marked,
  sentence: Span,
  isHeadline: boolean,
  isReported: boolean,
  isOwn: boolean,
): Quotation['kind'] => {
  if (one.family === 'title') return 'title'
  if (one.depth > 0) return 'name'
  const words = text.slice(one.words.from, one.words.to).trim()
  const ends = isStatement.test(words) || /^[,.]/.test(text.slice(one.to, sentence.to))
  if (one.family === 'single') return isReported && isStatement.test(words) && words.includes(' ') ? 'speech' : 'name'
  if (isHeadline && !isReported) return 'headline'
  const count = words.split(/\s+/).length
  const before = text.slice(Math.max(sentence.from, one.from - 24), one.from)
  // “Your article (“The case for tolls”, 2 May) says …”
  if (isReported && !isStatement.test(words) && before.endsWith('(')) return 'title'
  if (isReported && count <= few && !isStatement.test(words) && isTitle(words)) return 'name'
  if (isReported && isOwn && count < few && isSaidOf(words, before, text.slice(one.to, sentence.to))) return 'speech'
  if (
    isReported &&
    ((ends && (isOwn || count >= few || isStatement.test(words))) ||
      count > 3 ||
      (count > 1 && (predicate.test(before) || isPredicate.test(words))))
  )
    return 'speech'
  return isStatement.test(words) && words.split(/\s+/).length > 3 ? 'speech' : 'name'
}
