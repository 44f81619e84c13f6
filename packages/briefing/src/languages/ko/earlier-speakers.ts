import type { Span, SpeakerMention } from '../rules'
import { isOffice } from './offices'
import { governor, isThing, mention, type Read, type Subject, speakerOf } from './subjects'

/** 시장의 설명은 이렇다. “….” */
const announced =
  /^([가-힣A-Za-z ]{2,40})의\s(?:[가-힣]{1,4}\s)?(?:말|설명|주장|지적|진단|전망|얘기|이야기|답|대답|해명|논리|생각|판단|조언)[은는]\s(?:이렇다|이랬다|다음과 같다|다음과 같았다|간단했다|단호했다|분명했다|달랐다)\.?$/

/** A sentence about a thing, which changes nothing about who speaks. */
const aboutThing =
  /(?:이다|였다|이었다|있다|없다|된다|됐다|되었다|늘었다|줄었다|올랐다|내렸다|많다|적다|크다|높다|낮다|않다|많았다|컸다|넘었다|달했다|달한다|그쳤다|줄어들었다|늘어났다|이르렀다|나타났다|차지했다|기록했다|뛰었다|떨어졌다|\d\S{0,4}다)[.)]*$/

/** Whether a sentence quotes what its subject says, though its words alone do not tell that it can speak: 대통령은. */
const isSpeaking = ({ text, sayingIn }: Read, sentence: Span, subject: Subject): boolean =>
  /["“]/.test(text.slice(sentence.from, sentence.to)) &&
  sayingIn(sentence) !== undefined &&
  (isOffice(subject.name.slice(subject.name.lastIndexOf(' ') + 1)) || !isThing(subject))

/** How many sentences before a quotation are asked for its speaker, and before an answer of an interview. */
const farthest = 8
const farthestAnswer = 60
/** A question of an interview: a line that begins with a mark, or ends with one. */
const question = /^\s{0,9}(?:\*\*)?\s?(?:[—–―▶▷◆■◇▲△-]|Q\d{0,2}\s?[.:]|문\s?[.:]|질문)|^[^"“”]*\?(?:\*\*)?\s{0,9}$/

/**
 * The speaker before a sentence: the subject of the sentence before it, also in the paragraph before; from a pronoun or
 * no subject it goes one further back. A subject that is not understood means that nobody is known.
 */
export const earlierSpeakers = (
  read: Read,
  all: readonly Span[],
  blocks: readonly Span[],
): ((index: number, isPronoun?: boolean) => SpeakerMention | undefined) => {
  const cache = new Map<number, Subject | undefined>()
  const subjectOf = (at: number): Subject | undefined => {
    if (!cache.has(at)) cache.set(at, governor(read, all[at] as Span))
    return cache.get(at)
  }
  const headings = new Set(
    blocks.filter(({ from, to }) => !/[.?!。:"”’')\]]\s{0,3}$/.test(read.text.slice(from, to))).map(({ to }) => to),
  )
  const announcer = (at: number): SpeakerMention | undefined => {
    const { from, to } = all[at] as Span
    const words = announced.exec(read.masked.slice(from, Math.min(to, from + 120)))?.[1]
    if (!words) return undefined
    const speaker = speakerOf(words.trim().split(/\s+/), read.known)
    return speaker && !speaker.isPronoun
      ? mention({ ...speaker, span: { from, to: from + words.length }, how: 'previous-sentence' })
      : undefined
  }
  const isAnswer = (index: number): boolean => {
    const { from, to } = all[index] as Span
    return !/[가-힣]/.test(read.masked.slice(from, to))
  }
  const isQuestion = (at: number): boolean => {
    const sentence = all[at]
    return sentence !== undefined && question.test(read.text.slice(sentence.from, sentence.to))
  }
  let interviewed: SpeakerMention | false | undefined
  /** The only one who was named before the first question that is answered. */
  const interviewee = (): SpeakerMention | undefined => {
    if (interviewed === undefined) {
      const first = all.find((_, at) => isQuestion(at) && at + 1 < all.length && isAnswer(at + 1))
      const person = first && read.known.onlyBefore(first.from)
      interviewed = person ? mention({ ...person, span: person, how: 'previous-sentence' }) : false
    }
    return interviewed || undefined
  }
  return (index, isPronoun = false) => {
    const answers = isAnswer(index)
    const answerer = answers && isQuestion(index - 1) ? interviewee() : undefined
    if (answerer) return answerer
    const announcing = index > 0 ? announcer(index - 1) : undefined
    if (announcing) return announcing
    for (let at = index - 1; at >= Math.max(0, index - (answers ? farthestAnswer : farthest)); at -= 1) {
      const sentence = all[at] as Span
      if (answers && isQuestion(at)) continue
      if (headings.has(sentence.to)) return undefined
      const subject = subjectOf(at)
      if (!subject || subject.isPronoun) {
        const isImpersonal =
          !subject &&
          read.sayingIn(sentence) === undefined &&
          /(?:나왔|나온|나오|제기|쏟아|이어졌)/.test(read.masked.slice(sentence.from, sentence.to).slice(-40))
        if (isImpersonal) return undefined
        continue
      }
      const isThingTold = aboutThing.test(read.masked.slice(sentence.from, sentence.to).slice(-20))
      // 회사의 기사는 33명으로 줄었다: nobody calls them 그.
      if (isPronoun && subject.isGroup && isThingTold && !read.sayingIn(sentence)) continue
      if (subject.isKnown || isSpeaking(read, sentence, subject))
        return { ...mention(subject), how: 'previous-sentence' }
      if (isPronoun && isThing(subject)) continue
      if (isThingTold) continue
      return undefined
    }
    return undefined
  }
}
