import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { resolveLabels } from '../format'
import { defaultLanguage } from '../languages'
import { linesOf } from './label-lines'
import type { StatCardProps, StatFigure } from './props'
import { card, quantityOf } from './stat-card'
import * as css from './stat-card.css'
import { roomAmong, sizeFor, type ValueSize } from './value'

/** A card of a grid, and a key if two labels are the same. */
export interface StatGridItem extends StatFigure {
  key?: string
}

export interface StatGridProps extends PartProps<'row' | 'empty'> {
  items: readonly StatGridItem[]
  /** Most cards in a row, which are shared out evenly: five are three and two. Default four. On a narrow screen two. */
  columns?: 2 | 3 | 4
  locale?: StatCardProps['locale']
  labels?: StatCardProps['labels']
  houseStyle?: StatCardProps['houseStyle']
}

const inColumns = { 2: css.two, 3: css.three, 4: css.four }

/** Figures side by side. */
export function StatGrid({
  items,
  columns,
  locale = defaultLanguage,
  labels,
  houseStyle,
  ...rest
}: StatGridProps): ReactElement {
  const part = partsOf<'row' | 'empty'>('stat-grid', rest)
  const rows = rowsOf(items, columns ?? 4)
  return (
    <html.div {...part('root', css.grid)} {...(items.length > 0 ? { role: 'list' } : {})}>
      {items.length === 0 ? (
        <html.p {...part('empty', empty, css.none)}>{resolveLabels(locale, labels).noFigures}</html.p>
      ) : null}
      {rows.map((row, index) => (
        <html.div key={index} {...part('row', css.gridRow, inColumns[acrossOf(row)], index > 0 && css.nextRow)}>
          {row.map(({ key, ...item }) => (
            <Fragment key={key ?? item.label}>
              {card(
                { locale, ...(labels ? { labels } : {}), ...(houseStyle ? { houseStyle } : {}), ...item },
                {
                  placed: css.inGrid,
                  labelled: css.linesOfLabel[linesOfLabels(row) - 2],
                  valueSize: sizeOfRow(row, locale, houseStyle),
                },
              )}
            </Fragment>
          ))}
          {row.length === 1 ? <html.div className={css.empty} /> : null}
        </html.div>
      ))}
    </html.div>
  )
}

/** Rows of the same number of cards as far as that goes, so that none has a hole. */
const rowsOf = (items: readonly StatGridItem[], most: number): StatGridItem[][] => {
  const count = Math.ceil(items.length / most)
  let from = 0
  return Array.from({ length: count }, (_, row) => {
    const length = Math.ceil((items.length - from) / (count - row))
    from += length
    return items.slice(from - length, from)
  })
}

const acrossOf = (row: readonly StatGridItem[]): 2 | 3 | 4 => Math.max(2, row.length) as 2 | 3 | 4

/** One size for all values of a row, so that none looks more important than another. */
const sizeOfRow = (
  row: readonly StatGridItem[],
  locale: NonNullable<StatGridProps['locale']>,
  houseStyle: StatGridProps['houseStyle'],
): ValueSize => {
  const own = sizeFor(
    row.map((item) => quantityOf(item, locale, houseStyle)),
    roomAmong(acrossOf(row)),
  )
  return own === 'medium' && row.some(({ size }) => size === 'small') ? 'small' : own
}

/** Lines of the longest label of a row on paper, up to those there are styles for. */
const linesOfLabels = (row: readonly StatGridItem[]): number => {
  const width = roomAmong(acrossOf(row)) / labelSize
  const lines = row.map(({ label, refs }) => linesOf(label, width, refs?.length ?? 0))
  return Math.min(Math.max(...lines), css.linesOfLabel.length + 1)
}

/** In points. */
const labelSize = 8
