import type { Span, SpeakerMention } from '../rules'
import { wordsIn } from './phrases'
import { mention, type Read, type Subject, speakerOf } from './subjects'

/** The speaker that words name, the one at an index without its particle. */
export const spoken = (
  { known }: Read,
  words: ReturnType<typeof wordsIn>,
  last: number,
  stem: string,
): SpeakerMention | undefined => {
  const before = words.slice(0, last).map(({ text }) => text)
  const candidate = speakerOf([...before, stem], known)
  const word = words[last]
  if (!candidate || candidate.isPronoun || !word) return undefined
  const from = words[Math.max(0, last + 1 - candidate.length)]?.from ?? word.from
  return mention({ ...candidate, span: { from, to: word.from + stem.length }, how: 'same-sentence' } as SpeakerMention)
}

/** As `spoken`, of the words behind the last of those that end another part of the sentence. */
const spokenBehind = (
  read: Read,
  words: ReturnType<typeof wordsIn>,
  last: number,
  stem: string,
  other: RegExp,
): SpeakerMention | undefined => {
  const start = words.slice(0, last).findLastIndex(({ text }) => other.test(text)) + 1
  return spoken(read, words.slice(start), last - start, stem)
}

/** 시에 문의하니, 시에서: who was asked. */
const askedOf = /^(.{1,40}?)(?:에게서?|으로부터|로부터|에서|에|측에)$/

/** Of 한빛시 버스정책과에 문의하니 “…”는 답이 돌아왔다 who answered. */
export const askedIn = (read: Read, lead: Span): SpeakerMention | undefined => {
  const words = wordsIn(read.masked, { from: Math.max(lead.from, lead.to - 120), to: lead.to })
  const last = words.findLastIndex(({ text }) => askedOf.test(text))
  const word = words[last]
  const isAsked = words
    .slice(last + 1)
    .every(({ text }) =>
      /^(?:직접|다시|거듭|대해|관해|이유를|까닭을|사실을|경위를)$|^(?:문의|질의|확인|물|묻|요청|연락|전화)/.test(text),
    )
  if (!word || !isAsked) return undefined
  return spokenBehind(read, words, last, askedOf.exec(word.text)?.[1] ?? '', /[은는을를이가]$/)
}

/** 회사 관계자에 따르면 “…”고 한다: who is cited, if nobody else speaks. */
export const cited = (read: Read, lead: Span): Subject | undefined => {
  const words = wordsIn(read.masked, { from: Math.max(lead.from, lead.to - 120), to: lead.to })
  const at = words.findLastIndex(({ text }) => /^(?:따르면|의하면)$/.test(text)) - 1
  const word = words[at]
  if (!word?.text.endsWith('에') || words.slice(at + 2).some(({ text }) => /[은는이가]$/.test(text))) return undefined
  const found = spokenBehind(read, words, at, word.text.slice(0, -1), /[은는을를가]$/)
  return found && { ...found, isPronoun: false, isTopic: true, isKnown: true }
}

/** 당국자의 말을 인용해 “…”고 보도했다 */
const quotedOf = /의\s(?:말|발언|설명|증언|성명|주장|전언)을\s인용(?:해|하며|하면서|하여)\s?$/

/** Whose words the subject repeats. */
export const quotedBy = (read: Read, lead: Span): Subject | undefined => {
  const found = quotedOf.exec(read.masked.slice(Math.max(lead.from, lead.to - 80), lead.to))
  if (!found) return undefined
  const words = wordsIn(read.masked, { from: Math.max(lead.from, lead.to - 120), to: lead.to - found[0].length + 1 })
  const last = words.length - 1
  const whose = spokenBehind(read, words, last, words[last]?.text.slice(0, -1) ?? '', /(?:[은는을를이가]|한)$/)
  return whose && { ...whose, isPronoun: false, isTopic: false, isKnown: true }
}
