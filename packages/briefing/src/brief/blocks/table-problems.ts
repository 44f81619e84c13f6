import { grouped } from '../grouped'
import { limits } from '../limits'
import type { Path } from '../locate'
import type { Problem } from '../problem'
import { isMapping, plainValue, textOf } from '../scalar'
import type { WrittenBlock } from './kind'
import { type Asked, roundedBy } from './rounded'

/** Problems of a table that its schema cannot say: rows that do not fit its columns, and marks that no note explains. */
export const tableProblems = ({ block, path }: WrittenBlock): Problem[] => {
  const { columns, rows, total } = block
  if (!Array.isArray(columns)) return []
  const count = columns.reduce((sum: number, one) => sum + (columnsIn(one)?.length ?? 1), 0)
  const written = Array.isArray(rows) ? rowsIn(rows, [...path, 'rows']) : []
  const isGrouped = Array.isArray(rows) && rows.some((row) => rowsUnder(row))
  return [
    ...tooMany(columns, count, limits.columns, [...path, 'columns']),
    ...tooMany(rows, written.length, limits.rows, [...path, 'rows']),
    ...(isGrouped && count < 2 ? [withoutColumn([...path, 'columns'])] : []),
    ...[...written, { row: total, path: [...path, 'total'] }].flatMap(({ row, path }) =>
      uneven(cellsIn(row), { count: isGrouped ? count - 1 : count, isGrouped }, path),
    ),
    ...unknownMarks(block, path),
    ...unusedUnitRow(block, columns, path),
    ...roundedCells(columns, [...written, { row: total, path: [...path, 'total'] }], isGrouped ? 1 : 0, path),
  ]
}

/** Numbers that lose digits because their cell, their row or their column asks for fewer. */
const roundedCells = (
  columns: unknown[],
  rows: readonly { row: unknown; path: Path }[],
  first: number,
  path: Path,
): Problem[] => {
  const ofColumns = columns.flatMap((one, at) => {
    const own = [...path, 'columns', at]
    return columnsIn(one)?.map((inner, index) => askedBy(inner, [...own, 'columns', index])) ?? [askedBy(one, own)]
  })
  const asking = new Map<Asked, unknown[]>()
  for (const { row, path } of rows) {
    const ofRow = askedBy(row, path)
    for (const [at, cell] of (cellsIn(row) ?? []).entries()) {
      const cells = isMapping(row) ? [...path, 'cells'] : path
      const asked = askedBy(cell, [...cells, at]) ?? ofRow ?? ofColumns[at + first]
      const value = isMapping(cell) ? cell.value : cell
      if (asked) asking.set(asked, [...(asking.get(asked) ?? []), value])
    }
  }
  return [...asking].flatMap(([asked, numbers]) => roundedBy(asked, numbers))
}

/** The `decimals` that a column, a row or a cell asks for. */
const askedBy = (data: unknown, path: Path): Asked | undefined => {
  const decimals = isMapping(data) ? plainValue(data.decimals) : undefined
  return typeof decimals === 'number' ? { decimals, path: [...path, 'decimals'] } : undefined
}

const columnsIn = (column: unknown): unknown[] | undefined =>
  isMapping(column) && Array.isArray(column.columns) ? column.columns : undefined

const rowsUnder = (row: unknown): unknown[] | undefined =>
  isMapping(row) && Array.isArray(row.rows) ? row.rows : undefined

const cellsIn = (row: unknown): unknown[] | undefined => {
  const cells = isMapping(row) ? row.cells : row
  return Array.isArray(cells) ? cells : undefined
}

const rowsIn = (rows: unknown[], path: Path): { row: unknown; path: Path }[] =>
  rows.flatMap((row, at) => {
    const inner = rowsUnder(row)
    return inner ? rowsIn(inner, [...path, at, 'rows']) : [{ row, path: [...path, at] }]
  })

/** Too many in groups: of those in the list itself the schema says it. */
const tooMany = (list: unknown, count: number, most: number, path: Path): Problem[] => {
  const message = `\`${path.at(-1)}\` has ${grouped(count)} items with those in groups, at most ${grouped(most)} fit`
  return count > most && Array.isArray(list) && list.length <= most
    ? [{ code: 'too-many', message, hint: 'make several tables of it', path, part: 'key' }]
    : []
}

const withoutColumn = (path: Path): Problem => {
  const message = 'a table with groups of rows needs a column for their heads, and one for those of the rows'
  return { code: 'uneven-row', message, hint: 'add a column', path, part: 'key' }
}

const uneven = (
  cells: unknown[] | undefined,
  { count, isGrouped }: { count: number; isGrouped: boolean },
  path: Path,
): Problem[] => {
  if (!cells || cells.length === count || count < 1) return []
  const name = path.at(-1) === 'total' ? 'the total' : `row ${Number(path.at(-1)) + 1}`
  const group = path.at(-2) === 'rows' && typeof path.at(-3) === 'number' ? ` of group ${Number(path.at(-3)) + 1}` : ''
  const has = `${cells.length} cell${cells.length === 1 ? '' : 's'}`
  const wanted = isGrouped
    ? `the table has ${count} columns besides that of its groups`
    : `the table has ${count} columns`
  const hint = isGrouped && cells.length === count + 1 ? 'leave the head of its group out' : 'write ~ for an empty cell'
  return [{ code: 'uneven-row', message: `${name}${group} has ${has}, ${wanted}`, hint, path }]
}

/** Marks of columns, rows and cells, and where they stand. */
const marksIn = (data: unknown, path: Path): { mark: string; path: Path }[] => {
  if (Array.isArray(data)) return data.flatMap((one, at) => marksIn(one, [...path, at]))
  if (!isMapping(data)) return []
  const mark = textOf(data.mark)
  return [
    ...(mark === undefined ? [] : [{ mark, path: [...path, 'mark'] }]),
    ...['columns', 'rows', 'cells', 'total'].flatMap((name) => marksIn(data[name], [...path, name])),
  ]
}

const unknownMarks = (block: Record<string, unknown>, path: Path): Problem[] => {
  const notes = Array.isArray(block.notes) ? block.notes : []
  const known = notes.flatMap((note) => (isMapping(note) ? [textOf(note.mark) ?? ''] : []))
  const names = known.map((mark) => `\`${mark}\``).join(', ')
  const hint = known.length > 0 ? `the notes have ${names}` : 'write the note as `{ mark: p, text: ... }`'
  return marksIn(block, path).flatMap(({ mark, path }) =>
    known.includes(mark) || mark.length > limits.mark
      ? []
      : [{ code: 'unknown-mark', message: `no note has the mark \`${mark}\``, hint, path }],
  )
}

const unusedUnitRow = (block: Record<string, unknown>, columns: unknown[], path: Path): Problem[] => {
  const hasUnit = columns.flatMap((one) => [one, ...(columnsIn(one) ?? [])]).some((one) => isMapping(one) && one.unit)
  if (hasUnit || plainValue(block.unitRow) !== true) return []
  const message = 'no column has a `unit` to stand in a row of units'
  return [
    { code: 'wrong-value', message, hint: 'give columns a `unit`, or leave `unitRow` out', path: [...path, 'unitRow'] },
  ]
}
