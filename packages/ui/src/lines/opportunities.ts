import { defaultLanguage } from '../languages'
import { is, isDigit, isSyllable, kindOf, longestNumber } from './characters'
import { graphemeStarts } from './graphemes'
import { figures, noBreakSpaces } from './no-break-spaces'

/** Whether a line may end before a character of a text. */
export type Opportunity =
  /** The line goes on. */
  | 'none'
  /** The line may end here: after a space, between ideographs, after the hyphen of a compound. */
  | 'free'
  /** The line may end here with a hyphen, which is printed then and only then. */
  | 'hyphen'
  /**
   * Where what stands between two free places is longer than the line: after a mark that joins the parts of a compound.
   */
  | 'joint'
  /** Where a part between two joints is longer than the line: between syllables or letters. */
  | 'letter'

export interface LineOptions {
  /** BCP 47 tag of the text's language, or of each stretch of it by where it begins. Default `ko`. */
  language?: string | readonly LanguageFrom[]
}

export interface LanguageFrom {
  /** Offset of the first character, in UTF-16 units. */
  from: number
  language: string
}

/**
 * Break opportunities of a text, where its lines may end: one entry for each UTF-16 unit, which says what may happen before it.
 *
 * Korean parts at spaces only. What is longer than a line is opened after its joining marks, then between syllables. No
 * line begins with a closing mark, a middle dot, a comma or a full stop, none ends in an opening mark (W3C klreq 6.1,
 * jlreq 3.1); a particle stays with its closing mark and with the Latin word before it; a date and a figure with its
 * unit stay whole. Chinese and Japanese part between their characters. English parts at spaces and after the hyphens of
 * its compounds; see `hyphenateWords`. UAX #14 is the ground that these rules stand on; where they differ, they are
 * stricter.
 *
 * Pure: engines for paper and screen only consume it.
 */
export const opportunities = (text: string, { language = defaultLanguage }: LineOptions = {}): Opportunity[] => {
  const result: Opportunity[] = new Array(text.length).fill('none')
  const spaces = noBreakSpaces(text)
  const inFigure = offsetsInFigures(text)
  const starts = clusterStarts(text)
  for (let at = 1; at < text.length; at += 1) {
    if (isSyllable(text.charCodeAt(at - 1))) {
      // Most of a Korean text: between two syllables, and before a space.
      const unit = text.charCodeAt(at)
      if (unit === blank) continue
      if (isSyllable(unit)) {
        if (!inFigure?.has(at)) result[at] = 'letter'
        continue
      }
    }
    if (starts && !starts.has(at)) continue
    const [before, after] = [characterBefore(text, at), text.codePointAt(at) as number]
    result[at] =
      kindOf(before) & is.space
        ? afterSpace(text, at, after, spaces)
        : between(text, at, before, after, inFigure?.has(at) ?? false, spaces, language)
  }
  return result
}

const blank = 0x20
const lineFeed = 0x0a
const hyphen = 0x2d
const zeroWidthSpace = 0x200b
/** Where there is no character. */
const outside = -1

const isStraightQuote = (character: number): boolean => character === 0x22 || character === 0x27

const afterSpace = (text: string, at: number, after: number, noBreaks: ReadonlySet<number>): Opportunity => {
  const kind = kindOf(after)
  if (kind & is.space || after === lineFeed) return 'none'
  if (kind & is.noLineStart && !isStraightQuote(after)) return 'none'
  let end = at - 1
  while (end > 0 && kindOf(text.charCodeAt(end - 1)) & is.space) end -= 1
  const lastWord = characterBefore(text, end)
  if (lastWord === outside || kindOf(lastWord) & (is.noLineEnd | is.noBreak)) return 'none'
  return noBreaks.has(at - 1) ? 'joint' : 'free'
}

const between = (
  text: string,
  at: number,
  before: number,
  after: number,
  inFigure: boolean,
  spaces: ReadonlySet<number>,
  language: string | readonly LanguageFrom[],
): Opportunity => {
  if (before === zeroWidthSpace) return 'free'
  const [one, other] = [kindOf(before), kindOf(after)]
  if (other & is.space || after === zeroWidthSpace || after === lineFeed || before === lineFeed) return 'none'
  if ((one | other) & is.noBreak) return 'none'
  if (one & is.noLineEnd || opensWord(text, at, before)) return 'none'
  if (other & is.noLineStart) return 'none'
  if (before === after && isLong(before)) return 'none'
  if ((one | other) & is.ideograph && partsIdeographs(before, one, other, languageAt(language, at))) return 'free'
  if (one & is.joint) {
    if (inFigure || other & is.joint || (before === hyphen && isDigit(after))) return 'none'
    if (isCompound(text, at) || isRange(text, at, spaces)) return 'free'
    // A hyphen at the end of a line is read as one that is not there.
    return before === hyphen ? 'letter' : 'joint'
  }
  if (other & is.noLineEnd) return inFigure ? 'none' : 'joint'
  if (one & is.closing || inFigure) return 'none'
  if (one & is.latin && other & is.hangul) return 'none'
  return 'letter'
}

/** Dots and dashes, of which several make one long mark. */
const isLong = (character: number): boolean =>
  character === 0x2026 || character === 0x2025 || character === 0x2014 || character === 0x2015

/** A straight quote at the head of a word opens, elsewhere it closes. */
const opensWord = (text: string, at: number, before: number): boolean => {
  if (!isStraightQuote(before)) return false
  const outer = characterBefore(text, at - 1)
  return outer === outside || (kindOf(outer) & (is.space | is.noLineEnd)) !== 0 || isStraightQuote(outer)
}

/**
 * Chinese and Japanese part between their characters; in a Korean text only where kana stand, since hanja are Korean.
 */
const partsIdeographs = (before: number, one: number, other: number, language: string): boolean => {
  if (!/^(?:ja|zh|yue)\b/i.test(language)) return (one & other & is.ideograph) !== 0 && ((one | other) & is.kana) !== 0
  return ((one | other) & is.hangul) === 0 && !isDigit(before)
}

/** The hyphen of a compound of Latin letters: `Hanbit-on-Sea`. */
const isCompound = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === hyphen &&
  /\p{Script=Latin}{2}-$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^\p{Script=Latin}{2}/u.test(text.slice(at, at + 2)) &&
  !isInAddress(text, at)

/** The mark between two dates, of which one has spaces of its own: `2025. 5. 21.~22.` */
const isRange = (text: string, at: number, noBreaks: ReadonlySet<number>): boolean => {
  if (!/[~–]/.test(text[at - 1] as string)) return false
  const { from, to } = wordAround(text, at)
  return noBreaks.has(from - 1) || noBreaks.has(to)
}

const address = /:\/\/|@|^www\.|[\p{L}\p{N}]\.[\p{L}]{2}|_|\//u

/** Whether the word that a place is in is an address of the web or of mail, or a path. */
export const isInAddress = (text: string, at: number): boolean => {
  const { from, to } = wordAround(text, at)
  return address.test(text.slice(from, to))
}

/** Of a word so much is looked at, in UTF-16 units before and behind a place in it. */
const reach = 200

/** The word around a place: all between the spaces before and behind it. */
const wordAround = (text: string, at: number): { from: number; to: number } => {
  const [first, last] = [Math.max(0, at - reach), Math.min(text.length, at + reach)]
  let [from, to] = [at, at]
  while (from > first && text.charCodeAt(from - 1) !== blank) from -= 1
  while (to < last && text.charCodeAt(to) !== blank) to += 1
  return { from, to }
}

export const languageAt = (language: string | readonly LanguageFrom[], at: number): string =>
  typeof language === 'string' ? language : (language.findLast(({ from }) => from <= at)?.language ?? defaultLanguage)

/** The character that ends at an offset. */
const characterBefore = (text: string, at: number): number => {
  if (at < 1) return outside
  const unit = text.charCodeAt(at - 1)
  if (unit < 0xdc00 || unit > 0xdfff) return unit
  const pair = text.codePointAt(at - 2) ?? unit
  return pair > 0xffff ? pair : unit
}

/** Offsets inside the figures of a text, their beginnings left out; most texts have none. */
const offsetsInFigures = (text: string): Set<number> | undefined => {
  let inside: Set<number> | undefined
  for (let end = 0, digit = digitFrom(text, 0); digit < text.length; digit = digitFrom(text, end)) {
    // A character that belongs to it and a sign may stand before it.
    figures.lastIndex = Math.max(end, digit - 2)
    const figure = figures.exec(text)
    if (!figure) break
    end = figures.lastIndex
    if (end - figure.index > longestNumber) continue
    inside ??= new Set()
    for (let at = figure.index + 1; at < end; at += 1) inside.add(at)
  }
  return inside
}

const digitFrom = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1
  return at
}

/** Where characters as people see them begin, if not everywhere. */
const clusterStarts = (text: string): Set<number> | undefined => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isSyllable(unit) || !(kindOf(unit) & is.composed)) continue
    return new Set(graphemeStarts(text))
  }
  return undefined
}
