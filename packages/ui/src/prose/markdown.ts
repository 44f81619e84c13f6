import { fromMarkdown } from 'mdast-util-from-markdown'
import type { ProseBlock, ProseProblem } from './ast'
import { tooComplex } from './complexity'
import { mdastExtension } from './mdast-extension'
import { micromarkExtension } from './micromark-extension'
import { plainBlocks } from './plain'
import { MdastReader } from './read-mdast'

/**
 * Parses the Markdown of a brief's text: paragraphs, lists, emphasis, links and line breaks as CommonMark has them, and
 * pandoc's inline notes and citations. Everything else is a problem, found in one pass and in order of its place; its
 * words are kept as plain text, so nothing is lost in silence. A forbidden link keeps its text and loses its address.
 * A text with more than 1,000 marks in a paragraph or list, or 2,000 in all, is not read. Never throws.
 */
export const parseMarkdown = (md: string): { blocks: ProseBlock[]; problems: ProseProblem[] } => {
  const complex = tooComplex(md)
  if (complex) return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value: md }] }], problems: [complex] }
  const dated = withoutDates(md)
  const plain = plainBlocks(dated)
  return plain ? { blocks: plain, problems: [] } : parseMarks(dated)
}

/**
 * `2024. 5. 1.` or `5. 1.` at the beginning of a line, before its first space: a date, and no three lists inside one
 * another, as CommonMark has it. `2024. 봄` is one too.
 */
const dateAtStart =
  /^([ \t]{0,3}(?:(?:[-+*]|\d{1,3}[.)])[ \t]{1,4})?\d{4,9}\.|[ \t]{0,3}\d{1,2}\.) (?=(\d{1,2}\.(?!\S))|(?<=\d{4}\. )\S)/gm
/** A line that begins with a large number and no date. */
const largeNumber = /^[ \t]{0,40}(\d{3,9})\. (?!\d{1,2}\.(?!\S))/gm

/** A text in which no date begins a list: behind a no-break space none does. Numbers that count on are no dates. */
const withoutDates = (md: string): string => {
  let numbers: Set<number> | undefined
  return md.replace(dateAtStart, (whole, before: string, day: string | undefined) => {
    const number = Number.parseInt(/\d{4,9}(?=\.$)/.exec(before)?.[0] ?? '', 10)
    if (day === undefined) {
      numbers ??= new Set(Array.from(md.matchAll(largeNumber), ([, digits]) => Number(digits)))
      if (numbers.has(number - 1) || numbers.has(number + 1)) return whole
    }
    return `${before}\u00a0`
  })
}

const parseMarks = (md: string): ReturnType<typeof parseMarkdown> => {
  const { children } = fromMarkdown(md, { extensions: [micromarkExtension()], mdastExtensions: [mdastExtension] })
  const reader = new MdastReader(md)
  const blocks = reader.blocks(children)
  return { blocks, problems: reader.problems.sort((a, b) => a.offset - b.offset) }
}
