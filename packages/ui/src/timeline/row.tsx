import type { ReactElement } from 'react'
import * as html from '#elements'
import { cx } from '#parts'
import { fillPattern, formatDateText } from '../format'
import { destination } from '../link/link.css'
import { textLength } from '../prose/inlines'
import type { TimelineGroup, TimelineRow } from './arrange'
import type { TimelineContext } from './context'
import { Dot, GapMark } from './dot'
import { EventDate, EventText, nameOfMark } from './event'
import * as rail from './rail.css'
import * as css from './timeline.css'
import type { besideOf } from './timeline-dates'

/** Events up to this many characters are kept on one page. */
const longestWhole = 600

/** Whether a row begins or ends the line of time, its group, or the events of its group before a fold. */
export interface RowEdges {
  begins?: 'line' | 'group' | undefined
  ends?: 'line' | 'group' | 'fold' | undefined
}

export interface RowProps<Kind extends TimelineRow['kind'] = TimelineRow['kind']> {
  row: Extract<TimelineRow, { kind: Kind }>
  /** Its group, whose heading says a part of its date already. */
  group: TimelineGroup
  /** The heading that the date stands beside. */
  beside: ReturnType<typeof besideOf>
  edges: RowEdges
  context: TimelineContext
}

/** A row of a timeline with a date, a mark on the rail, and a text. */
export const Row = ({ row, ...rest }: RowProps): ReactElement => {
  if (row.kind === 'as-of') return <AsOfRow row={row} {...rest} />
  if (row.kind === 'gap') return <GapRow row={row} {...rest} />
  return <EventRow row={row} {...rest} />
}

const edgeStyles = ({ begins, ends }: RowEdges) => [
  begins && (begins === 'line' ? css.firstLine : css.firstLineOfGroup),
  ends === 'line' && css.lastLine,
]

const AsOfRow = ({ row, beside, edges, context: { labels, locale, style } }: RowProps<'as-of'>): ReactElement => {
  const { date, omit, order } = row
  return (
    <html.li className={cx(css.asOf, edgeStyles(edges))}>
      <html.p className={cx(css.asOfDate, beside && css.besides[beside])}>
        {fillPattern(labels.asOf, formatDateText(date, locale, { style, ...(omit ? { omit } : {}) }))}
      </html.p>
      <html.div className={rail.rail}>
        <html.div className={cx(rail.railAbove, rail.tickAbove, order === 'newest' && rail.ahead)} />
        <html.div className={rail.tick} />
        {edges.ends === 'line' ? null : (
          <html.div
            className={cx(
              rail.railBelow,
              rail.tickBelow,
              edges.ends === 'fold' && rail.railToFold,
              order === 'oldest' && rail.ahead,
            )}
          />
        )}
      </html.div>
    </html.li>
  )
}

const GapRow = ({ row, edges, context: { part, labels } }: RowProps<'gap'>): ReactElement => (
  <html.li {...part('item', css.event, edgeStyles(edges))}>
    <html.div className={css.date} />
    <html.div className={rail.rail}>
      <GapMark />
    </html.div>
    <html.div className={css.text}>
      <html.p className={css.omitted}>{row.gap === true ? labels.omitted : row.gap}</html.p>
    </html.div>
  </html.li>
)

const EventRow = ({ row, group, beside, edges, context }: RowProps<'event'>): ReactElement => {
  const { part, labels } = context
  const { begins, ends } = edges
  const { event, ahead, afterGap, beforeGap } = row
  const isWhole = textLength(event.title) + textLength(event.note) <= longestWhole
  return (
    <html.li
      {...part('item', isWhole ? css.event : css.longEvent, edgeStyles(edges), destination, css.destinedEvent)}
      {...(event.id ? { id: event.id } : {})}
    >
      {event.date === group.date ? (
        <html.div {...part('date', css.date)} />
      ) : (
        <html.p {...part('date', css.date, beside && css.besides[beside])}>
          <EventDate event={event} group={group} context={context} />
        </html.p>
      )}
      <html.div className={rail.rail}>
        {begins === 'line' || afterGap ? null : (
          <html.div className={cx(rail.railAbove, begins && rail.railFirst, ahead && rail.ahead)} />
        )}
        <Dot
          status={event.status ?? 'done'}
          marker={event.marker}
          size={10}
          className={rail.dot}
          name={nameOfMark(event, labels)}
        />
        {ends === 'line' || beforeGap ? null : (
          <html.div
            className={cx(
              rail.railBelow,
              ends === 'group' && rail.railOn,
              ends === 'fold' && rail.railToFold,
              ahead && rail.ahead,
            )}
          />
        )}
      </html.div>
      <EventText event={event} context={context} className={css.title} />
    </html.li>
  )
}
