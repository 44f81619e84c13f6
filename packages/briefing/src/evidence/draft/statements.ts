import type { Quotation, ReadingRules, Span, SpeakerMention, TurnRules } from '../../languages/rules'
import { overlaps } from '../../languages/shared/span'
import { type Turn, turnsIn } from '../turns'

/** The longest statement, in UTF-16 units, and how many sentences it has at most. */
const longest = 220
const mostSentences = 2
/** How many statements of one speaker a draft offers. */
const most = 3
/** The longest turn that is searched, in sentences. */
const longestTurn = 200

/** A stretch of a turn, and how much it says. */
interface Statement extends Span {
  weight: number
  speaker: SpeakerMention
}

/** The statements of a transcript, and everybody whom it names as a speaker. */
interface Offered {
  quotations: Quotation[]
  speakers: SpeakerMention[]
}

/**
 * The most telling words of the speakers of a transcript: a sentence or two with a figure, a stance or a promise, in
 * the order of the text. Questions are left out.
 * @param quoted quotations between marks, which are no part of a statement: they may be another's
 * @param utterance the number of the last utterance before
 */
export const statementsIn = (
  text: string,
  rules: ReadingRules,
  quoted: readonly Span[],
  utterance: number,
): Offered => {
  const { turns: own } = rules
  if (!own) return { quotations: [], speakers: [] }
  const turns = turnsIn(text, rules)
  const speakers = turns.flatMap(({ speaker }) => (speaker && !speaker.isGroup ? [speaker] : []))
  let next = 0
  const isFree = (one: Span): boolean => {
    while ((quoted[next]?.to ?? Infinity) <= one.from) next += 1
    const other = quoted[next]
    return !(other && overlaps(other, one))
  }
  const askers = askersIn(text, turns)
  const bySpeaker = new Map<string, Statement[]>()
  for (const turn of turns) {
    if (askers.has(turn.speaker?.name ?? '')) continue
    const best = bestOf(text, turn, rules, own)
    if (!best || !isFree(best)) continue
    const others = bySpeaker.get(best.speaker.name)
    if (others) others.push(best)
    else bySpeaker.set(best.speaker.name, [best])
  }
  const chosen = [...bySpeaker.values()].flatMap((all) =>
    all.toSorted((one, other) => other.weight - one.weight || one.from - other.from).slice(0, most),
  )
  const quotations = chosen
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, speaker }, index): Quotation => {
      const words = { from, to }
      return { ...words, words, kind: 'speech', speaker, utterance: utterance + 1 + index, insertions: [] }
    })
  return { quotations, speakers: [...speakers, ...chosen.map(({ speaker }) => speaker)] }
}

interface Sentence extends Span {
  weight: number
  /** Whether it says little without the one before. */
  leans: boolean
  isAsked: boolean
}

const sentencesOf = (text: string, parts: readonly Span[], rules: ReadingRules, own: TurnRules): Sentence[] =>
  parts
    .flatMap(({ from, to }) =>
      rules.sentences(text.slice(from, to)).map((one) => ({ from: from + one.from, to: from + one.to })),
    )
    .slice(0, longestTurn)
    .map((one, index) => {
      const words = text.slice(one.from, one.to)
      const leans = index > 0 && own.leans.test(words)
      return { ...one, weight: own.weightOf(words), leans, isAsked: asked.test(words) }
    })

const asked = /\?["”’)\]]*$/

/** Those who ask in most of their turns. */
const askersIn = (text: string, turns: readonly Turn[]): ReadonlySet<string> => {
  const counts = new Map<string, { turns: number; questions: number }>()
  for (const { speaker, parts } of turns) {
    if (!speaker) continue
    const count = counts.get(speaker.name) ?? { turns: 0, questions: 0 }
    const last = parts.at(-1)
    count.turns += 1
    if (last && asked.test(text.slice(Math.max(last.from, last.to - 20), last.to))) count.questions += 1
    counts.set(speaker.name, count)
  }
  return new Set([...counts].flatMap(([name, one]) => (one.questions * 2 > one.turns ? [name] : [])))
}

/** The whole of a short turn, or the most telling sentence or two of a longer one. */
const bestOf = (
  text: string,
  { kind, speaker, parts }: Turn,
  rules: ReadingRules,
  own: TurnRules,
): Statement | undefined => {
  if (!speaker || kind === 'question') return undefined
  const sentences = sentencesOf(text, parts, rules, own)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last || last.isAsked) return undefined
  const weightOf = (some: readonly Sentence[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const [part, other] = parts
  const isShort = part && !other && part.to - part.from <= longest && !/[([]/.test(text.slice(part.from, part.to))
  if (isShort && !sentences.some(({ from, to }) => own.isGreeting(text.slice(from, to))))
    return weightOf(sentences) > 0 ? { ...part, weight: weightOf(sentences), speaker } : undefined
  let best: Statement | undefined
  sentences.forEach((one, index) => {
    for (let count = 1; count <= mostSentences && index + count <= sentences.length; count += 1) {
      const taken = sentences.slice(index, index + count)
      const { to } = taken.at(-1) as Sentence
      const isBroken = taken.some(({ weight }) => weight === 0) || /\n\s*\n/.test(text.slice(one.from, to))
      if (one.leans || isBroken || to - one.from > longest) break
      const weight = weightOf(taken)
      if (!best || weight > best.weight) best = { from: one.from, to, weight, speaker }
    }
  })
  return best
}
