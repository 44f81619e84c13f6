import { formatNumber, type Locale } from '../format'
import type { TableCell, TableColumn } from './props'

/** How the cells of a column are written. */
export interface ColumnFormat {
  align: 'start' | 'end'
  decimals: number
  sign: boolean
}

/** @param cells all of the column, from which follows what it does not say itself */
export const formatOf = ({ align, decimals, sign = false }: TableColumn, cells: readonly TableCell[]): ColumnFormat => {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return {
    align: align ?? (numbers.length > 0 ? 'end' : 'start'),
    decimals: decimals ?? Math.max(0, ...numbers.map(decimalsOf)),
    sign,
  }
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0)
}

export const textOfCell = (cell: TableCell, { decimals, sign }: ColumnFormat, locale: Locale): string => {
  if (cell === null) return '–'
  return typeof cell === 'number' ? formatNumber(cell, locale, { decimals, sign }) : cell
}
