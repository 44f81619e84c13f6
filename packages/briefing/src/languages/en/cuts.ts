import { cutsBy } from '../shared/cuts'
import { sentences } from './typography'

const denial =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|scarcely|barely|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|false(?:ly)?|untrue|wrong(?:ly)?|nonsense|lies?|myths?|rumou?rs?|impossible|unlikely|doubts?|doubtful|absurd|mistaken|fail(?:s|ed)?)\b|n['’]t\b/i
const condition =
  /\b(?:if|unless|provided|providing|assuming|whether|until|only when|in case|as long as|suppos(?:e|ing)|except|but only|claims? that|allegations?|subject to|depending (?:up)?on|(?:dependent|contingent|conditional) (?:up)?on|on condition|pending|barring|so long as|in the event|[a-z]{4,12} permitting|where possible|(?:had|were|should) (?:I|we|you|he|she|it|they|the|this) [a-z]+)\b/i
const pronoun =
  'I|you|he|she|it|we|they|there|this|these|those|that|the|an?|my|our|your|his|her|its|their|some|many|most|all|no|none|nobody|nothing|neither|each|every|not one'
/** Where a clause ends and another begins that stands for itself: “and tell you” goes on. */
const boundary = new RegExp(
  `[;:]|,?\\s(?:and|but|so|yet)\\s(?=(?:${pronoun}|[A-Z][a-z]+|[a-z]+s)\\b|(?:[a-z-]+\\s){1,2}(?:is|are|was|were|will|would|can|could|may|might|must|has|have|had|do|does|did)\\b|(?:if|when|unless|once|while)\\s)|,\\s(?:which|who|while|whereas|though|although)\\s`,
  'g',
)

const reporting =
  '(?:say|says|said|saying|think|thinks|thought|believe|believes|believed|assume|assumes|assumed|imagine|imagined|supposed|claim|claims|claimed|argue|argues|argued|allege|alleges|alleged|fear|fears|feared|hope|hopes|hoped|wish|wishes|wished|pretend|pretends|pretended|suspect|suspects|suspected|feel|feels|felt|heard|hear|read|report|reports|reported|reporting|rumour|rumours|rumor|rumors|idea|notion|myth|view|suggestion|impression|story|dream|dreamt|dreamed|guess|guessed|predict|predicts|predicted|warn|warns|warned|suggest|suggests|suggested|promise|promises|promised|insist|insists|insisted|wonder|wonders|wondered|expect|expects|expected|agreed|complain|complained|wrote|writes|(?:tell|tells|told|ask|asks|asked|assure|assures|assured|promised|warned|convinced|persuaded)\\s(?:\\w{1,20}\\s){0,3}?\\w{1,20})'
/** Words before a part that leave it to somebody else, or to what was only thought: “my son said”, “we thought that”. */
const embedding = new RegExp(`\\b${reporting}(?:,?\\sthat)?,?\\s?$`, 'i')
/** Whoever says “I believe” or “we know” stands by it. */
const committed =
  /(?:^|[\s“"'])(?:I|we)\s(?:\w{1,20}ly\s|do\s|also\s|can\s|must\s|will\s)?(?:think|believe|know|say|feel|insist|promise|warn|predict|expect|(?:tell|assure|promise|warn)\s(?:\w{1,20}\s){0,3}?\w{1,20})(?:,?\sthat)?,?\s?$/i
/** Words before a part that leave open whether it comes about: “we might”, “we want to”. */
const open =
  /\b(?:might|may|could|should have|ought to have|used to|rather than|instead of|tempted to|too\s[\w-]{1,20}\sto|(?:want|wants|wanted|hope|hopes|hoped|wish|wishes|try|tries|tried|threaten|threatens|threatened|pretend|pretends|pretended|seem|seems|seemed|claim|claims|claimed)\s(?:\w{1,20}\s)?to)\s?$/i

/** Whether a part is cut inside a word, or off the words that turn its meaning. */
export const cutOf = cutsBy(sentences, ({ head, part, rest }) => {
  const last = lastClause(head, part)
  if (denial.test(last) || denial.test(firstClause(rest))) return true
  if (condition.test(head) || condition.test(firstClause(rest))) return true
  if (open.test(last) || (embedding.test(last) && !committed.test(last))) return true
  // “Is it true that prices rise?”
  return /\?[’']?\s*$/.test(rest) && /\w/.test(head + rest)
})

const lastClause = (head: string, part: string): string => {
  const last = [...(head + part).matchAll(boundary)].findLast(
    ({ 0: words, index }) => index + words.length <= head.length,
  )
  return last ? head.slice(last.index + last[0].length) : head
}

const firstClause = (rest: string): string => rest.slice(0, [...rest.matchAll(boundary)][0]?.index)
