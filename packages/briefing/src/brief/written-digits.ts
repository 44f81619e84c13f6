import * as z from 'zod'
import { limits } from './limits'
import { isMapping, placesOf } from './scalar'

/** The digits behind the point that numbers are all written with, if some of these are zeros that a number does not keep. */
const decimalsOf = (numbers: readonly unknown[]): number | undefined => {
  const all = numbers.map(placesOf)
  const written = Math.min(limits.digits, all[0]?.written ?? 0)
  const isLost = all.some((places) => places && places.written > places.kept)
  return isLost && all.every((places) => places?.written === written) ? written : undefined
}

/** As {@link decimalsOf}, of the ends of a range, which may be written with different ones. */
const decimalsOfEnds = (value: unknown): number | number[] | undefined => {
  if (!Array.isArray(value)) return decimalsOf([value])
  const ends = value.map((end) => placesOf(end))
  const shared = decimalsOf(value)
  if (shared !== undefined || !ends.some((places) => places && places.written > places.kept)) return shared
  return ends.every((places) => places)
    ? ends.map((places) => Math.min(limits.digits, places?.written ?? 0))
    : undefined
}

/** A figure, a change or a trend says as many `decimals` as its values are all written with, if it says none itself. */
export const figureAsWritten = <T extends z.ZodType>(figure: T) =>
  z.preprocess((data) => {
    if (!isMapping(data) || 'decimals' in data || 'digits' in data || data.kind === 'rank') return data
    const decimals = data.value === undefined ? decimalsOf([data.values].flat()) : decimalsOfEnds(data.value)
    return decimals === undefined ? data : { ...data, decimals }
  }, figure)

/** As `figureAsWritten`, for all cells of a table of which neither their row nor their column says `decimals`. */
export const cellsAsWritten = <T extends z.ZodType>(table: T) =>
  z.preprocess((data) => {
    if (!isMapping(data) || !Array.isArray(data.columns)) return data
    const { rows, total } = data
    const first = Array.isArray(rows) && rows.some((row) => isMapping(row) && Array.isArray(row.rows)) ? 1 : 0
    const asked = data.columns.flatMap(asksForDecimals).slice(first)
    return {
      ...data,
      ...(Array.isArray(rows) && { rows: rows.map((row) => rowOf(row, asked)) }),
      ...(total !== undefined && { total: rowOf(total, asked) }),
    }
  }, table)

/** Of a column, or of each in a group, whether it says `decimals`. */
const asksForDecimals = (column: unknown): boolean[] =>
  isMapping(column) && Array.isArray(column.columns)
    ? column.columns.flatMap(asksForDecimals)
    : [isMapping(column) && 'decimals' in column]

const rowOf = (row: unknown, asked: readonly boolean[]): unknown => {
  if (Array.isArray(row)) return row.map((cell, column) => (asked[column] ? cell : cellOf(cell)))
  if (!isMapping(row) || 'decimals' in row) return row
  if (Array.isArray(row.cells)) return { ...row, cells: rowOf(row.cells, asked) }
  return Array.isArray(row.rows) ? { ...row, rows: row.rows.map((inner) => rowOf(inner, asked)) } : row
}

const cellOf = (cell: unknown): unknown => {
  if (isMapping(cell) && 'decimals' in cell) return cell
  const value = isMapping(cell) ? cell.value : cell
  const decimals = decimalsOf([value])
  return decimals === undefined ? cell : { ...(isMapping(cell) && cell), value, decimals }
}
