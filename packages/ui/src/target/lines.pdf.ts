import { fit, type LineEnd } from '../lines/fit'
import { hyphenateWords } from '../lines/hyphenate-words'
import { type LanguageFrom, opportunities } from '../lines/opportunities'
import { keptSpaces } from '../lines/together'

/**
 * react-pdf asks for the places where a line may end word by word, through `hyphenationCallback`, and what it calls a
 * word ends where the style, the script or the face changes. What may happen depends on the whole text. So an element's
 * ref hands over the text that was rendered, and the callback keeps count of where in it the next word stands.
 *
 * Between two pieces that it is given, textkit breaks with a hyphen, at the price of `hyphenationPenalty`; an empty piece
 * between them is a break without. A change of run inside a word counts as two pieces: that is why the price is what
 * textkit takes for infinite wherever such a change is found, or a space is kept, and English is not hyphenated there.
 */
export interface LineBreaking {
  ref: (instance: TextInstance | null) => void
  hyphenationCallback: HyphenationCallback
  hyphenationPenalty: number
}

export interface HyphenationCallback {
  (word: string, hyphenate?: (word: string) => string[]): string[]
  /** The same text in a column of so many em. */
  within(longest: number): HyphenationCallback
}

/** A Text as react-pdf holds it: strings, and Texts inside it. */
interface TextInstance {
  value?: string
  props?: { lang?: string; hyphenationCallback?: HyphenationCallback; hyphenationPenalty?: number }
  children?: readonly TextInstance[]
}

/** In em: a word up to this long is never opened. The narrowest column of a brief, a card among four, holds 13. */
const longestWord = 12

/** textkit's infinity: it never breaks there. */
const never = 10_000
/** textkit's own price of a hyphen in ragged text. */
const priceOfHyphen = 600

/** Lines of one Text. `hyphens` is for running text in English; headings are not hyphenated. */
export const lineBreaking = (language: string, hyphens: boolean): LineBreaking => {
  const read: Reading = { text: '', languages: [{ from: 0, language }], parted: false }
  const callback = breaking(read, hyphens, longestWord)
  return {
    hyphenationCallback: callback,
    hyphenationPenalty: never,
    ref: (instance) => {
      if (!instance?.props) return
      Object.assign(read, { text: '', languages: [], parted: false })
      gather(instance, language, read)
      read.parted ||= keepsSpaces(read.text)
      if (hyphens && !read.parted && /^en\b/i.test(language)) instance.props.hyphenationPenalty = priceOfHyphen
    },
  }
}

interface Reading {
  text: string
  languages: LanguageFrom[]
  /** A run ends inside a word, or a space does not part: then a hyphen must not stand anywhere. */
  parted: boolean
}

const gather = (instance: TextInstance, language: string, read: Reading): void => {
  const own = instance.props?.lang ?? language
  if (instance.value !== undefined) {
    if (/\S$/.test(read.text) && /^\S/.test(instance.value)) read.parted = true
    read.parted ||= isEastAsian(instance.value)
    read.languages.push({ from: read.text.length, language: own })
    read.text += instance.value
  }
  for (const child of instance.children ?? []) gather(child, own, read)
}

/** Korean is told by its first syllable, without a look into Unicode's tables. */
const isEastAsian = (text: string): boolean =>
  /[가-힣]/.test(text) || /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

/** textkit puts a price on the place before a kept space too, and would print a hyphen there. */
const keepsSpaces = (text: string): boolean => keptSpaces(text).size > 0

const breaking = (read: Reading, hyphens: boolean, longest: number): HyphenationCallback => {
  let cursor = 0
  let known: { text: string; ends: LineEnd[] } | undefined
  /** Where words end that stand in no text that was handed over, as those around every page. */
  let alone: Map<string, LineEnd[]> | undefined
  const endsOf = (text: string, language: readonly LanguageFrom[], hyphenate: Hyphenate): LineEnd[] => {
    const places = opportunities(text, { language })
    return fit(text, hyphenate ? hyphenateWords(text, language, hyphenate, places) : places, longest)
  }

  const callback = (word: string, hyphenate?: (word: string) => string[]): string[] => {
    const hyphenator = hyphens && !read.parted ? hyphenate : undefined
    if (known?.text !== read.text) known = { text: read.text, ends: endsOf(read.text, read.languages, hyphenator) }
    const start = locate(read.text, cursor, word)
    if (start === undefined) {
      alone ??= new Map()
      const ends = alone.get(word) ?? endsOf(word, [{ from: 0, language: languageOf(read) }], hyphenator)
      alone.set(word, ends)
      return pieces(word, 0, word, ends)
    }
    cursor = start + word.length
    return pieces(read.text, start, word, known.ends)
  }
  return Object.assign(callback, { within: (narrower: number) => breaking(read, hyphens, narrower) })
}

type Hyphenate = ((word: string) => string[]) | undefined

const languageOf = ({ languages }: Reading): string => languages[0]?.language ?? 'ko'

/** Where the next word stands: behind the last one, or at the beginning, since a text is set several times. */
const locate = (text: string, cursor: number, word: string): number | undefined => {
  const next = behindLineFeeds(text, cursor)
  if (text.startsWith(word, next)) return next
  const first = behindLineFeeds(text, 0)
  return text.startsWith(word, first) ? first : undefined
}

const behindLineFeeds = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === 10) at += 1
  return at
}

const pieces = (text: string, start: number, word: string, ends: readonly LineEnd[]): string[] => {
  const end = start + word.length
  if (word.trim() === '')
    return ends[end] === 'none' && end < text.length ? [new KeptSpace(word) as unknown as string] : [word]
  const found: string[] = []
  let from = start
  for (let at = start + 1; at < end; at += 1) {
    if (ends[at] === 'none') continue
    found.push(text.slice(from, at))
    if (ends[at] === 'plain') found.push('')
    from = at
  }
  found.push(text.slice(from, end))
  // A run that ends inside a word, where a line may end.
  if (ends[end] === 'plain' && /\S/.test(text[end] ?? ' ')) found.push('')
  return found
}

/**
 * A space at which no line ends. textkit takes a piece for a space if nothing is left of it trimmed, and asks nothing
 * else of it: so this one is set like a word, and in the text it is the space that it was.
 */
class KeptSpace extends String {
  override replaceAll(): string {
    return this as unknown as string
  }
  override trim(): string {
    return '\u00a0'
  }
}
