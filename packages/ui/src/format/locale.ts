import { type LocaleName, languages, primarySubtag } from '../languages'
import type { Labels, Locale, Pattern } from './types'

/**
 * The locale for a BCP 47 tag, by its primary language: `ko-KR` gives Korean, `en-GB` English. Nothing if the language
 * is not one of ours.
 */
export const localeFor = (tag: string): Locale | undefined => {
  const name = primarySubtag(tag)
  return Object.hasOwn(languages, name) ? languages[name as LocaleName].locale : undefined
}

/**
 * The locale behind a prop: a name (any BCP 47 tag whose language is known will do), or a locale object as it is.
 * @throws RangeError if the language is not known
 */
export const resolveLocale = (locale: LocaleName | Locale): Locale => {
  if (typeof locale !== 'string') return locale
  const found = localeFor(locale)
  if (found) return found
  throw new RangeError(
    `No locale for '${locale}': pass one of ${Object.keys(languages).join(', ')}, or a Locale object`,
  )
}

/** The locale's labels with the given ones in their place. A label that is `undefined` keeps its default. */
export const resolveLabels = (locale: LocaleName | Locale, overrides: Partial<Labels> = {}): Labels => ({
  ...resolveLocale(locale).labels,
  ...Object.fromEntries(Object.entries(overrides).filter(([, label]) => label !== undefined)),
})

/** Writes the text into the pattern's gap: `fillPattern('제{}호', '12')` is `제12호`. */
export const fillPattern = (pattern: Pattern, text: string): string => pattern.replace('{}', () => text)

/**
 * The label above original wording: `원문(영어)`, or without a name where the language has none here.
 * @param language BCP 47 tag of the original
 */
export const originalLabel = (locale: LocaleName | Locale, language: string, overrides?: Partial<Labels>): string => {
  const labels = resolveLabels(locale, overrides)
  const names = resolveLocale(locale).languageNames
  const subtag = primarySubtag(language)
  const name = Object.hasOwn(names, subtag) ? names[subtag] : undefined
  return name ? fillPattern(labels.originalIn, name) : labels.original
}
