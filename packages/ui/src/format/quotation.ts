import type { LocaleName } from '../languages'
import { resolveLocale } from './locale'
import type { Locale, QuotationMarks } from './types'

/** The language's marks of quotation, opening and closing, for the outer and the inner level. */
export const quotationMarks = (locale: LocaleName | Locale): QuotationMarks => resolveLocale(locale).quotes

/** A pair of marks in a text, by the offsets of the two marks. */
interface Pair {
  open: number
  close: number
  double: boolean
}

const isSpace = (char: string) => char === '' || /\s/u.test(char)
const isOpening = (char: string) => isSpace(char) || /[\p{Ps}\p{Pi}\p{Pd}"'/]/u.test(char)
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char)
const isCjk = (char: string) => /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)

/** don't, Meta's, ’25: marks that end no quotation. A mark before Hangul is none: ‘최근’이라고. */
const isApostrophe = (mark: string, before: string, after: string) =>
  (isWord(before) && isWord(after) && !isCjk(after) && !(isCjk(before) && mark === "'")) ||
  (mark === '’' && isOpening(before) && isWord(after))

type Role = 'open' | 'close' | 'either' | 'none'

const roleOf = (mark: string, before: string, after: string): Role => {
  if (mark === '“' || mark === '‘') return 'open'
  if (mark === '”') return 'close'
  if (mark !== '"' && isApostrophe(mark, before, after)) return 'none'
  if (mark === '’') return 'close'
  if (isSpace(after)) return 'close'
  return isOpening(before) ? 'open' : 'either'
}

/** Finds the marks that belong together. What has no partner is an apostrophe, a prime or a slip, and is in no pair. */
export const pairsIn = (text: string): Pair[] => {
  const pairs: Pair[] = []
  const open: { at: number; double: boolean }[] = []
  let doubles = 0
  for (const { 0: mark, index: at } of text.matchAll(/["“”'‘’]/g)) {
    const double = '"“”'.includes(mark)
    const role = roleOf(mark, text.charAt(at - 1), text.charAt(at + 1))
    // A double mark closes over single ones without a partner; a single mark closes nothing but the last that opened.
    const partner = double
      ? doubles === 0
        ? -1
        : open.findLastIndex((mark) => mark.double)
      : open.at(-1)?.double === false
        ? open.length - 1
        : -1
    if (role === 'open' || (role === 'either' && partner < 0)) {
      open.push({ at, double })
      if (double) doubles += 1
    } else if (role !== 'none' && partner >= 0) {
      const [first] = open.splice(partner)
      if (double) doubles -= 1
      if (first) pairs.push({ open: first.at, close: at, double })
    }
  }
  return pairs.sort((a, b) => a.open - b.open)
}

/** The text without the one pair of double marks, and the space around it, that holds all of it. */
const unwrapped = (text: string): string => {
  const trimmed = text.trim()
  const whole = pairsIn(trimmed).some(({ open, close, double }) => double && open === 0 && close === trimmed.length - 1)
  return whole ? trimmed.slice(1, -1) : text
}

/**
 * The text as it stands inside the language's outer marks, which are not added: a component may set them as elements of
 * their own. Marks of a quotation inside become inner marks, those inside them outer ones, and so on, whether they were
 * straight or curly, single or double. A pair that wraps all of the text is taken off. Apostrophes, marks without a
 * partner and 「」『』 stay as they are.
 */
export const nestedMarks = (text: string, locale: LocaleName | Locale): string => {
  const { outer, inner } = quotationMarks(locale)
  const content = unwrapped(text)
  const marks = new Map<number, string>()
  const ends: number[] = []
  for (const { open, close } of pairsIn(content)) {
    while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) < open) ends.pop()
    const [opening, closing] = ends.length % 2 === 0 ? inner : outer
    marks.set(open, opening).set(close, closing)
    ends.push(close)
  }
  return content.replace(/["“”'‘’]/g, (mark, at: number) => marks.get(at) ?? mark)
}

/** The text in the language's outer marks, with the marks inside it made right as `nestedMarks` does. */
export const quoted = (text: string, locale: LocaleName | Locale): string => {
  const [opening, closing] = quotationMarks(locale).outer
  return opening + nestedMarks(text, locale) + closing
}
