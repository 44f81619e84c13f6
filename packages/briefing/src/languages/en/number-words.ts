import { matchAt } from '../shared/match-at'

const ones = new Set('one two three four five six seven eight nine'.split(' '))
const teens = new Set('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '))
const tens = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '))

/** Scale words of a number in words, and what each stands for. */
export const large: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  trillion: 1e12,
}

/** Number words below a hundred, and what each stands for. */
export const valueOfWord = new Map<string, number>([
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...[...tens].map((word, index) => [word, (index + 2) * 10] as const),
])

/** Most scale words, or groups of words with one, that a number has behind its first. */
const most = 4

const article = /^an?$/
const space = /^\s$/
const gap = /^[\s-]$/

type Is = (word: string) => boolean

const isOf =
  (...words: string[]): Is =>
  (word) =>
    words.includes(word)
const isArticle: Is = (word) => article.test(word)
const isLarge: Is = (word) => Object.hasOwn(large, word)

const letters = /[a-z]+/iy

/** The end of a number word by word: each step gives where it ends, or nothing. */
class Words {
  constructor(private readonly text: string) {}

  /** One word. */
  one(at: number | undefined, is: Is): number | undefined {
    if (at === undefined) return undefined
    const [word] = matchAt(letters, this.text, at) ?? []
    return word !== undefined && is(word.toLowerCase()) ? at + word.length : undefined
  }

  /** One word behind a sign between words. */
  next(at: number | undefined, between: RegExp, is: Is): number | undefined {
    return this.one(this.sign(at, between), is)
  }

  sign(at: number | undefined, one: RegExp): number | undefined {
    return at !== undefined && one.test(this.text.charAt(at)) ? at + 1 : undefined
  }

  /** Behind a space and perhaps “and”. */
  behindAnd(at: number | undefined): number | undefined {
    const begin = this.sign(at, space)
    return this.sign(this.one(begin, isOf('and')), space) ?? begin
  }

  /** One to ninety-nine. */
  small(at: number | undefined): number | undefined {
    const ten = this.one(at, (word) => tens.has(word))
    if (ten !== undefined) return this.next(ten, gap, (word) => ones.has(word)) ?? ten
    return this.one(at, (word) => ones.has(word) || teens.has(word))
  }

  /** One to nine hundred and ninety-nine, or “a hundred”. */
  upTo999(at: number | undefined): number | undefined {
    const small = this.small(at)
    const hundred =
      small === undefined
        ? this.next(this.one(at, isArticle), space, isOf('hundred'))
        : this.next(small, gap, isOf('hundred'))
    return this.small(this.behindAnd(hundred)) ?? hundred ?? small
  }

  /** “three million, two hundred thousand and five”. */
  cardinal(at: number): number | undefined {
    const one = this.next(this.one(at, isArticle), space, isLarge)
    if (one !== undefined) return one
    let end = this.upTo999(at)
    let isScaled = false
    for (let count = 0; count < most; count += 1) {
      const scale = this.next(end, gap, isLarge)
      if (scale === undefined) break
      ;[end, isScaled] = [scale, true]
    }
    for (let count = 0; count < most; count += 1) {
      const group = this.next(this.#more(end), gap, isLarge)
      if (group === undefined) break
      ;[end, isScaled] = [group, true]
    }
    return (isScaled ? this.#more(end) : undefined) ?? end
  }

  #more(at: number | undefined): number | undefined {
    return this.upTo999(this.behindAnd(this.sign(at, /^,$/) ?? at))
  }
}

const largeWord = `(?:${Object.keys(large).join('|')})`
/** “half a million”, “a quarter of a million”, “quarter-million”: a part of a scale word. */
const partOf = new RegExp(
  `(?:half(?:\\san?\\s|-)|(?:an?|one)\\squarter\\sof\\san?\\s|(?:an?\\s)?quarter[-\\s]|three[\\s-]quarters\\sof\\san?\\s)(?:dozen|hundred|${largeWord})(?![a-z])`,
  'iy',
)
/** Behind a number, “and a half million”. */
const andPart = new RegExp(`\\sand\\s(?:a|one|three)\\s(?:half|quarters?)(?:[\\s-]${largeWord})?(?![a-z])`, 'iy')

const endOf = (expression: RegExp, text: string, at: number): number | undefined => {
  const [words] = matchAt(expression, text, at) ?? []
  return words === undefined ? undefined : at + words.length
}

/**
 * Where the number in words ends that begins at a place of a text; undefined if none does. It is read word by word: one expression for
 * all of them takes longer to compile than most texts take to read.
 */
export const endOfNumberWords = (text: string, at: number): number | undefined => {
  const part = endOf(partOf, text, at)
  if (part !== undefined) return part
  const words = new Words(text)
  const small = words.small(at)
  const dozen = words.next(small ?? words.one(at, isArticle), space, isOf('dozen'))
  if (dozen !== undefined) return dozen
  return (small === undefined ? undefined : endOf(andPart, text, small)) ?? words.cardinal(at)
}
