import type { Span, SpeakerMention } from '../rules'
import { clauseOf, isWordOfSaying, subjectIn, subjectOfVerb, type VerbClause } from './clauses'
import { letters } from './letters'
import { type Phrase, phraseAfter, phraseOf } from './phrases'
import { honorific, nameOf } from './saying'
import { speakerOf, type Told } from './speakers'
import { classes, type TaggedWord, tokensIn } from './tokens'
import { auxiliary, naming, saying } from './verbs'

/** A clause that reports a quotation. */
export interface Attribution {
  speaker?: SpeakerMention | undefined
  /** “he”, “she”, “they”, “it”, “you” in small letters. */
  pronoun?: string
  /** Whether the clause denies the words, or says that they were put to somebody. */
  isDisowned?: boolean
  verb: string
}

/** How far around a quotation its clause is read, in UTF-16 units. */
const reach = 400

const nobody = (verb: string): Attribution => ({ verb })
const disowned = (verb: string): Attribution => ({ isDisowned: true, verb })

const spokenBy = (told: Told, phrase: Phrase | undefined, verb: string): Attribution => {
  if (phrase?.kind === 'pronoun') return { pronoun: phrase.word.toLowerCase(), verb }
  return { speaker: phrase && speakerOf(told, phrase), verb }
}

/**
 * The clause that reports a quotation: right behind it, or right before it.
 * @param words the spoken words
 * @param lead the sentence up to the quotation
 * @param since where the quotation before it ends
 * @param tail the stretch behind it
 */
export const attributionOf = (
  told: Told,
  words: string,
  lead: Span,
  since: number,
  tail: Span,
): Attribution | undefined => {
  const { masked } = told
  const behindIt = { from: tail.from, to: Math.min(tail.to, tail.from + reach) }
  const beforeIt = { from: Math.max(lead.from, lead.to - reach), to: lead.to }
  const after = masked.slice(behindIt.from, behindIt.to)
  const ahead = masked.slice(beforeIt.from, beforeIt.to)
  if (!(anyWord.test(after) || anyWord.test(ahead))) return undefined
  const isAlone = /^[\s*_>(–—-]*$/.test(masked.slice(since, lead.to))
  const isOpen =
    (/[,?!…—–-][’']?\s?$/.test(words) || /^\s?[,–—-]/.test(after)) &&
    (/,[’']?\s?$/.test(words) || !/[:,]\s?$/.test(ahead))
  if (putTo.test(ahead) && after.startsWith(',')) return disowned('asked')
  const agent = named.test(ahead) ? byAgent(told, behindIt, after) : undefined
  if (agent) return agent
  // “… sleep.” She said that …: another sentence.
  const isOver = /[.…]\s?$/.test(words) && /^\s\p{Lu}/u.test(after)
  const own = isOver ? undefined : behind(told, after, behindIt, isOpen, isAlone)
  return own ?? before(told, ahead, beforeIt, since)
}

/** “was branded “…” by Ann Reed” */
const named =
  /\b(?:called|dubbed|branded|labell?ed|termed|(?:described|hailed|dismissed|condemned|denounced|characteri[sz]ed|criticised|praised) as)\s$/

const byAgent = (told: Told, span: Span, after: string): Attribution | undefined => {
  if (!/^\sby\s/.test(after)) return undefined
  const found = phraseAfter(told.masked, tokensIn(told.masked, span), 1)
  return found && spokenBy(told, found.phrase, 'called')
}

/** “Asked by a reporter “…”, he shrugged.” */
const putTo = /^\s{0,3}(?:When\s)?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Tt]old)\b[^,.\0]{0,80}$/

/** Lines of nothing but quotations and figures name nobody. */
const anyWord = new RegExp(`[${letters}]`)

/** The subject of a sentence, which the next one may mean by “he” or “she”. */
export const subjectOf = (told: Told, { from, to }: Span): Attribution | undefined => {
  if (!anyWord.test(told.masked.slice(from, Math.min(to, from + reach)))) return undefined
  const tokens = tokensIn(told.masked, { from, to: Math.min(to, from + reach) })
  const last = closing(told.masked, tokens)
  if (last) return spokenBy(told, last, 'said')
  const first = subjectIn(told.masked, tokens, 0, tokens.length, 'first')
  // “It is ten, and Ann Reed is counting eggs.”
  const isEmpty = first?.phrase.kind === 'pronoun' && /^(?:it|there)$/i.test(first.phrase.word)
  const found = isEmpty ? subjectIn(told.masked, tokens, 0, tokens.length) : first
  return found && spokenBy(told, found.phrase, '')
}

/** “The day went well, writes Ann Reed.” */
const closing = (text: string, tokens: readonly TaggedWord[]): Phrase | undefined => {
  const at = tokens.findIndex(({ is }, index) => is === ',' && saying.has(tokens[index + 1]?.text ?? ''))
  const found = at === -1 ? undefined : phraseAfter(text, tokens, at + 2)
  return found?.phrase.kind === 'name' ? found.phrase : undefined
}

/** A verb by its form: “mentions”, “quipped”. */
const looksFinite = /^[a-z]{2,20}(?:ed|[^s\W]s)$|^(?:put|shot|hit|went|goes|sang|wrote|began|broke|spoke|read|has|had)$/

const behind = (told: Told, after: string, span: Span, isOpen: boolean, isAlone: boolean): Attribution | undefined => {
  const { masked } = told
  const tokens = tokensIn(masked, span)
  const start = /^[,–—-]$/.test(tokens[0]?.is ?? '') ? 1 : 0
  const described = how.exec(after)
  if (described) {
    const from = tokens.findIndex((one) => one.from >= span.from + described[0].length)
    const verb = tokens.findIndex(
      ({ text }, index) => index > from && /^(?:put|puts|described|describes|sees|saw|summed)$/.test(text),
    )
    const phrase = from !== -1 && verb !== -1 ? phraseOf(masked, tokens, from, verb) : undefined
    if (phrase) return spokenBy(told, phrase, 'put it')
  }
  // “…,” was the answer.
  if (spokenOf.test(after)) return nobody('')
  const source = /^,?\s(?:according to|in the words of)\s/i.exec(after)
  if (source) {
    const from = tokens.findIndex((one) => one.from >= span.from + source[0].length)
    const found = from === -1 ? undefined : phraseAfter(masked, tokens, from)
    if (found) return spokenBy(told, found.phrase, 'according to')
  }
  const signed = isAlone && signature.exec(after)
  if (signed) {
    const from = tokens.findIndex((one) => /^[ct]$/.test(one.is))
    const found = from === -1 ? undefined : phraseAfter(masked, tokens, from)
    if (found?.phrase.kind === 'name') return spokenBy(told, found.phrase, 'said')
  }
  const first = tokens[start]?.text === 'as' ? start + 1 : start
  const isClause = isOpen || isAlone || first > 0
  if (!isClause) return undefined
  return straight(told, tokens, first, isOpen) ?? inverted(told, tokens, first, isOpen, after)
}

/** A clause about the words, which does not say whose they are. */
const spokenOf = /^,?\s(?:is|was|were|came|comes|runs|ran)\s(?:the|an?|his|her|their|its|one)\b/

/** “… is how Ann Reed puts it”, “was the way he described it” */
const how = /^,?\s(?:is|was)\s(?:how|the way|what)\s/
/** “— Ann Reed, mayor” at the end of a quotation that stands alone. */
const signature = new RegExp(`^\\s{0,3}[–—-]{1,2}\\s?(?:${honorific}\\s)?${nameOf}(?:,[^.\\0]{0,120})?[.\\s]*$`)

/** “…,” Ann Reed said. A verb of saying goes before another: “a guest named Ann Reed told us”. */
const straight = (
  told: Told,
  tokens: readonly TaggedWord[],
  first: number,
  isOpen: boolean,
): Attribution | undefined => {
  const end = tokens.findIndex(({ is }) => /^[.;:q!?]$/.test(is))
  const to = Math.min(end === -1 ? tokens.length : end, first + 40)
  const verbs = (isVerb: (at: number) => boolean): VerbClause | undefined => {
    for (let at = first + 1; at < to; at += 1) {
      const clause = isVerb(at) ? clauseOf(told.masked, tokens, at) : undefined
      if (clause?.start === first) return { ...clause, verb: tokens[at]?.text ?? '' }
    }
    return undefined
  }
  const isOther = (at: number): boolean => {
    const { text = '', is = '' } = tokens[at] ?? {}
    return /^[wv]$/.test(is) && looksFinite.test(text) && !auxiliary.has(text)
  }
  const clause = verbs((at) => isWordOfSaying(tokens, at)) ?? (isOpen ? verbs(isOther) : undefined)
  if (!clause) return undefined
  const { isNegated, isPassive, phrase, verb = '' } = clause
  return isNegated || isPassive ? disowned(verb) : spokenBy(told, phrase, verb)
}

/** “…,” said Ann Reed. */
const inverted = (
  told: Told,
  tokens: readonly TaggedWord[],
  first: number,
  isOpen: boolean,
  after: string,
): Attribution | undefined => {
  const isPassive = /^,?\s(?:is|was|were|are|been)\s/.test(after)
  let at = first
  while (/^[b]$|^(?:also|then|would|will|has|had|did)$/.test(tokens[at]?.is === 'b' ? 'b' : (tokens[at]?.text ?? '')))
    at += 1
  const verb = tokens[at]?.text ?? ''
  const isSaid = saying.has(verb)
  if (isPassive || !(isSaid || (isOpen && looksFinite.test(verb) && !auxiliary.has(verb)))) return undefined
  // “point out”, “hit back”, “go on”
  const next = /^(?:out|back|on|in)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const found = phraseAfter(told.masked, tokens, next)
  if (!found) return undefined
  // “reads a banner”, “went the song”
  if (/^(?:read|reads|ran|runs|went|goes)$/.test(verb)) return nobody(verb)
  return spokenBy(told, found.phrase, verb)
}

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

const before = (told: Told, ahead: string, span: Span, since: number): Attribution | undefined => {
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
const quoting = /^(?:quot|cit)(?:es|ed|ing)$/
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
  const clause = subjectOfVerb(masked, tokens, at)
  if (!clause) return naming.has(verb) ? undefined : nobody(verb)
  if (quoting.test(verb)) {
    const as = tokens.findIndex(({ text }, index) => index > at && text === 'as')
    const other = as === -1 ? undefined : phraseOf(masked, tokens, at + 1, as)
    return other ? spokenBy(told, other, verb) : disowned(verb)
  }
  if (hearing.test(verb) && clause.phrase?.kind !== 'common') return disowned(verb)
  // “He would not say why: “…”” are his words, “he never said: “…”” are not.
  const isDenied = clause.isNegated && !(isLead && rest.trim() !== ':')
  if (isDenied || clause.isPassive) return disowned(verb)
  const isOwn = /\b(?:as|of|for|a|an|being)\s*$/.test(rest) || isLead
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
  return /^[,:]$/.test(rest) || (mark === 'q' && /^[^v]*[,:]$/.test(rest))
    ? spokenBy(told, found.phrase, tokens[at]?.text ?? '')
    : undefined
}

/** “described by Ann Reed as “…”” */
const agentOf = (told: Told, tokens: readonly TaggedWord[], at: number): Attribution | undefined => {
  const verb = tokens[at]?.text ?? ''
  if (!/ed$/.test(verb) || tokens[at + 1]?.text !== 'by' || /^(?:asked|told|questioned|pressed)$/.test(verb))
    return undefined
  const found = phraseAfter(told.masked, tokens, at + 2)
  return found && spokenBy(told, found.phrase, verb)
}
