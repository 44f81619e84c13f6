import type { ReactElement } from 'react'
import * as html from '#elements'
import { DateText } from '../date/date-text'
import type { Labels } from '../format'
import { permalink } from '../link/link.css'
import { Inlines } from '../prose/inlines'
import type { TimelineGroup } from './arrange'
import type { TimelineContext } from './context'
import type { TimelineEvent } from './props'
import { statusLabels } from './status'
import * as status from './status.css'
import * as css from './timeline.css'
import { dateBelow } from './timeline-dates'

export interface EventDateProps {
  event: TimelineEvent
  /** Whose heading says a part of the date already. */
  group?: Pick<TimelineGroup, 'date' | 'omit'>
  context: TimelineContext
}

/** The date of an event, and with it the address of the event. */
export const EventDate = ({
  event,
  group = {},
  context: { locale, style, permalinks },
}: EventDateProps): ReactElement => {
  const date = <DateText parts={dateBelow(group, event.date, locale, style)} />
  if (!permalinks || !event.id) return date
  return (
    <html.a className={permalink} href={`#${event.id}`} rel="bookmark">
      {date}
    </html.a>
  )
}

export interface EventTextProps {
  event: TimelineEvent
  context: TimelineContext
  className: typeof css.title
}

/** The status in words, the event, its references, its note. */
export const EventText = ({ event, context: { part, labels }, className }: EventTextProps): ReactElement => {
  const state = event.status ?? 'done'
  return (
    <html.div className={css.text}>
      <html.p {...part('title', className, state === 'cancelled' && css.cancelledTitle)}>
        {state === 'done' ? null : <html.span className={status.word}>{`${labels[statusLabels[state]]}:`}</html.span>}
        {state === 'done' ? null : ' '}
        <Inlines of={event.title} refs={event.refs} />
      </html.p>
      {event.note ? (
        <html.p {...part('note', css.note)}>
          <Inlines of={event.note} />
        </html.p>
      ) : null}
    </html.div>
  )
}

/** Only a diamond says more than the words: a status other than done is written out. */
export const nameOfMark = ({ marker, status }: TimelineEvent, labels: Labels): string | undefined =>
  marker === 'diamond' && status !== 'cancelled' ? labels.milestone : undefined
