import { formatNumber, type Locale } from '../format'
import type { TableCell, TableColumn } from './props'

/** How the cells of a column are written. */
export interface ColumnFormat {
  align: 'start' | 'end'
  /** Digits behind the decimal point of all numbers; undefined: as many as each has. */
  decimals: number | undefined
  /** Room for so many digits behind the decimal point, so that the points stand under one another. */
  places: number
  sign: boolean
}

/** @param cells all of the column, from which follows what it does not say itself */
export const formatOf = ({ align, decimals, sign = false }: TableColumn, cells: readonly TableCell[]): ColumnFormat => {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return {
    align: align ?? (numbers.length > 0 ? 'end' : 'start'),
    decimals,
    places: decimals ?? Math.max(0, ...numbers.map(decimalsOf)),
    sign,
  }
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0)
}

/** A number has no digit that was not given; spaces as wide as those that others have keep it under them. */
export const textOfCell = (
  cell: TableCell,
  { align, decimals, places, sign }: ColumnFormat,
  locale: Locale,
): string => {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  const own = decimals ?? decimalsOf(cell)
  const missing = align === 'end' ? places - own : 0
  const point = missing > 0 && own === 0 ? punctuationSpace : ''
  return formatNumber(cell, locale, { decimals, sign }) + point + figureSpace.repeat(Math.max(0, missing))
}

/** As wide as a full stop, and as a digit. */
const punctuationSpace = '\u2008'
const figureSpace = '\u2007'
