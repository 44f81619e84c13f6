import { hasHyphens } from '../languages'
import { isInAddress, type LanguageFrom, languageAt, type Opportunity } from './opportunities'

/**
 * Where a hyphen may stand in the words of a text, added to its opportunities, as far as their language has hyphens.
 * Words with a capital, such as names, stay whole.
 *
 * @param hyphenate the parts of a word between which a hyphen may stand
 */
export const hyphenateWords = (
  text: string,
  language: string | readonly LanguageFrom[],
  hyphenate: (word: string) => readonly string[],
  result: Opportunity[],
): Opportunity[] => {
  for (const { 0: word, index } of text.matchAll(/\p{Script=Latin}{5,}/gu)) {
    if (!hasHyphens(languageAt(language, index)) || word !== word.toLowerCase()) continue
    if (/[\p{L}\p{N}\p{M}_@./-]$/u.test(text.slice(Math.max(0, index - 2), index))) continue
    if (/^[\p{L}\p{N}\p{M}_@/-]/u.test(text.slice(index + word.length, index + word.length + 2))) continue
    if (isInAddress(text, index)) continue
    let at = index
    for (const part of hyphenate(word).slice(0, -1)) {
      at += part.length
      if (at - index >= 2 && index + word.length - at >= 3) result[at] = 'hyphen'
    }
  }
  return result
}
