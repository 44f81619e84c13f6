import { bareName } from './names'
import { isOffice } from './offices'
import { type FoundPhrase, type Phrase, phraseBefore, phraseOf } from './phrases'
import { classes, type TaggedWord } from './tokens'
import { auxiliary, bareSaying, naming, participles, saying } from './verbs'

/** A verb with its subject. */
export interface VerbClause {
  /** None where the subject is not understood. */
  phrase?: Phrase | undefined
  /** The token at which the subject begins. */
  start: number
  isNegated: boolean
  isPassive: boolean
  verb?: string
}

/** Bare verbs that are no nouns: “critics say”. */
const bareVerb =
  /^(?:say|argue|believe|insist|warn|think|tell|write|contend|maintain|add|agree|describe|call|accuse|complain|see|acknowledge|admit|caution|concede|emphasise|emphasize|explain|hope|predict|suggest|point|stress|swear|want|expect|fear)$/

/** Whether a token is a verb of saying, and no noun such as “claims”. */
export const isWordOfSaying = (tokens: readonly TaggedWord[], at: number): boolean => {
  const { text = '', is = '' } = tokens[at] ?? {}
  if (!/^[wvb]$/.test(is)) return false
  if (/^(?:spoke|speaks|talked|talks)$/.test(text)) return tokens[at + 1]?.text === 'of'
  // “as Ann Reed puts it”
  if (/^puts?$/.test(text)) return tokens[at + 1]?.text === 'it'
  const before = tokens[at - 1]
  const own = before?.is ?? ''
  if (participles.has(text))
    return /^(?:|[,ak–—(q])$/.test(own) || /^(?:as|by|in|before|after)$/.test(before?.text ?? '')
  // “Article 12 says”, but “12 posts were”.
  if (saying.has(text) || (naming.has(text) && /(?:ed|s)$/.test(text)))
    return !/^[dsno]$/.test(own) || (/^\d/.test(before?.text ?? '') && (text === 'says' || !text.endsWith('s')))
  if (!(bareSaying.has(text) || naming.has(text))) return false
  if (own === 'p' || own === 'v' || own === 'b' || before?.text === 'to' || before?.text === 'not') return true
  if (own === ',')
    return (
      bareVerb.test(text) &&
      /^(?:w|c)/.test(classes(tokens, 0, at).replace(/^[^wc]*/, '')) &&
      /s$|^(?:police|people)$/i.test(tokens.find(({ is: one }) => one === 'w')?.text ?? '')
    )
  return bareVerb.test(text) && /^[wcb]$/.test(own) && /(?:s|ly|people|police|men|women|also)$/.test(before?.text ?? '')
}

const negative = /^(?:not|never|nor|hardly|cannot)$|n['’]t$/
const being = /^(?:is|was|were|are|be|been|being)$/
/** Words between a subject and its verb. */
const helping =
  /^(?:also|then|later|once|again|still|instead|even|just|only|too|both|all|always|often|sometimes|first|long|ever|never|not|soon|further|herself|himself|themselves|itself|quick|[a-z]{3,20}ly)$/
/** “went on to say”, “used to say”: the words are the subject's own. */
const leading =
  /^(?:on|used|had|this|likes?|liked|loves?|loved|tends?|tended|wanted|wants|rose|came|happy|keen|quick|continued|went|moved|hastened|need|needs|needed|have|has|seemed|appeared)$/

/** A verb with what stands before it: its helpers, and the subject right before these. */
export const clauseOf = (text: string, tokens: readonly TaggedWord[], at: number): VerbClause | undefined => {
  const { before, isNegated, isPassive } = helpersOf(tokens, at)
  const found = phraseBefore(text, tokens, before)
  return found && { phrase: found.phrase, start: found.start, isNegated, isPassive }
}

const helpersOf = (
  tokens: readonly TaggedWord[],
  at: number,
): { before: number; isNegated: boolean; isPassive: boolean } => {
  let before = at
  let [isNegated, isPassive] = [false, false]
  const isParticiple = /(?:ed|told|found|held|written|quoted)$/.test(tokens[at]?.text ?? '')
  for (; before > 0; before -= 1) {
    const { text: word = '' } = tokens[before - 1] ?? {}
    if (word === 'to' && before > 1) {
      const governor = tokens[before - 2]?.text ?? ''
      if (!leading.test(governor)) isNegated = true
      continue
    }
    const isHelper = auxiliary.has(word.replace("'", '’')) || helping.test(word) || negative.test(word)
    if (!isHelper && !(tokens[before]?.text === 'to' || (word === 'went' && tokens[before]?.text === 'on'))) break
    if (negative.test(word)) isNegated = true
    if (isParticiple && being.test(word)) isPassive = true
  }
  return { before, isNegated, isPassive }
}

/** Who says what a verb of saying reports. */
export const subjectOfVerb = (text: string, tokens: readonly TaggedWord[], at: number): VerbClause | undefined => {
  const verb = tokens[at]?.text ?? ''
  if (participles.has(verb) && !saying.has(verb)) return ofParticiple(text, tokens, at)
  const { before, isNegated, isPassive } = helpersOf(tokens, at)
  const flags = { isNegated, isPassive }
  const opener = tokens[before - 1]
  if (opener && /^(?:and|but|then|or)$/i.test(opener.text)) {
    // “declined to talk, but said”
    const end = tokens[before - 2]?.is === ',' ? before - 2 : before - 1
    const found = subjectIn(text, tokens, 0, end)
    // “The board said that the firm had met the city and agreed to “…””: of the firm, or of the board.
    const isInside =
      tokens[at + 1]?.text === 'to' && tokens.some(({ text: one }, index) => index < end && one === 'that')
    return found && { ...found, ...flags, ...(isInside ? { phrase: undefined } : {}) }
  }
  if (opener && /^who$/i.test(opener.text)) {
    const phrase = whoIs(text, tokens, before - 1)
    return { phrase, start: before - 1, ...flags }
  }
  const clause = clauseOf(text, tokens, at)
  if (!clause) {
    // “Ann Reed, who had called it “…,” now says it was “…””
    const behind = tokens.findLast(({ is }, index) => index < before && is !== 'b')
    const who =
      behind?.is === 'q' ? tokens.findLastIndex(({ text: word }, index) => index < before && word === 'who') : -1
    return who === -1 ? undefined : { phrase: whoIs(text, tokens, who), start: who, ...flags }
  }
  const { phrase } = clause
  if (phrase?.kind !== 'pronoun' || !/^(?:s?he|it)$/i.test(phrase.word)) return clause
  return { ...clause, phrase: insideOf(text, tokens, clause) }
}

/** “The minister, Tom Hale, would not discuss what he called “…””: a pronoun that means somebody of its own sentence. */
const insideOf = (text: string, tokens: readonly TaggedWord[], clause: VerbClause): Phrase | undefined => {
  const first = subjectIn(text, tokens, 0, clause.start)
  if (clause.phrase?.kind === 'pronoun' && /^it$/i.test(clause.phrase.word)) {
    const { phrase } = first ?? {}
    const isBody =
      (phrase?.kind === 'name' && bareName(phrase.name) === undefined) ||
      (phrase?.kind === 'common' && !isOffice(phrase.head.slice(phrase.head.lastIndexOf(' ') + 1)))
    return first && isBody && !/c/.test(classes(tokens, first.end, clause.start)) ? phrase : clause.phrase
  }
  if (first?.phrase?.kind !== 'name' || bareName(first.phrase.name) === undefined) return clause.phrase
  const rest = classes(tokens, first.end, clause.start)
  return /c/.test(rest) && namesPerson(text, tokens, first.end, clause.start) ? undefined : first.phrase
}

const namesPerson = (text: string, tokens: readonly TaggedWord[], from: number, to: number): boolean => {
  for (const { 0: run, index } of classes(tokens, from, to).matchAll(/c{2,}/g)) {
    const name = text.slice(tokens[from + index]?.from, tokens[from + index + run.length - 1]?.to)
    if (bareName(name) !== undefined) return true
  }
  return false
}

/** “…, warning that”, “quoted him as saying”, “is quoted as saying” */
const ofParticiple = (text: string, tokens: readonly TaggedWord[], at: number): VerbClause | undefined => {
  const before = tokens[at - 1]?.text ?? ''
  if (before === 'as') {
    const verb = tokens.findLastIndex(({ text: word }, index) => index < at && /^(?:quot|cit)(?:ed|es|ing)$/.test(word))
    if (verb === -1) return undefined
    const { isPassive } = helpersOf(tokens, verb)
    const own = { start: verb, isNegated: false, isPassive: false }
    if (isPassive) return { ...own, phrase: clauseOf(text, tokens, verb)?.phrase }
    return { ...own, phrase: phraseOf(text, tokens, verb + 1, at - 1) }
  }
  const end = /^(?:while|by|in|before|after)$/.test(before) ? at - 1 : at
  const found = subjectIn(text, tokens, 0, tokens[end - 1]?.is === ',' ? end - 1 : end)
  return found && !found.isPassive ? { ...found, isNegated: false } : undefined
}

/** “Ann Reed, who said” */
const whoIs = (text: string, tokens: readonly TaggedWord[], who: number): Phrase | undefined => {
  const end = tokens[who - 1]?.is === ',' ? who - 1 : who
  const run = /(?<![ctr])[ct](?:r?[ct]){0,12}$/.exec(classes(tokens, 0, end))
  const found = phraseBefore(text, tokens, end)?.phrase
  if (!run) return found
  const name = phraseOf(text, tokens, run.index, end)
  const isPerson = name?.kind === 'name' && bareName(name.name) !== undefined
  if (found?.kind === 'name' || !isPerson) return found
  // “a spokesman for Ann Reed, who said”
  return found?.kind === 'common' &&
    /(?:er|or|man|woman|person|ist|aide|friend|brother|sister|mother|father|wife|husband|son|daughter)$/.test(
      found.head,
    )
    ? undefined
    : name
}

/** A subject of a main clause, with the token at which it ends. */
interface Subject extends FoundPhrase {
  isPassive: boolean
  isNegated: boolean
}

const subordinate =
  /^(?:if|when|whether|because|that|while|although|though|since|until|unless|as|than|where|which|who|whose|how|why|what|after|before|once)$/i

/** The subject of the last main clause of some tokens, or of the first. */
export const subjectIn = (
  text: string,
  tokens: readonly TaggedWord[],
  from: number,
  to: number,
  which: 'first' | 'last' = 'last',
): Subject | undefined => {
  let found: Subject | undefined
  for (let at = from + 1; at < to; at += 1) {
    const one = mainSubject(text, tokens, from, at)
    if (!one) continue
    found = one
    if (which === 'first') return found
  }
  return found
}

/** The subject of the verb at a token, if that is one of a main clause. */
const mainSubject = (text: string, tokens: readonly TaggedWord[], from: number, at: number): Subject | undefined => {
  const { is = '', text: word = '' } = tokens[at] ?? {}
  const isVerb = is === 'v' || (is === 'w' && saying.has(word) && isWordOfSaying(tokens, at))
  if (!isVerb) return undefined
  const { before, isNegated, isPassive } = helpersOf(tokens, at)
  // “asking not to be named”
  const to = tokens.findIndex(({ text: one }, index) => index >= before && index < at && one === 'to')
  const governor = tokens[to - 1]?.text ?? ''
  if (to > 0 && !leading.test(governor) && !auxiliary.has(governor)) return undefined
  // Only the first of several helpers.
  if (before < at && tokens[before]?.is === 'v' && before !== at)
    return mainSubjectAt(text, tokens, from, before, { isNegated, isPassive })
  return mainSubjectAt(text, tokens, from, before, { isNegated, isPassive })
}

const mainSubjectAt = (
  text: string,
  tokens: readonly TaggedWord[],
  from: number,
  before: number,
  flags: { isNegated: boolean; isPassive: boolean },
): Subject | undefined => {
  const found = phraseBefore(text, tokens, before)
  if (!found || found.start < from) return undefined
  let start = found.start
  while (start > from && /^[ab]$/.test(tokens[start - 1]?.is ?? '')) start -= 1
  const opener = tokens[start - 1]
  const opens =
    start === from ||
    /^[,;:.q–—(*□○•▪·>#-]$/.test(opener?.is ?? '') ||
    /^(?:but|so|yet|and)$/i.test(opener?.text ?? '') ||
    tokens[start]?.is === 'a'
  // “In a report the bank said”
  const isAside = !opens && /^(?:o[dnswctrab]*)+$/.test(classes(tokens, from, start))
  if (!(opens || isAside) || subordinate.test(opener?.text ?? '')) return undefined
  // “Asked whether …, she”, where the comma ends a clause that is not main, is fine; “, that he” is not.
  return { ...found, ...flags }
}
