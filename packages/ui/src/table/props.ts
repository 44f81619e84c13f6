import type { PartProps } from '#parts'
import type { Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { RichText } from '../prose/inlines'

/** A column of a table. */
export interface TableColumn {
  title: string
  /** Of its numbers: printed behind the title in brackets, or in the row of units. */
  unit?: string
  /** Default: `end` where the column holds numbers, `start` otherwise. */
  align?: 'start' | 'end'
  /**
   * Digits behind the decimal point of all its numbers: zeros are added, other digits rounded. Default: as many as each
   * has, under one another at the point.
   */
  decimals?: number
  /** Whether gains are printed with a plus, as changes are. Default `false`. */
  sign?: boolean
  /** Names the note that is about it. */
  mark?: string
}

/** Columns under one heading. */
export interface TableColumnGroup {
  title: string
  /** Of all its columns that say none themselves: printed once. */
  unit?: string
  /** Names the note that is about it. */
  mark?: string
  columns: readonly TableColumn[]
}

/** Text, or a number, which is written by the locale, or nothing (`null`), which is an en dash. */
export type TableValue = string | number | null

/** A cell: what stands in it, alone or with how it is written. */
export type TableCell =
  | TableValue
  | {
      value: TableValue
      /** Digits behind the decimal point. Default: those of its row, or of its column, or as many as it has. */
      decimals?: number
      /** Names the note that is about it: `p`. It stands before a number, so that the digits keep their place. */
      mark?: string
    }

/** A row: its cells, alone or with how they are written. Its first cell is its head. */
export type TableRow =
  | readonly TableCell[]
  | {
      cells: readonly TableCell[]
      /** Digits behind the decimal point of all its numbers. Default: those of their columns, or as many as each has. */
      decimals?: number
      /** Of its numbers, printed behind its head in brackets. */
      unit?: string
      /** Whether it adds up others: it is set apart, and said to be one. Default `false`. */
      subtotal?: boolean
    }

/** Rows under one head, which stands at the first of them and spans all. */
export interface TableRowGroup {
  title: string
  /** Names the note that is about it. */
  mark?: string
  rows: readonly TableRow[]
}

/** A note below a table that cells and headings refer to by its mark. */
export interface TableNote {
  mark: string
  text: RichText
}

export type TablePart = 'caption' | 'number' | 'title' | 'unit' | 'row' | 'cell' | 'empty' | 'notes'

export interface TableProps extends PartProps<TablePart> {
  /** One for each cell of a row, some of them under a common heading. */
  columns: readonly (TableColumn | TableColumnGroup)[]
  /**
   * Rows of as many cells as there are columns. In a table with groups of rows the first column holds the heads of the
   * groups: every row has one cell less.
   */
  rows: readonly (TableRow | TableRowGroup)[]
  /** A last row, set apart. */
  total?: TableRow
  /** A title that says what the table shows. Also its accessible name. */
  title?: string
  /** Printed before the title: `표 1`. */
  number?: string
  /** Of the numbers: printed at the end of the caption. */
  unit?: string
  /** Whether the units of columns stand in a row of their own, under the headings. Default `false`. */
  unitRow?: boolean
  /** Below the table, one under another. */
  notes?: readonly (RichText | TableNote)[]
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
