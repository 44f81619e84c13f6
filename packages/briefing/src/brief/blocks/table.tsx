import { limits } from '../limits'
import type { Path } from '../locate'
import type { Problem } from '../problem'
import { cited } from './cited'
import type { BlockKind, Described, ExpectedPrint, Fields, OwnWords } from './kind'
import { ownText } from './own-text'
import { formatted, markdown, reference, references, text } from './printed'

const schema = (fields: Fields) => {
  const { cell, cellsAsWritten, choice, cite, decimals, either, flag, group, id, list, markdown, source, tag, text } =
    fields
  const column = group({
    title: text('The heading of the column.', '연도'),
    align: choice(['start', 'end'], 'Words at the start, figures at the end.').optional(),
    unit: text('The unit of the column.', '%', limits.unit).optional(),
    decimals,
    sign: flag('Whether gains have a plus, as changes do.').optional(),
  }).meta({ title: 'column' })
  const cells = list(cell)
    .max(limits.columns)
    .meta({ description: 'One cell for each column.', examples: [['서울', 12]] })
  const row = either([cells, group({ cells, decimals }).meta({ title: 'row' })]).meta({
    description: 'One cell for each column; or a group with its `cells` and how its numbers are written.',
    examples: [['서울', 12], { cells: ['서울', 12], decimals: 1 }],
  })
  const block = group({
    type: tag('table'),
    id,
    title: text('The title.', '연도별 규모').optional(),
    unit: text('The unit of the whole table.', '억 원', limits.unit).optional(),
    columns: list(column)
      .min(1)
      .max(limits.columns)
      .meta({ description: 'The columns.', examples: [[{ title: '지역' }, { title: '규모', align: 'end' }]] }),
    rows: list(row)
      .max(limits.rows)
      .meta({ description: 'The rows.', examples: [[['서울', 12]]] }),
    total: row.meta({ description: 'The last row, set as a total.', examples: [['합계', 12]] }).optional(),
    notes: list(markdown('A note, in Markdown.', '잠정치'))
      .max(limits.names)
      .meta({ description: 'Notes under the table.', examples: [['잠정치']] })
      .optional(),
    source,
    cite,
  })
  return cellsAsWritten(block).meta({ title: 'table block' })
}

type Block = Described<typeof schema>

export const table: BlockKind<typeof schema> = {
  schema,

  checks: (blocks) =>
    blocks.flatMap(({ block: { columns, rows, total }, path }) => {
      if (!Array.isArray(columns)) return []
      const all: [unknown, Path][] = Array.isArray(rows)
        ? rows.map((row, index) => [row, [...path, 'rows', index]])
        : []
      all.push([total, [...path, 'total']])
      return all.flatMap(([row, at]) =>
        Array.isArray(row) && row.length !== columns.length ? [uneven(row, columns, at)] : [],
      )
    }),

  claims: ({ cite }, path) => cited(cite, path),

  prose: (block, path) => [
    ...ownText([...path, 'title'], block.title),
    ...rowsOf(block, path).flatMap(({ cells, path: row }) =>
      cells.flatMap((cell, column): OwnWords[] => {
        const { value, path } = contentOf(cell, [...row, column])
        if (typeof value === 'string') return [{ path, text: value }]
        const unit = block.columns[column]?.unit ?? block.unit
        return value === null || unit === undefined ? [] : [{ path, value, unit }]
      }),
    ),
    ...(block.notes ?? []).flatMap((note, index) => ownText([...path, 'notes', index], note)),
  ],

  compose(block, { ui, notes, locale, next, tooWide }) {
    const { id, title, unit, columns, rows, total, notes: remarks, source, cite } = block
    const number = title === undefined ? undefined : `${locale.labels.table} ${next('table')}`
    return (
      <ui.Table
        id={id}
        title={title}
        number={number}
        unit={unit}
        columns={columns.map(({ unit, ...column }) => ({
          ...column,
          title: unit ? `${column.title} (${unit})` : column.title,
        }))}
        rows={rows}
        total={total}
        notes={remarks?.map((remark) => notes.inline(remark))}
        refs={notes.refsFor({ source, anchors: cite })}
        locale={locale}
        onTooWide={tooWide?.(block)}
      />
    )
  },

  printed: (block, path) => [
    ...text([...path, 'title'], block.title),
    ...text([...path, 'unit'], block.unit),
    ...block.columns.flatMap(({ title, unit }, at) => [
      ...text([...path, 'columns', at, 'title'], title),
      ...text([...path, 'columns', at, 'unit'], unit),
    ]),
    ...rowsOf(block, path).flatMap(({ cells, path: row }) =>
      cells.flatMap((cell, column): ExpectedPrint[] => {
        const { value, path } = contentOf(cell, [...row, column])
        if (typeof value === 'string') return text(path, value)
        return value === null ? [] : formatted(path, String(value))
      }),
    ),
    ...(block.notes ?? []).flatMap((note, at) => markdown([...path, 'notes', at], note)),
    ...reference([...path, 'source'], block.source),
    ...references([...path, 'cite'], block.cite),
  ],
}

type Row = Block['rows'][number]
type Cells = Extract<Row, readonly unknown[]>

const rowsOf = ({ rows, total }: Block, path: Path): { cells: Cells; path: Path }[] => {
  const cellsOf = (row: Row, at: Path) =>
    'cells' in row ? { cells: row.cells, path: [...at, 'cells'] } : { cells: row, path: at }
  return [
    ...rows.map((row, index) => cellsOf(row, [...path, 'rows', index])),
    ...(total ? [cellsOf(total, [...path, 'total'])] : []),
  ]
}

/** The content of a cell, and where it stands. */
const contentOf = (cell: Cells[number], path: Path) =>
  typeof cell === 'object' && cell !== null ? { value: cell.value, path: [...path, 'value'] } : { value: cell, path }

const uneven = (row: unknown[], columns: unknown[], path: Path): Problem => {
  const name = path.at(-1) === 'total' ? 'the total' : `row ${Number(path.at(-1)) + 1}`
  const cells = `${row.length} cell${row.length === 1 ? '' : 's'}`
  const message = `${name} has ${cells}, the table has ${columns.length} columns`
  return { code: 'uneven-row', message, hint: 'write ~ for an empty cell', path }
}
