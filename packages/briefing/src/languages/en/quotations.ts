import type { Quotation, Span, SpeakerMention } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { after, nobody, pronounsIn, speakerFor } from './antecedents'
import { attributionOf } from './attribution'
import { EnglishPeople } from './known-people'
import { capital, letters } from './letters'
import { fullNames } from './names'
import { people } from './people'
import type { Attribution } from './reporting'
import { honorific } from './saying'
import { signedBelow } from './signed'
import { speakerOf, type Told } from './speakers'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

const isStatement = /[.,?!…—–][’']?$/
/** A sentence that only says who speaks next: “Ann Reed said:”. */
const announces = /^(?!.*\b(?:saw|read|reads|heard|asked|received|got)\b).*:[*_]{0,2}\s{0,3}$/s
const isFinished = /[.?!:][\s"'”’)\]]*$/

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  if (marked.length === 0) return []
  const masked = blanked(
    text,
    marked.filter(({ depth }) => depth === 0),
  )
  const told: Told = { masked, known: new EnglishPeople(people(text), fullNames(text)), pronouns: pronounsIn(masked) }
  const all = sentences(text)
  const blocks = paragraphs(text)
  const found: Quotation[] = []
  let [utterance, block, next] = [0, 0, 0]
  let earlier = nobody
  /** The last quotation that stands in no other. */
  let latest: Quotation | undefined
  let before: Span = { from: 0, to: 0 }
  /** Who spoke at the end of the sentence before, so that words without an attribution are theirs too. */
  let voice: SpeakerMention | undefined
  for (const sentence of all) {
    const last = block
    while ((blocks[block]?.to ?? Infinity) < sentence.to) block += 1
    const paragraph = blocks[block] ?? sentence
    const end = text.slice(Math.max(paragraph.from, paragraph.to - 40), paragraph.to)
    const isHeadline = !isFinished.test(end)
    // Whoever is announced before a colon, or spoke last in the paragraph before, goes on in one that is all quotation.
    if (!voice && announces.test(masked.slice(before.from, before.to))) voice = earlier.speaker ?? earlier.group
    if (block !== last && !isAllQuoted(masked, paragraph)) voice = undefined
    before = sentence
    if (block !== last && isHeadline) earlier = nobody
    const own: Marked[] = []
    for (let one = marked[next]; one && one.from < sentence.to; one = marked[next]) {
      own.push(one)
      next += 1
    }
    const outer = own.filter(({ depth }) => depth === 0)
    const attributions = attributionsIn(told, text, sentence, outer)
    const below = blocks[block + 1]
    if (own.length > 0 && below && isAllQuoted(masked, paragraph)) {
      const signer = signedBelow(told, below)
      if (signer) attributions.fill(signer)
    }
    const isReported = attributions.some((one) => one && !(isHeadline && one.verb === '')) || voice !== undefined
    let isFirst = !(voice && attributions.every((one) => one === undefined) && own[0]?.from === sentence.from)
    let previous = voice
    for (const one of own) {
      const attribution = attributions[outer.indexOf(one)]
      const kind = kindOf(text, one, sentence, isHeadline, isReported)
      const goingOn = isFirst ? undefined : previous
      const asked = attribution?.pronoun === 'you' ? askedIn(told, text, blocks, block) : undefined
      const speaker =
        kind === 'speech' ? (asked ?? speakerFor(told, one.from, attribution, goingOn, earlier)) : undefined
      const goesOn =
        !isFirst && kind === 'speech' && latest?.kind === 'speech' && latest.speaker?.name === speaker?.name
      if (!goesOn) utterance += 1
      if (kind === 'speech') isFirst = false
      found.push({
        from: one.from,
        to: one.to,
        words: one.words,
        kind,
        ...(speaker ? { speaker } : {}),
        ...(attribution?.isDisowned ? { disowned: true as const } : {}),
        ...(kind === 'speech' && attribution?.verb ? { verb: attribution.verb } : {}),
        utterance,
        insertions: kind === 'speech' ? insertions(text, one.words) : [],
      })
      if (one.depth > 0) continue
      previous = speaker
      latest = found.at(-1)
    }
    if (own.length > 0) voice = previous
    else if (!isBeat(text.slice(sentence.from, sentence.to), voice)) voice = undefined
    const spoke = own.length > 0 ? found.findLast(({ from, speaker: one }) => one && from >= sentence.from) : undefined
    earlier = after(told, sentence, attributions, spoke?.speaker, earlier)
  }
  return found
}

/** The attribution of every quotation of a sentence. One holds for its parts: “…,” she said, “…”. */
const attributionsIn = (
  told: Told,
  text: string,
  sentence: Span,
  own: readonly Marked[],
): (Attribution | undefined)[] => {
  let last: Attribution | undefined
  const attributions = own.map((one, index) => {
    const since = own[index - 1]?.to ?? sentence.from
    const lead = { from: sentence.from, to: one.from }
    const tail = { from: one.to, to: own[index + 1]?.from ?? sentence.to }
    const words = text.slice(one.words.from, one.words.to)
    const isNew = index === 0 || !/^[,\s]{0,3}$/.test(told.masked.slice(since, lead.to))
    last = attributionOf(told, words, lead, since, tail) ?? (isNew && index > 0 && !last ? undefined : last)
    return last
  })
  // “…” and “…,” she said: the attribution behind the last part holds for those before it.
  for (let index = attributions.length - 2; index >= 0; index -= 1) attributions[index] ??= attributions[index + 1]
  return attributions
}

/** The name of whose turn a paragraph of a transcript is. */
const turn = new RegExp(
  `^\\s{0,4}(?:Q\\d{1,3}\\s{1,3}|\\[[\\d:]{4,8}\\]\\s)?(?:${honorific}\\s)?([${capital}][${letters}'’.-]{1,30}(?:\\s[${capital}][${letters}'’.-]{0,30}){1,3})(?:\\s\\([^)\\n]{0,60}\\))?:\\s`,
)

/** Whom “you” means in a turn of a transcript: who speaks both before and after it. */
const askedIn = (told: Told, text: string, blocks: readonly Span[], block: number): SpeakerMention | undefined => {
  const [before, own, next] = [block - 1, block, block + 1].map((index) => {
    const one = blocks[index]
    return one && turn.exec(text.slice(one.from, Math.min(one.to, one.from + 160)))?.[1]
  })
  const at = blocks[block + 1]
  if (!(own && next && at) || next !== before || next === own) return undefined
  const from = text.indexOf(next, at.from)
  const speaker = speakerOf(told, { kind: 'name', name: next, from, title: '' })
  return speaker && { ...speaker, how: 'previous-sentence' }
}

/** Whether a sentence between two quotations only tells a gesture of who speaks: “She laughs.” */
const isBeat = (sentence: string, voice: SpeakerMention | undefined): boolean => {
  const [first = '', ...others] = sentence.split(/\s+/)
  const isOwn = /^S?he$/.test(first) || (voice?.name.split(' ').at(-1) === first && first !== '')
  return voice !== undefined && isOwn && others.length <= 3 && others.every((word) => /^[a-z]/.test(word))
}

/** Whether a paragraph holds nothing but quotations. */
const isAllQuoted = (masked: string, { from, to }: Span): boolean =>
  /^[\s\0]*$/.test(masked.slice(from, to)) && masked.charAt(from) === '\0'

/** Words before a few that somebody says of something: “said he was “deeply sorry””. */
const predicate = /\b(?:is|was|are|were|be|been|being|felt|feels?|as)\s$/

/** A few words that are themselves what somebody says of something: “remains very uncertain”. */
const isPredicate =
  /^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|remains?|does|did|do|fully|deeply|very|too|[a-z]{3,20}(?:ed|[^s]s))\s/

const kindOf = (
  text: string,
  one: Marked,
  sentence: Span,
  isHeadline: boolean,
  isReported: boolean,
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
  if (isReported && (ends || count > 3 || (count > 1 && (predicate.test(before) || isPredicate.test(words)))))
    return 'speech'
  return isStatement.test(words) && words.split(/\s+/).length > 3 ? 'speech' : 'name'
}
