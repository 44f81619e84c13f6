import type { ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx } from '#parts'
import { formatDateText, parseDate } from '../format'
import * as compact from './compact.css'
import type { TimelineContext } from './context'
import type { TimelineEvent } from './props'
import * as css from './timeline.css'

export interface CaptionProps {
  label: string
  title: string
  events: readonly TimelineEvent[]
  context: TimelineContext
}

/** A heading of the label and the title, and the time from the first event to the last. */
export const Caption = ({ label, title, events, context }: CaptionProps): ReactElement => {
  const { part, flat, level } = context
  return (
    <html.div {...part('caption', css.caption)}>
      <html.heading level={level} className={css.captionHeading}>
        <html.phrase className={cx(css.captionLabel, flat && compact.captionLabel)}>{`${label} `}</html.phrase>
        <html.phrase className={cx(css.captionTitle, flat && compact.captionTitle)}>{noBreak(title)}</html.phrase>
      </html.heading>
      <html.p className={css.captionSpan}>{span(events, context)}</html.p>
    </html.div>
  )
}

/** From the first date to the last, by month: `2024. 5.–2025. 12.` */
const span = (events: readonly TimelineEvent[], { locale, style }: TimelineContext): string => {
  const months = events.flatMap(({ date }) => date.match(/\d{4}(?:-\d{2})?/g) ?? []).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  if (first === last) return formatDateText(first, locale, { style })
  return formatDateText(parseDate(`${first}/${last}`) ? `${first}/${last}` : first, locale, { style })
}
