import { defaultLanguage, hasHyphens } from '../languages'
import { type AllowedBreak, withEmergencyBreaks } from '../lines/emergency-breaks'
import { hyphenateWords } from '../lines/hyphenate-words'
import { type LanguageFrom, opportunities } from '../lines/opportunities'

/**
 * Break opportunities of a Text, in two forms. `breakOpportunities` is a function of the whole text, for the engine of
 * `@briefing-kit/briefing`. react-pdf does not know it, and is told in its own way.
 *
 * react-pdf asks word by word, through `hyphenationCallback`, and what it calls a word ends where the style, the script
 * or the face changes. What may happen depends on the whole text. So an element's ref hands over the text that was
 * rendered, and the callback keeps count of where in it the next word stands.
 *
 * Between two pieces that it is given, textkit breaks with a hyphen, at the price of `hyphenationPenalty`; an empty
 * piece between them is a break without. A change of run inside a word counts as two pieces: that is why the price is
 * what textkit takes for infinite wherever such a change is found, and English is not hyphenated there.
 */
export interface LineBreaking {
  breakOpportunities: FindBreaks
  ref: (instance: TextInstance | null) => void
  hyphenationCallback: HyphenationCallback
  hyphenationPenalty: number
}

type FindBreaks = (text: string, options: BreakOptions) => AllowedBreak[]

interface BreakOptions {
  /** Where another language begins, by its tag; without one it is that of the Text. */
  languages: readonly { from: number; language: string | undefined }[]
  /** The width of the column in em. */
  column: number
  /** The parts of an English word between which a hyphen may stand. */
  hyphenate: (word: string) => readonly string[]
}

type HyphenationCallback = (word: string, hyphenate?: (word: string) => string[]) => string[]

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

/**
 * Lines of one Text. `hyphens` is for running text in English; headings are not hyphenated.
 *
 * @param measure in em, where the style of the Text says how wide it is: our engine measures, and react-pdf never tells
 */
export const lineBreaking = (language: string, hyphens: boolean, measure = longestWord): LineBreaking => {
  const rendered: RenderedText = {
    ...{ text: '', printed: '', languages: [{ from: 0, language }], parted: false },
    longest: Math.min(longestWord, measure),
  }
  return {
    breakOpportunities: findBreaksIn(language, hyphens),
    hyphenationCallback: breaking(rendered, hyphens),
    hyphenationPenalty: never,
    ref: (instance) => {
      if (!instance?.props) return
      Object.assign(rendered, { text: '', languages: [], parted: false })
      gather(instance, language, rendered)
      rendered.printed = rendered.text
      writeNoBreakSpaces(instance, rendered)
      if (hyphens && !rendered.parted && hasHyphens(language)) instance.props.hyphenationPenalty = priceOfHyphen
    },
  }
}

const findersByLanguage = new Map<string, FindBreaks>()

/** One function for all texts of a language, so that what is computed with it can be cached. */
const findBreaksIn = (own: string, hyphens: boolean): FindBreaks => {
  const key = `${own} ${hyphens}`
  const made: FindBreaks =
    findersByLanguage.get(key) ??
    ((text, { languages, column, hyphenate }) => {
      const language = languages.map((one) => ({ from: one.from, language: one.language ?? own }))
      const places = opportunities(text, { language })
      return withEmergencyBreaks(
        text,
        hyphens ? hyphenateWords(text, language, hyphenate, places) : places,
        Math.min(longestWord, column),
        hyphens ? column : undefined,
      )
    })
  findersByLanguage.set(key, made)
  return made
}

interface RenderedText {
  text: string
  /** The text with spaces that react-pdf does not break at. */
  printed: string
  languages: LanguageFrom[]
  /** A run ends inside a word: then a hyphen must not stand anywhere. */
  parted: boolean
  /** In em: a word up to this long is not opened. */
  longest: number
}

const gather = (instance: TextInstance, language: string, rendered: RenderedText): void => {
  const own = instance.props?.lang ?? language
  if (instance.value !== undefined) {
    if (/\S$/.test(rendered.text) && /^\S/.test(instance.value)) rendered.parted = true
    rendered.parted ||= isEastAsian(instance.value)
    rendered.languages.push({ from: rendered.text.length, language: own })
    rendered.text += instance.value
  }
  for (const child of instance.children ?? []) gather(child, own, rendered)
}

/** A space at which no line ends is to react-pdf one that does not break (U+00A0). */
const writeNoBreakSpaces = (instance: TextInstance, rendered: RenderedText): void => {
  if (!/ \S/.test(rendered.text)) return
  const ends = withEmergencyBreaks(
    rendered.text,
    opportunities(rendered.text, { language: rendered.languages }),
    rendered.longest,
  )
  rendered.printed = rendered.text.replace(/ +/g, (spaces, at: number) => {
    const next = at + spaces.length
    const isKept = next < rendered.text.length && rendered.text[next] !== '\n' && ends[next] === 'none'
    return isKept ? '\u00a0'.repeat(spaces.length) : spaces
  })
  if (rendered.printed !== rendered.text) write(instance, rendered.printed, 0)
}

/** Puts a text in the place of one as long. */
const write = (instance: TextInstance, text: string, from: number): number => {
  let at = from
  if (instance.value !== undefined) {
    instance.value = text.slice(at, at + instance.value.length)
    at += instance.value.length
  }
  for (const child of instance.children ?? []) at = write(child, text, at)
  return at
}

/** Korean is told by its first syllable (U+AC00 to U+D7A3), without a look into Unicode's tables. */
const isEastAsian = (text: string): boolean =>
  /[\uac00-\ud7a3]/.test(text) || /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

const breaking = (rendered: RenderedText, hyphens: boolean): HyphenationCallback => {
  let cursor = 0
  let known: { text: string; ends: AllowedBreak[] } | undefined
  /** Where words end that stand in no text that was handed over, as those around every page. */
  let alone: Map<string, AllowedBreak[]> | undefined
  const endsOf = (text: string, language: readonly LanguageFrom[], hyphenate: Hyphenate): AllowedBreak[] => {
    const places = opportunities(text, { language })
    return withEmergencyBreaks(
      text,
      hyphenate ? hyphenateWords(text, language, hyphenate, places) : places,
      rendered.longest,
    )
  }

  return (word, hyphenate) => {
    const hyphenator = hyphens && !rendered.parted ? hyphenate : undefined
    if (known?.text !== rendered.text)
      known = { text: rendered.text, ends: endsOf(rendered.text, rendered.languages, hyphenator) }
    const start = locate(rendered.printed, cursor, word)
    if (start === undefined) {
      alone ??= new Map()
      const ends = alone.get(word) ?? endsOf(word, [{ from: 0, language: languageOf(rendered) }], hyphenator)
      alone.set(word, ends)
      return pieces(word, 0, word, ends)
    }
    cursor = start + word.length
    return pieces(rendered.printed, start, word, known.ends)
  }
}

type Hyphenate = ((word: string) => string[]) | undefined

const languageOf = ({ languages }: RenderedText): string => languages[0]?.language ?? defaultLanguage

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

const pieces = (text: string, start: number, word: string, ends: readonly AllowedBreak[]): string[] => {
  const end = start + word.length
  if (word.trim() === '') return [word]
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
