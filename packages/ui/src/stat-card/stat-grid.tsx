import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { resolveLabels } from '../format'
import { defaultLanguage } from '../languages'
import type { StatCardProps, StatFigure } from './props'
import { card } from './stat-card'
import * as css from './stat-card.css'

/** A card of a grid, and a key if two labels are the same. */
export interface StatGridItem extends StatFigure {
  key?: string
}

export interface StatGridProps extends PartProps<'row' | 'empty'> {
  items: readonly StatGridItem[]
  /** Cards in a row. Default: as many as there are, up to four. On a narrow screen two. */
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
  const across = columns ?? (Math.max(2, Math.min(4, items.length)) as 2 | 3 | 4)
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  )
  return (
    <html.div {...part('root', css.grid)} {...(items.length > 0 ? { role: 'list' } : {})}>
      {items.length === 0 ? (
        <html.p {...part('empty', empty, css.none)}>{resolveLabels(locale, labels).noFigures}</html.p>
      ) : null}
      {rows.map((row, index) => (
        <html.div key={index} {...part('row', css.gridRow, inColumns[across], index > 0 && css.nextRow)}>
          {row.map(({ key, ...item }) => (
            <Fragment key={key ?? item.label}>
              {card(
                { locale, ...(labels ? { labels } : {}), ...(houseStyle ? { houseStyle } : {}), ...item },
                css.inGrid,
                row.some(({ label }) => emOf(label) > emAcross[across]) && css.twoLines,
              )}
            </Fragment>
          ))}
          {Array.from({ length: across - row.length }, (_, missing) => (
            <html.div key={missing} className={css.empty} />
          ))}
        </html.div>
      ))}
    </html.div>
  )
}

/** Width of a label in a row of two, three or four cards of a brief's page, in em. */
const emAcross = { 2: 28, 3: 18, 4: 13.2 }

/** Estimated width of a text: Hangul fills the em square, most other letters about half of it. */
const emOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u1100-\uffdc]/.test(character) ? 0.9 : 0.52), 0)
