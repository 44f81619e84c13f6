import { formatNumber, type Locale } from '../format'
import { decimal } from '../format/decimal'
import type { TableCell, TableColumn, TableRow, TableValue } from './props'

/** A cell, with how many digits its number has behind the point. */
export interface ReadCell {
  value: TableValue
  /** Undefined: as many as the number has. */
  decimals: number | undefined
  /** Of the note that is about it. */
  mark?: string | undefined
}

/** The cells of a row: what a cell says comes before its row, and that before its column. */
export const cellsOf = (row: TableRow, columns: readonly TableColumn[]): ReadCell[] => {
  const { cells, decimals } = 'cells' in row ? row : { cells: row }
  return cells.map((cell, position) => {
    const { value, decimals: own, mark } = contentOf(cell)
    return { value, decimals: own ?? decimals ?? columns[position]?.decimals, mark }
  })
}

const contentOf = (cell: TableCell): { value: TableValue; decimals?: number; mark?: string } =>
  typeof cell === 'object' && cell !== null ? cell : { value: cell }

/** How the cells of a column are written. */
export interface ColumnFormat {
  align: 'start' | 'end'
  /** Room for so many digits behind the decimal point, so that the points stand under one another. */
  places: number
  sign: boolean
}

/** @param cells all of the column, from which follows what it does not say itself */
export const formatOf = ({ align, sign = false }: TableColumn, cells: readonly ReadCell[]): ColumnFormat => {
  const places = cells.flatMap(({ value, decimals }) =>
    typeof value === 'number' ? [decimals ?? decimalsOf(value)] : [],
  )
  return { align: align ?? (places.length > 0 ? 'end' : 'start'), places: Math.max(0, ...places), sign }
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes('e') ? decimal(value).scale : (text.split('.')[1]?.length ?? 0)
}

/** A number has no digit that was not given or asked for; spaces as wide as those that others have keep it under them. */
export const textOfCell = (
  { value, decimals }: ReadCell,
  { align, places, sign }: ColumnFormat,
  locale: Locale,
): string => {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  const own = decimals ?? decimalsOf(value)
  const missing = align === 'end' ? places - own : 0
  const point = missing > 0 && own === 0 ? punctuationSpace : ''
  return formatNumber(value, locale, { decimals, sign }) + point + figureSpace.repeat(Math.max(0, missing))
}

/** As wide as a full stop, and as a digit. */
const punctuationSpace = '\u2008'
const figureSpace = '\u2007'
