import type { PersonMention, SpeakerMention } from '../rules'
import type { EnglishPeople } from './known-people'
import { bareName } from './names'
import { isOffice } from './offices'
import type { Phrase } from './phrases'

/** A text with its quotations blanked out, and the people whom it names. */
export interface Told {
  masked: string
  known: EnglishPeople
  /** “he” or “she” by last names, for those whom the text names with a courtesy. */
  pronouns: ReadonlyMap<string, string | undefined>
}

/** “A minister” is not the one whom the text names. */
const indefinite = /^(?:an?|one|another|some|many)(?:\s|$)/i
const document =
  /(?:letter|statement|report|memo|post|speech|e-?mail|tweet|note|reply|answer|manifesto|column|message|response|blog|article|interview|submission|testimony|ruling|judgment|judgement|filing|release|leaflet|petition|editorial)$/

/** Whom a phrase means. */
export const speakerOf = (told: Told, phrase: Phrase): SpeakerMention | undefined => {
  if (phrase.kind === 'name') return namedSpeaker(told, phrase.name, phrase.from, phrase.title)
  if (phrase.kind !== 'common') return undefined
  const { owner, head, of, from } = phrase
  const kin = /^(?:[Tt]he\s)?(.+['’]s|.+s['’])(?:\s|$)/.exec(owner)?.[1]
  // “The minister's letter said”
  if (kin && document.test(head))
    return namedSpeaker(told, kin.replace(/['’]s?$/, ''), from - owner.length - 1 + owner.indexOf(kin), '')
  // Who wrote “the report”, the text does not say here.
  if (document.test(head)) return undefined
  const words = `${head}${of}`
  const span = { from, to: from + words.length }
  const isKnown = (isOffice(head.slice(head.lastIndexOf(' ') + 1)) || /^[A-Z]/.test(head)) && !indefinite.test(owner)
  const person =
    isKnown && !of.startsWith(' for ')
      ? (told.known.find('', words) ?? heldBy(told.known.find('', head), of))
      : undefined
  if (person) return mention(person, span)
  // “Moss's spokeswoman” may be named with him or without; his own words they are not.
  if (kin) {
    const own = { from: from - owner.length - 1 + owner.indexOf(kin), to: span.to }
    return {
      name: told.masked.slice(own.from, own.to).replace(/\s+/g, ' '),
      isGroup: 'end',
      span: own,
      how: 'same-sentence',
    }
  }
  return { name: words, isGroup: 'whole', span, how: 'same-sentence' }
}

/** The holder of an office, unless it is that of another body than the words say. */
const heldBy = (person: PersonMention | undefined, of: string): PersonMention | undefined =>
  of === '' || person?.organisation === undefined || of.includes(person.organisation) ? person : undefined

const mention = (
  { name, role, organisation }: { name: string; role?: string; organisation?: string },
  span: SpeakerMention['span'],
): SpeakerMention => ({
  name,
  ...(role ? { role } : {}),
  ...(organisation ? { organisation } : {}),
  span,
  how: 'same-sentence',
})

/** A peer has no other name: Lord Pike. */
const peer = /^(?:Lord|Lady|Baroness|Baron)\s$/
const placed = /^(.+?)\s(?:of|from|at|for)\s/

const namedSpeaker = ({ known }: Told, name: string, at: number, title: string): SpeakerMention => {
  const plain = name.replace(/^(?:[Tt]he|But|And|Yet|So|In|On|At|When|While|As)\s/, '')
  const from = at + name.length - plain.length
  const head = placed.exec(plain)?.[1]
  const isPerson = head !== undefined && (known.find(head, '') !== undefined || peer.test(title) || isWholeName(head))
  const bare = isPerson ? head : plain
  const span = { from, to: from + bare.length }
  if (peer.test(title) && !bare.includes(' ')) {
    const own = { from: from - title.length, to: span.to }
    return mention(known.find(title + bare, '') ?? { name: title + bare }, own)
  }
  // Two of one surname are told apart only until the second is named.
  if (known.whole.has(bare) && known.whole.get(bare) === undefined) {
    const only = known.onlyBefore(bare, at)
    return only ? mention(known.find(only, '') ?? { name: only }, span) : { name: bare, span, how: 'same-sentence' }
  }
  const person = known.find(bare, bare) ?? known.endingIn(bare)
  if (person) return mention(bare.includes(' ') && isWholeName(bare) ? { ...person, name: bare } : person, span)
  return { name: (bare.includes(' ') ? undefined : known.whole.get(bare)) ?? bare, span, how: 'same-sentence' }
}

const isWholeName = (words: string): boolean => words.includes(' ') && bareName(words) === words
