import type { FigureStatus } from '../rules'
import {
  foretold,
  groupAt,
  isDeed,
  isOutcome,
  isPast,
  modalOf,
  ofDecisions,
  ofForecasts,
  ofPlans,
  planned,
} from './verb-groups'

/** How the clause of a figure tells it; `open` where it does not plainly say that it happened. */
type Standing = FigureStatus | 'done' | 'open'
/** Of a word on the way to the verb: `none` where it says nothing, `free` where the clause ends without a sign. */
export type Sign = Standing | 'none' | 'free'

export const mark = /^[;:()—–"“”.!?•|]$/
export const subordinate =
  /^(?:that|which|who|whom|whose|where|when|while|whereas|after|before|because|although|though|if|unless|since|until|as|so|than|once|how|what|whether|according)$/
export const coordinate = /^(?:and|but|or)$/
export const determiner = /^(?:an?|the|its|their|his|her|our|my|your|these|those|this|that|some|any|no|every|each|all)$/
/** Words that may stand between “and” and a number that goes on with a list. */
export const listed =
  /^(?:to|by|in|of|at|for|from|on|about|around|some|nearly|almost|roughly|over|under|up|down|more|less|fewer|than|least|most|another|an?|further|only|just|then|not|no|exactly|as|many|much|per|cent|percent|percentage|points?|million|billion|years?|months?|weeks?|days?|each|every|one|two|three|four|five|six|seven|eight|nine|ten|[^\p{L}].*)$/u
const noInfinitive =
  /^(?:an?|the|its|their|his|her|our|my|your|these|those|this|that|some|any|no|every|each|all|both|about|around|between|nearly|almost|over|under|up|more|less|fewer|just|only|at|well|date|[^\p{L}].*|.*(?:ing|[^s]s))$/u
/** Words before an infinitive that say that it was done. */
const carriedOut =
  /^(?:began|begun|continued?|managed|helped|helps?|used|went|gone|on|came|comes?|come|able|had|led|rose|grew|forced|enough|allowed|enabled|tends?|tended|failed|caused?|proved|seems?|appears?|known|found|said|unable)$/
/** Words before an infinitive that say that it is to come. */
const toCome =
  /^(?:due|set|ready|going|about|is|are|be|free|told|asked|urged|ordered|wish|wishes|wanting|wants?|wanted|hopes?|hoping|power|powers|decision|vote|agreement|deal|move|bill|meant|supposed|determined|pressed|calls?|here|has|have|must|needs?|needed|offers?|offered|recommend(?:s|ed)?)$/
const likely = /^(?:likely|unlikely|course|track|poised|bound|sure|set)$/
const toSpend =
  /^(?:incur|pay|spend|invest|hire|cut|open|close|build|receive|issue|launch|complete|publish|buy|sell|raise)$/
/** Verbs of what somebody thinks or asks for, which may have come about or not. */
const reckoning =
  /^(?:claim|claims|claimed|claiming|implied|implies|implying|suggests?|suggested|suggesting|priced|pricing|calculates?|calculated|guess|guesses|envisions?|offer(?:s|ed|ing)?|wants?|wanted|wanting|recommend(?:s|ed|ing)?|need(?:s|ed|ing)?|faces?|facing|signed|revised|preferr(?:ed|ing)|prefers?|put|puts)$/
const movers =
  /^(?:come|arrive|join|start|open|begin|go|enter|follow|close|disappear|vanish|end|apply|vote|benefit|gain|get|receive)$/
const results =
  /^(?:profits?|loss|losses|rise|fall|drop|increase|decline|deficit|surplus|revenues?|sales|results?|growth|earnings)$/
const hopes = /^(?:hopes?|hoping|hoped)$/
const subjectOfMany = /^(?:we|they|i|you|who|now|still|also)$|[^s]s$/

const nextVerb = (all: readonly string[], at: number): string => {
  let index = at
  while (/^(?:be|have|been|not|also|now|then|only|still|probably|likely|[a-z]{2,12}ly)$/.test(all[index] ?? ''))
    index += 1
  return all[index] ?? ''
}

/** The kind of what is to come about, by its verb. */
const byVerb = (verb: string): FigureStatus =>
  isOutcome(verb) || /^(?:lost|affected|needed|risen|fallen|grown|reached)$/.test(verb) ? 'estimate' : 'planned'

const ofModal = (modal: string, all: readonly string[], at: number): Sign => {
  if (modal === 'can') return 'free'
  if (all[at] === 'have' && (isPast(all[at + 1] ?? '') || /^(?:been|had)$/.test(all[at + 1] ?? ''))) return 'open'
  if (/^(?:could|may|might)$/.test(modal)) return 'estimate'
  const verb = nextVerb(all, at)
  if (modal === 'would' && (/^(?:i|i’d)$/.test(all[at - 2] ?? '') || all[at - 1] === 'i’d' || verb === 'need'))
    return 'open'
  if (all[at] === 'not' && verb === 'exceed') return 'planned'
  if (modal === 'would' && /^(?:cut|add|create|reduce)$/.test(verb)) return 'estimate'
  const isAbout =
    all[at] === 'be' && /^(?:about|around|some|nearly|almost|close|at|up|down|over|under|more|less)$/.test(verb)
  if (isAbout && modal !== 'must') return 'estimate'
  const isForecast = all.slice(Math.max(0, at - 10), at).some((word) => ofForecasts.has(word) || foretold.has(word))
  return isForecast && !toSpend.test(verb) ? 'estimate' : byVerb(verb)
}

/** A central bank’s decision on its rate is carried out by being taken. */
const isOfRate = (all: readonly string[]): boolean => all.some((word) => /^rates?$/.test(word))

/** “Plans to spend”, “likely to reach”, “bought land to build”. */
const ofInfinitive = (all: readonly string[], to: number): Sign => {
  const first = all[to + 1]
  if (first === undefined || noInfinitive.test(first)) return 'none'
  const verb = nextVerb(all, to + 1)
  let at = to - 1
  while (/^(?:not|also|now|still|only|(?!likely|unlikely)[a-z]{2,12}ly)$/.test(all[at] ?? '')) at -= 1
  const governor = all[at] ?? ''
  if (carriedOut.test(governor) || coordinate.test(governor)) return 'none'
  if (first === 'be' && !/^(?:found|said|continues?|appears?|seems?|ought)$/.test(governor))
    return ofForecasts.has(governor) || likely.test(governor) ? 'estimate' : 'planned'
  if (ofForecasts.has(governor) || likely.test(governor)) return toSpend.test(verb) ? 'planned' : 'estimate'
  if (/^(?:was|were)$/.test(governor)) return byVerb(verb)
  if (ofDecisions.has(governor) || governor === 'resolved') return isOfRate(all.slice(to)) ? 'free' : 'planned'
  if (ofPlans.has(governor) || planned.has(governor) || toCome.test(governor)) return 'planned'
  return (isDeed(verb) || isOutcome(verb)) && !isOfRate(all.slice(to)) ? 'open' : 'none'
}

/** The subject of a copula before an index: “The target for 2030” of “The target for 2030 is”. */
const subjectBefore = (all: readonly string[], at: number): string[] => {
  let from = at
  while (from > 0 && !mark.test(all[from - 1] ?? '') && !/^(?:and|but|that|while|said)$/.test(all[from - 1] ?? ''))
    from -= 1
  return all.slice(from, at)
}

const preposition = /^(?:of|for|in|from|on|at|to|by|with|,|now|still)$/
/** Of what is the target, the budget, the estimate. */
const ofSubject = (words: readonly string[], copula: string): Standing | undefined => {
  const end = words.findIndex((word) => preposition.test(word))
  const head = words[end === -1 ? words.length - 1 : end - 1] ?? ''
  if (/^budgets?$/.test(head)) return copula === 'is' || copula === 'are' ? 'open' : undefined
  if (foretold.has(head)) return 'estimate'
  return planned.has(head) ? 'planned' : undefined
}

/** Of a past or a participle that is not governed by a modal. */
const ofPast = (all: readonly string[], at: number, isPassive: boolean, isCount: boolean): Sign => {
  const word = all[at] ?? ''
  const next = all[at + 1] ?? ''
  if (ofForecasts.has(word)) return 'estimate'
  if (ofPlans.has(word) || (/^(?:called|asked|pressed|pushed|hoped)$/.test(word) && next === 'for')) return 'planned'
  if (word === 'put' && isPutAt(all, at)) return ofReckoned(all.slice(at + 1))
  if (word === 'signed' && next === 'off') return 'planned'
  if (word === 'set' && next === 'aside') return /^(?:we|i)$/.test(all[at - 1] ?? '') ? 'planned' : 'done'
  if (reckoning.test(word)) return 'open'
  if (ofDecisions.has(word)) return isPassive ? 'done' : ofDecision(all.slice(at + 1), isCount)
  if (word === 'gave' && all.slice(at + 1).some((one) => /^(?:nod|approval|consent|go-ahead|permission)$/.test(one)))
    return 'planned'
  if (/^(?:was|were)$/.test(word))
    return (isCopulaOf(all, at) ? ofSubject(subjectBefore(all, at), word) : undefined) ?? 'done'
  return 'done'
}

/** “Put the cost at 3 million, or” */
const isPutAt = (all: readonly string[], put: number): boolean => {
  const at = all.indexOf('at', put)
  return at !== -1 && all.slice(at + 1).every((word) => listed.test(word) || coordinate.test(word))
}

/** The dead are counted where they are put at a number; a cost is estimated. */
const ofReckoned = (object: readonly string[]): Sign =>
  object.some((word) => /^(?:dead|toll|number|numbers|count|injured|missing)$/.test(word)) ? 'free' : 'estimate'

/** “Approved a bonus of”, “approved 40 permits”, “announced a profit of”. */
const ofDecision = (object: readonly string[], isCount: boolean): Sign => {
  if (object.some((word) => results.test(word))) return 'done'
  if (isOfRate(object)) return 'free'
  return isCount && object.every((word) => listed.test(word)) && !object.includes('a') ? 'open' : 'planned'
}

/** A word in the present that says what is planned, foretold or thought. */
const ofPresent = (all: readonly string[], at: number, isCount: boolean): Sign => {
  const word = all[at] ?? ''
  const before = all[at - 1] ?? ''
  const next = all[at + 1] ?? ''
  if (/^(?:worth|equivalent)$/.test(word)) return 'open'
  if (/^puts?$|^putting$/.test(word) && isPutAt(all, at)) return ofReckoned(all.slice(at + 1))
  if (/^sees?$/.test(word) && (word === 'sees' || all.slice(at + 1).some((one) => /ing$/.test(one)))) return 'estimate'
  if (/^makes?$/.test(word) && next === 'it') return 'open'
  if (hopes.test(word) && next === 'for') return 'estimate'
  if (determiner.test(before)) return 'none'
  const isVerb = /s$|ing$/.test(word) || subjectOfMany.test(before) || before === ''
  if (isVerb && ofForecasts.has(word)) return 'estimate'
  if (isVerb && ofPlans.has(word) && !/^(?:requests|demands|budgets|targets)$/.test(word)) return 'planned'
  if (isVerb && ofDecisions.has(word) && /ing$/.test(word)) return ofDecision(all.slice(at + 1), isCount)
  if (word === 'price' && next === 'in') return 'open'
  if (/^go(?:es)?$/.test(word) && /^(?:up|down)$/.test(next) && !/^(?:did|does|do)$/.test(before)) return 'open'
  return reckoning.test(word) && next !== ':' ? 'open' : 'none'
}

/** A noun that heads the phrase of a figure: a target of 9%, an offer ($3 million). */
const ofNoun = (all: readonly string[], at: number): Sign => {
  const word = all[at] ?? ''
  const next = all[at + 1]
  const isHead = next === undefined ? !word.endsWith('s') : /^(?:of|for|at|to|worth|\(|:)$/.test(next)
  if (!isHead || (next === 'to' && !/^(?:about|around|over|under|nearly|up)?$/.test(all[at + 2] ?? ''))) return 'none'
  if (foretold.has(word)) return 'estimate'
  if (/^budgets?$/.test(word)) return 'open'
  return planned.has(word) && !/^rates?$/.test(all[at - 1] ?? '') ? 'planned' : 'none'
}

/** A word on the way from a figure to the verb that governs it. */
export const ofWord = (all: readonly string[], at: number, isCount: boolean): Sign => {
  const word = all[at] ?? ''
  const modal = modalOf(word)
  if (modal) return ofModal(modal, all, at + 1)
  if (word === 'to') return ofInfinitive(all, at)
  const noun = ofNoun(all, at)
  if (noun !== 'none') return noun
  const before = all[at - 1] ?? ''
  if (isPast(word)) {
    if (coordinate.test(before) && isUnreal(all.slice(0, at))) return 'none'
    const isBare = /^(?:cost|cut|put|set|shut|hit|let|beat)$/.test(word) && coordinate.test(before)
    if (isBare || (determiner.test(before) && at < all.length - 1)) return 'none'
    const group = groupAt(all, at)
    if (group.modal === 'to') return ofInfinitive(all, group.from)
    return group.modal ? ofModal(group.modal, all, group.from + 1) : ofPast(all, at, group.isPassive, isCount)
  }
  return /^(?:is|are|remains?|stands?)$/.test(word) ? ofCopula(all, at) : ofPresent(all, at, isCount)
}

/** Whether the figure itself stands behind a copula: the target is at least 9%. */
const isCopulaOf = (all: readonly string[], at: number): boolean =>
  all.slice(at + 1).every((word) => listed.test(word) || /^(?:now|still|set|put)$/.test(word))

/** “It would have cost more and ” */
const isUnreal = (all: readonly string[]): boolean => {
  const have = all.lastIndexOf('have')
  return (
    have > 0 && isPast(all[have + 1] ?? '') && modalOf(all[have - 1] ?? '') !== undefined && !all.includes(';', have)
  )
}

const ofCopula = (all: readonly string[], at: number): Sign => {
  const next = nextVerb(all, at + 1)
  const [, stem = ''] = /^(.+)ing$/.exec(next) ?? []
  if (stem) return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => isDeed(verb)) ? 'planned' : 'free'
  return isCopulaOf(all, at) ? (ofSubject(subjectBefore(all, at), all[at] ?? '') ?? 'free') : 'free'
}

const participles = /^(?:required|needed|requested|sought|approved|sanctioned|due|set|scheduled|earmarked)$/
const isPlannedBehind = (word: string): boolean => participles.test(word) || (ofPlans.has(word) && isPast(word))
/** Verbs of what somebody thinks or wants, in the present: “22% say they would”. */
const attitude =
  /^(?:say|think|believe|want|prefer|favou?r|oppose|support|back|like|fear|worry|trust|agree|disagree|hope|feel|know|approve|disapprove|report|admit)s?$/
const stops = /^(?:and|but|that|which|who|whose|while|when|where|after|if|because|as|,)$/

/** Where a clause goes on behind what stands between dashes, commas or brackets, or behind the end of that. */
const afterAside = (all: readonly string[]): number => {
  const [first = ''] = all
  if (!/^[()—–,]$/.test(first)) return 0
  const close = all.indexOf(first === '(' ? ')' : first, 1)
  return close > 0 && close < 12 ? close + 1 : 1
}

/** A figure that is the subject of its clause, by the verb behind it. */
export const ofVerbBehind = (all: readonly string[], isCount: boolean): Sign => {
  const from = afterAside(all)
  for (let at = from; at < Math.min(all.length, from + 12); at += 1) {
    const word = all[at] ?? ''
    if (mark.test(word) || (stops.test(word) && all[at - 1] !== 'of')) return 'none'
    if (attitude.test(word) && all[at - 1] !== 'of') return 'free'
    const modal = modalOf(word)
    const next = nextVerb(all, at + 1)
    if (modal) {
      if (modal === 'would' && all[at + 1] === 'have') return 'open'
      const isDoer =
        isCount && !/^(?:will|shall)$/.test(modal) && all[at + 1] !== 'be' && !movers.test(next) && !isOutcome(next)
      return isDoer ? 'free' : ofModal(modal, all, at + 1)
    }
    if (/^(?:is|are|was|were|has|have|had)$/.test(word)) {
      const isHave = /^ha(?:s|ve|d)$/.test(word)
      if (isHave ? ofPlans.has(next) : next === 'to' || isPlannedBehind(next)) return 'planned'
      if (ofForecasts.has(next) || next === 'likely') return 'estimate'
      if (isHave && next === 'to') return 'free'
      if (next === 'at' && /^(?:risk|stake)$/.test(all[at + 2] ?? '')) return 'open'
      return /^(?:is|are)$/.test(word) ? 'free' : 'done'
    }
    const isYet = /^(?:left|enough|able|yet|used)$/.test(all[at - 1] ?? '')
    if (word === 'to' && !isYet && /^(?:be|start|begin|open|close|end|enter|go|come)$/.test(all[at + 1] ?? ''))
      return 'planned'
    if (/^(?:required|needed|requested|sought)$/.test(word)) return 'planned'
    if (isPast(word)) return 'done'
  }
  return 'none'
}

/** A participle right behind a figure: £168 million proposed in May. */
export const ofParticiple = ([first = '', next = '.']: readonly string[]): Sign => {
  const isPassive = /^(?:for|by|in|to|as|at|on|under|over|from|since|last|\W)$/.test(next)
  if (!isPast(first) || !isPassive) return 'none'
  if (ofForecasts.has(first)) return 'estimate'
  return isPlannedBehind(first) ? 'planned' : 'none'
}

/** A participle right before a figure: the budgeted 2.7 per cent. */
export const ofAttribute = (all: readonly string[]): Sign => {
  const last = all.at(-1) ?? ''
  if (!isPast(last) || !determiner.test(all.at(-2) ?? '')) return 'none'
  if (ofForecasts.has(last)) return 'estimate'
  return isPlannedBehind(last) ? 'planned' : 'none'
}

/** A recommendation begins with its verb: “(c) set aside 5%”. */
const bidden =
  /^(?:set|spend|invest|raise|cut|build|provide|hire|increase|reduce|pay|cap|allocate|double|limit|add|create|fund|give)$/
export const isBidden = (all: readonly string[], at: number): boolean => {
  const next = all[at + 1]
  const isObject =
    next === undefined || next === 'aside' || determiner.test(next) || /^(?:\W|\d.*|at|up|about|another)$/.test(next)
  return bidden.test(all[at] ?? '') && isObject && all.slice(0, at).every((word) => /^(?:.|\d{1,2})$/.test(word))
}
