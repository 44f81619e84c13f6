import type { Span } from '../rules'
import { clauseOf, isWordOfSaying, subjectIn, subjectOfVerb } from './clauses'
import { type Phrase, phraseAfter, phraseOf } from './phrases'
import { type Attribution, disowned, nobody, spokenBy } from './reporting'
import { honorific, nameOf } from './saying'
import type { Told } from './speakers'
import { classes, type TaggedWord, tokensIn } from './tokens'
import { naming } from './verbs'

const label =
  /(?:^|\n)[\s*_#>–—-]{0,6}(?:(?:Q\d{1,3}|\[[\d:]{4,8}\])\s{1,3})?(?:(?:Statement|Remarks|Comment|Quote)s?\s(?:by|from|of)\s)?(?:the\s)?(?<who>[^:.!?“”"\n\0]{2,90}?)(?<aside>(?:\s\([^)\0]{0,60}\)){0,3})[*_]{0,3}:[*_]{0,3}\s{0,3}$/i
const inWords = new RegExp(
  `\\b[Ii]n\\s(?:${honorific}\\s)?(${nameOf})['’]s?\\s(?:own\\s)?words,?\\s(?:(?:it|this|that|he|she|they)\\s\\w{1,20}\\s)?$`,
)
/** “she was, in her own words, “…”” */
const ownWords = /\bin (his|her|their|its) (?:own )?words,?\s$/
const inTheWords = /\b[Ii]n the words of\s/
const according = /\b[Aa]ccording to\s/
/** Words of which somebody else made them: “claims that”. */
const handedOn =
  /\b(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|complaints?|fears|warnings?|calls|criticism|charges?|assertions?|insinuations?|the idea|the view|the notion|the impression|a question|questions?)\s(?:\w{1,20}\s){0,4}?(?:that|of|on|by|from|as|about|how|whether|for)\b|\bwhether\b/i

/** The clause before a quotation that reports it. */
export const before = (told: Told, ahead: string, span: Span, since: number): Attribution | undefined => {
  const masked = withoutInserted(told.masked, ahead, span)
  const tokens = tokensIn(masked, span)
  const end = tokens.length
  const { who, aside = '' } = label.exec(ahead)?.groups ?? {}
  if (who !== undefined) {
    // Behind an office: “The Prime Minister (Ann Reed):”
    const found =
      labelled(told, who, span, ahead) ?? labelled(told, /[^\s()][^()]*/.exec(aside)?.[0] ?? '', span, ahead)
    if (found) return found
  }
  const theirs = ownWords.exec(ahead)?.[1]
  if (theirs) {
    const found = subjectIn(masked, tokens, 0, end)
    if (found) return spokenBy(told, found.phrase, 'said')
  }
  const own = inWords.exec(ahead)
  if (own?.[1]) {
    const start = tokens.findIndex((one) => one.from >= span.from + own.index + 3)
    const possessive = tokens.findIndex(({ is }, index) => index >= start && is === 's')
    const name = masked.slice(tokens[start]?.from, tokens[possessive]?.to).replace(/['’]s?$/, '')
    const from = tokens[start]?.from ?? span.from
    const phrase: Phrase = {
      kind: 'name',
      name: own[1],
      from: from + name.indexOf(own[1]),
      title: titleOf(name, own[1]),
    }
    return spokenBy(told, phrase, 'said')
  }
  for (const source of [inTheWords.exec(ahead), according.exec(ahead)]) {
    if (!source) continue
    const from = tokens.findIndex((one) => one.from >= span.from + source.index + source[0].length)
    const found = from === -1 ? undefined : phraseAfter(masked, tokens, from)
    const isLast = found && !tokens.slice(found.end).some((_, index) => isWordOfSaying(tokens, found.end + index))
    if (found && isLast) return spokenBy(told, found.phrase, 'according to')
  }
  const first = tokens.findIndex(({ from }) => from >= since)
  return first === -1 ? undefined : clauses(told, tokens, first, end)
}

/** “said, and I wrote it down, that” */
const inserted = /,\s(?:and|as|if|though)\s[^,\0]{3,60},(?=\sthat\s$)/

const withoutInserted = (masked: string, ahead: string, span: Span): string => {
  const found = inserted.exec(ahead)
  if (!found) return masked
  const from = span.from + found.index
  return masked.slice(0, from) + ' '.repeat(found[0].length) + masked.slice(from + found[0].length)
}

const titleOf = (whole: string, name: string): string => whole.slice(0, Math.max(0, whole.indexOf(name)))

/** The speaker of a line that begins with who speaks: “Ann Reed (mayor): ”. */
const labelled = (told: Told, spoken: string, span: Span, ahead: string): Attribution | undefined => {
  const from = span.from + ahead.lastIndexOf(spoken)
  const tokens = tokensIn(told.masked, { from, to: from + spoken.length })
  const comma = tokens.findIndex(({ is }) => is === ',')
  const phrase = phraseOf(told.masked, tokens, 0, comma === -1 ? tokens.length : comma)
  const isSentence = tokens.some(({ is }, index) => is === 'v' || isWordOfSaying(tokens, index))
  return phrase?.kind === 'name' && !isSentence ? spokenBy(told, phrase, '') : undefined
}

/** Words that hold the quotation in their clause: “wants “a fair deal””. */
const stance =
  /^(?:has|have|had|wants|wanted|want|feels|felt|is|was|are|were|remains|remained|expects|expected|promises|promised|demands|demanded|sees|saw|vows|vowed|seeks|sought|resolved|voiced|offered|expressed)$/

/** “denied that “…”” */
const denial = /^(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted))$/

const clauses = (told: Told, tokens: readonly TaggedWord[], first: number, end: number): Attribution | undefined => {
  const last = tokens[end - 1]?.is ?? ''
  for (let at = end - 1; at >= first; at -= 1) {
    if (/^[;.!?]$/.test(tokens[at]?.is ?? '')) break
    const isDenial = denial.test(tokens[at]?.text ?? '') && /^k?$/.test(classes(tokens, at + 1, end))
    if (!isWordOfSaying(tokens, at) && !isDenial) continue
    const found = byVerb(told, tokens, at, end)
    if (found) return found
  }
  if (last === ':') {
    const { phrase, isPassive = false } = subjectIn(told.masked, tokens, 0, end) ?? {}
    const said = phrase ?? phraseOf(told.masked, tokens, first, end - 1)
    if (said?.kind === 'common' && utterance.test(said.head)) return spokenBy(told, ofUtterance(said), 'said')
    if (!phrase || phrase.kind === 'common') return undefined
    return isPassive ? disowned('') : spokenBy(told, phrase, 'said')
  }
  // “The chief, Dana Whitlock, has “no objection””
  if (!stance.test(tokens[end - 1]?.text ?? '')) return undefined
  const clause = clauseOf(told.masked, tokens, end - 1)
  const { phrase } = clause ?? {}
  if (!clause || clause.isNegated || clause.isPassive || !phrase) return undefined
  const isPerson = phrase.kind === 'pronoun' ? /^s?he$/i.test(phrase.word) : phrase.kind === 'name'
  return isPerson ? spokenBy(told, phrase, tokens[end - 1]?.text ?? '') : undefined
}

/** “Ann Reed’s message was simple: “…””, “her answer: “…”” */
const utterance =
  /^(?:message|answer|advice|verdict|warning|words|view|reply|response|conclusion|reaction|motto|appeal|plea|question|remark|comment|point|argument|assessment|description|summary|explanation|retort|promise|pledge|statement|letter|note|tweet|e-?mail|post)$/

const ofUtterance = (phrase: Extract<Phrase, { kind: 'common' }>): Phrase | undefined => {
  const whose = /^(his|her|its|their)\b/i.exec(phrase.owner)?.[1]?.toLowerCase()
  if (whose) return { kind: 'pronoun', word: { his: 'he', her: 'she', its: 'it' }[whose] ?? 'they' }
  return /['’]s?$/.test(phrase.owner.trim()) ? { ...phrase, head: 'letter' } : undefined
}

/** “calls such sites “single points””: a term, and nobody's speech. */
const calling = /^(?:calls?|called|dubs|dubbed|labels|labell?ed|terms|termed)$/
const generic = /^\s(?:such|these|those|some|many|all)\s|^\s[a-z]{2,20}s\s*$/

/** Behind these words a verb of saying gives its words to somebody else than its subject. */
export const quoting = /^(?:quot|cit)(?:es|ed|ing)$/

/** “quoted Ann Reed as saying”, “cites her as saying”: who is quoted by whoever quotes. */
export const quotedBy = (told: Told, tokens: readonly TaggedWord[], at: number, end = tokens.length): Attribution => {
  const verb = tokens[at]?.text ?? ''
  const as = tokens.findIndex(({ text }, index) => index > at && index < end && text === 'as')
  const other = as === -1 ? undefined : phraseOf(told.masked, tokens, at + 1, as)
  return other ? spokenBy(told, other, verb) : disowned(verb)
}

const hearing = /^(?:hear|heard|hears|read|reads|saw|sees|see)$/
const denying =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|contradict(?:s|ed)|disavow(?:s|ed)|disown(?:s|ed)|doubt(?:s|ed)|challeng(?:es|ed)|mock(?:s|ed)|quer(?:y|ies|ied)|question(?:s|ed)|thank(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|condemn(?:s|ed)|accus(?:es|ed)|denounc(?:es|ed)|blam(?:es|ed)|attack(?:s|ed)|derid(?:es|ed)|ridicul(?:es|ed)|praised?|praises|welcom(?:es|ed)|protest(?:s|ed)|avoid(?:s|ed)|refus(?:es|ed)|declin(?:es|ed)|stopp?(?:s|ed)|object(?:s|ed))$/

/** Who a verb of saying before a quotation gives it to; nothing if it does not reach as far as the quotation. */
const byVerb = (told: Told, tokens: readonly TaggedWord[], at: number, end: number): Attribution | undefined => {
  const { masked } = told
  const verb = tokens[at]?.text ?? ''
  const rest = masked.slice(tokens[at]?.to, tokens[end - 1]?.to)
  const isLead = tokens[end - 1]?.is === ':'
  if (!isLead && !reaches(masked, tokens, at, end)) return undefined
  if (calling.test(verb) && generic.test(rest)) return undefined
  // “…, says Ann Reed, “…””
  const turned = turnedOf(told, tokens, at, end)
  if (turned) return turned
  const agent = agentOf(told, tokens, at)
  if (agent) return agent
  // “recalled her father’s advice: “…””
  if (isLead && othersWords.test(rest)) return nobody(verb)
  const clause = subjectOfVerb(masked, tokens, at)
  if (!clause) return naming.has(verb) ? undefined : nobody(verb)
  if (quoting.test(verb))
    return clause.isPassive ? spokenBy(told, clause.phrase, verb) : quotedBy(told, tokens, at, end)
  if (hearing.test(verb) && clause.phrase?.kind !== 'common') return disowned(verb)
  // “He would not say why: “…”” are his words, “he never said: “…”” are not.
  const isDenied = clause.isNegated && !(isLead && rest.trim() !== ':')
  if (isDenied || clause.isPassive) return disowned(verb)
  const isOwn = /\b(?:as|of|for|a|an|being)\s*$/.test(rest) || isLead || (/^blam/.test(verb) && rest.trim() === '')
  if (denying.test(verb)) return isOwn ? spokenBy(told, clause.phrase, verb) : disowned(verb)
  if (!isLead && handedOn.test(rest)) return disowned(verb)
  // “Ann Reed says Tom Hale believes the data “…””: words that only she gives to him.
  const isEmbedded =
    thinking.test(verb) &&
    clause.phrase?.kind !== 'pronoun' &&
    tokens.some((_, index) => index < clause.start && isWordOfSaying(tokens, index))
  return isEmbedded ? nobody(verb) : spokenBy(told, clause.phrase, verb)
}

const thinking =
  /^(?:think|thinks|thought|feels?|felt|believes?|believed|hopes?|hoped|fears?|feared|expects?|expected|considers?|considered|deems?|deemed|suspects?|suspected|imagines?|imagined)$/

/** Whether a verb of saying holds all up to the quotation: no other main clause begins between them. */
const reaches = (text: string, tokens: readonly TaggedWord[], at: number, end: number): boolean => {
  for (let index = at + 1; index < end; index += 1) {
    if (/^[;.!?]$/.test(tokens[index]?.is ?? '')) return false
    const opens =
      tokens[index]?.is === ',' &&
      /^(?:and|but|while|whereas|so|yet|though|although)$/.test(tokens[index + 1]?.text ?? '')
    // “…, but the tower was “…””: a clause of its own, unless it goes on with “that”.
    if (opens && subjectIn(text, tokens, index + 2, end, 'first')) return false
  }
  return true
}

/** Verbs behind which stands to whom something is said. */
const addressing =
  /^(?:tell|tells|told|ask|asks|asked|warn|warns|warned|remind|reminds|reminded|assure|assures|assured|inform|informs|informed|urge|urges|urged|advise|advises|advised|thank|thanks|thanked|accuse|accuses|accused)$/

/** “…, says Ann Reed, “…”” */
const turnedOf = (told: Told, tokens: readonly TaggedWord[], at: number, end: number): Attribution | undefined => {
  const isBehindWords = tokens[at - 1]?.is === ',' && tokens[at - 2]?.is === 'q'
  const mark = isBehindWords ? 'q' : (tokens[at - 1]?.is ?? 'q')
  // “Ann Reed, the mayor, told Tom Hale: “…””
  if (mark !== 'q' && (addressing.test(tokens[at]?.text ?? '') || tokens[end - 1]?.is === ':')) return undefined
  if (!/^[,q–—]$/.test(mark) && !/^(?:so|as)$/i.test(tokens[at - 1]?.text ?? '')) return undefined
  const found = phraseAfter(told.masked, tokens, at + 1)
  if (!found || found.phrase.kind === 'others') return undefined
  const rest = classes(tokens, found.end, end)
  // “…, says Ann Reed, mayor of Port Vale, “…””
  // “…, says Ann Reed, who runs it, “…””
  const isRelative = mark === 'q' && /^who(?:se)?$/.test(tokens[found.end + 1]?.text ?? '') && /^,[^;.:q]*,$/.test(rest)
  return /^[,:]$/.test(rest) || isRelative || (mark === 'q' && /^[^v]*[,:]$/.test(rest))
    ? spokenBy(told, found.phrase, tokens[at]?.text ?? '')
    : undefined
}

const othersWords =
  /[a-z]['’]s?\s(?:advice|words|warning|remark|saying|motto|slogan|promise|line|rule|verdict|question)\s?:$/

/** “described by Ann Reed as “…”” */
const agentOf = (told: Told, tokens: readonly TaggedWord[], at: number): Attribution | undefined => {
  const verb = tokens[at]?.text ?? ''
  if (!/ed$/.test(verb) || tokens[at + 1]?.text !== 'by' || /^(?:asked|told|questioned|pressed)$/.test(verb))
    return undefined
  const found = phraseAfter(told.masked, tokens, at + 2)
  return found && spokenBy(told, found.phrase, verb)
}
