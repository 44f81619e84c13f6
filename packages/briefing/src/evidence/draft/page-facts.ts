import type { Span } from '../../languages/rules'
import type { MappedText } from '../mapped-text'
import { endOfFrontMatter } from '../markdown'
import { asideIn } from './aside'
import { factsOfFrontMatter } from './front-matter'
import { factsFrom, type SourceFacts } from './metadata'
import { factsOfPage } from './page-metadata'

/** Facts that the markup of a file gives, those that are most to be trusted first, and what it says is no part of the text. */
export interface PageFacts {
  facts: readonly SourceFacts[]
  aside: readonly Span[]
}

/** @param dayOf reads a date in the language of the document */
export const pageFactsOf = (
  file: string,
  read: MappedText,
  dayOf: (words: string) => string | undefined,
): PageFacts => {
  const { original, text } = read
  if (original === text) return { facts: [], aside: [] }
  if (/\.(?:md|markdown)$/i.test(file)) {
    const lines = frontMatterOf(original)
    const heading = /^ {0,3}#[ \t]+(\S.*)$/m.exec(original)
    const title = heading && {
      title: text.slice(read.offset(heading.index), read.offset(heading.index + heading[0].length)),
    }
    return {
      facts: [
        ...(lines ? [factsFrom(factsOfFrontMatter(lines), 'the front matter of the file', dayOf)] : []),
        ...(title ? [factsFrom(title, 'the heading of the file', dayOf)] : []),
      ],
      aside: [],
    }
  }
  return {
    facts: factsOfPage(original).map((facts) => factsFrom(facts, 'the page says so of itself', dayOf)),
    aside: asideIn(original).map(({ from, to }) => ({ from: read.offset(from), to: read.offset(to) })),
  }
}

/** The lines of the front matter of Markdown, without its marks. */
const frontMatterOf = (markdown: string): string[] | undefined => {
  const end = endOfFrontMatter(markdown)
  return end === 0 ? undefined : markdown.slice(0, end).split('\n').slice(1, -1)
}
