import type { Quotation, Span, SpeakerMention } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { type Attribution, attributionOf, subjectOf } from './attribution'
import { EnglishPeople } from './known-people'
import { capital, letters } from './letters'
import { bareName, fullNames } from './names'
import { isKin, isOffice } from './offices'
import { people } from './people'
import { honorific } from './saying'
import { speakerOf, type Told } from './speakers'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

/** A second person of a sentence, to whom “he” and “she” may point as well. */
const addressed = new RegExp(
  `\\b(?:told|asked|to|with|met|by|against|and)\\s(?:${honorific}\\s)?[${capital}][${letters}'’-]{0,40}\\s[${capital}]`,
)
/** “he replied”: the other one of two. */
const answers =
  /^(?:replied|replies|answered|answers|responded|responds|countered|counters|retorted|disagreed|disagrees)$/
const isStatement = /[.,?!…—–][’']?$/
/** A sentence that only says who speaks next: “Ann Reed said:”. */
const announces = /^(?!.*\b(?:saw|read|reads|heard|asked|received|got)\b).*:[*_]{0,2}\s{0,3}$/s
const isFinished = /[.?!:][\s"'”’)\]]*$/

/** Who has spoken so far. */
interface Earlier {
  speaker: SpeakerMention | undefined
  /** The body or group that “it” and “they” mean. */
  group?: SpeakerMention | undefined
  /** The pronoun by which the speaker was called. */
  pronoun?: string | undefined
  /** Whether the sentence names two people, so that a pronoun is unclear. */
  isOneOfTwo: boolean
}

const nobody: Earlier = { speaker: undefined, isOneOfTwo: false }

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
    const isReported = attributions.some((one) => one && !(isHeadline && one.verb === '')) || voice !== undefined
    let isFirst = !(voice && attributions.every((one) => one === undefined) && own[0]?.from === sentence.from)
    let speaker: SpeakerMention | undefined
    for (const one of own) {
      const attribution = attributions[outer.indexOf(one)]
      const kind = kindOf(text, one, sentence, isHeadline, isReported)
      const previous = found.at(-1)?.speaker
      const goingOn = isFirst ? undefined : own[0] === one ? voice : previous
      const asked = attribution?.pronoun === 'you' ? askedIn(told, text, blocks, block) : undefined
      speaker = kind === 'speech' ? (asked ?? spokenBy(attribution, goingOn, earlier)) : undefined
      const goesOn = !isFirst && kind === 'speech' && previous?.name === speaker?.name
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
    }
    if (own.length > 0) voice = found.at(-1)?.speaker
    else if (!isBeat(text.slice(sentence.from, sentence.to), voice)) voice = undefined
    earlier = after(told, sentence, attributions, earlier)
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

/** @param goingOn who speaks if the sentence has no attribution of its own */
const spokenBy = (
  attribution: Attribution | undefined,
  goingOn: SpeakerMention | undefined,
  earlier: Earlier,
): SpeakerMention | undefined => {
  if (!attribution) return goingOn && { ...goingOn, how: 'previous-sentence' }
  if (attribution.speaker) return attribution.speaker
  const { pronoun, verb } = attribution
  if (pronoun === 'it' || pronoun === 'they') return earlier.group && { ...earlier.group, how: 'previous-sentence' }
  if (pronoun !== 'he' && pronoun !== 'she') return undefined
  const { speaker, isOneOfTwo, pronoun: called = pronoun } = earlier
  const isUnclear = (isOneOfTwo && answers.test(verb)) || called !== pronoun
  return speaker && !isUnclear ? { ...speaker, how: 'previous-sentence' } : undefined
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

const isBody = ({ isGroup, name }: SpeakerMention): boolean =>
  isGroup === undefined ? bareName(name) === undefined : !isSomebody(name)

/** Who speaks after a sentence: its speaker, its first person, or nobody if it names somebody who is not understood. */
const after = (
  told: Told,
  sentence: Span,
  attributions: readonly (Attribution | undefined)[],
  earlier: Earlier,
): Earlier => {
  const text = told.masked.slice(sentence.from, sentence.to)
  const speaker = attributions.findLast((one) => one?.speaker)?.speaker
  const isOneOfTwo = addressed.test(text)
  if (speaker) {
    const main = subjectOf(told, sentence)?.speaker
    const group = main && isBody(main) ? main : isBody(speaker) ? speaker : undefined
    return { ...(isBody(speaker) ? nobody : personOf(told, speaker)), group, isOneOfTwo }
  }
  const pronoun = attributions.findLast((one) => one?.pronoun)?.pronoun
  if (pronoun)
    return {
      ...earlier,
      ...(/^s?he$/.test(pronoun) && earlier.speaker ? { pronoun } : {}),
      isOneOfTwo: earlier.isOneOfTwo || isOneOfTwo,
    }
  const subject = subjectOf(told, sentence)
  if (subject?.pronoun) return earlier
  // Whoever else the sentence names may be meant by the next “he” or “she”.
  const unclear = namesAnother(text, earlier.speaker) ? nobody : earlier
  if (!subject) return { ...unclear, group: undefined }
  const { speaker: other } = subject
  if (other && isBody(other)) return { ...(indefinite.test(text) ? nobody : unclear), group: other }
  if (other?.isGroup) return { speaker: other, isOneOfTwo }
  const isPerson =
    other !== undefined && (other.role !== undefined || other.name.includes(' ') || told.pronouns.has(other.name))
  if (isPerson) {
    const mayBeBody = other.role === undefined && !told.known.find(other.name, '')
    return { ...personOf(told, other), isOneOfTwo, ...(mayBeBody ? { group: other } : {}) }
  }
  // “Holm nodded.”
  return other && bareName(other.name) && other.name !== earlier.speaker?.name ? nobody : unclear
}

/** A person, with the pronoun that their title calls for. */
const personOf = ({ pronouns }: Told, speaker: SpeakerMention): Earlier => ({
  speaker,
  pronoun: pronouns.get(speaker.name.split(' ').at(-1) ?? ''),
  isOneOfTwo: false,
})

/** Whether a sentence names somebody else than who has spoken. */
const namesAnother = (text: string, speaker: SpeakerMention | undefined): boolean =>
  speaker !== undefined && [...fullNames(text).values()].some((name) => name !== undefined && name !== speaker.name)

const somebody =
  /(?:^|\s)(?:source|(?:wo)?man|girl|boy|person|customer|visitor|guest|user|owner|reader|voter|buyer|member|caller)$/

/** Whether a group is one who has no name, and speaks on as “she”. */
const isSomebody = (name: string): boolean => {
  const head = name.split(/\s(?:of|for|at|from|in|with|on)\s/, 1)[0] ?? ''
  const word = head.slice(head.lastIndexOf(' ') + 1)
  return isOffice(word) || isKin(word) || somebody.test(head)
}

/** Whether a paragraph holds nothing but quotations. */
const isAllQuoted = (masked: string, { from, to }: Span): boolean =>
  /^[\s\0]*$/.test(masked.slice(from, to)) && masked.charAt(from) === '\0'

const courtesies = new RegExp(
  `(?<![${letters}])(Mr|Sir|Lord|King|Mrs|Ms|Miss|Dame|Lady|Baroness|Queen)\\.?\\s(?:[${capital}][${letters}'’.-]{0,30}\\s)?([${capital}][${letters}'’-]{1,30})`,
  'g',
)

/** How those are called whom a text names with a courtesy, by their last names; undefined for two of one name. */
const pronounsIn = (text: string): ReadonlyMap<string, string | undefined> => {
  const found = new Map<string, string | undefined>()
  for (const [, courtesy = '', name = ''] of text.matchAll(courtesies)) {
    const pronoun = /^(?:Mr|Sir|Lord|King)$/.test(courtesy) ? 'he' : 'she'
    found.set(name, (found.get(name) ?? pronoun) === pronoun ? pronoun : undefined)
  }
  return found
}

const indefinite = /^(?:An?|One|Some|Many|Another)\s/

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
