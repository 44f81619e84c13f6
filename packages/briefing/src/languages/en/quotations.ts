import type { Quotation, Span, SpeakerMention, TurnHead } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { after, type Earlier, nobody, pronounsIn, speakerFor } from './antecedents'
import { attributionOf, subjectOf } from './attribution'
import { kindOf } from './kinds'
import { EnglishPeople } from './known-people'
import { firstPlaces, fullNames } from './names'
import { people } from './people'
import type { Attribution } from './reporting'
import { signedBelow } from './signed'
import type { Told } from './speakers'
import { turns } from './turns'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

/** A sentence that only says who speaks next: “Ann Reed said:”. */
const announces = /^(?!.*\b(?:saw|read|reads|heard|asked|received|got)\b).*:[*_]{0,2}\s{0,3}$/s
/** Gestures of somebody who then speaks. */
const gesture =
  /^(?:laugh(?:s|ed)|shrug(?:s|ged)|nod(?:s|ded)|smil(?:es|ed)|sigh(?:s|ed)|paus(?:es|ed)|grin(?:s|ned)|frown(?:s|ed)|winc(?:es|ed)|chuckl(?:es|ed)|hesitat(?:es|ed)|disagree[sd]|demur(?:s|red))$/
const gestures = (sentence: string): boolean =>
  !sentence.includes('\0') && sentence.split(/[^A-Za-z]+/).some((word) => gesture.test(word))
const isFinished = /[.?!:][\s"'”’)\]]*$/

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  if (marked.length === 0) return []
  const masked = blanked(
    text,
    marked.filter(({ depth }) => depth === 0),
  )
  const told: Told = {
    masked,
    known: new EnglishPeople(people(text), fullNames(text), firstPlaces(text)),
    pronouns: pronounsIn(masked),
  }
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
    voice ??= readyToSpeak(told, before, earlier, block === last)
    // Whoever spoke last in the paragraph before goes on in one that is all quotation.
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
    if (own.length > 0 && isAllQuoted(masked, paragraph)) {
      const signer = signerOf(told, text, blocks, block)
      if (signer) attributions.fill(signer)
    }
    const isReported = attributions.some((one) => one && !(isHeadline && one.verb === '')) || voice !== undefined
    let isFirst = !(voice && attributions.every((one) => one === undefined) && own[0]?.from === sentence.from)
    let previous = voice
    for (const one of own) {
      const attribution = attributions[outer.indexOf(one)]
      const kind = kindOf(text, one, sentence, isHeadline, isReported, attribution?.isOwn === true)
      const goingOn = isFirst ? undefined : previous
      const asked = attribution?.pronoun === 'you' ? askedIn(text, blocks, block) : undefined
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

/** Who was announced before a colon, or made a gesture in the same paragraph, and so speaks next. */
const readyToSpeak = (
  told: Told,
  before: Span,
  earlier: Earlier,
  isInParagraph: boolean,
): SpeakerMention | undefined => {
  const words = told.masked.slice(before.from, before.to)
  if (announces.test(words)) return announcedBy(told, before, earlier) ?? earlier.speaker ?? earlier.group
  // “Ann Reed shrugged. “…””
  const isReady = isInParagraph && gestures(words)
  return isReady && subjectOf(told, before)?.speaker?.name === earlier.speaker?.name ? earlier.speaker : undefined
}

/** Who speaks behind “As the mayor, Ann Reed, put it:”. */
const announcedBy = (told: Told, { from, to }: Span, earlier: Earlier): SpeakerMention | undefined => {
  const found = attributionOf(told, '', { from, to }, from, { from: to, to })
  return found?.isDisowned ? undefined : found?.speaker && speakerFor(told, to, found, undefined, earlier)
}

/** How many paragraphs below a quotation its signature may stand. */
const farthest = 8

/** Who signs a paragraph of nothing but quotations in the line below, or below the rest of the speech. */
const signerOf = (told: Told, text: string, blocks: readonly Span[], block: number): Attribution | undefined => {
  let last = block
  const isOpen = (): boolean => !/["”“»]\s*$/.test(text.slice((blocks[last]?.to ?? 0) - 4, blocks[last]?.to))
  while (last < block + farthest && last < blocks.length - 1 && isOpen()) last += 1
  const below = blocks[last + 1]
  return below && signedBelow(told, below)
}

interface Placed extends Attribution {
  /** Whether it stands beside the quotation, or beside another that goes with it. */
  isOwn?: boolean
}

/** “tense” but “useful” */
const near = /^,?\s(?:(?:and|but|or|yet|not|then|also|even|only)\s){0,4}(?:(?:a|an|as)\s)?$/

/** The attribution of every quotation of a sentence. One holds for its parts: “…,” she said, “…”. */
const attributionsIn = (told: Told, text: string, sentence: Span, own: readonly Marked[]): (Placed | undefined)[] => {
  let last: Placed | undefined
  const attributions = own.map((one, index) => {
    const since = own[index - 1]?.to ?? sentence.from
    const lead = { from: sentence.from, to: one.from }
    const tail = { from: one.to, to: own[index + 1]?.from ?? sentence.to }
    const words = text.slice(one.words.from, one.words.to)
    const isNew = index === 0 || !/^[,\s]{0,3}$/.test(told.masked.slice(since, lead.to))
    const found = attributionOf(told, words, lead, since, tail)
    const isBeside = near.test(told.masked.slice(since, lead.to))
    if (found) last = { ...found, isOwn: true }
    else if (isNew && index > 0 && !last) last = undefined
    else if (last) last = { ...last, isOwn: last.isOwn === true && isBeside }
    return last
  })
  // “…” and “…,” she said: the attribution behind the last part holds for those before it.
  for (let index = attributions.length - 2; index >= 0; index -= 1) attributions[index] ??= attributions[index + 1]
  return attributions
}

/** How many paragraphs before a question the turn that it follows may begin. */
const longestTurn = 8

/** Whom “you” means in a turn of a transcript: who speaks behind it, and no other before it. */
const askedIn = (text: string, blocks: readonly Span[], block: number): SpeakerMention | undefined => {
  const headAt = (index: number): TurnHead | undefined => {
    const one = blocks[index]
    return one && turns.headOf(text.slice(one.from, Math.min(one.to, one.from + 160)))
  }
  const labelOf = (index: number, head: TurnHead | undefined): string | undefined => {
    const from = blocks[index]?.from ?? 0
    return head?.label && text.slice(from + head.label.from, from + head.label.to)
  }
  const [own, next] = [headAt(block), headAt(block + 1)]
  const at = blocks[block + 1]
  if (!own || !at || next?.kind !== 'speaker' || !next.label) return undefined
  let last = block - 1
  while (last > block - longestTurn && last > 0 && !headAt(last)) last -= 1
  const label = labelOf(block + 1, next)
  const before = labelOf(last, headAt(last))
  if (label === labelOf(block, own) || (own.kind !== 'question' && before !== label)) return undefined
  const speaker = turns.speakersIn(text)(next, { from: at.from + next.label.from, to: at.from + next.label.to })
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
