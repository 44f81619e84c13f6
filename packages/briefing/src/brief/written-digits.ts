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

/** A figure, or a change, says as many `decimals` as its value is written with, if it says none itself. */
export const figureAsWritten = <T extends z.ZodType>(figure: T) =>
  z.preprocess((data) => {
    if (!isMapping(data) || 'decimals' in data || 'digits' in data || data.kind === 'rank') return data
    const decimals = decimalsOf([data.value].flat())
    return decimals === undefined ? data : { ...data, decimals }
  }, figure)

/** As `figureAsWritten`, for all cells of a table of which neither their row nor their column says `decimals`. */
export const cellsAsWritten = <T extends z.ZodType>(table: T) =>
  z.preprocess((data) => {
    if (!isMapping(data) || !Array.isArray(data.columns)) return data
    const asked = data.columns.map((column) => isMapping(column) && 'decimals' in column)
    const rowOf = (row: unknown): unknown => {
      if (Array.isArray(row)) return row.map((cell, column) => (asked[column] ? cell : cellOf(cell)))
      return isMapping(row) && !('decimals' in row) && Array.isArray(row.cells)
        ? { ...row, cells: rowOf(row.cells) }
        : row
    }
    const { rows, total } = data
    return {
      ...data,
      ...(Array.isArray(rows) && { rows: rows.map(rowOf) }),
      ...(Array.isArray(total) && { total: rowOf(total) }),
    }
  }, table)

const cellOf = (cell: unknown): unknown => {
  if (isMapping(cell) && 'decimals' in cell) return cell
  const value = isMapping(cell) ? cell.value : cell
  const decimals = decimalsOf([value])
  return decimals === undefined ? cell : { ...(isMapping(cell) && cell), value, decimals }
}
