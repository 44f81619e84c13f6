import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { noBreak } from '#no-break'
import type { parts } from '#parts'
import type { Labels, Locale } from '../format'
import type { TextChildren } from '../target/element'
import { type ColumnFormat, textOfCell } from './column'
import { type GridRow, type GridSection, type HeadCell, withUnit } from './grid'
import type { TablePart } from './props'
import * as css from './table.css'

/** A row with more characters than this in a cell may be split. */
const longRow = 600

/** The parts that all of a table shares. */
export interface TableSetting {
  formats: readonly ColumnFormat[]
  /** Whether the first column holds the heads of groups of rows. */
  isGrouped: boolean
  locale: Locale
  labels: Labels
  part: ReturnType<typeof parts<TablePart>>
}

/** A mark that names a note, set apart so that nobody takes it for a part of the text. */
export const Mark = ({ of }: { of: string }): ReactElement => <html.span className={css.mark}>{`${of})`}</html.span>

/** A text with the mark of its note behind it. */
const marked = (text: TextChildren, mark: string | undefined): TextChildren =>
  mark === undefined ? text : [text, '\u202f', <Mark key="mark" of={mark} />]

export interface HeadRowProps {
  cells: readonly HeadCell[]
  /** How many rows of the head stand above it and below it. */
  above: number
  below: number
  setting: TableSetting
}

export const HeadRow = ({ cells, above, below, setting }: HeadRowProps): ReactElement => (
  <html.tr className={css.headRow}>
    {cells.map(({ text, mark, column, colSpan, rowSpan, isGroup, isCovered }) => {
      if (isCovered) return <html.covered key={column} className={css.covered} />
      const { formats, isGrouped, part } = setting
      return (
        <html.th
          key={column}
          scope={colSpan > 1 ? 'colgroup' : 'col'}
          {...spans(colSpan, rowSpan)}
          {...part(
            'cell',
            isGroup ? [css.cell, css.groupHead] : cellStyles(formats, column, isGrouped),
            css.headCell,
            above > 0 && css.headBelow,
            below >= rowSpan && css.headAbove,
          )}
        >
          {marked(noBreak(text), mark)}
        </html.th>
      )
    })}
  </html.tr>
)

export interface BodyProps {
  section: GridSection
  setting: TableSetting
  isFirst: boolean
  isLast: boolean
  /** Whether a total comes next. */
  isBeforeTotal: boolean
}

/** Rows that belong together. Their head stands again where they go on on another page. */
export const Body = ({ section, setting, isFirst, isLast, isBeforeTotal }: BodyProps): ReactElement => {
  const { title, mark, rows } = section
  return (
    <html.tbody
      className={isLast ? css.body : css.innerBody}
      {...(title === undefined
        ? {}
        : continued(() => <html.p className={css.continuedGroup}>{`${title} ${setting.labels.continued}`}</html.p>))}
    >
      {rows.map((row, index) => (
        <BodyRow
          key={index}
          row={row}
          group={title === undefined ? undefined : { title, mark, rowSpan: index === 0 ? rows.length : 0 }}
          setting={setting}
          isFirst={isFirst && index === 0}
          isBeforeTotal={index === rows.length - 1 ? isBeforeTotal : rows[index + 1]?.kind !== 'row'}
        />
      ))}
    </html.tbody>
  )
}

interface BodyRowProps {
  row: GridRow
  /** The head of its group; 0 rows: it stands above. */
  group: { title: string; mark: string | undefined; rowSpan: number } | undefined
  setting: TableSetting
  isFirst: boolean
  isBeforeTotal: boolean
}

/** A row of cells, the first of which is its head. */
const BodyRow = ({ row, group, setting, isFirst, isBeforeTotal }: BodyRowProps): ReactElement => {
  const { cells, kind } = row
  const { formats, isGrouped, part } = setting
  const isLong = cells.some(({ value }) => String(value ?? '').length > longRow)
  const isInner = group?.rowSpan === 0
  const weight = kind === 'total' ? css.total : kind === 'subtotal' && css.subtotal
  const stylesAt = (column: number) => [cellStyles(formats, column, isGrouped), isInner && css.innerCell, weight]
  return (
    <html.tr
      {...part(
        'row',
        isLong ? css.longRow : css.row,
        isInner ? css.innerRow : isFirst && css.firstRow,
        kind === 'total' && css.totalRow,
        isBeforeTotal && css.beforeTotal,
      )}
    >
      {group && <GroupHead {...group} setting={setting} />}
      {cells.map((cell, position) => {
        const column = position + (isGrouped ? 1 : 0)
        if (position === 0) {
          // A row in no group has its head over the column of the groups too.
          const isWide = isGrouped && !group
          return (
            <RowHead
              key={position}
              row={row}
              {...spans(isWide ? 2 : 1, 1)}
              setting={setting}
              attributes={part('cell', stylesAt(isWide ? 0 : column))}
            />
          )
        }
        const format = formats[column] as ColumnFormat
        const text = noBreak(textOfCell(cell, format, setting.locale))
        const isBefore = format.align === 'end' && typeof cell.value === 'number'
        return (
          <html.td key={position} {...part('cell', stylesAt(column))}>
            {cell.mark !== undefined && isBefore
              ? [<Mark key="mark" of={cell.mark} />, '\u202f', text]
              : marked(text, cell.mark)}
          </html.td>
        )
      })}
    </html.tr>
  )
}

const GroupHead = ({
  title,
  mark,
  rowSpan,
  setting,
}: NonNullable<BodyRowProps['group']> & { setting: TableSetting }) => {
  if (rowSpan === 0) return <html.covered className={css.covered} />
  return (
    <html.th scope="rowgroup" {...spans(1, rowSpan)} {...setting.part('cell', cellStyles(setting.formats, 0, true))}>
      {marked(noBreak(title), mark)}
    </html.th>
  )
}

interface RowHeadProps {
  row: GridRow
  colSpan?: number
  setting: TableSetting
  attributes: object
}

/** The head of a row. One that adds up others says so to those who do not see it, if its words do not. */
const RowHead = ({ row: { cells, unit, kind }, colSpan, setting, attributes }: RowHeadProps): ReactElement => {
  const { formats, isGrouped, labels, locale } = setting
  const [cell = { value: null, decimals: undefined }] = cells
  const text = withUnit(textOfCell(cell, formats[isGrouped ? 1 : 0] as ColumnFormat, locale), unit)
  const label = kind === 'row' ? '' : labels[kind]
  const isSaid = text.toLowerCase().includes(label.toLowerCase())
  const spoken = `${label}: ${text}`
  return (
    <html.th scope="row" colSpan={colSpan} {...(isSaid ? {} : { 'aria-label': spoken })} {...attributes}>
      {isSaid ? (
        marked(noBreak(text), cell.mark)
      ) : (
        <>
          <html.span className={css.spoken} data-spoken={spoken}>
            {noBreak(text)}
          </html.span>
          {marked(null, cell.mark)}
        </>
      )}
    </html.th>
  )
}

/** Attributes of a cell that is larger than one place. */
const spans = (colSpan: number, rowSpan: number): { colSpan?: number; rowSpan?: number } => ({
  ...(colSpan > 1 ? { colSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
})

const cellStyles = (formats: readonly ColumnFormat[], column: number, isGrouped: boolean) => [
  css.cell,
  formats[column]?.align === 'end' ? css.figure : formats[column - 1]?.align === 'end' && css.afterFigures,
  column === 0 && !isGrouped && css.firstCell,
]
