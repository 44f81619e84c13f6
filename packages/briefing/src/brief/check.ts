import { blockKinds } from './blocks'
import type { WrittenBlock } from './blocks/kind'
import { badCharacters } from './characters'
import { abbreviationText, type FieldText, fieldKindOf } from './fields'
import { limits } from './limits'
import type { Path } from './locate'
import type { Citation, InnerLink, MarkdownFindings, MarkdownProblem } from './markdown-findings'
import { markdownIn } from './plain-text'
import type { Problem } from './problem'
import { isMapping, textOf } from './scalar'
import { briefSchema } from './schema'
import { mostIn, walk } from './schema-walk'
import { cut, listed, suggestion } from './suggest'

/** The rules of other modules that judging a brief needs. */
export interface Rules {
  /** Why a date (EDTF) is wrong, in words; undefined if it is right. */
  dateProblem(text: string): string | undefined
  /** Everything in a Markdown text that can be wrong. */
  markdown(md: string): MarkdownFindings
  /** The abbreviations in a text, of those that were named. */
  abbreviations(shorts: readonly string[]): (text: string) => readonly { short: string }[]
  /** Whether some font has a glyph for a code point. */
  covers(codePoint: number): boolean
}

/**
 * Checks the content of a brief, beyond its shape. Takes the data as read and skips values of the wrong shape, so that
 * an error in one place hides none elsewhere.
 * @param texts what {@link textsOf} finds in the data
 */
export function check(data: unknown, texts: readonly FieldText[], rules: Rules): Problem[] {
  const sources = new Set(keysOf(data, 'sources'))
  const people = new Set(keysOf(data, 'people'))
  const places = new Set(texts.flatMap(({ kind, text }) => (kind === 'id' ? [text] : [])))
  return [
    ...texts.flatMap((text) => checkText(text, rules, { sources, people, places })),
    ...duplicateIds(texts),
    ...summaryCount(data),
    ...unusedAbbreviations(data, texts, rules),
    ...Object.entries(blockKinds).flatMap(([type, { checks }]) => checks?.(blocksOf(data, type), texts) ?? []),
  ]
}

/** Every picture that the brief names: the path of the field, and the file as written. */
export function picturesIn(texts: readonly FieldText[]): { path: Path; src: string }[] {
  return texts.flatMap(({ kind, text, path }) => (kind === 'image' ? [{ path, src: text }] : []))
}

/** All texts of a brief, as far as its data has the right shape. */
export function textsOf(data: unknown): FieldText[] {
  const texts: FieldText[] = []
  walk(briefSchema, data, (schema, value, path) => {
    const [kind, text] = [fieldKindOf(schema), textOf(value)]
    // A text that is too long for its field is reported elsewhere and not read further.
    if (kind && text !== undefined && text.length <= mostIn(schema)) texts.push({ kind, text, path })
  })
  return texts
}

function keysOf(data: unknown, field: 'sources' | 'people' | 'abbreviations'): string[] {
  const map = isMapping(data) && Object.hasOwn(data, field) ? data[field] : undefined
  return isMapping(map) ? Object.keys(map) : []
}

/** The ids that references in a brief may name, by kind. */
interface Known {
  sources: ReadonlySet<string>
  people: ReadonlySet<string>
  places: ReadonlySet<string>
}

function checkText(item: FieldText, rules: Rules, { sources, people, places }: Known): Problem[] {
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
      if (isUnprinted(path)) return []
      // The words of a source are printed as they stand there.
      return [...badCharacters(text, path, rules), ...(path.at(-1) === 'exact' ? [] : markdownIn(text, path))]
    default:
      return []
  }
}

/** Whether the words of an anchor only prove what is printed, which is no quotation of them. */
function isUnprinted(path: Path): boolean {
  if (path.at(-1) === 'exact') return path.at(-3) !== 'parts'
  return path.at(-3) === 'cite' || path.at(-3) === 'at' || path.at(-2) === 'at'
}

function badDate({ text, path }: FieldText, rules: Rules): Problem[] {
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

function duplicateIds(texts: readonly FieldText[]): Problem[] {
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

/** Abbreviations that stand in none of the words that are read with their full forms. */
function unusedAbbreviations(data: unknown, texts: readonly FieldText[], rules: Rules): Problem[] {
  const shorts = keysOf(data, 'abbreviations').filter((short) => abbreviationText.safeParse(short).success)
  if (shorts.length === 0 || shorts.length > limits.abbreviations) return []
  const find = rules.abbreviations(shorts)
  const used = new Set(texts.flatMap((item) => (isRead(item) ? find(item.text).map(({ short }) => short) : [])))
  return shorts.flatMap((short) => {
    if (used.has(short)) return []
    const message = `\`${cut(short)}\` is not among the words of the brief`
    const hint = 'write it as the text does, or take it out; quotations are heard as they were said'
    return [
      { code: 'unused-abbreviation', severity: 'warning', message, hint, path: ['abbreviations', short], part: 'key' },
    ]
  })
}

/** Whether a text is printed among words of the brief's own. */
function isRead({ kind, path }: FieldText): boolean {
  if (kind !== 'printed' && kind !== 'markdown') return false
  return path.at(-1) !== 'alt' && path.at(-1) !== 'exact' && !path.includes('parts') && !isUnprinted(path)
}

function blocksOf(data: unknown, type: string): WrittenBlock[] {
  const blocks = isMapping(data) ? data.blocks : undefined
  if (!Array.isArray(blocks)) return []
  return blocks.flatMap((block, index) =>
    isMapping(block) && block.type === type ? [{ block, path: ['blocks', index] }] : [],
  )
}
