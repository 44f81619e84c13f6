import { pageWords as en } from './en/page-words'
import { pageWords as ko } from './ko/page-words'
import type { PageWords } from './rules'
import { entryFor, entryOf } from './shared/registry'

/**
 * The words that pages print, in every language, apart from {@link languages}: a page is composed without the rules that
 * read texts.
 */
const all: Readonly<Record<string, PageWords>> = { ko, en }

/** The words of pages in the language of a tag (BCP 47), by its primary subtag; undefined if there is no such language. */
export const pageWordsFor = (tag: string): PageWords | undefined => entryFor(all, tag)

/**
 * The words of the pages of a brief.
 * @throws RangeError for a language that is not there, which no brief has that was read
 */
export const pageWordsOf = (brief: { lang: string }): PageWords => entryOf(all, brief)
