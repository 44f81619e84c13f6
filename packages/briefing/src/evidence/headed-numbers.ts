import type { ReadingRules } from '../languages/rules'
import { overlaps } from '../languages/shared/span'
import { type HeadedNumber, moneyIn, numberIn } from './headed-number'
import { seriesIn } from './series'
import type { SourceCell, SourceTable } from './source-table'
import { type UnitOfHead, unitUnder, withUnit } from './unit-of-head'

/**
 * The numbers of the tables and series of a source, in order.
 * @param tables those of the source, in order
 */
export const headedNumbersIn = (text: string, rules: ReadingRules, tables: readonly SourceTable[]): HeadedNumber[] => {
  const ofTables = tables.flatMap((table) => numbersInTable(table, rules))
  let next = 0
  const ofSeries = seriesIn(text, rules).filter((one) => {
    while ((tables[next]?.to ?? Infinity) <= one.from) next += 1
    const table = tables[next]
    return !(table && overlaps(one, table))
  })
  return [...ofTables, ...ofSeries].toSorted((one, other) => one.from - other.from)
}

/** Years and months head columns, though they look like numbers. */
const period = /^(?:(?:19|20)\d\d|['’]\d\d)\p{L}?(?:\s?[–-]\s?(?:\d\d){1,2})?(?:\s?[([]?[rpe][)\]]?)?$/u

/** The numbers of a table, row by row. */
export const numbersInTable = (table: SourceTable, rules: ReadingRules): HeadedNumber[] => {
  const { rows } = table
  const heads = table.heads ?? headRowsOf(rows)
  const body = rows.slice(heads)
  const labels = labelColumnsOf(body)
  if (heads === 0 && labels === 0) return []
  const caption = withUnit(table.caption, rules)
  const columns = (rows[0] ?? []).map((_, column) =>
    rows.slice(0, heads).map((row) => withUnit((row[column] as SourceCell).text, rules)),
  )
  // “Key figures, € million” over the names of the rows.
  const corner = columns.slice(0, labels).flat()
  const words = (heads: readonly UnitOfHead[]): string[] => heads.map((one) => one.words).filter((one) => one !== '')
  const columnHeads = new Set(columns.slice(labels).flatMap(words))
  const rowHeads = new Set(body.flatMap((row) => row.slice(0, labels).map(({ text }) => withUnit(text, rules).words)))
  const sign = body.flatMap((row) => row.flatMap(({ text }) => moneyIn(text) ?? []))[0]
  const scale = rules.scaleOfHead?.(table.caption)
  const sums = sign && [scale?.word ?? [], codeOf(sign, rules)].flat().join(' ')
  return body.flatMap((row) => {
    const sides = row.slice(0, labels).map(({ text }) => withUnit(text, rules))
    return row.slice(labels).flatMap(({ text, from, to }, index): HeadedNumber[] => {
      if (!/\d/.test(text) || row.findIndex((cell) => cell.from === from) !== labels + index) return []
      const above = columns[labels + index] ?? []
      const label = [...new Set([...sides, ...above].map((one) => one.words))].filter((one) => one !== '').join(' · ')
      const given = unitUnder([...above.toReversed(), ...sides, ...corner, caption], rules)
      const unit =
        given === undefined || (sums && given === rules.scaleOfHead?.(table.caption)?.written)
          ? sums
          : codeOf(given, rules)
      const value = numberIn(text)
      const own = [
        { own: words(sides), others: rowHeads },
        { own: words(above), others: columnHeads },
      ]
      return [{ from, to, label, heads: own, ...(value === undefined ? {} : { value, ...(unit ? { unit } : {}) }) }]
    })
  })
}

/** The code of a currency by its sign; any other unit as it is. */
const codeOf = (unit: string, rules: ReadingRules): string =>
  (/^\p{Lu}{0,3}[$€£¥₩]$/u.test(unit) ? rules.figures(`${unit}1`)[0]?.unit : undefined) ?? unit

/** A cell with its digits alike. */
const shapeOf = (cell = ''): string => cell.replace(/\d+/g, '0')

/** How many rows head the others: none of their cells, but those at the side, is a number. */
const headRowsOf = (rows: SourceTable['rows']): number => {
  const isHead = (row: readonly SourceCell[], below: readonly SourceCell[] = []): boolean => {
    const cells = row.slice(1).map(({ text }) => text)
    // 81.4점 above 79.0점 is a number like the one below it.
    const isAlike = cells.some(
      (one, column) => /^\d.*\p{L}/u.test(one) && shapeOf(one) === shapeOf(below[column + 1]?.text),
    )
    return (
      !isAlike &&
      cells.every((one) => numberIn(one) === undefined || period.test(one)) &&
      cells.some((one) => /\S/.test(one))
    )
  }
  const first = rows.findIndex((row, index) => !isHead(row, rows[index + 1]))
  return Math.min(3, first === -1 ? 1 : first)
}

/** How many columns at the side head the rows: those before the first that holds a number in most rows. */
const labelColumnsOf = (body: SourceTable['rows']): number => {
  const width = body[0]?.length ?? 0
  const isNumeric = (column: number): boolean =>
    body.filter((row) => /^(?:\p{Lu}{0,3}[$€£¥₩])?\s?[△+−–(-]?\s?\d/u.test(row[column]?.text ?? '')).length * 2 >
    body.length
  const first = Array.from({ length: width }, (_, column) => column).find((column) => column > 0 && isNumeric(column))
  return first ?? 1
}
