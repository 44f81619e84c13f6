import type { Quotation, Span, SpeakerMention } from '../rules'
import { blanked, type Marked } from '../shared/marks'
import { EnglishPeople } from './known-people'
import { office, people } from './people'
import { honorific, nameOf, verbs } from './saying'
import { insertions, marked as markedIn, paragraphs, sentences } from './typography'

/** “a spokesman for the city”, “the head of the Harbour Board”. */
const holder = `(?:[a-z-]{1,30}\\s){0,2}?${office}(?:\\s(?:for|of|at|from)\\s(?:the\\s)?[\\p{L}'’-]{1,40}(?:\\s(?:(?:of|and|for|the)\\s){0,3}\\p{Lu}[\\p{L}'’-]{0,40}){0,11})?`
const subject = `(?:(?:${honorific}\\s)?(${nameOf})|([Hh]e|[Ss]he|[Tt]hey|[Ii]t)|(?:[Aa]n?|[Tt]he)\\s(${holder})|[Tt]he\\s([a-z]{1,30}(?:\\s[a-z]{1,30}){0,2}))`
const subjectFirst = new RegExp(
  `(?<![\\p{L}])${subject}(?:,([^“”"\\0]{3,90}),|\\s\\([^)]{0,90}\\))?\\s(?:\\w{1,30}ly\\s|also\\s|then\\s|later\\s)?(${verbs})(?![\\p{L}])`,
  'u',
)
const verbFirst = new RegExp(`^[,\\s]*(${verbs})\\s${subject}(?![\\p{L}])`, 'u')
const according = new RegExp(`[Aa]ccording to\\s(?:${honorific}\\s)?(${nameOf})`, 'u')
const topic = new RegExp(
  `^(?:[^,]{0,40},\\s)?(?:The\\s\\w{1,30},\\s)?(?:${honorific}\\s)?(${nameOf})(?:,|\\s\\p{Ll})`,
  'u',
)
const inverted = new RegExp(`,\\s${verbs}\\s(?:${honorific}\\s)?(${nameOf})`, 'u')
/** A name beside the office of the person. */
const namedAlone = new RegExp(`^\\s(?:${honorific}\\s)?(${nameOf})$`, 'u')
const courtesy = new RegExp(`^(?:${honorific})\\s`, 'u')
const isStatement = /[.,?!…—–]$/
const isFinished = /[.?!:][\s"'”’)\]]*$/

export const quotations = (text: string): Quotation[] => {
  const marked = markedIn(text)
  const masked = blanked(
    text,
    marked.filter(({ depth }) => depth === 0),
  )
  const known = new EnglishPeople(people(text))
  const all = sentences(text)
  const blocks = paragraphs(text)
  const found: Quotation[] = []
  let [utterance, block, next, first] = [0, 0, 0, 0]
  let speaking: SpeakerMention | undefined
  let isSpeaking = false
  all.forEach((sentence, index) => {
    while ((blocks[block]?.to ?? Infinity) < sentence.to) block += 1
    const paragraph = blocks[block] ?? sentence
    if ((all[first]?.from ?? 0) < paragraph.from) {
      first = index
      speaking = undefined
      isSpeaking = false
    }
    const own: Marked[] = []
    for (let one = marked[next]; one && one.from < sentence.to; one = marked[next]) {
      own.push(one)
      next += 1
    }
    const report = reportOf(masked, sentence, known)
    const isHeadline = !isFinished.test(text.slice(Math.max(paragraph.from, paragraph.to - 40), paragraph.to))
    const named = report?.speaker ?? (report?.isPronoun || own.length > 0 ? speaking : undefined)
    // “…,” she said. “…”: a second part without a clause of saying belongs to the utterance before it.
    let isFirst = !(isSpeaking && report === undefined && own[0]?.from === sentence.from)
    for (const one of own) {
      const kind = kindOf(text, one, sentence, isHeadline, report !== undefined || isSpeaking)
      if (kind !== 'speech' || isFirst) utterance += 1
      if (kind === 'speech') isFirst = false
      const speaker =
        kind === 'speech' ? (report?.speaker ?? (named && { ...named, how: 'previous-sentence' as const })) : undefined
      found.push({
        from: one.from,
        to: one.to,
        words: one.words,
        kind,
        ...(speaker ? { speaker } : {}),
        ...(kind === 'speech' && report ? { verb: report.verb } : {}),
        utterance,
        insertions: kind === 'speech' ? insertions(text, one.words) : [],
      })
    }
    isSpeaking = own.length > 0 && named !== undefined
    const subject = report?.speaker ?? topicOf(masked, sentence, known)
    if (subject) speaking = subject
  })
  return found
}

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
  if (isReported && (ends || words.split(/\s+/).length > 3)) return 'speech'
  return isStatement.test(words) && words.split(/\s+/).length > 3 ? 'speech' : 'name'
}

interface Report {
  speaker?: SpeakerMention | undefined
  isPronoun: boolean
  verb: string
}

/** The speaker of a sentence: “Ann Lee, the director, said”, “said Ann Lee”, “she said”. */
const reportOf = (masked: string, { from, to }: Span, known: EnglishPeople): Report | undefined => {
  const text = masked.slice(from, to)
  const marks = [...text.matchAll(/\0+/g)]
  const behind = marks.map(({ 0: mark, index }) => index + mark.length)
  for (const start of behind) {
    const match = verbFirst.exec(text.slice(start))
    const [whole = '', verb = '', name, pronoun, holder, common] = match ?? []
    if (match) return report(verb, [name, pronoun, holder ?? common], from + start + match.index, whole, known)
  }
  const match = subjectFirst.exec(text)
  if (match) {
    const [whole, name, pronoun, holder, common, beside = '', verb = ''] = match
    const apposed = name === undefined || isPart(text, match.index) ? namedAlone.exec(beside)?.[1] : undefined
    const words = apposed ? [apposed] : [name, pronoun, holder ?? common]
    return report(verb, words, from + match.index, whole, known)
  }
  const source = according.exec(text)
  return source ? report('according to', source.slice(1), from + source.index, source[0], known) : undefined
}

/** Whether a name is a part of a longer one: “the director of the Water Agency”. */
const isPart = (text: string, at: number): boolean =>
  /(?:\s|^)(?:of|at|for|in|from|the|and)\s(?:the\s)?$/i.test(text.slice(0, at))

const report = (
  verb: string,
  [name, pronoun, common]: readonly (string | undefined)[],
  start: number,
  whole: string,
  known: EnglishPeople,
): Report => {
  if (pronoun || (name && /^(?:He|She|They|It)$/.test(name))) return { isPronoun: true, verb }
  const words = name ?? `the ${common}`
  const at = start + Math.max(0, whole.indexOf(name ?? common ?? ''))
  return {
    speaker: speakerOf(words, { from: at, to: at + (name ?? common ?? '').length }, known),
    isPronoun: false,
    verb,
  }
}

const speakerOf = (words: string, span: Span, known: EnglishPeople): SpeakerMention => {
  const bare = words.replace(courtesy, '').replace(/^(?:[Tt]he|But|And|Yet|So)\s/, '')
  const common = words.replace(/^[Tt]he\s/, '')
  const person = known.find(bare, common)
  if (!person) return { name: bare, span, how: 'same-sentence' }
  const { name, role, organisation } = person
  return { name, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}), span, how: 'same-sentence' }
}

/** The person at the head of a sentence without a clause of saying. */
const topicOf = (masked: string, { from, to }: Span, known: EnglishPeople): SpeakerMention | undefined => {
  const sentence = masked.slice(from, to)
  const match = inverted.exec(sentence) ?? topic.exec(sentence)
  const name = match?.[1]
  if (!match || !name) return undefined
  const at = from + match.index + match[0].indexOf(name)
  const speaker = speakerOf(name, { from: at, to: at + name.length }, known)
  const isPerson =
    speaker.role !== undefined || (name.includes(' ') && /^, who\s/.test(masked.slice(at + name.length, to)))
  return isPerson ? speaker : undefined
}
