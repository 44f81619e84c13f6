import type { PartProps } from '#parts'
import type { Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { RichText } from '../prose/inlines'

/** A column of a table. */
export interface TableColumn {
  title: string
  /** Default: `end` where the column holds numbers, `start` otherwise. */
  align?: 'start' | 'end'
  /** Digits behind the decimal point of all its numbers. Default: as many as each has, under one another at the point. */
  decimals?: number
  /** Whether gains are printed with a plus, as changes are. Default `false`. */
  sign?: boolean
}

/** A number is written by the locale, nothing (`null`) as an en dash. */
export type TableCell = string | number | null

export type TablePart = 'caption' | 'number' | 'title' | 'unit' | 'row' | 'cell' | 'empty' | 'notes'

export interface TableProps extends PartProps<TablePart> {
  /** One for each cell of a row. */
  columns: readonly TableColumn[]
  /** Rows of as many cells as there are columns. The first cell of a row is its head. */
  rows: readonly (readonly TableCell[])[]
  /** A last row, set apart. */
  total?: readonly TableCell[]
  /** A title that says what the table shows. Also its accessible name. */
  title?: string
  /** Printed before the title: `표 1`. */
  number?: string
  /** Of the numbers: printed at the end of the caption. */
  unit?: string
  /** Below the table, one under another. */
  notes?: readonly RichText[]
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /**
   * In PDF: called where the table would be wider than its page even in its smallest type, 7.5 pt, with both widths in
   * points. Default: the table runs out of its page.
   */
  onTooWide?: (width: number, room: number) => void
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}
