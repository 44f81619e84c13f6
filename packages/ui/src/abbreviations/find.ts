import { particles } from '../languages'

/** An abbreviation in a text, with its range in UTF-16 units. */
export interface FoundAbbreviation {
  short: string
  from: number
  to: number
}

/** Scripts whose words stand apart from one another: where the script changes, a word ends. */
const alphabets = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}'
const alphabetic = new RegExp(`[${alphabets}]`, 'u')
const hangul = /\p{Script=Hangul}/u
const digit = /\p{N}/u

/** No digit and no letter of these scripts, nor what ties two parts of a word together: R&D, ASP.NET. */
const behind = `(?![${alphabets}\\p{M}\\p{N}_&]|\\.[${alphabets}\\p{N}])`

/** A digit may stand before it that belongs to a number, but not to a code: 12km, but not H2O. */
const before = (short: string): string =>
  `(?<![${alphabets}\\p{M}_&.]|[\\p{L}_]\\p{N}{1,9})${[...short].length === 1 ? '(?<!\\p{N})' : ''}`

const beginningOf = (short: string): string => {
  const [first = ''] = short
  if (alphabetic.test(first)) return before(short)
  if (hangul.test(first)) return '(?<![\\p{L}\\p{M}\\p{N}_])'
  return digit.test(first) ? '(?<![\\p{L}\\p{M}\\p{N}_.,])' : ''
}

const endOf = (short: string): string => {
  const last = [...short].at(-1) ?? ''
  return hangul.test(last) ? `(?=(?:${particles}){0,4}(?![\\p{L}\\p{M}\\p{N}_]))` : behind
}

/** A space may be any that the typesetting puts there, and so may an apostrophe and a hyphen. */
const spelled = (short: string): string =>
  short
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
    .replace(/\\-|\u2010|\u2011/g, '[-\u2010\u2011]')

/**
 * Finds abbreviations where they stand as whole words. Korean particles may follow; a longer abbreviation goes before
 * one that is a part of it. In addresses of the web and of mail there are none.
 * @param shorts the abbreviations, as they are written
 */
export const abbreviationFinder = (shorts: readonly string[]): ((text: string) => FoundAbbreviation[]) => {
  const longestFirst = [...shorts].sort((a, b) => b.length - a.length)
  const each = longestFirst.map((short) => `(${beginningOf(short)}${spelled(short)}${endOf(short)})`)
  const pattern = new RegExp(each.join('|') || '(?!)', 'gu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [{ length }, ...groups] = match
      const short = longestFirst[groups.findIndex((group) => group !== undefined)] as string
      const { index: from } = match
      return isInAddress(text, from, from + length) ? [] : [{ short, from, to: from + length }]
    })
}

/** The longest address that is looked through, in UTF-16 units. */
const longestAddress = 300

const isInAddress = (text: string, from: number, to: number): boolean => {
  const start =
    text
      .slice(Math.max(0, from - longestAddress), from)
      .split(/\s/)
      .at(-1) ?? ''
  const [end = ''] = text.slice(to, to + longestAddress).split(/\s/, 1)
  return /:\/\/|^\(?www\.|@/i.test(start) || /^[\w.-]*(?:@\w|:\/\/)/.test(end)
}
