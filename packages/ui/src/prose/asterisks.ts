/**
 * Where asterisks begin and end emphasis. CommonMark's own rule fails where a particle follows a mark, as it does all
 * through Korean: `**「정책」**을` stays unset. So a Korean, Chinese or Japanese letter outside the asterisks counts like
 * a space there. Everything else is CommonMark. (The same cure is known as markdown-cjk-friendly.)
 */

/** A UTF-16 unit; `null` where the text ends, and below 0 for what micromark counts as a line ending or a tab. */
type Code = number | null

export const mayOpen = (before: Code, behind: Code): boolean => isOuter(before, behind)

export const mayClose = (before: Code, behind: Code): boolean => isOuter(behind, before)

/** Whether asterisks between what is outside and what is inside can be the border of the latter. */
const isOuter = (outside: Code, inside: Code): boolean =>
  !isWhite(inside) && (!isPunctuation(inside) || isWhite(outside) || isPunctuation(outside) || isCjk(outside))

const isCjk = (code: Code) =>
  code !== null &&
  code > 0 &&
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(String.fromCharCode(code))

const isWhite = (code: Code) => code === null || code < 0 || /\s/.test(String.fromCharCode(code))

const isPunctuation = (code: Code) => code !== null && code > 0 && /[\p{P}\p{S}]/u.test(String.fromCharCode(code))
