import { markup, seen } from './html'
import { type Rewritten, rewritten } from './rewritten'

/** What is more than text in Markdown, from the start of a line first. */
const marks = new RegExp(
  [
    `(?<markup>${markup.replace('<\\/?(?<tag>', '<(?!https?:|mailto:)\\/?(?<tag>')})`,
    '(?<fence>^ {0,3}(?<fenceMark>`{3,}|~{3,})[^\\n`]*\\n[\\s\\S]*?(?:^ {0,3}\\k<fenceMark>[`~]*[ \\t]*$|$(?![\\s\\S])))',
    '(?<line>^ {0,3}(?:(?:[-*_][ \\t]*){3,}|={2,}[ \\t]*)$|^[ \\t]*(?:\\|[ \\t]*)?(?::?-+:?[ \\t]*\\|[ \\t]*)+(?::?-+:?[ \\t]*)?$)',
    '(?<definition>^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*\\S.*$)',
    '(?<item>^(?:[ \\t]*>)*[ \\t]*[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?)',
    '(?<lead>^(?:[ \\t]*>)*[ \\t]*#{1,6}[ \\t]+|^(?:[ \\t]*>)+[ \\t]?)',
    '(?<tail>(?<![ \\t\\n])[ \\t]+#+[ \\t]*$)',
    '(?<!`)(?<code>(?<tick>`+)[^`\\n]+\\k<tick>)(?!`)',
    '(?<escape>\\\\(?:[!-\\/:-@[-`{-~]|$))',
    '(?<open>!?\\[(?=[^[\\]\\n]*\\]\\())',
    '(?<close>\\]\\((?:<[^<>\\n]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:[ \\t]+(?:"[^"\\n]*"|\'[^\'\\n]*\'))?\\))',
    '(?<note>\\[\\^[^[\\]\\s]+\\])',
    '(?<address><(?:https?:|mailto:)[^<>\\s]+>)',
    '(?<run>\\*+|_+|~~)',
  ].join('|'),
  'gim',
)

interface Change {
  from: number
  to: number
  words: string
}

/**
 * What a reader sees of Markdown, on the lines where the file has it: without the marks of emphasis, headings and
 * quoted blocks, without the addresses of links. `\u2028` stands for the mark of an item of a list; numbers stay.
 */
export const readMarkdown = (markdown: string): Rewritten => {
  const changes: Change[] = []
  const openRuns = new Map<string, number>()
  for (const found of markdown.matchAll(marks)) {
    const { 0: piece, index: from, groups = {} } = found
    const to = from + piece.length
    if (groups.run !== undefined) changes.push(...pairedRun(markdown, piece, from, openRuns))
    else if (groups.fence !== undefined) changes.push(...fenceLines(piece, from))
    else if (groups.code !== undefined) changes.push(...edges(from, to, groups.tick?.length ?? 1))
    else if (groups.address !== undefined) changes.push(...edges(from, to, 1))
    else if (groups.item !== undefined) changes.push({ from, to, words: '\u2028' })
    else if (groups.markup !== undefined) changes.push({ from, to, words: seen(piece, groups) })
    else if (groups.escape !== undefined) changes.push(dropped(from, from + 1))
    else changes.push(dropped(from, to))
  }
  return rewritten(
    markdown,
    changes.sort((one, other) => one.from - other.from),
  )
}

const dropped = (from: number, to: number): Change => ({ from, to, words: '' })

const edges = (from: number, to: number, width: number): Change[] => [
  dropped(from, from + width),
  dropped(to - width, to),
]

/** The first line of a block of code and, if there is one, the line that closes it. */
const fenceLines = (block: string, from: number): Change[] => {
  const first = block.indexOf('\n')
  const last = block.lastIndexOf('\n')
  const isClosed = last > first && /^ {0,3}[`~]{3,}[`~ \t]*$/.test(block.slice(last + 1))
  return [dropped(from, from + first), ...(isClosed ? [dropped(from + last + 1, from + block.length)] : [])]
}

/** Marks of emphasis come in pairs around words of one paragraph; one alone, as in `2 * 3`, stands for itself. */
const pairedRun = (text: string, run: string, from: number, openRuns: Map<string, number>): Change[] => {
  const to = from + run.length
  const [before, after] = [text.charAt(from - 1), text.charAt(to)]
  const isWord = (one: string): boolean => run.startsWith('_') && /[\p{L}\p{N}]/u.test(one)
  const start = openRuns.get(run)
  const closes = /\S/.test(before) && !isWord(after)
  if (start !== undefined && closes) {
    openRuns.delete(run)
    if (!/\n[ \t>]*\n/.test(text.slice(start, from))) return [dropped(start, start + run.length), dropped(from, to)]
  }
  if (/\S/.test(after) && !isWord(before)) openRuns.set(run, from)
  return []
}
