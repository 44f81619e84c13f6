import type { BriefContent, Chapter, CitedText, Source } from './brief-content.ts'
import { Chance } from './chance.ts'
import { KoreanWords } from './korean-words.ts'

const sourcesInBrief = 5
/** Beyond the numbers of briefs, so that words and sentences are drawn apart. */
const firstVocabulary = 1_000_000

export interface BriefOptions {
  /** Briefs of the same vocabulary have their words in common, and no sentence. Default: this brief's own words. */
  vocabulary?: number
  /** How often its chapter is written anew: 10 gives ten times the content. Default 1. */
  times?: number
  /** Rows of each table. Default 5. */
  rows?: number
}

/** A brief of four pages, determined by its number. */
export const makeBrief = (
  number: number,
  { vocabulary = number, times = 1, rows = 5 }: BriefOptions = {},
): BriefContent => {
  const chance = new Chance(number)
  const words = new KoreanWords(chance, new Chance(firstVocabulary + vocabulary))
  return {
    title: words.phrase(5),
    subtitle: words.phrase(8),
    series: words.phrase(2),
    number,
    date: dayOf(2025, chance.between(0, 300)),
    author: words.name(),
    publisher: words.phrase(1),
    summary: list(4, () => ({ ...cited(words, chance, 1), text: words.sentences(2) })),
    chapters: list(times, (index) => {
      if (index > 0) words.nextChapter()
      return makeChapter(words, chance, rows)
    }),
    sources: list(sourcesInBrief, (index) => makeSource(words, chance, index)),
  }
}

const makeChapter = (words: KoreanWords, chance: Chance, rows: number): Chapter => ({
  figures: list(4, () => ({
    label: words.phrase(2),
    value: chance.between(2, 980),
    unit: chance.pick(['%', '개국', '개월']),
    context: words.phrase(3),
    source: chance.between(1, sourcesInBrief),
  })),
  heading: words.phrase(3),
  opening: list(3, () => cited(words, chance, 4)),
  timeline: {
    title: words.phrase(3),
    events: list(7, (index) => ({ date: dayOf(2024, index * 60 + chance.between(0, 55)), ...cited(words, chance, 1) })),
  },
  subheading: words.phrase(3),
  reasons: list(2, () => cited(words, chance, 3)),
  quotes: list(3, () => ({
    words: words.sentences(2),
    speaker: words.name(),
    office: words.phrase(2),
    date: dayOf(2024, chance.between(0, 600)),
    source: chance.between(1, sourcesInBrief),
  })),
  table: {
    title: words.phrase(4),
    columns: list(4, () => words.phrase(1)),
    rows: list(rows, () => [words.phrase(2), ...list(3, () => `${chance.between(1, 999)}`)]),
  },
  box: { title: words.phrase(1), text: words.sentences(3) },
  recommendations: list(3, () => ({ to: words.phrase(1), text: words.phrase(4), detail: words.sentence() })),
})

const makeSource = (words: KoreanWords, chance: Chance, index: number): Source => ({
  title: words.phrase(5),
  publisher: words.phrase(1),
  date: dayOf(2024, chance.between(0, 600)),
  url: `https://example.org/${index + 1}`,
})

const cited = (words: KoreanWords, chance: Chance, sentences: number): CitedText => ({
  text: words.sentences(sentences),
  source: chance.between(1, sourcesInBrief),
})

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

const dayOf = (year: number, day: number): string => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)
