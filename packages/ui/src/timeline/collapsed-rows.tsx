import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import { Chevron } from '../disclosure/chevron'
import { folded, summary, toClose, toOpen } from '../disclosure/disclosure.css'
import { fillPattern } from '../format'
import type { TimelineRow } from './arrange'
import type { CollapsedTimeline } from './collapse'
import * as compact from './compact.css'
import type { TimelineContext } from './context'
import type { TimelineProps } from './props'
import * as rail from './rail.css'
import { Rows } from './rows'
import * as css from './timeline.css'

export interface CollapsedRowsProps {
  collapsed: CollapsedTimeline
  order: TimelineProps['order']
  /** Accessible name of the list. */
  name: string
  context: TimelineContext
}

/** The events that are folded away, and what opens them. It stands where an event would. */
export const CollapsedRows = ({ collapsed, order, name, context }: CollapsedRowsProps): ReactElement => {
  const { part, labels, flat } = context
  const { hidden, count } = collapsed
  const [open, close] =
    order === 'oldest' ? [labels.moreLater, labels.lessLater] : [labels.moreEarlier, labels.lessEarlier]
  const isBesideYears = hidden[0]?.date !== undefined
  return (
    <html.details {...part('fold', folded, !flat && css.fold)}>
      <html.summary {...part('more', summary, flat ? compact.more : [css.more, isBesideYears && css.moreBesideYears])}>
        {flat ? <Chevron className={compact.chevron} /> : <MoreRail {...collapsed} />}
        <html.span className={toOpen}>{fillPattern(open, String(count))}</html.span>
        <html.span className={toClose}>{fillPattern(close, String(count))}</html.span>
      </html.summary>
      <html.ol className={css.rest} role="list" aria-label={name}>
        <Rows groups={hidden} begins={false} ends context={context} />
      </html.ol>
    </html.details>
  )
}

/** The rail runs on through what opens the rest, if it is not broken off there. */
const MoreRail = ({ shown, hidden }: CollapsedTimeline): ReactElement => {
  const [above, below] = [shown.at(-1)?.rows.at(-1), hidden[0]?.rows[0]]
  const between = hidden[0]?.torn ? undefined : rail.moreRailBetween
  const broken = above?.kind === 'gap' || below?.kind === 'gap'
  return (
    <html.span className={rail.rail}>
      {broken ? null : <html.span className={cx(rail.moreRailAbove, between, isAhead(above) && rail.ahead)} />}
      <Chevron className={rail.dot} />
      {broken ? null : <html.span className={cx(rail.moreRailBelow, between, isAhead(below) && rail.ahead)} />}
    </html.span>
  )
}

/** Whether the line beside a row is dashed. The as-of mark stands where that changes. */
const isAhead = (row: TimelineRow | undefined): boolean => row?.kind === 'event' && row.ahead
