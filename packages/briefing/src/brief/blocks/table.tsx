import type { TableNote } from '@briefing-kit/ui'
import type { Anchor } from '../fields'
import { cited, citedIn, citedText } from './cited'
import type { BlockKind, ExpectedPrint, OwnWords } from './kind'
import { ownText } from './own-text'
import { formatted, markdown, reference, references, text } from './printed'
import { tableProblems } from './table-problems'
import { schema, type TableBlock } from './table-schema'
import { cellsOf, columnsOf, groupsOf, unitAt } from './table-shape'

export const table: BlockKind<typeof schema> = {
  schema,

  checks: (blocks) => blocks.flatMap(tableProblems),

  claims: (block, path) => [
    ...cellsOf(block, path).flatMap(({ value, cite, own, path, row, column }) => {
      const cell = value === null ? undefined : { value, unit: unitAt(block, row, column), path }
      return cited(cite, own, cell)
    }),
    ...(block.notes ?? []).flatMap((note, index) => citedIn(note, [...path, 'notes', index])),
    ...cited(block.cite, path),
  ],

  prose: (block, path) => [
    ...ownText([...path, 'title'], block.title),
    ...groupsOf(block, path).flatMap(({ title, path }) => ownText([...path, 'title'], title)),
    ...cellsOf(block, path).flatMap(({ value, path, row, column }): OwnWords[] => {
      if (typeof value === 'string') return [{ path, text: value }]
      const unit = unitAt(block, row, column)
      return value === null || unit === undefined ? [] : [{ path, value, unit }]
    }),
    ...(block.notes ?? []).flatMap((note, index) => {
      const { text, path: at } = citedText(note, [...path, 'notes', index])
      return ownText(at, text)
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
        notes={remarks?.map((remark): TableNote | ReturnType<typeof notes.inline> => {
          if (typeof remark === 'string') return notes.inline(remark)
          const { mark, cite } = remark
          const text = notes.inline(remark.text, { anchors: cite })
          return mark === undefined ? text : { mark, text }
        })}
        refs={notes.refsFor({ source, anchors: [...(cite ?? []), ...citedInCells(block)] })}
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
      return [
        ...text([...at, 'mark'], note.mark),
        ...markdown([...at, 'text'], note.text),
        ...references([...at, 'cite'], note.cite),
      ]
    }),
    ...reference([...path, 'source'], block.source),
    ...references([...path, 'cite'], [...(block.cite ?? []), ...citedInCells(block)], block.source),
  ],
}

/** The passages of single cells: their references stand below the table, so that no digit takes one for its own. */
const citedInCells = (block: TableBlock): readonly Anchor[] => cellsOf(block, []).flatMap(({ cite = [] }) => cite)
