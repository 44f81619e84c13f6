import { matchAt } from '../languages/shared/match-at'
import { type Markup, markupAt } from './html'
import { type MappedText, mappedText } from './mapped-text'

/** The deepest nesting of block quotes and the most columns of a table; anything beyond is text. */
const mostQuoted = 100
const mostColumns = 200

/**
 * Everything in Markdown that is more than text; marks at the start of a line come first. Markup is read as in HTML.
 */
const marks = new RegExp(
  [
    '(?<markup>[<&])',
    '(?<fence>^ {0,3}(?<fenceMark>`{3,}(?!`)|~{3,}(?!~))[^\\n`]*\\n[\\s\\S]*?(?:^ {0,3}\\k<fenceMark>[`~]*[ \\t]*$|$(?![\\s\\S])))',
    `(?<line>^ {0,3}(?:(?:[-*_][ \\t]*){2}[-*_][-*_ \\t]*|={2,}[ \\t]*)$|^[ \\t]*(?:\\|[ \\t]*)?(?::?-+:?[ \\t]*\\|[ \\t]*){1,${mostColumns}}(?::?-+:?[ \\t]*)?$)`,
    '(?<definition>^ {0,3}\\[[^\\]\\n\\r\\u2028\\u2029]+\\]:[ \\t]*\\S.*$)',
    `(?<item>^(?:[ \\t]*>){0,${mostQuoted}}[ \\t]*[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?)`,
    `(?<lead>^(?:[ \\t]*>){0,${mostQuoted}}[ \\t]*#{1,6}[ \\t]+|^(?:[ \\t]*>){1,${mostQuoted}}[ \\t]?)`,
    '(?<tail>(?<![ \\t\\n])[ \\t]+#+[ \\t]*$)',
    '(?<!`)(?<code>(?<tick>`+)[^`\\n]+\\k<tick>)(?!`)',
    '(?<escape>\\\\(?:[!-\\/:-@[-`{-~]|$))',
    '(?<open>!?\\[(?=[^[\\]\\n]*\\]\\())',
    '(?<close>\\]\\((?:<[^<>\\n]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*){0,20})(?:[ \\t]+(?:"[^"\\n]*"|\'[^\'\\n]*\'))?\\))',
    '(?<note>\\[\\^[^[\\]\\s]+\\])',
    '(?<run>\\*+|_+|~~)',
  ].join('|'),
  'gim',
)

/**
 * The text that a reader sees of Markdown, on the lines of the file: without the marks of emphasis, headings and block
 * quotes, and without the addresses of links. `\u2028` stands for the mark of a list item; numbers stay.
 */
export const readMarkdown = (markdown: string): MappedText => {
  const start = endOfFrontMatter(markdown)
  const changes: Markup[] =
    start > 0 ? [{ from: 0, to: start, words: markdown.slice(0, start).replace(/[^\n]+/g, '') }] : []
  const pairs = new Pairs(markdown)
  for (
    let found = matchAt(marks, markdown, start);
    found;
    found = matchAt(marks, markdown, nextAfter(found, changes))
  ) {
    const { 0: piece, index: from, groups = {} } = found
    const to = from + piece.length
    if (groups.markup !== undefined) changes.push(...markupIn(markdown, from))
    else if (groups.run !== undefined) changes.push(...pairs.with(piece, from))
    else if (groups.fence !== undefined) changes.push(...fenceLines(piece, from))
    else if (groups.code !== undefined) changes.push(...edges(from, to, groups.tick?.length ?? 1))
    else if (groups.item !== undefined) changes.push({ from, to, words: '\u2028' })
    else if (groups.escape !== undefined) changes.push(dropped(from, from + 1))
    else changes.push(dropped(from, to))
  }
  return mappedText(
    markdown,
    changes.sort((one, other) => one.from - other.from),
  )
}

/** Where the front matter of Markdown ends, with its last mark: fields in YAML or TOML above the text; 0 without any. */
export const endOfFrontMatter = (markdown: string): number => {
  const mark = /^(?:---|\+\+\+)(?=[ \t]*\n[A-Za-z][\w-]{0,40}[ \t]*[:=])/.exec(markdown)?.[0]
  if (!mark) return 0
  const end = markdown.indexOf(`\n${mark}`, mark.length)
  const next = markdown.indexOf('\n', end + 1)
  return end === -1 ? 0 : next === -1 ? markdown.length : next + 1
}

/** The offset at which to go on: after the markup found. */
const nextAfter = ({ 0: piece, index, groups }: RegExpExecArray, changes: readonly Markup[]): number => {
  const last = groups?.markup === undefined ? undefined : changes.at(-1)
  return Math.max(index + piece.length, last?.to ?? 0)
}

const markupIn = (markdown: string, from: number): Markup[] => {
  const address = matchAt(/<(?:https?:|mailto:)(?:[^<>\s]+>)?/iy, markdown, from)?.[0]
  if (address) return address.endsWith('>') ? edges(from, from + address.length, 1) : []
  const markup = markupAt(markdown, from)
  return markup ? [markup] : []
}

const dropped = (from: number, to: number): Markup => ({ from, to, words: '' })

const edges = (from: number, to: number, width: number): Markup[] => [
  dropped(from, from + width),
  dropped(to - width, to),
]

const isFence = (line: string): boolean => /^ {0,3}[`~]{3}[`~]*[ \t]*$/.test(line)

/** The first line of a code block and, if there is one, the line that closes it. */
const fenceLines = (block: string, from: number): Markup[] => {
  const first = block.indexOf('\n')
  const last = block.lastIndexOf('\n')
  const isClosed = last > first && isFence(block.slice(last + 1))
  return [dropped(from, from + first), ...(isClosed ? [dropped(from + last + 1, from + block.length)] : [])]
}

/** Pairs of emphasis marks around words of one paragraph; a single mark, as in `2 * 3`, is text. */
class Pairs {
  readonly #text: string
  readonly #open = new Map<string, number>()
  readonly #gaps: IterableIterator<RegExpExecArray>
  #gap = -1
  #next: number

  constructor(text: string) {
    this.#text = text
    this.#gaps = text.matchAll(/\n(?=[ \t>]*\n)/g)
    this.#next = this.#gapAfter()
  }

  /** The marks to drop for a run of marks, in order: the opening run and this one, or none if it closes nothing. */
  with(run: string, from: number): Markup[] {
    const to = from + run.length
    const [before, after] = [this.#text.charAt(from - 1), this.#text.charAt(to)]
    const isWord = (one: string): boolean => run.startsWith('_') && /[\p{L}\p{N}]/u.test(one)
    const start = this.#open.get(run)
    const closes = /\S/.test(before) && !isWord(after)
    if (start !== undefined && closes) {
      this.#open.delete(run)
      if (this.#lastGap(from) < start) return [dropped(start, start + run.length), dropped(from, to)]
    }
    if (/\S/.test(after) && !isWord(before)) this.#open.set(run, from)
    return []
  }

  /** The end of the last paragraph before an offset. */
  #lastGap(at: number): number {
    while (this.#next < at) {
      this.#gap = this.#next
      this.#next = this.#gapAfter()
    }
    return this.#gap
  }

  #gapAfter(): number {
    return this.#gaps.next().value?.index ?? Number.POSITIVE_INFINITY
  }
}
