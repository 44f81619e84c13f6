import { cellsOf, type ReadCell } from './column'
import type { TableColumn, TableColumnGroup, TableProps, TableRow, TableRowGroup } from './props'

/** A place in the head of a table. */
export interface HeadCell {
  text: string
  mark?: string | undefined
  /** Its first column. */
  column: number
  colSpan: number
  rowSpan: number
  /** Whether it stands over several columns that have heads of their own. */
  isGroup?: boolean
  /** Whether it only holds the place of a cell above that reaches down to here. */
  isCovered?: boolean
}

/** A row of the body. */
export interface GridRow {
  cells: ReadCell[]
  /** Of its numbers. */
  unit?: string | undefined
  kind: 'row' | 'subtotal' | 'total'
}

/** Rows that belong together, under a head of their own or under none. */
export interface GridSection {
  title?: string
  mark?: string | undefined
  rows: GridRow[]
}

type Columns = TableProps['columns']

const isGroup = (column: TableColumn | TableColumnGroup): column is TableColumnGroup => 'columns' in column

/** All columns from start to end, whatever they stand under. */
export const leavesOf = (columns: Columns): TableColumn[] =>
  columns.flatMap((column) => (isGroup(column) ? column.columns : [column]))

/** A unit of more characters may be a phrase, with lines of its own. */
const longUnit = 12

const inBrackets = (unit: string): string => `(${unit.length > longUnit ? unit : unit.replaceAll(' ', '\u00a0')})`

/** A head with its unit: `규모 (억 원)`. */
export const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined ? text : `${text} ${inBrackets(unit)}`

/** The rows of the head: groups of columns, columns, and units if they have a row. */
export const headOf = (columns: Columns, unitRow: boolean): HeadCell[][] => {
  const isGrouped = columns.some(isGroup)
  const hasUnits = unitRow && columns.some((one) => one.unit ?? (isGroup(one) && one.columns.some(({ unit }) => unit)))
  const [groups, titles, units]: [HeadCell[], HeadCell[], HeadCell[]] = [[], [], []]
  const titled = ({ title, unit, mark }: TableColumn | TableColumnGroup) => ({
    text: hasUnits ? title : withUnit(title, unit),
    mark,
    colSpan: 1,
    rowSpan: 1,
  })
  const place = (at: number) => ({ text: '', column: at, colSpan: 1, rowSpan: 1 })
  const unitOf = (unit: string | undefined, at: number): HeadCell =>
    unit === undefined ? { ...place(at), isCovered: true } : { ...place(at), text: inBrackets(unit) }
  let column = 0
  for (const one of columns) {
    if (!isGroup(one)) {
      const rowSpan = (isGrouped ? 2 : 1) + (hasUnits && one.unit === undefined ? 1 : 0)
      const highest = isGrouped ? groups : titles
      highest.push({ ...titled(one), column, rowSpan })
      if (isGrouped) titles.push({ ...place(column), isCovered: true })
      units.push(unitOf(one.unit, column))
      column += 1
      continue
    }
    const isOneUnit = one.unit !== undefined && one.columns.every(({ unit }) => unit === undefined)
    groups.push({ ...titled(one), column, colSpan: one.columns.length, isGroup: true })
    if (isOneUnit) units.push({ ...unitOf(one.unit, column), colSpan: one.columns.length })
    for (const inner of one.columns) {
      const unit = inner.unit ?? one.unit
      titles.push({ ...titled(inner), column, rowSpan: hasUnits && unit === undefined ? 2 : 1 })
      if (!isOneUnit) units.push(unitOf(unit, column))
      column += 1
    }
  }
  return [...(isGrouped ? [groups] : []), titles, ...(hasUnits ? [units] : [])]
}

const isRowGroup = (row: TableRow | TableRowGroup): row is TableRowGroup => 'rows' in row

/** Whether the first column holds the heads of groups of rows. */
export const hasGroups = (rows: TableProps['rows']): boolean => rows.some(isRowGroup)

/** The rows of the body with their groups, and the total at the end of what stands in none. */
export const sectionsOf = ({ rows, total, columns }: Pick<TableProps, 'rows' | 'total' | 'columns'>): GridSection[] => {
  const cellColumns = leavesOf(columns).slice(hasGroups(rows) ? 1 : 0)
  const read = (row: TableRow, isTotal = false): GridRow => ({
    cells: cellsOf(row, cellColumns),
    unit: 'cells' in row ? row.unit : undefined,
    kind: isTotal ? 'total' : 'cells' in row && row.subtotal ? 'subtotal' : 'row',
  })
  const sections: GridSection[] = []
  const add = (row: GridRow): void => {
    const last = sections.at(-1)
    if (last && last.title === undefined) last.rows.push(row)
    else sections.push({ rows: [row] })
  }
  for (const one of rows)
    if (isRowGroup(one)) sections.push({ title: one.title, mark: one.mark, rows: one.rows.map((row) => read(row)) })
    else add(read(one))
  if (total) add(read(total, true))
  return sections
}
