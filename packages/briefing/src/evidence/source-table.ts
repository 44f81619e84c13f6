import type { Span } from '../languages/rules'

/** A cell of a table: its words without the space around them. Where a cell reaches over several, each has its words. */
export interface SourceCell extends Span {
  text: string
}

/** A table of a source, row by row. All rows have as many cells. */
export interface SourceTable extends Span {
  rows: readonly (readonly SourceCell[])[]
  /** How many of them head the others. Absent: the table does not say. */
  heads?: number
  /** Its caption, or the line above it. */
  caption: string
}
