import type { Chance } from './chance.ts'

/** Jamo that are common in Korean words, by their place in Unicode's tables: 14 × 12 × 7 syllables. */
const initials = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18]
const medials = [0, 1, 4, 5, 6, 8, 9, 12, 13, 17, 18, 20]
const finals = [0, 1, 4, 8, 16, 17, 21]

const firstSyllable = 0xac00
const syllable = (initial: number, medial: number, final: number): string =>
  String.fromCharCode(firstSyllable + (initial * 21 + medial) * 28 + final)

const syllables = initials.flatMap((initial) =>
  medials.flatMap((medial) => finals.map((final) => syllable(initial, medial, final))),
)

/** With the printed labels, figures and marks about 450 different characters: as many as a real brief of four pages. */
const syllablesInBrief = 395
const wordsInChapter = 450

/** After a consonant, after a vowel. */
const particles = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['의', '의'],
  ['에서', '에서'],
  ['에', '에'],
  ['으로', '로'],
] as const
const endings = ['했다', '한다', '된다', '이다', '하기로 했다', '할 수 있다', '에 달려 있다']

/**
 * Text that has the build of Korean and says nothing: words, particles that agree with them, figures, abbreviations.
 * Each vocabulary has its own syllables, and its own words for each chapter: of a new one nothing is known from before.
 */
export class KoreanWords {
  readonly #chance: Chance
  readonly #vocabulary: Chance
  readonly #syllables: string[]
  #words: string[] = []

  /** @param chance draws sentences, `vocabulary` the words they are made of */
  constructor(chance: Chance, vocabulary: Chance) {
    this.#chance = chance
    this.#vocabulary = vocabulary
    this.#syllables = vocabulary.shuffled(syllables).slice(0, syllablesInBrief)
    this.nextChapter()
  }

  nextChapter(): void {
    this.#words = Array.from({ length: wordsInChapter }, () =>
      Array.from({ length: this.#vocabulary.between(2, 4) }, () => this.#vocabulary.pick(this.#syllables)).join(''),
    )
  }

  /** Words without particles, as in titles and cells. */
  phrase(words: number): string {
    return Array.from({ length: words }, () => this.#chance.pick(this.#words)).join(' ')
  }

  name(): string {
    return Array.from({ length: 3 }, () => this.#chance.pick(this.#syllables)).join('')
  }

  sentence(words = this.#chance.between(8, 13)): string {
    const parts = Array.from({ length: words - 1 }, () => this.#part())
    return `${parts.join(' ')} ${this.#chance.pick(this.#words)}${this.#chance.pick(endings)}.`
  }

  sentences(count: number): string {
    return Array.from({ length: count }, () => this.sentence()).join(' ')
  }

  #part(): string {
    const kind = this.#chance.next()
    if (kind < 0.04) return `${this.#chance.between(2, 980)}만 명이`
    if (kind < 0.07) return `${this.#chance.between(1, 60)}.${this.#chance.between(1, 9)}%를`
    const word = this.#chance.pick(this.#words)
    if (kind < 0.09) return `${word}(${this.#abbreviation()})에서`
    if (kind < 0.25) return word
    const [closed, open] = this.#chance.pick(particles)
    const part = word + (endsInConsonant(word) ? closed : open)
    return kind < 0.32 ? `${part},` : part
  }

  #abbreviation(): string {
    return Array.from({ length: 3 }, () => String.fromCharCode(this.#chance.between(65, 90))).join('')
  }
}

const endsInConsonant = (word: string): boolean => (word.charCodeAt(word.length - 1) - firstSyllable) % 28 > 0
