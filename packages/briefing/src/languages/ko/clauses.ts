import type { Span } from '../rules'
import { withoutQuoted } from '../shared/quoted'
import { isPlan, toldAtEnd } from './plans'

/** The clause of a date, up to the next comma or the end of the sentence. */
export interface DatedClause {
  /** Undefined if the clause ends too far from the date to tell anything about it. */
  text?: string
  isPlan: () => boolean
  /** Whether it is in the present tense, which is about the future where its date is to come: 바꾼다, 연다, 열어요. */
  isPresent: () => boolean
  isPast: () => boolean
}

/** The longest clause that is read, in UTF-16 units. */
const longestClause = 600

const lazily = (test: () => boolean): (() => boolean) => {
  let known: boolean | undefined
  return () => {
    known ??= test()
    return known
  }
}

/** The last consonant of a syllable, by its place among them. */
const lastOf = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28

/** 16일부터 멈춘다고 밝혔다: in what is told, the day may be to come. */
const isToldAsPresent = (sentence: string): boolean =>
  lastOf(sentence.charAt(sentence.lastIndexOf('다고 ') - 1)) === 4 && toldAtEnd.test(sentence)

const isPresent = (sentence: string): boolean => {
  if (isToldAsPresent(sentence)) return true
  if (/[가-힣](?:[아어여워와려겨해돼]요|ㄹ게요|[갈길낼릴볼설열올을일칠할]게요)[.!”"]*$/.test(sentence))
    return !isPast(sentence)
  const [, before = '', polite] = /([가-힣])(니)?다[.”"]*$/.exec(sentence) ?? []
  const end = lastOf(before)
  // The syllable ends in ㄴ, or politely in ㅂ: 엽니다, 갖습니다, but not 이었습니다, 있습니다, 없습니다.
  if (polite === undefined) return end === 4
  if (before === '습') return ![18, 20].includes(lastOf(/(.)습니다[.”"]*$/.exec(sentence)?.[1] ?? '있'))
  return end === 17 && before !== '입'
}

/** The syllables that end a stem in the past, 었 and 췄: all that end in ㅆ but 있 and 겠. */
const ofPast = Array.from({ length: 399 }, (_, at) => String.fromCharCode(0xac00 + at * 28 + 20))
  .filter((one) => one !== '있' && one !== '겠')
  .join('')
const past = new RegExp(`[${ofPast}](?:다|습니다|고|으며|던|지만|으나|는데|음|어요|을)`)
const isPast = (sentence: string): boolean => past.test(sentence)

const unknown: DatedClause = { isPlan: () => false, isPresent: () => false, isPast: () => false }

export const emptyClause: DatedClause = { ...unknown, text: '' }

const clauseOf = (text: string): DatedClause => ({
  text,
  isPlan: lazily(() => isPlan(text)),
  isPresent: lazily(() => isPresent(text)),
  isPast: lazily(() => isPast(text)),
})

const clauseEnd = /(?:며|고|으나|지만|는데),|[았었했였됐렸졌쳤켰갔왔냈났웠꿨]고(?=\s)/g

/** Finds the clauses of dates, which must come in the order of the text; dates of one clause share it. */
export const clausesIn = (text: string): ((sentence: Span, at: number) => DatedClause) => {
  const said = withoutQuoted(text)
  const commas = said.matchAll(clauseEnd)
  const nextComma = (): number => commas.next().value?.index ?? Infinity
  let comma = nextComma()
  let [last, lastEnd]: [DatedClause, number] = [unknown, -1]
  return (sentence, at) => {
    while (comma < at) comma = nextComma()
    const isQuoted = said[at] !== text[at]
    const end = isQuoted ? endOfQuoted(text, at) : comma < sentence.to ? comma + 2 : sentence.to
    if (end - at > longestClause) return unknown
    if (end !== lastEnd) {
      const from = Math.max(isQuoted ? at : sentence.from, end - longestClause)
      ;[last, lastEnd] = [clauseOf((isQuoted ? text : said).slice(from, end)), end]
    }
    return last
  }
}

/** Where the clause of quoted words ends: behind its verb, or with the quotation. */
const endOfQuoted = (text: string, at: number): number => {
  const rest = text.slice(at, at + longestClause + 1)
  const end = /(?:[며고나만데],\s|[.?!]\s|["”’」\n])/.exec(rest)
  return end ? at + end.index + (/^[^"”’」\n]/.test(end[0]) ? 1 : 0) : at + rest.length
}
