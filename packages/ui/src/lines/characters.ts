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
export const joint = /[/·・‧ㆍ･,;:?!&=_~–—-]/u

/** What closes: a particle stays with it. */
export const closing = /[\p{Pe}\p{Pf}"'%‰℃℉°]/u

export const hangul = /[\p{Script=Hangul}]/u
export const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
export const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．：；？！]/u
export const latin = /[\p{Script=Latin}\p{Nd}]/u

/** Spaces at which nothing parts, and the joiner: as the author meant them. */
export const noBreak = /[\u00a0\u2007\u202f\u2060\ufeff]/

/** Spaces at which a line may end. Only U+0020 and U+3000 stand in a text as a rule. */
export const space = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/

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
