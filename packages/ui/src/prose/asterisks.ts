/**
 * Where asterisks begin and end emphasis. CommonMark's own rule fails where a particle follows a mark, as it does all
 * through Korean: `**「정책」**을` stays unset. So a Korean, Chinese or Japanese letter outside the asterisks counts like
 * a space there. (The same cure is known as markdown-cjk-friendly.) And an asterisk between two factors is a sign of
 * multiplication: `2*3*4` and `(a+b)*c*(d+e)` keep theirs, which CommonMark would take for emphasis. Everything else is
 * CommonMark.
 */

/** A UTF-16 unit; `null` where the text ends, and below 0 for what micromark counts as a line ending or a tab. */
type Code = number | null

/** @param count how many asterisks stand together */
export const mayOpen = (before: Code, behind: Code, count: number): boolean =>
  isOuter(before, behind) && !isSign(before, behind) && !(count === 1 && isLetter(before) && isLetter(behind))

/** @param count how many asterisks stand together: two that were opened close before a unit too, as in `**13**km` */
export const mayClose = (before: Code, behind: Code, count: number): boolean =>
  isOuter(behind, before) && !(count === 1 && isSign(before, behind))

/** Whether asterisks stand between two factors, written in Latin letters and digits. */
const isSign = (before: Code, behind: Code): boolean =>
  (isLatin(before) || isOneOf(before, ')]')) && (isLatin(behind) || isOneOf(behind, '(['))

const isOneOf = (code: Code, characters: string): boolean =>
  code !== null && code > 0 && characters.includes(String.fromCharCode(code))

const isLatin = (code: Code): boolean => isLetter(code) && !isCjk(code)

/** Chinese and Japanese have no spaces: emphasis begins within a word there. In Korean it does not: `가로*세로*높이`. */
const isLetter = (code: Code): boolean =>
  code !== null &&
  code > 0 &&
  /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(String.fromCharCode(code))

/** Whether asterisks between what is outside and what is inside can be the border of the latter. */
const isOuter = (outside: Code, inside: Code): boolean =>
  !isWhite(inside) && (!isPunctuation(inside) || isWhite(outside) || isPunctuation(outside) || isCjk(outside))

const isCjk = (code: Code) =>
  code !== null &&
  code > 0 &&
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(String.fromCharCode(code))

const isWhite = (code: Code) => code === null || code < 0 || /\s/.test(String.fromCharCode(code))

const isPunctuation = (code: Code) => code !== null && code > 0 && /[\p{P}\p{S}]/u.test(String.fromCharCode(code))
