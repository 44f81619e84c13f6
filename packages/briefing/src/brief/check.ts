import type { ErrorCode } from '../error-codes/code'
import { badCharacters } from './characters'
import type { Problem } from './issues'
import type { Path } from './locate'
import { isMapping, textOf } from './scalar'
import { briefSchema, type Kind, kindOf } from './schema'
import { mostIn, walk } from './shape'
import { cut, listed, suggestion } from './suggest'

/** Something wrong inside a Markdown text, in UTF-16 units of that text. */
export interface MarkdownProblem {
  offset: number
  length: number
  code: ErrorCode
  message: string
  hint?: string
}

/** A citation `[@id]` in a Markdown text; `offset` and `length` are those of the id. */
export interface Citation {
  id: string
  offset: number
  length: number
}

/** A link `[…](#id)` in a Markdown text; `offset` and `length` are those of the `#id`. */
export interface InnerLink {
  id: string
  offset: number
  length: number
}

/** What a Markdown text holds that can be wrong: read once, since reading it is most of what checking a brief takes. */
export interface MarkdownFindings {
  /** Everything it uses that a brief may not. */
  problems: readonly MarkdownProblem[]
  citations: readonly Citation[]
  /** The links that lead to a place in the brief. */
  innerLinks: readonly InnerLink[]
  /** What of it is printed. */
  printed(): string
  /** The text itself with blanks for the addresses of its links, which are not. */
  withoutAddresses(): string
}

/** What this room needs to know from others to judge a brief. */
export interface Rules {
  /** What is wrong with a date (EDTF), in words; undefined if nothing is. */
  dateProblem(text: string): string | undefined
  /** What a Markdown text holds that can be wrong. */
  markdown(md: string): MarkdownFindings
  /** Whether some font has a glyph for a code point. */
  covers(codePoint: number): boolean
}

/** A text of the brief, what it holds and where it is. */
export interface Text {
  kind: Kind
  text: string
  path: Path
}

/**
 * What is wrong with the content of a brief, beyond its shape. Takes the data as read and steps over what has not the
 * right shape, so that an error in one place hides none elsewhere.
 * @param texts what {@link textsOf} finds in the data
 */
export function check(data: unknown, texts: readonly Text[], rules: Rules): Problem[] {
  const sources = idsOf(data, 'sources')
  const people = idsOf(data, 'people')
  const places = new Set(texts.flatMap(({ kind, text }) => (kind === 'id' ? [text] : [])))
  return [
    ...texts.flatMap((text) => checkText(text, rules, { sources, people, places })),
    ...duplicateIds(texts),
    ...summaryCount(data),
    ...skippedHeadings(data),
    ...unevenRows(data),
    ...strayLocators(data),
    ...strayPullQuotes(data, texts),
  ]
}

/** Every picture that texts name: the path to the field, and the file as written. */
export function picturesIn(texts: readonly Text[]): { path: Path; src: string }[] {
  return texts.flatMap(({ kind, text, path }) => (kind === 'image' ? [{ path, src: text }] : []))
}

/** All texts of a brief, as far as its data has the right shape. */
export function textsOf(data: unknown): Text[] {
  const texts: Text[] = []
  walk(briefSchema, data, (schema, value, path) => {
    const [kind, text] = [kindOf(schema), textOf(value)]
    // What is too long for its field is not read any further.
    if (kind && text !== undefined && text.length <= mostIn(schema)) texts.push({ kind, text, path })
  })
  return texts
}

function idsOf(data: unknown, field: 'sources' | 'people'): Set<string> {
  const map = isMapping(data) && Object.hasOwn(data, field) ? data[field] : undefined
  return new Set(isMapping(map) ? Object.keys(map) : [])
}

/** What a brief names, each kind by its ids. */
interface Known {
  sources: ReadonlySet<string>
  people: ReadonlySet<string>
  places: ReadonlySet<string>
}

function checkText(item: Text, rules: Rules, { sources, people, places }: Known): Problem[] {
  const { kind, text, path } = item
  switch (kind) {
    case 'date':
      return badDate(item, rules)
    case 'person':
      return unknownId('speaker', text, people, 'people', path)
    case 'source':
      return unknownId('source', text, sources, 'sources', path)
    case 'markdown': {
      const found = rules.markdown(text)
      return [
        ...badMarkdown(found.problems, path),
        ...badCitations(found.citations, path, sources),
        ...badInnerLinks(found.innerLinks, path, places),
        ...badCharacters(text, path, rules, found),
      ]
    }
    case 'printed':
      return badCharacters(text, path, rules)
    default:
      return []
  }
}

function badDate({ text, path }: Text, rules: Rules): Problem[] {
  const message = text.trim() === '' ? undefined : rules.dateProblem(text)
  if (message === undefined) return []
  return [{ code: 'bad-date', message, hint: 'dates are written as 2025, 2025-06 or 2025-06-12 (EDTF)', path }]
}

function unknownId(
  what: 'source' | 'speaker',
  id: string,
  known: ReadonlySet<string>,
  field: string,
  path: Path,
): Problem[] {
  if (known.has(id) || id.trim() === '') return []
  const otherwise = () => (known.size > 0 ? `\`${field}\` has ${listed([...known])}` : `add it to \`${field}\``)
  const message = `there is no ${what} \`${cut(id)}\` in \`${field}\``
  return [{ code: `unknown-${what}`, message, hint: () => suggestion(id, known, otherwise()), path }]
}

function badMarkdown(problems: readonly MarkdownProblem[], path: Path): Problem[] {
  return problems.map(({ offset, length, ...problem }) => ({ ...problem, path, within: { offset, length } }))
}

function badCitations(citations: readonly Citation[], path: Path, sources: ReadonlySet<string>): Problem[] {
  return citations.flatMap(({ id, offset, length }) =>
    unknownId('source', id, sources, 'sources', path).map((problem) => ({ ...problem, within: { offset, length } })),
  )
}

function badInnerLinks(links: readonly InnerLink[], path: Path, known: ReadonlySet<string>): Problem[] {
  return links.flatMap(({ id, offset, length }) => {
    if (known.has(id)) return []
    const hint = () => suggestion(id, known, 'give the `id` to what it is to lead to')
    const message = `nothing in the brief has the id \`${cut(id)}\``
    return [{ code: 'unknown-place', message, hint, path, within: { offset, length } }]
  })
}

function duplicateIds(texts: readonly Text[]): Problem[] {
  const seen = new Set<string>()
  return texts.flatMap(({ kind, text, path }) => {
    if (kind !== 'id' || text === '') return []
    if (!seen.has(text)) {
      seen.add(text)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        message: `the id \`${cut(text)}\` is used before`,
        hint: 'ids are unique in a brief',
        path,
      },
    ]
  })
}

function summaryCount(data: unknown): Problem[] {
  const summary = isMapping(data) ? data.summary : undefined
  if (!Array.isArray(summary) || (summary.length >= 3 && summary.length <= 5)) return []
  const message = `the summary has ${summary.length} key message${summary.length === 1 ? '' : 's'}`
  const hint = 'three to five are what readers take in'
  return [{ code: 'summary-count', severity: 'warning', message, hint, path: ['summary'], part: 'key' }]
}

function skippedHeadings(data: unknown): Problem[] {
  const headings = blocksOf(data, 'heading').map(({ block, path }) => ({ level: textOf(block.level), path }))
  const first = headings.findIndex(({ level }) => level === '1')
  const early = first === -1 ? headings : headings.slice(0, first)
  const hint = 'begin with a heading of level 1'
  return early
    .filter(({ level }) => level === '2')
    .map(({ path }) => ({
      code: 'heading-skipped',
      message: 'a heading of level 2 stands before any of level 1',
      hint,
      path: [...path, 'level'],
    }))
}

function unevenRows(data: unknown): Problem[] {
  return blocksOf(data, 'table').flatMap(({ block, path }) => {
    const { columns, rows, total } = block
    if (!Array.isArray(columns)) return []
    const all: [unknown, Path][] = Array.isArray(rows) ? rows.map((row, index) => [row, [...path, 'rows', index]]) : []
    all.push([total, [...path, 'total']])
    return all.flatMap(([row, at]) =>
      Array.isArray(row) && row.length !== columns.length ? [uneven(row, columns, at)] : [],
    )
  })
}

function uneven(row: unknown[], columns: unknown[], path: Path): Problem {
  const name = path.at(-1) === 'total' ? 'the total' : `row ${Number(path.at(-1)) + 1}`
  const cells = `${row.length} cell${row.length === 1 ? '' : 's'}`
  const message = `${name} has ${cells}, the table has ${columns.length} columns`
  return { code: 'uneven-row', message, hint: 'write ~ for an empty cell', path }
}

/** Each is sought in all of the brief, for which a brief of thousands has no time. */
const mostPullQuotes = 200

/** Places in no source, which are printed nowhere. */
function strayLocators(data: unknown): Problem[] {
  const message = 'this is a place in a source, and no `source` is named'
  const hint = 'name the `source` of the quotation too'
  return blocksOf(data, 'quote')
    .filter(({ block }) => block.locator !== undefined && block.source === undefined)
    .map(({ path }) => ({ code: 'locator-without-source', message, hint, path: [...path, 'locator'] }))
}

/** Pull quotes that nobody is named for and that repeat nothing the brief says. */
function strayPullQuotes(data: unknown, texts: readonly Text[]): Problem[] {
  const pulls = blocksOf(data, 'quote').filter(({ block }) => block.variant === 'pull')
  const stray = pulls.filter(({ block }) => block.speaker === undefined).slice(0, mostPullQuotes)
  if (stray.length === 0) return []
  const own = new Set(pulls.map(({ path }) => path.join()))
  const said = texts
    .filter(({ kind, path }) => isSaid(kind, path) && !own.has(path.slice(0, 2).join()))
    .map(({ text }) => plain(text))
    .join('\n')
  return stray.flatMap(({ block, path }) => {
    const words = wordsOf(block)
    const repeated = words.every((word) => said.includes(plain(word)))
    return words.length === 0 || repeated ? [] : [strayPullQuote(path)]
  })
}

function strayPullQuote(path: Path): Problem {
  const message = 'this pull quote repeats no sentence of the brief word for word'
  const hint = 'copy a sentence of the text, or name its `speaker`'
  return { code: 'pull-not-in-brief', severity: 'warning', message, hint, path }
}

/** Whether a text is part of what the brief says: its Markdown and the words of its quotations. */
function isSaid(kind: Kind, path: Path): boolean {
  const name = String(path.at(-1))
  return kind === 'markdown' || (kind === 'printed' && path[0] === 'blocks' && ['exact', 'text', 'gist'].includes(name))
}

/** The words of a quotation: those of its parts, or its gist. */
function wordsOf(block: Record<string, unknown>): string[] {
  const parts = Array.isArray(block.parts) ? block.parts.filter(isMapping) : []
  return [block.gist, ...parts.flatMap((part) => [part.exact, part.text])].flatMap((words) => textOf(words) ?? [])
}

/** A Markdown text without citations, emphasis and line breaks, for comparing words. */
function plain(text: string): string {
  return text
    .replace(/\[@[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
}

function blocksOf(data: unknown, type: string): { block: Record<string, unknown>; path: Path }[] {
  const blocks = isMapping(data) ? data.blocks : undefined
  if (!Array.isArray(blocks)) return []
  return blocks.flatMap((block, index) =>
    isMapping(block) && block.type === type ? [{ block, path: ['blocks', index] }] : [],
  )
}
