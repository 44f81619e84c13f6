import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import { destination } from '../link/link.css'
import type { TimelineRow } from './arrange'
import * as compact from './compact.css'
import type { TimelineContext } from './context'
import { Dot } from './dot'
import { EventDate, EventText, nameOfMark } from './event'
import * as css from './timeline.css'

export interface CompactRowProps {
  row: TimelineRow
  /** First of the whole line. */
  first: boolean
  context: TimelineContext
}

/** One event on one line. The as-of day has no place there. */
export const CompactRow = ({ row, first, context }: CompactRowProps): ReactElement | null => {
  const { part, labels, across } = context
  if (row.kind === 'as-of') return null
  const styles = [compact.row, first && css.firstLine, first && compact.firstRow, across && compact.across]
  if (row.kind === 'gap') {
    return (
      <html.li {...part('item', styles)}>
        <html.p className={css.omitted}>{row.gap === true ? labels.omitted : row.gap}</html.p>
      </html.li>
    )
  }
  const { event } = row
  return (
    <html.li {...part('item', styles, destination)} {...(event.id ? { id: event.id } : {})}>
      <Dot
        status={event.status ?? 'done'}
        marker={event.marker}
        size={8}
        className={cx(compact.dot, across && compact.acrossDot)}
        name={nameOfMark(event, labels)}
      />
      {across && !row.last ? (
        <html.div className={cx(compact.acrossRail, row.nextAhead && compact.acrossAhead)} />
      ) : null}
      <html.p {...part('date', compact.date, across && compact.acrossDate)}>
        <EventDate event={event} context={context} />
      </html.p>
      <EventText event={event} context={context} className={compact.title} />
    </html.li>
  )
}
