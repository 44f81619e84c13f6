import type { PartProps } from '#parts'
import type { Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { RichText } from '../prose/inlines'

/** A column of a table. */
export interface TableColumn {
  title: string
  /** Default: `end` where the column holds numbers, `start` otherwise. */
  align?: 'start' | 'end'
  /**
   * Digits behind the decimal point of all its numbers: zeros are added, other digits rounded. Default: as many as each
   * has, under one another at the point.
   */
  decimals?: number
  /** Whether gains are printed with a plus, as changes are. Default `false`. */
  sign?: boolean
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
    }

/** A row: its cells, alone or with how they are written. Its first cell is its head. */
export type TableRow =
  | readonly TableCell[]
  | {
      cells: readonly TableCell[]
      /** Digits behind the decimal point of all its numbers. Default: those of their columns, or as many as each has. */
      decimals?: number
    }

export type TablePart = 'caption' | 'number' | 'title' | 'unit' | 'row' | 'cell' | 'empty' | 'notes'

export interface TableProps extends PartProps<TablePart> {
  /** One for each cell of a row. */
  columns: readonly TableColumn[]
  /** Rows of as many cells as there are columns. */
  rows: readonly TableRow[]
  /** A last row, set apart. */
  total?: TableRow
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
