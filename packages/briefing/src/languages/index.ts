import { en } from './en'
import { ko } from './ko'
import type { Language } from './rules'
import { entryFor, entryOf, namesIn } from './shared/registry'

/**
 * Every language, by the primary subtag of its tag. To add one, add its folder and a name here and in the registry of the
 * words of pages.
 */
export const languages: Readonly<Record<string, Language>> = { ko, en }

/** The language of a tag (BCP 47), by its primary subtag; undefined if it is not in the registry. */
export const languageFor = (tag: string): Language | undefined => entryFor(languages, tag)

/** The names in the registry, for a message: `ko and en`. */
export const languageNames = (between: 'and' | 'or'): string => namesIn(languages, between)

/**
 * The language of a brief.
 * @throws RangeError for one that is not there, which no brief has that was read
 */
export const languageOf = (brief: { lang: string }): Language => entryOf(languages, brief)
