import type { Span } from '../languages/rules'
import { overlaps } from '../languages/shared/span'
import { linesOf } from './body'
import { htmlTables } from './html-tables'
import type { MappedText } from './mapped-text'
import type { SourceCell, SourceTable } from './source-table'

/** Most rows of a table in a text, and the most cells of a row. */
const most = { rows: 2000, cells: 40 }

/** The longest line of a table, in UTF-16 units. */
const longestRow = 1000

/** The longest cell of a table that only spaces part, in UTF-16 units. */
const longestCell = 80

/** The tables of a source: those of its markup, and lines that are parted alike by bars, tabs or wide gaps. */
export const tablesIn = (read: MappedText): SourceTable[] => {
  const marked = htmlTables(read)
  const typed = typedTables(read.text).filter((one) => !marked.some((other) => overlaps(one, other)))
  return [...marked, ...typed].toSorted((one, other) => one.from - other.from)
}

interface Row {
  kind: 'bars' | 'tabs' | 'gaps'
  cells: SourceCell[]
  line: Span
}

const partings: Readonly<Record<Row['kind'], RegExp>> = { bars: /\|/g, tabs: /\t/g, gaps: /(?<! ) {2,}(?=\S)/g }

const typedTables = (text: string): SourceTable[] => {
  const found: SourceTable[] = []
  let rows: Row[] = []
  let above = ''
  let caption = ''
  /** The line before, if it is the first of its kind, and the one above it. */
  let alone: Row | undefined
  let over = ''
  let heads = 0
  const close = (): void => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last && rows.length >= (first.kind === 'gaps' ? 3 : 2))
      found.push({
        rows: rows.map(({ cells }) => cells),
        ...(heads > 0 && heads < rows.length ? { heads } : {}),
        caption,
        from: first.line.from,
        to: last.line.to,
      })
    rows = []
    heads = 0
  }
  for (const { text: line, from } of linesOf(text)) {
    if (line.trim() === '' || isRule(line)) {
      if (heads === 0 && line.includes('-')) heads = rows.length
      continue
    }
    const row = rowOf(line, from)
    const [first] = rows
    const isNext = row && first && row.kind === first.kind && row.cells.length === first.cells.length
    if (!isNext || rows.length === most.rows) close()
    if (row) {
      if (rows.length === 0) {
        const head = headBefore(alone, row)
        caption = head ? over : above
        if (head) rows.push(head)
      }
      rows.push(row)
    }
    alone = rows.length === 1 ? row : undefined
    over = alone ? above : over
    above = line.trim().slice(0, 200)
  }
  close()
  return found
}

/** A line that heads a table though nothing stands above its labels: it has a cell less than the rows below. */
const headBefore = (line: Row | undefined, row: Row): Row | undefined => {
  if (line?.kind !== 'gaps' || row.kind !== 'gaps' || line.cells.length + 1 !== row.cells.length) return undefined
  const isHead =
    row.cells.slice(1).every(({ text }) => /^[-+−–(]?\d/.test(text)) && /^\D/.test(row.cells[0]?.text ?? '')
  const { from } = line.line
  return isHead ? { ...line, cells: [{ text: '', from, to: from }, ...line.cells] } : undefined
}

/** A line that only parts the head of a table from its rows. */
const isRule = (line: string): boolean => line.length <= longestRow && /^[\s|+:=─-]+$/.test(line)

const rowOf = (line: string, from: number): Row | undefined => {
  const body = line.trim()
  if (body.length > longestRow) return undefined
  const kind = body.includes('|') ? 'bars' : body.includes('\t') ? 'tabs' : 'gaps'
  if (kind === 'gaps' && !body.includes('  ')) return undefined
  const [start, end] = [line.indexOf(body), line.indexOf(body) + body.length]
  const inner =
    kind === 'bars'
      ? { from: start + (body.startsWith('|') ? 1 : 0), to: end - (body.endsWith('|') ? 1 : 0) }
      : { from: start, to: end }
  const cells: SourceCell[] = []
  let at = inner.from
  const add = (to: number): void => {
    const words = line.slice(at, to)
    const text = words.trim()
    const first = at + (words.length - words.trimStart().length)
    cells.push({ text, from: from + first, to: from + first + text.length })
  }
  for (const { 0: gap, index } of line.slice(inner.from, Math.max(inner.from, inner.to)).matchAll(partings[kind])) {
    add(inner.from + index)
    at = inner.from + index + gap.length
  }
  add(Math.max(at, inner.to))
  if (cells.length < 2 || cells.length > most.cells) return undefined
  // Behind a number and two spaces stands a paragraph.
  if (kind === 'gaps' && cells.some(({ text }) => text.length > longestCell)) return undefined
  return { kind, cells, line: { from: from + start, to: from + end } }
}
