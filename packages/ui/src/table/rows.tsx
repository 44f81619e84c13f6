import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import type { parts } from '#parts'
import type { Locale } from '../format'
import { type ColumnFormat, type ReadCell, textOfCell } from './column'
import type { TableColumn, TablePart } from './props'
import * as css from './table.css'

/** A row with more characters than this in a cell may be split. */
const longRow = 600

type Part = ReturnType<typeof parts<TablePart>>

export interface HeadRowProps {
  columns: readonly TableColumn[]
  formats: readonly ColumnFormat[]
  part: Part
}

export const HeadRow = ({ columns, formats, part }: HeadRowProps): ReactElement => (
  <html.tr className={css.headRow}>
    {columns.map(({ title }, position) => (
      <html.th key={position} scope="col" {...part('cell', cellStyles(formats, position), css.headCell)}>
        {noBreak(title)}
      </html.th>
    ))}
  </html.tr>
)

export interface BodyRowProps {
  cells: readonly ReadCell[]
  formats: readonly ColumnFormat[]
  isFirst: boolean
  isTotal: boolean
  isBeforeTotal: boolean
  locale: Locale
  part: Part
}

/** A row of cells, the first of which is its head. */
export const BodyRow = ({
  cells,
  formats,
  isFirst,
  isTotal,
  isBeforeTotal,
  locale,
  part,
}: BodyRowProps): ReactElement => {
  const isLong = cells.some(({ value }) => String(value ?? '').length > longRow)
  return (
    <html.tr
      {...part(
        'row',
        isLong ? css.longRow : css.row,
        isFirst && css.firstRow,
        isTotal && css.totalRow,
        isBeforeTotal && css.beforeTotal,
      )}
    >
      {cells.map((cell, position) => {
        const attributes = part('cell', cellStyles(formats, position), isTotal && css.total)
        const text = noBreak(textOfCell(cell, formats[position] as ColumnFormat, locale))
        return position === 0 ? (
          <html.th key={position} scope="row" {...attributes}>
            {text}
          </html.th>
        ) : (
          <html.td key={position} {...attributes}>
            {text}
          </html.td>
        )
      })}
    </html.tr>
  )
}

const cellStyles = (formats: readonly ColumnFormat[], position: number) => [
  css.cell,
  formats[position]?.align === 'end' ? css.figure : formats[position - 1]?.align === 'end' && css.afterFigures,
  position === 0 && css.firstCell,
]
