/**
 * Characters by what they do at a line's end and head: W3C klreq 6.1 (Korean) and JIS X 4051 / jlreq 3.1 (kinsoku),
 * which agree but for the small kana. All kinds of middle dot are one.
 */

/** Closing marks, the full stop, the comma and what else never begins a line. */
export const noLineStart =
  /[\p{Pe}\p{Pf}!"',.:;?%‰°′″℃℉¢々〻ー、。，．：；？！％·・‧ㆍ･…‥〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u

/** Opening marks and signs before a figure: never at a line's end. */
export const noLineEnd = /[\p{Ps}\p{Pi}$₩£¥€＄￦￡￥#№]/u

/** Marks that join the parts of a long compound or of an address: behind them it may be opened. */
const joint = /[/·・‧ㆍ･,;:?!&=_~–—-]/u

/** Closing marks: a particle stays with them. */
const closing = /[\p{Pe}\p{Pf}"'%‰℃℉°]/u

export const hangul = /[\p{Script=Hangul}]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
export const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．：；？！]/u
const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Spaces at which nothing parts, and the joiner: as the author meant them. */
const noBreak = /[\u00a0\u2007\u202f\u2060\ufeff]/

/** Spaces at which a line may end. Only U+0020 and U+3000 stand in a text as a rule. */
const space = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/

/** Code points that may be more or less than one character as people see it. */
const composed = /\p{M}|\p{Variation_Selector}|[\u200d\ud800-\udfff\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\r]/u

/** The patterns by name. */
export const patterns = {
  noLineStart,
  noLineEnd,
  joint,
  closing,
  hangul,
  kana,
  ideograph,
  latin,
  noBreak,
  space,
  composed,
}

/**
 * These patterns for ASCII: a text of that and of Hangul needs no look into Unicode's tables, for which a new process
 * takes milliseconds.
 */
const inAscii: Readonly<Partial<Record<keyof typeof patterns, RegExp>>> = {
  noLineStart: /[!"'%),.:;?\]}]/,
  noLineEnd: /[#$([{]/,
  joint,
  closing: /["'%)\]}]/,
  latin: /[\dA-Za-z]/,
  space,
  composed: /\r/,
}

/** The classes of characters, as bits of their `kindOf`. */
export const is = Object.fromEntries(Object.keys(patterns).map((name, index) => [name, 1 << index])) as Readonly<
  Record<keyof typeof patterns, number>
>

/** Stands in the table for a character that has been looked at. */
const seen = 1 << 15

const kinds = new Uint16Array(0x10000)

const classify = (codePoint: number): number => {
  if (isSyllable(codePoint)) return seen | is.hangul
  const character = String.fromCodePoint(codePoint)
  let kind = seen
  for (const name in patterns) {
    const known = name as keyof typeof patterns
    if ((codePoint < 0x80 ? inAscii : patterns)[known]?.test(character)) kind |= is[known]
  }
  return kind
}

/** The classes of a character: each is held against the patterns once in a process. */
export const kindOf = (codePoint: number): number => {
  if (codePoint > 0xffff) return classify(codePoint)
  kinds[codePoint] ||= classify(codePoint)
  return kinds[codePoint] as number
}

/** Whether a UTF-16 unit is a syllable of Hangul, as most of a Korean text are. */
export const isSyllable = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const wide = /[mwMWQ@%&—…‰]/
const upper = /\p{Lu}/u

/** Estimated width in em, never less than a common face needs: Hangul and ideographs fill the square. */
export const advance = (text: string): number => {
  let width = 0
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point >= 0x1100) width += 1
    else if (point === 0x20 || point === 0xa0) width += 0.3
    else width += wide.test(character) ? 0.95 : upper.test(character) ? 0.75 : 0.58
  }
  return width
}

/** A number of more characters is opened like a word. */
export const longestNumber = 26
