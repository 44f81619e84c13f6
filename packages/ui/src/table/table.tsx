import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { type Labels, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { Inlines } from '../prose/inlines'
import { cellsOf, formatOf, type ReadCell } from './column'
import type { TablePart, TableProps } from './props'
import { BodyRow, HeadRow } from './rows'
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
  const all = (total ? [...rows, total] : rows).map((row) => cellsOf(row, columns))
  const formats = columns.map((column, index) =>
    formatOf(
      column,
      all.flatMap((row) => row[index] ?? []),
    ),
  )
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
          <html.thead className={css.head}>
            <HeadRow columns={columns} formats={formats} part={part} />
          </html.thead>
          <html.tbody className={css.body}>
            {all.length === 0 ? (
              <html.tr className={cx(css.row, css.firstRow)}>
                <html.td colSpan={Math.max(1, columns.length)} {...part('empty', empty, css.none)}>
                  {labels.noRows}
                </html.td>
              </html.tr>
            ) : (
              all.map((cells, index) => (
                <BodyRow
                  key={index}
                  cells={cells}
                  formats={formats}
                  isFirst={index === 0}
                  isTotal={index === rows.length}
                  isBeforeTotal={total !== undefined && index === rows.length - 1}
                  locale={locale}
                  part={part}
                />
              ))
            )}
          </html.tbody>
        </html.table>
      </html.div>
      <Notes notes={notes} refs={refs} part={part} />
    </html.div>
  )
}

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
      {lines.map((note, index) => (
        <html.p key={index} className={css.note}>
          <Inlines of={note} refs={index === lines.length - 1 ? refs : undefined} />
        </html.p>
      ))}
    </html.div>
  )
}

/** Estimated height of a row on paper: the columns but the first share 40 characters of a line. */
const heightOf = (row: readonly ReadCell[]): number => {
  const width = 40 / Math.max(1, row.length - 1)
  return 9.5 + 13 * Math.max(1, ...row.map(({ value }) => Math.ceil(String(value ?? '').length / width)))
}

/** Not by the name of the table, which its caption says. */
const scrollable = ({ scrollable: name }: Labels) => ({ role: 'group', tabIndex: 0, 'aria-label': name }) as const
