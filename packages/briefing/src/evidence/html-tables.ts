import type { MappedText } from './mapped-text'
import type { SourceCell, SourceTable } from './source-table'

const tag = /<(\/?)(table|caption|tr|t[dh])(?![\w-])([^<>]*)>/gi
const spans = /\b(col|row)span\s?=\s?["']?(\d{1,2})/gi

/** Most cells of the tables of one page: one that reaches over many counts as many. */
const mostCells = 50_000
const mostColumns = 40

/** The tables of a page of HTML; of one within another, the inner one. */
export const htmlTables = (read: MappedText): SourceTable[] => {
  const found: SourceTable[] = []
  let table: TableReader | undefined
  let count = 0
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index } of read.original.matchAll(tag)) {
    const [from, to] = [index, index + whole.length]
    if (name.toLowerCase() !== 'table') table?.take(name.toLowerCase(), slash === '', attributes, { from, to })
    else if (!slash) table = new TableReader(read, from)
    else if (table) {
      const made = table.close(to)
      count += made.rows.reduce((sum, row) => sum + row.length, 0)
      if (made.rows.length > 1 && count <= mostCells) found.push(made)
      table = undefined
    }
  }
  return found
}

/** Reads one table: rows of equal length, with the words of a cell in every place that it reaches over. */
class TableReader {
  readonly #read: MappedText
  readonly #from: number
  readonly #rows: SourceCell[][] = []
  /** Cells that reach down from the rows above, by their column. */
  readonly #reaching = new Map<number, { left: number; cell: SourceCell }>()
  #row: SourceCell[] | undefined
  #cell: { from: number; attributes: string } | undefined
  #captionFrom: number | undefined
  #caption = ''

  constructor(read: MappedText, from: number) {
    this.#read = read
    this.#from = from
  }

  take(name: string, isStart: boolean, attributes: string, at: { from: number; to: number }): void {
    if (name === 'caption') {
      if (isStart) this.#captionFrom = at.to
      else if (this.#captionFrom !== undefined) this.#caption = this.#words(this.#captionFrom, at.from).text
      return
    }
    // The end tags of rows and cells may be left out.
    this.#closeCell(at.from)
    if (name === 'tr') {
      this.#closeRow()
      if (isStart) this.#row = []
    } else if (isStart) {
      this.#row ??= []
      this.#cell = { from: at.to, attributes }
    }
  }

  close(to: number): SourceTable {
    this.#closeCell(to)
    this.#closeRow()
    const width = Math.max(0, ...this.#rows.map((row) => row.length))
    const rows = this.#rows.filter((row) => row.length === width)
    return { rows, caption: this.#caption, from: this.#read.offset(this.#from), to: this.#read.offset(to) }
  }

  #closeCell(to: number): void {
    const { from, attributes } = this.#cell ?? {}
    this.#cell = undefined
    if (from === undefined || !this.#row) return
    const reach = Object.fromEntries(
      [...(attributes ?? '').matchAll(spans)].map(([, name, size]) => [name, Number(size)]),
    )
    const cell = this.#words(from, to)
    for (let column = 0; column < Math.max(1, reach.col ?? 1); column += 1) this.#place(cell, reach.row ?? 1)
  }

  #place(cell: SourceCell, rows: number): void {
    const row = this.#row as SourceCell[]
    this.#fill(row)
    if (row.length >= mostColumns) return
    if (rows > 1) this.#reaching.set(row.length, { left: rows, cell })
    row.push(cell)
  }

  /** Puts the cells into a row that reach down into its next places. */
  #fill(row: SourceCell[]): void {
    for (let above = this.#reaching.get(row.length); above; above = this.#reaching.get(row.length)) {
      if (row.length >= mostColumns) return
      row.push(above.cell)
    }
  }

  #closeRow(): void {
    if (!this.#row) return
    if (this.#row.length > 0) {
      this.#fill(this.#row)
      this.#rows.push(this.#row)
    }
    for (const [column, one] of this.#reaching) {
      one.left -= 1
      if (one.left <= 0) this.#reaching.delete(column)
    }
    this.#row = undefined
  }

  #words(from: number, to: number): SourceCell {
    const [start, end] = [this.#read.offset(from), this.#read.offset(to)]
    const words = this.#read.text.slice(start, end)
    const text = words.trim()
    const first = start + (words.length - words.trimStart().length)
    return { text, from: first, to: first + text.length }
  }
}
