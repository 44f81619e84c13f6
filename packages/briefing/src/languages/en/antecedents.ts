import type { Span, SpeakerMention } from '../rules'
import { subjectOf } from './attribution'
import { pronounOfName } from './given-names'
import { type Mentioned, meantBy } from './known-bodies'
import { capital, letters } from './letters'
import { bareName, fullNames } from './names'
import { isKin, isOffice } from './offices'
import type { Attribution } from './reporting'
import { honorific } from './saying'
import type { Told } from './speakers'
import { saying } from './verbs'

/** Whom the words of the next sentence may mean. */
export interface Earlier extends Mentioned {
  /** The pronoun by which the speaker is called. */
  pronoun?: string | undefined
  /** Whether the sentence names two people, so that a pronoun is unclear. */
  isOneOfTwo: boolean
  /** How others are called whom the sentence names. */
  rivals?: ReadonlySet<string> | undefined
  /** Whose words were quoted last. */
  quoted?: SpeakerMention | undefined
  /** Whether the speaker has said something, in quoted words or others. */
  hasSpoken?: boolean
  /** The last man and the last woman whom the text calls so. */
  he?: SpeakerMention | undefined
  she?: SpeakerMention | undefined
}

export const nobody: Earlier = { speaker: undefined, isOneOfTwo: false }

/** A second person of a sentence, to whom “he” and “she” may point as well. */
const addressed = new RegExp(
  `\\b(?:told|asked|to|with|met|by|against|and)\\s(?:${honorific}\\s)?[${capital}][${letters}'’-]{0,40}\\s[${capital}]`,
)
/** “he replied”: the other one of two. */
const answers =
  /^(?:replied|replies|answered|answers|responded|responds|countered|counters|retorted|disagreed|disagrees)$/
/** “she added”: whoever has spoken before. */
const goesOn = /^(?:adds|added|continued|continues|concluded|concludes|goes|went)$/
/** How far before a quotation the last man or woman is remembered, in UTF-16 units. */
const remembered = 1200

/**
 * Who speaks words.
 * @param at where they stand
 * @param goingOn who speaks if the sentence has no attribution of its own
 */
export const speakerFor = (
  told: Told,
  at: number,
  attribution: Attribution | undefined,
  goingOn: SpeakerMention | undefined,
  earlier: Earlier,
): SpeakerMention | undefined => {
  const before = (one: SpeakerMention | undefined): SpeakerMention | undefined =>
    one && { ...one, how: 'previous-sentence' }
  if (!attribution) return before(goingOn)
  if (attribution.speaker)
    return (attribution.isKnown ? meantBy(told, attribution.speaker, earlier) : undefined) ?? attribution.speaker
  const { pronoun, verb } = attribution
  if (pronoun === 'it' || pronoun === 'they') return before(earlier.group)
  if (pronoun !== 'he' && pronoun !== 'she') return undefined
  const { speaker, isOneOfTwo, quoted, hasSpoken, pronoun: called = pronoun } = earlier
  // “Olav Berg met Maria Costa. “…,” she said.”
  if (earlier.pronoun === undefined && earlier.rivals?.has(pronoun)) return undefined
  if (called !== pronoun) {
    const other = earlier[pronoun]
    return other && at - other.span.to < remembered ? before(other) : undefined
  }
  if (isOneOfTwo && answers.test(verb)) return undefined
  // “Ann Reed spoke. Mary Holt has resigned. “…,” she added.”
  const isOther = quoted !== undefined && speaker !== undefined && quoted.name !== speaker.name
  const mayBeOther = isOther && (pronounFor(told, quoted) ?? pronoun) === pronoun
  return goesOn.test(verb) && !hasSpoken && mayBeOther ? undefined : before(speaker)
}

const isBody = ({ isGroup, name }: SpeakerMention): boolean =>
  isGroup === undefined ? bareName(name) === undefined : !isSomebody(name)

/** @param spoke who speaks in the sentence */
type After = (
  told: Told,
  sentence: Span,
  attributions: readonly (Attribution | undefined)[],
  spoke: SpeakerMention | undefined,
  earlier: Earlier,
) => Earlier

/**
 * Whom the next sentence may mean: the speaker of a sentence, its first person, or nobody if it names somebody who is not
 * understood.
 */
export const after: After = (told, sentence, attributions, spoke, earlier) => {
  const next = following(told, sentence, attributions, spoke, earlier)
  const { speaker, pronoun } = next
  return {
    ...next,
    rivals: rivalsIn(told, sentence, speaker),
    sentence,
    he: pronoun === 'he' && speaker ? speaker : earlier.he,
    she: pronoun === 'she' && speaker ? speaker : earlier.she,
    quoted: spoke && !isBody(spoke) ? spoke : earlier.quoted,
  }
}

/** The pronouns of those whom a sentence names beside a speaker. */
const rivalsIn = ({ masked }: Told, { from, to }: Span, speaker: SpeakerMention | undefined): Set<string> =>
  new Set(
    [...fullNames(masked.slice(from, to)).values()].flatMap((name) =>
      name === undefined || name === speaker?.name ? [] : (pronounOfName(name) ?? []),
    ),
  )

const following: After = (told, sentence, attributions, spoke, earlier) => {
  const text = told.masked.slice(sentence.from, sentence.to)
  const speaker = attributions.findLast((one) => one?.speaker)?.speaker
  const isOneOfTwo = addressed.test(text)
  if (speaker) {
    const main = subjectOf(told, sentence)?.speaker
    const group = main && isBody(main) ? main : isBody(speaker) ? (spoke ?? speaker) : undefined
    return { ...(isBody(speaker) ? nobody : personOf(told, speaker)), group, isOneOfTwo, hasSpoken: true }
  }
  const pronoun = attributions.findLast((one) => one?.pronoun)?.pronoun
  if (pronoun) {
    const isPerson = /^s?he$/.test(pronoun)
    const own = isPerson && spoke && !isBody(spoke) ? spoke : earlier.speaker
    return {
      ...earlier,
      ...(isPerson && own ? { speaker: own, pronoun, hasSpoken: true } : {}),
      isOneOfTwo: earlier.isOneOfTwo || isOneOfTwo,
    }
  }
  const subject = subjectOf(told, sentence)
  if (subject?.pronoun) return earlier
  // Whoever else the sentence names may be meant by the next “he” or “she”.
  const unclear = namesAnother(text, earlier.speaker) ? nobody : earlier
  if (!subject) return { ...unclear, group: undefined }
  const { speaker: other } = subject
  if (other && isBody(other)) return { ...(indefinite.test(text) ? nobody : unclear), group: other }
  const hasSpoken = (text.match(/[a-z]+/g) ?? []).some((word) => saying.has(word))
  if (other?.isGroup) return { ...personOf(told, other), isOneOfTwo, hasSpoken }
  const isPerson =
    other !== undefined && (other.role !== undefined || other.name.includes(' ') || told.pronouns.has(other.name))
  if (isPerson) {
    const mayBeBody = other.role === undefined && !told.known.find(other.name, '')
    return { ...personOf(told, other), isOneOfTwo, hasSpoken, ...(mayBeBody ? { group: other } : {}) }
  }
  // “Holm nodded.”
  return other && bareName(other.name) && other.name !== earlier.speaker?.name ? nobody : unclear
}

/** A person, with the pronoun that their name or title calls for. */
const personOf = (told: Told, speaker: SpeakerMention): Earlier => ({
  speaker,
  pronoun: pronounFor(told, speaker),
  isOneOfTwo: false,
})

const man = /(?:^|\s|[a-z])(?<!wo)(?:man|father|brother|husband|son|uncle|boy|nephew|widower|grandson|priest|bloke)$/
const woman = /(?:^|\s|[a-z])(?:woman|mother|sister|wife|daughter|aunt|girl|niece|widow|granddaughter|nun|actress)$/
/** Offices that are called so, whoever holds them. */
const office = /(?:chair|alder|spokes|business|states|ombuds|fore|sales|police|camera|middle)man$|person$/i

/** “he” or “she”, as far as a name, a courtesy or a noun tells. */
const pronounFor = ({ pronouns }: Told, { name, isGroup }: SpeakerMention): string | undefined => {
  if (isGroup) {
    const head = name.split(/\s(?:of|for|at|from|in|with|on|named)\s/, 1)[0] ?? ''
    return office.test(head) ? undefined : woman.test(head) ? 'she' : man.test(head) ? 'he' : undefined
  }
  const [given, courtesy] = [pronounOfName(name), pronouns.get(name.split(' ').at(-1) ?? '')]
  return given ?? courtesy
}

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

const courtesies = new RegExp(
  `(?<![${letters}])(Mr|Sir|Lord|King|Mrs|Ms|Miss|Dame|Lady|Baroness|Queen)\\.?\\s(?:[${capital}][${letters}'’.-]{0,30}\\s)?([${capital}][${letters}'’-]{1,30})`,
  'g',
)

/** How those are called whom a text names with a courtesy, by their last names; undefined for two of one name. */
export const pronounsIn = (text: string): ReadonlyMap<string, string | undefined> => {
  const found = new Map<string, string | undefined>()
  for (const [, courtesy = '', name = ''] of text.matchAll(courtesies)) {
    const pronoun = /^(?:Mr|Sir|Lord|King)$/.test(courtesy) ? 'he' : 'she'
    found.set(name, (found.get(name) ?? pronoun) === pronoun ? pronoun : undefined)
  }
  return found
}

const indefinite = /^(?:An?|One|Some|Many|Another)\s/
