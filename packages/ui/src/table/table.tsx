import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { type Labels, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { Inlines, type RichText } from '../prose/inlines'
import { formatOf, type ReadCell } from './column'
import { type GridSection, hasGroups, headOf, leavesOf, sectionsOf } from './grid'
import type { TableNote, TablePart, TableProps } from './props'
import { Body, HeadRow, Mark, type TableSetting } from './rows'
import * as css from './table.css'

/** Tables up to this high, in points, are kept on one page. */
const shortTable = 280

/** A table: its head stands again on each page that it reaches, its numbers stand under one another. */
export function Table(props: TableProps): ReactElement {
  const {
    columns,
    rows,
    total,
    title,
    number,
    unit,
    unitRow = false,
    notes,
    refs,
    onTooWide,
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    ...rest
  } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<TablePart>('table', rest)
  const leaves = leavesOf(columns)
  const isGrouped = hasGroups(rows)
  const sections = sectionsOf({ rows, total, columns })
  const all = sections.flatMap((section) => section.rows.map(({ cells }) => cells))
  const formats = leaves.map((column, index) =>
    formatOf(
      column,
      all.flatMap((cells) => cells[isGrouped ? index - 1 : index] ?? []),
    ),
  )
  const head = headOf(columns, unitRow)
  const setting: TableSetting = { formats, isGrouped, locale, labels, part }
  const caption = { title, number, unit: unit && `${labels.unit}: ${unit}`, part }
  const isWhole = all.reduce((sum, row) => sum + heightOf(row), 0) <= shortTable

  return (
    <html.div
      {...part('root', css.table, isWhole && css.whole)}
      {...(title || number ? continued(() => <ContinuedCaption {...caption} mark={labels.continued} />) : {})}
      lang={locale.tag}
    >
      <html.div className={css.scroller} {...scrollable(labels)}>
        <html.table className={css.grid} onTooWide={onTooWide}>
          {title || number || unit ? (
            <html.caption {...part('caption', css.caption)}>
              <Caption {...caption} />
            </html.caption>
          ) : null}
          {columns.some((column) => 'columns' in column) ? columns.map(columnsOf) : null}
          <html.thead className={css.head}>
            {head.map((cells, row) => (
              <HeadRow key={row} cells={cells} above={row} below={head.length - 1 - row} setting={setting} />
            ))}
          </html.thead>
          {all.length === 0 ? (
            <html.tbody className={css.body}>
              <html.tr className={cx(css.row, css.firstRow)}>
                <html.td colSpan={Math.max(1, leaves.length)} {...part('empty', empty, css.none)}>
                  {labels.noRows}
                </html.td>
              </html.tr>
            </html.tbody>
          ) : (
            sections.map((section, index) => (
              <Body
                key={index}
                section={section}
                setting={setting}
                isFirst={index === 0}
                isLast={index === sections.length - 1}
                isBeforeTotal={isTotal(sections[index + 1])}
              />
            ))
          )}
        </html.table>
      </html.div>
      <Notes notes={notes} refs={refs} part={part} />
    </html.div>
  )
}

/** On a screen a heading over several columns is that of a group of columns. */
const columnsOf = (column: TableProps['columns'][number], index: number): ReactElement => (
  <html.colgroup key={index} span={'columns' in column ? column.columns.length : 1} className={css.columns} />
)

const isTotal = (section: GridSection | undefined): boolean => section?.rows[0]?.kind === 'total'

interface CaptionProps extends Pick<TableProps, 'title' | 'number' | 'unit'> {
  part: ReturnType<typeof partsOf<TablePart>>
}

const Caption = ({ title = '', number = '', unit, part }: CaptionProps): ReactElement => (
  <html.div className={css.captionRow}>
    <html.p {...part('number', css.number, !number && css.noNumber)}>{number}</html.p>
    <html.p {...part('title', css.title)}>{noBreak(title)}</html.p>
    {unit ? <html.p {...part('unit', css.unit)}>{unit}</html.p> : null}
  </html.div>
)

/** `표 1 (계속)`; a table without a number goes on by its title. */
const ContinuedCaption = ({ title, number, mark, ...rest }: CaptionProps & { mark: string }): ReactElement => (
  <html.div className={css.caption}>
    <Caption {...rest} number={number && `${number} ${mark}`} title={number || !title ? title : `${title} ${mark}`} />
  </html.div>
)

interface NotesProps extends Pick<TableProps, 'notes' | 'refs'> {
  part: ReturnType<typeof partsOf<TablePart>>
}

/** The last note takes the references; without notes they stand alone. */
const Notes = ({ notes, refs, part }: NotesProps): ReactElement | null => {
  const lines = notes?.length ? notes : refs?.length ? [''] : []
  if (lines.length === 0) return null
  return (
    <html.div {...part('notes', css.notes)}>
      {lines.map((line, index) => (
        <html.p key={index} className={css.note}>
          {isMarked(line) ? <Mark of={line.mark} /> : null}
          {isMarked(line) ? '\u00a0' : null}
          <Inlines of={isMarked(line) ? line.text : line} refs={index === lines.length - 1 ? refs : undefined} />
        </html.p>
      ))}
    </html.div>
  )
}

const isMarked = (note: RichText | TableNote): note is TableNote =>
  typeof note === 'object' && note !== null && 'mark' in note

/** Estimated height of a row on paper: the columns but the first share 40 characters of a line. */
const heightOf = (row: readonly ReadCell[]): number => {
  const width = 40 / Math.max(1, row.length - 1)
  return 9.5 + 13 * Math.max(1, ...row.map(({ value }) => Math.ceil(String(value ?? '').length / width)))
}

/** Not by the name of the table, which its caption says. */
const scrollable = ({ scrollable: name }: Labels) => ({ role: 'group', tabIndex: 0, 'aria-label': name }) as const
