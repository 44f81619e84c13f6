import { closing, hangul, ideograph, joint, kana, latin, noBreak, noLineEnd, noLineStart, space } from './characters'
import { figures, keptSpaces } from './together'

/** What may happen before a character of a text. */
export type Opportunity =
  /** The line goes on. */
  | 'none'
  /** The line may end here: after a space, between ideographs, after the hyphen of a compound. */
  | 'free'
  /** The line may end here with a hyphen, which is printed then and only then. */
  | 'hyphen'
  /** Where what stands between two free places is longer than the line: after a mark that joins the parts of a compound. */
  | 'joint'
  /** Where a part between two joints is longer than the line: between syllables or letters. */
  | 'letter'

export interface LineOptions {
  /** BCP 47 tag of the text's language, or of each stretch of it by where it begins. Default `ko`. */
  language?: string | readonly LanguageFrom[]
  /** The parts of an English word between which a hyphen may stand. Default: words are not hyphenated. */
  hyphenate?: ((word: string) => readonly string[]) | undefined
}

export interface LanguageFrom {
  /** Offset of the first character, in UTF-16 units. */
  from: number
  language: string
}

/**
 * Where the lines of a text may end: one entry for each UTF-16 unit, which says what may happen before it.
 *
 * Korean parts at spaces only. What is longer than a line is opened after its joining marks, then between syllables. No
 * line begins with a closing mark, a middle dot, a comma or a full stop, none ends in an opening mark (W3C klreq 6.1,
 * jlreq 3.1); a particle stays with its closing mark and with the Latin word before it; a date and a figure with its
 * unit stay whole. Chinese and Japanese part between their characters. English parts at spaces, after the hyphens of its
 * compounds and, if asked, at its own hyphenation points; nothing else is ever hyphenated. UAX #14 is the ground that
 * these rules stand on; where they differ, they are stricter.
 *
 * Pure: engines for paper and screen only consume it.
 */
export const opportunities = (text: string, { language = 'ko', hyphenate }: LineOptions = {}): Opportunity[] => {
  const result: Opportunity[] = new Array(text.length).fill('none')
  const spaces = keptSpaces(text)
  const inFigure = offsetsInside(text, figures)
  const starts = clusterStarts(text)
  for (let at = 1; at < text.length; at += 1) {
    if (isSyllable(text.charCodeAt(at - 1))) {
      // Most of a Korean text: between two syllables, and before a space.
      const unit = text.charCodeAt(at)
      if (unit === 0x20) continue
      if (isSyllable(unit)) {
        if (!inFigure.has(at)) result[at] = 'letter'
        continue
      }
    }
    if (!starts(at)) continue
    const [before, after] = [characterBefore(text, at), characterAt(text, at)]
    result[at] = space.test(before)
      ? afterSpace(text, at, after, spaces)
      : between(text, at, before, after, inFigure, spaces, languageAt(language, at))
  }
  if (hyphenate) hyphenateWords(text, language, hyphenate, result)
  return result
}

const isSyllable = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3

const afterSpace = (text: string, at: number, after: string, kept: ReadonlySet<number>): Opportunity => {
  if (space.test(after) || after === '\n') return 'none'
  const lastWord = characterBefore(text, at - trailingSpaces(text, at))
  if (noLineStart.test(after) && after !== '"' && after !== "'") return 'none'
  if (lastWord === '' || noLineEnd.test(lastWord) || noBreak.test(lastWord)) return 'none'
  return kept.has(at - 1) ? 'joint' : 'free'
}

const trailingSpaces = (text: string, at: number): number => {
  let count = 0
  while (count < at && space.test(text[at - 1 - count] as string)) count += 1
  return count
}

const between = (
  text: string,
  at: number,
  before: string,
  after: string,
  inFigure: ReadonlySet<number>,
  spaces: ReadonlySet<number>,
  language: string,
): Opportunity => {
  if (before === '\u200b') return 'free'
  if (space.test(after) || after === '\u200b' || after === '\n' || before === '\n') return 'none'
  if (noBreak.test(before) || noBreak.test(after)) return 'none'
  if (noLineEnd.test(before) || opensWord(text, at, before)) return 'none'
  if (noLineStart.test(after)) return 'none'
  if (before === after && /[…‥—―]/.test(before)) return 'none'
  if (partsIdeographs(before, after, language)) return 'free'
  if (joint.test(before)) {
    if (inFigure.has(at) || joint.test(after) || (before === '-' && /\d/.test(after))) return 'none'
    return isCompound(text, at) || isRange(text, at, spaces) ? 'free' : 'joint'
  }
  if (noLineEnd.test(after)) return inFigure.has(at) ? 'none' : 'joint'
  if (closing.test(before) || inFigure.has(at)) return 'none'
  if (latin.test(before) && hangul.test(after)) return 'none'
  return 'letter'
}

/** A straight quote at the head of a word opens, elsewhere it closes. */
const opensWord = (text: string, at: number, before: string): boolean => {
  if (before !== '"' && before !== "'") return false
  const outer = characterBefore(text, at - 1)
  return outer === '' || space.test(outer) || noLineEnd.test(outer) || outer === '"' || outer === "'"
}

/** Chinese and Japanese part between their characters; in a Korean text only where kana stand, since hanja are Korean. */
const partsIdeographs = (before: string, after: string, language: string): boolean => {
  const [one, other] = [ideograph.test(before), ideograph.test(after)]
  if (!/^(?:ja|zh|yue)\b/i.test(language)) return one && other && (kana.test(before) || kana.test(after))
  return (one || other) && !hangul.test(before) && !hangul.test(after) && !/\d/.test(before)
}

/** The hyphen of a compound of Latin letters: `Hanbit-on-Sea`. */
const isCompound = (text: string, at: number): boolean =>
  /\p{Script=Latin}{2}-$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^\p{Script=Latin}{2}/u.test(text.slice(at, at + 2)) &&
  !isAddress(wordAround(text, at))

/** The mark between two dates, of which one has spaces of its own: `2025. 5. 21.~22.` */
const isRange = (text: string, at: number, kept: ReadonlySet<number>): boolean => {
  if (!/[~–]/.test(text[at - 1] as string)) return false
  const [before, after] = [text.lastIndexOf(' ', at - 1), text.indexOf(' ', at)]
  return kept.has(before) || kept.has(after)
}

/** Names, which English writes with a capital, stay whole. */
const hyphenateWords = (
  text: string,
  language: string | readonly LanguageFrom[],
  hyphenate: NonNullable<LineOptions['hyphenate']>,
  result: Opportunity[],
): void => {
  for (const { 0: word, index } of text.matchAll(
    /(?<![\p{L}\p{N}\p{M}_@./-])\p{Script=Latin}{5,}(?![\p{L}\p{N}\p{M}_@/-])/gu,
  )) {
    if (!/^en\b/i.test(languageAt(language, index)) || word !== word.toLowerCase()) continue
    if (isAddress(wordAround(text, index))) continue
    let at = index
    for (const part of hyphenate(word).slice(0, -1)) {
      at += part.length
      if (at - index >= 2 && index + word.length - at >= 3) result[at] = 'hyphen'
    }
  }
}

const isAddress = (word: string): boolean => /:\/\/|@|^www\.|[\p{L}\p{N}]\.[\p{L}]{2,}|_|\//u.test(word)

const wordAround = (text: string, at: number): string => {
  const start = text.lastIndexOf(' ', at - 1) + 1
  const end = text.indexOf(' ', at)
  return text.slice(start, end === -1 ? undefined : end)
}

const languageAt = (language: string | readonly LanguageFrom[], at: number): string =>
  typeof language === 'string' ? language : (language.findLast(({ from }) => from <= at)?.language ?? 'ko')

const characterBefore = (text: string, at: number): string => {
  const unit = text[at - 1] ?? ''
  return /[\udc00-\udfff]/.test(unit) ? (text.slice(at - 2, at) ?? unit) : unit
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) as number)

/** Offsets inside the matches of a pattern, their beginnings left out. */
const offsetsInside = (text: string, pattern: RegExp): Set<number> => {
  const inside = new Set<number>()
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (match.length > longestFigure) continue
    for (let at = index + 1; at < index + match.length; at += 1) inside.add(at)
  }
  return inside
}

/** A figure of more characters may be opened like a word. */
const longestFigure = 14

/** Made when it is first needed, for which few briefs are: a process takes ten milliseconds for it. */
let segmenter: Intl.Segmenter | undefined
const graphemes = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

const composed =
  /\p{M}|\p{Variation_Selector}|\u200d|[\u{10000}-\u{10ffff}]|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\r]/u

/** Whether a character as people see it begins at an offset. */
const clusterStarts = (text: string): ((at: number) => boolean) => {
  if (!composed.test(text)) return () => true
  const starts = new Set(Array.from(graphemes(text), ({ index }) => index))
  return (at) => starts.has(at)
}
