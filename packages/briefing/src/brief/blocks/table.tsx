import type { TableNote } from '@briefing-kit/ui'
import { cited } from './cited'
import type { BlockKind, ExpectedPrint, OwnWords } from './kind'
import { ownText } from './own-text'
import { formatted, markdown, reference, references, text } from './printed'
import { tableProblems } from './table-problems'
import { schema } from './table-schema'
import { cellsOf, columnsOf, groupsOf, unitAt } from './table-shape'

export const table: BlockKind<typeof schema> = {
  schema,

  checks: (blocks) => blocks.flatMap(tableProblems),

  claims: ({ cite }, path) => cited(cite, path),

  prose: (block, path) => [
    ...ownText([...path, 'title'], block.title),
    ...groupsOf(block, path).flatMap(({ title, path }) => ownText([...path, 'title'], title)),
    ...cellsOf(block, path).flatMap(({ value, path, row, column }): OwnWords[] => {
      if (typeof value === 'string') return [{ path, text: value }]
      const unit = unitAt(block, row, column)
      return value === null || unit === undefined ? [] : [{ path, value, unit }]
    }),
    ...(block.notes ?? []).flatMap((note, index) => {
      const at = [...path, 'notes', index]
      return typeof note === 'string' ? ownText(at, note) : ownText([...at, 'text'], note.text)
    }),
  ],

  compose(block, { ui, notes, locale, next, tooWide }) {
    const { id, title, unit, unitRow, columns, rows, total, notes: remarks, source, cite } = block
    const number = title === undefined ? undefined : `${locale.labels.table} ${next('table')}`
    return (
      <ui.Table
        id={id}
        title={title}
        number={number}
        unit={unit}
        unitRow={unitRow}
        columns={columns}
        rows={rows}
        total={total}
        notes={remarks?.map((remark): TableNote | ReturnType<typeof notes.inline> =>
          typeof remark === 'string' ? notes.inline(remark) : { ...remark, text: notes.inline(remark.text) },
        )}
        refs={notes.refsFor({ source, anchors: cite })}
        locale={locale}
        onTooWide={tooWide?.(block)}
      />
    )
  },

  printed: (block, path) => [
    ...text([...path, 'title'], block.title),
    ...text([...path, 'unit'], block.unit),
    ...columnsOf(block, path).flatMap(({ title, unit, mark, path }) => [
      ...text([...path, 'title'], title),
      ...text([...path, 'unit'], unit),
      ...text([...path, 'mark'], mark),
    ]),
    ...groupsOf(block, path).flatMap(({ title, mark, path }) => [
      ...text([...path, 'title'], title),
      ...text([...path, 'mark'], mark),
    ]),
    ...cellsOf(block, path).flatMap(({ value, mark, path, row, column }): ExpectedPrint[] => [
      ...(typeof value === 'string' ? text(path, value) : value === null ? [] : formatted(path, String(value))),
      ...text([...path.slice(0, -1), 'mark'], mark),
      ...(column === 0 ? text([...row.path, 'unit'], row.unit) : []),
    ]),
    ...(block.notes ?? []).flatMap((note, index) => {
      const at = [...path, 'notes', index]
      if (typeof note === 'string') return markdown(at, note)
      return [...text([...at, 'mark'], note.mark), ...markdown([...at, 'text'], note.text)]
    }),
    ...reference([...path, 'source'], block.source),
    ...references([...path, 'cite'], block.cite),
  ],
}
