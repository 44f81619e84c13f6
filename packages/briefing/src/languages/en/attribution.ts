import type { Span } from '../rules'
import { clauseOf, isWordOfSaying, subjectIn, type VerbClause } from './clauses'
import { before, quotedBy, quoting } from './lead'
import { letters } from './letters'
import { type Phrase, phraseAfter, phraseOf } from './phrases'
import { type Attribution, disowned, nobody, spokenBy } from './reporting'
import { signedBy } from './signed'
import type { Told } from './speakers'
import { type TaggedWord, tokensIn } from './tokens'
import { auxiliary, saying } from './verbs'

/** How far around a quotation its clause is read, in UTF-16 units. */
const reach = 400

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
  const source = /^,?\s(?:according to|in the words of|per)\s/i.exec(after)
  if (source) {
    const from = tokens.findIndex((one) => one.from >= span.from + source[0].length)
    const found = from === -1 ? undefined : phraseAfter(masked, tokens, from)
    if (found) return spokenBy(told, found.phrase, 'according to')
  }
  const signed = isAlone ? signedBy(told, span) : undefined
  if (signed) return signed
  const first = tokens[start]?.text === 'as' ? start + 1 : start
  const isClause = isOpen || isAlone || first > 0
  if (!isClause) return undefined
  // Any verb may report words that begin a sentence: “…,” grins Ann Reed.
  return straight(told, tokens, first, { isOpen, isAlone }) ?? inverted(told, tokens, first, { isOpen, isAlone }, after)
}

/** A clause about the words, which does not say whose they are. */
const spokenOf = /^,?\s(?:is|was|were|came|comes|runs|ran)\s(?:the|an?|his|her|their|its|one)\b/

/** “… is how Ann Reed puts it”, “was the way he described it” */
const how = /^,?\s(?:is|was)\s(?:how|the way|what)\s/

/** “…,” Ann Reed said. A verb of saying goes before another: “a guest named Ann Reed told us”. */
const straight = (
  told: Told,
  tokens: readonly TaggedWord[],
  first: number,
  { isOpen, isAlone }: { isOpen: boolean; isAlone: boolean },
): Attribution | undefined => {
  const end = tokens.findIndex(({ is }) => /^[.;:q!?]$/.test(is))
  const to = Math.min(end === -1 ? tokens.length : end, first + 40)
  const verbs = (isVerb: (at: number) => boolean): (VerbClause & { at: number }) | undefined => {
    for (let at = first + 1; at < to; at += 1) {
      const clause = isVerb(at) ? clauseOf(told.masked, tokens, at) : undefined
      if (clause?.start === first) return { ...clause, verb: tokens[at]?.text ?? '', at }
    }
    return undefined
  }
  const isOther = (at: number): boolean => {
    const { text = '', is = '' } = tokens[at] ?? {}
    return /^[wv]$/.test(is) && looksFinite.test(text) && !auxiliary.has(text)
  }
  const any = verbs(isOther)
  // “…”, it has worked out
  const other = isAlone || any?.phrase?.kind === 'pronoun' ? any : undefined
  const clause = verbs((at) => isWordOfSaying(tokens, at)) ?? (isOpen ? other : undefined)
  if (!clause) return undefined
  const { isNegated, isPassive, phrase, verb = '', at } = clause
  if (isNegated) return disowned(verb)
  // “…,” the agency reported, citing the ministry
  const source = tokens[at + 1]?.is === ',' && /^(?:cit|quot)ing$/.test(tokens[at + 2]?.text ?? '')
  if (source) return spokenBy(told, phraseAfter(told.masked, tokens, at + 3)?.phrase, verb)
  // “…,” the agency quoted Ann Reed as saying; “…,” Ann Reed was quoted as saying.
  if (quoting.test(verb)) return isPassive ? spokenBy(told, phrase, verb) : quotedBy(told, tokens, at)
  return isPassive ? disowned(verb) : spokenBy(told, phrase, verb)
}

/** Verbs of saying that say nothing right behind a quotation: “the pot, holds 4m”. */
const doing =
  /^(?:holds|held|finds|found|means|meant|feels|felt|labels|calls|called|expects|expected|accepts|accepted)$/

/** “…,” said Ann Reed. */
const inverted = (
  told: Told,
  tokens: readonly TaggedWord[],
  first: number,
  { isOpen, isAlone }: { isOpen: boolean; isAlone: boolean },
  after: string,
): Attribution | undefined => {
  const isPassive = /^,?\s(?:is|was|were|are|been)\s/.test(after)
  let at = first
  while (/^[b]$|^(?:also|then|would|will|has|had|did)$/.test(tokens[at]?.is === 'b' ? 'b' : (tokens[at]?.text ?? '')))
    at += 1
  const verb = tokens[at]?.text ?? ''
  if (doing.test(verb)) return undefined
  const isSaid = saying.has(verb)
  if (isPassive || !(isSaid || (isOpen && looksFinite.test(verb) && !auxiliary.has(verb)))) return undefined
  // “point out”, “hit back”, “go on”
  const next = /^(?:out|back|on|in)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const found = phraseAfter(told.masked, tokens, next)
  // “…,” now says she was wrong
  if (!found || tokens[found.end]?.is === 'v') return undefined
  const isLast = found.phrase.kind === 'name' && (tokens[found.end]?.is ?? '.') === '.'
  if (!(isSaid || isAlone || isLast)) return undefined
  // “reads a banner”, “went the song”
  if (/^(?:read|reads|ran|runs|went|goes)$/.test(verb)) return nobody(verb)
  return spokenBy(told, found.phrase, verb)
}
