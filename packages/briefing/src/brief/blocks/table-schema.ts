import { limits } from '../limits'
import type { Described, Fields } from './kind'

const unitIn = ({ text }: Fields) => text('The unit of the numbers here.', '%', limits.unit).optional()

/** A column, or a heading over several. */
const columnIn = (fields: Fields) => {
  const { absent, choice, decimals, either, flag, group, list, mark, text } = fields
  const unit = unitIn(fields)
  const column = group({
    title: text('The heading of the column.', '연도'),
    align: choice(['start', 'end'], 'Words at the start, figures at the end.').optional(),
    unit,
    decimals,
    sign: flag('Whether gains have a plus, as changes do.').optional(),
    mark,
    columns: absent,
  }).meta({ title: 'column' })
  const columnGroup = group({
    title: text('The heading over several columns.', '2025년'),
    unit,
    mark,
    columns: list(column)
      .min(1)
      .max(limits.columns)
      .meta({ description: 'Columns under one heading.', examples: [[{ title: '남' }, { title: '여' }]] }),
  }).meta({ title: 'group of columns' })
  return either([column, columnGroup]).meta({
    description: 'A column, or a heading with `columns` under it.',
    examples: [{ title: '지역' }, { title: '2025년', columns: [{ title: '남' }, { title: '여' }] }],
  })
}

/** A row, alone or with how it is written, and also a head of several. */
const rowsIn = (fields: Fields) => {
  const { absent, cell, decimals, either, flag, group, list, mark, text } = fields
  const unit = unitIn(fields)
  const cells = list(cell)
    .max(limits.columns)
    .meta({ description: 'One cell for each column.', examples: [['서울', 12]] })
  const rowGroup = group({
    cells,
    decimals,
    unit,
    subtotal: flag('Whether the row adds up others: it is set apart.').optional(),
    rows: absent,
  }).meta({ title: 'row' })
  const row = either([cells, rowGroup]).meta({
    description: 'One cell for each column; or a group of the `cells` and how they are written.',
    examples: [['서울', 12], { cells: ['서울', 12], decimals: 1 }],
  })
  const groupOfRows = group({
    title: text('The head of several rows, in the first column.', '수도권'),
    mark,
    rows: list(row)
      .min(1)
      .max(limits.rows)
      .meta({ description: 'Rows under one head, each a cell shorter.', examples: [[['서울', 12]]] }),
    cells: absent,
  }).meta({ title: 'group of rows' })
  const rowOrGroup = either([cells, rowGroup, groupOfRows]).meta({
    description: 'A row, or a head with several `rows`.',
    examples: [['서울', 12], { title: '수도권', rows: [['서울', 12]] }],
  })
  return { row, rowOrGroup }
}

/** A note, alone or with its mark and the passages that prove it. */
const noteIn = ({ citable, markdown, text }: Fields) =>
  citable(
    markdown('A note, in Markdown.', '잠정치'),
    'note',
    'A note, alone or with the mark that names it and the passages that prove it.',
    { mark: text('What cells and headings name the note by.', 'p', limits.mark).optional() },
  )

/** The fields of a table. */
export const schema = (fields: Fields) => {
  const { cellsAsWritten, cite, flag, group, id, list, source, tag, text } = fields
  const { row, rowOrGroup } = rowsIn(fields)
  const block = group({
    type: tag('table'),
    id,
    title: text('The title.', '연도별 규모').optional(),
    unit: text('The unit of the whole table.', '억 원', limits.unit).optional(),
    unitRow: flag('Whether the units of columns stand in a row under the headings.').optional(),
    columns: list(columnIn(fields))
      .min(1)
      .max(limits.columns)
      .meta({
        description: 'The columns; those under one heading are a group with their own `columns`.',
        examples: [[{ title: '지역' }, { title: '규모', align: 'end' }]],
      }),
    rows: list(rowOrGroup)
      .max(limits.rows)
      .meta({
        description: 'The rows; those under one head are a group with their own `rows`.',
        examples: [[['서울', 12]]],
      }),
    total: row.meta({ description: 'The last row, set as a total.', examples: [['합계', 12]] }).optional(),
    notes: list(noteIn(fields))
      .max(limits.names)
      .meta({ description: 'Notes under the table.', examples: [['잠정치']] })
      .optional(),
    source,
    cite,
  })
  return cellsAsWritten(block).meta({ title: 'table block' })
}

/** A table as its schema reads it. */
export type TableBlock = Described<typeof schema>
