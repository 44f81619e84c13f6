import type { ReactElement } from 'react'
import * as html from '#elements'
import { kept } from '#kept'
import { cx, type PartProps, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { formatNumber, type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import type { NoteRef } from '../note-ref/note-ref'
import { Inlines, type RichText } from '../prose/inlines'
import * as css from './table.css'

/** A column of a table. */
export interface TableColumn {
  title: string
  /** Default: `end` where the column holds numbers, `start` otherwise. */
  align?: 'start' | 'end'
  /** Digits behind the decimal point of its numbers. Default: as many as the number with the most has. */
  decimals?: number
  /** Whether gains are printed with a plus, as changes are. Default `false`. */
  sign?: boolean
}

/** A number is written by the locale, nothing (`null`) as an en dash. */
export type TableCell = string | number | null

type TablePart = 'caption' | 'number' | 'title' | 'unit' | 'row' | 'cell' | 'empty' | 'notes'

export interface TableProps extends PartProps<TablePart> {
  /** One for each cell of a row. */
  columns: readonly TableColumn[]
  /** Rows of as many cells as there are columns. The first cell of a row is its head. */
  rows: readonly (readonly TableCell[])[]
  /** A last row, set apart. */
  total?: readonly TableCell[]
  /** What the table says. Also its accessible name. */
  title?: string
  /** Printed before the title: `표 1`. */
  number?: string
  /** Of the numbers: printed at the end of the caption. */
  unit?: string
  /** Below the table, one under another. */
  notes?: readonly RichText[]
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

/** Tables up to this high, in points, are kept on one page. */
const shortTable = 280
/** A row with more characters than this in a cell may be split. */
const longRow = 600

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
    locale: localeProp = defaultLanguage,
    labels: overrides,
    ...rest
  } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, overrides)
  const part = partsOf<TablePart>('table', rest)
  const all = total ? [...rows, total] : rows
  const formats = columns.map((column, index) =>
    formatOf(
      column,
      all.map((row) => row[index] ?? null),
    ),
  )
  const whole = all.reduce((sum, row) => sum + heightOf(row), 0) <= shortTable

  const line = (cells: readonly TableCell[], index: number) => {
    const isTotal = index === rows.length
    const isLong = cells.some((cell) => String(cell ?? '').length > longRow)
    return (
      <html.tr
        key={index}
        {...part(
          'row',
          isLong ? css.longRow : css.row,
          index === 0 && css.firstRow,
          isTotal && css.totalRow,
          total && index === rows.length - 1 && css.beforeTotal,
        )}
      >
        {cells.map((cell, position) => {
          const format = formats[position] as ColumnFormat
          const Element = position === 0 ? html.th : html.td
          return (
            <Element
              key={position}
              {...(position === 0 ? { scope: 'row' as const } : {})}
              {...part(
                'cell',
                css.cell,
                format.align === 'end' ? css.figure : formats[position - 1]?.align === 'end' && css.afterFigures,
                position === 0 && css.firstCell,
                isTotal && css.total,
              )}
            >
              {print(cell, format, locale)}
            </Element>
          )
        })}
      </html.tr>
    )
  }

  return (
    <html.div {...part('root', css.table, whole && css.whole)} lang={locale.tag}>
      <html.div className={css.scroller} {...scrollable(title ?? number)}>
        <html.table className={css.grid}>
          {title || number || unit ? (
            <html.caption {...part('caption', css.caption)}>
              <html.div className={css.captionRow}>
                <html.p {...part('number', css.number, !number && css.noNumber)}>{number ?? ''}</html.p>
                <html.p {...part('title', css.title)}>{kept(title ?? '')}</html.p>
                {unit ? <html.p {...part('unit', css.unit)}>{`${labels.unit}: ${unit}`}</html.p> : null}
              </html.div>
            </html.caption>
          ) : null}
          <html.thead className={css.head}>
            <html.tr className={css.headRow}>
              {columns.map((column, position) => (
                <html.th
                  key={position}
                  scope="col"
                  {...part(
                    'cell',
                    css.cell,
                    formats[position]?.align === 'end'
                      ? css.figure
                      : formats[position - 1]?.align === 'end' && css.afterFigures,
                    position === 0 && css.firstCell,
                    css.headCell,
                  )}
                >
                  {column.title}
                </html.th>
              ))}
            </html.tr>
          </html.thead>
          <html.tbody className={css.body}>
            {all.length === 0 ? (
              <html.tr className={cx(css.row, css.firstRow)}>
                <html.td colSpan={Math.max(1, columns.length)} {...part('empty', empty, css.none)}>
                  {labels.noRows}
                </html.td>
              </html.tr>
            ) : (
              all.map(line)
            )}
          </html.tbody>
        </html.table>
      </html.div>
      {notes?.length || refs?.length ? (
        <html.div {...part('notes', css.notes)}>
          {(notes?.length ? notes : ['']).map((note, index, list) => (
            <html.p key={index} className={css.note}>
              <Inlines of={note} refs={index === list.length - 1 ? refs : undefined} />
            </html.p>
          ))}
        </html.div>
      ) : null}
    </html.div>
  )
}

/** Estimated height of a row on paper: the columns but the first share 40 characters of a line. */
const heightOf = (row: readonly TableCell[]): number => {
  const width = 40 / Math.max(1, row.length - 1)
  return 9.5 + 13 * Math.max(1, ...row.map((cell) => Math.ceil(String(cell ?? '').length / width)))
}

const scrollable = (name: string | undefined) =>
  name ? ({ role: 'region', tabIndex: 0, 'aria-label': name } as const) : {}

interface ColumnFormat {
  align: 'start' | 'end'
  decimals: number
  sign: boolean
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0)
}

const formatOf = (column: TableColumn, cells: readonly TableCell[]): ColumnFormat => {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return {
    align: column.align ?? (numbers.length > 0 ? 'end' : 'start'),
    decimals: column.decimals ?? Math.max(0, ...numbers.map(decimalsOf)),
    sign: column.sign ?? false,
  }
}

const print = (cell: TableCell, { decimals, sign }: ColumnFormat, locale: Locale): string => {
  if (cell === null) return '–'
  return typeof cell === 'number' ? formatNumber(cell, locale, { decimals, sign }) : cell
}
