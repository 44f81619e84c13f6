import type { Span, SpeakerMention } from '../rules'
import { hasGivenName } from './given-names'
import type { EnglishPeople } from './known-people'
import { runsIn } from './names'
import type { Told } from './speakers'

/** Whom a sentence names. */
export interface Mentioned {
  speaker: SpeakerMention | undefined
  /** The body or group that “it” and “they” mean. */
  group?: SpeakerMention | undefined
  sentence?: Span
}

/** Nouns for a firm, which its name need not hold. */
const firm =
  /^(?:company|firm|group|operator|carrier|airline|manufacturer|maker|carmaker|retailer|supplier|utility|developer|supermarket|chain|conglomerate|insurer|brewer|miner|start-?up|platform|publisher|charity|organisation|organization|think[- ]tank|newspaper|paper|broadcaster|agency)$/
/** A body that is no firm, by its name. */
const noFirm =
  /\b(?:Ministry|Department|Council|Court|Parliament|Assembly|Senate|Congress|Government|Commission|Committee|Union|Party|University|Police|Treasury|Office|Board|Embassy|Nations|Tribunal|Federation|Secretariat|Authority)\b/

/** Whom “the company” or “the official” means, if the sentence before makes it clear. */
export const meantBy = (
  { masked, known }: Told,
  { name, span }: SpeakerMention,
  { speaker, group, sentence }: Mentioned,
): SpeakerMention | undefined => {
  if (name.includes(' ')) return undefined
  const same = [speaker, group].find((one) => one?.isGroup && headOf(one.name) === name && one.name !== name)
  if (same) return { ...same, how: 'previous-sentence' }
  const called = (body: string): SpeakerMention => ({ name: body, span, how: 'previous-sentence' })
  const isMeant = (body: string): boolean =>
    body.toLowerCase().split(/\s/).includes(name) || (firm.test(name) && !noFirm.test(body))
  if (group && !group.isGroup) return isMeant(group.name) ? called(group.name) : undefined
  const [only, other] = sentence ? bodiesIn(masked.slice(sentence.from, sentence.to), known) : []
  return only !== undefined && other === undefined && isMeant(only) ? called(only) : undefined
}

/** All that a sentence names, but people. */
const bodiesIn = (sentence: string, known: EnglishPeople): string[] => [
  ...new Set(
    runsIn(sentence).flatMap(({ words, from, bare }) => {
      const name = words.replace(/^(?:The|A|An|In|On|At)\s/, '')
      // Any word may begin a sentence.
      const isPerson = bare !== undefined && (hasGivenName(bare.name) || known.find(bare.name, '') !== undefined)
      return isPerson || (from === 0 && !name.includes(' ')) ? [] : [name]
    }),
  ),
]

/** The noun of words for somebody: “official” of “senior official in the ministry”. */
const headOf = (name: string): string => {
  const head = name.split(/\s(?:of|for|at|from|in|with|on|to)\s/, 1)[0] ?? ''
  return head.slice(head.lastIndexOf(' ') + 1)
}
