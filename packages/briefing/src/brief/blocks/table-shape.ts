import type { Anchor } from '../fields'
import type { Path } from '../locate'
import type { TableBlock } from './table-schema'

type Rows = TableBlock['rows']
type RowGroup = Extract<Rows[number], { rows: unknown[] }>
type Row = Exclude<Rows[number], RowGroup>
type Cell = Extract<Row, readonly unknown[]>[number]

/** A column or a group of columns, and where it stands. */
export interface PlacedColumn {
  title: string
  unit?: string | undefined
  mark?: string | undefined
  path: Path
}

/** Every heading of a table: of groups of columns, and of columns. */
export const columnsOf = ({ columns }: TableBlock, path: Path): PlacedColumn[] =>
  columns.flatMap((column, at) => {
    const own = { ...column, path: [...path, 'columns', at] }
    const inner = column.columns?.map((one, index) => ({ ...one, path: [...own.path, 'columns', index] })) ?? []
    return [own, ...inner]
  })

/** The groups of rows of a table, and where they stand. */
export const groupsOf = ({ rows }: TableBlock, path: Path): (RowGroup & { path: Path })[] =>
  rows.flatMap((row, at) => (isGroup(row) ? [{ ...row, path: [...path, 'rows', at] }] : []))

/** A cell, its row, its place among the cells of the row, and where it stands. */
export interface PlacedCell {
  value: string | number | null
  mark?: string | undefined
  cite?: readonly Anchor[] | undefined
  /** The cell itself, and its content: the same where nothing else is said of it. */
  own: Path
  path: Path
  row: { unit?: string | undefined; path: Path }
  column: number
}

/** All cells of a table, row by row. */
export const cellsOf = ({ rows, total }: TableBlock, path: Path): PlacedCell[] => [
  ...rows.flatMap((row, at) => {
    const place = [...path, 'rows', at]
    return isGroup(row)
      ? row.rows.flatMap((inner, index) => cellsOfRow(inner, [...place, 'rows', index]))
      : cellsOfRow(row, place)
  }),
  ...(total ? cellsOfRow(total, [...path, 'total']) : []),
]

const isGroup = (row: Rows[number]): row is RowGroup => 'rows' in row && row.rows !== undefined

const cellsOfRow = (row: Row, path: Path): PlacedCell[] =>
  'cells' in row
    ? row.cells.map((cell, column) => placed(cell, [...path, 'cells', column], { unit: row.unit, path }, column))
    : row.map((cell, column) => placed(cell, [...path, column], { path }, column))

const placed = (cell: Cell, path: Path, row: PlacedCell['row'], column: number): PlacedCell =>
  typeof cell === 'object' && cell !== null
    ? { value: cell.value, mark: cell.mark, cite: cell.cite, own: path, path: [...path, 'value'], row, column }
    : { value: cell, own: path, path, row, column }

/** The unit of a number: that of its row, its column, the group of its column, or the table. */
export const unitAt = ({ columns, rows, unit }: TableBlock, row: PlacedCell['row'], at: number): string | undefined => {
  const units = columns.flatMap((column) =>
    column.columns ? column.columns.map((inner) => inner.unit ?? column.unit) : [column.unit],
  )
  return row.unit ?? units[at + (rows.some(isGroup) ? 1 : 0)] ?? unit
}
