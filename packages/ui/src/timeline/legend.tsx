import type { ReactElement } from 'react'
import * as html from '#elements'
import * as compact from './compact.css'
import type { TimelineContext } from './context'
import { Dot } from './dot'
import * as css from './legend.css'
import type { TimelineEvent, TimelineMarker, TimelineStatus } from './props'
import { statusLabels } from './status'

export interface LegendProps {
  events: readonly TimelineEvent[]
  /** Default: if there are other marks than done. */
  isShown: boolean | undefined
  context: TimelineContext
}

/** The marks that stand in the line, explained. */
export const Legend = ({ events, isShown, context: { part, labels, flat } }: LegendProps): ReactElement | null => {
  const statuses = new Set(events.map((event) => event.status ?? 'done'))
  const milestones = events.some(({ marker, status }) => marker === 'diamond' && status !== 'cancelled')
  if (!(isShown ?? (milestones || [...statuses].some((one) => one !== 'done')))) return null
  return (
    <html.div {...part('legend', css.legend, flat && compact.legend)}>
      <html.p className={css.legendLabel}>{labels.status}</html.p>
      <html.ul className={css.legendList} role="list">
        {(Object.keys(statusLabels) as TimelineStatus[])
          .filter((one) => statuses.has(one))
          .map((one) => (
            <LegendEntry key={one} status={one} word={labels[statusLabels[one]]} />
          ))}
        {milestones ? <LegendEntry status="done" marker="diamond" word={labels.milestone} /> : null}
      </html.ul>
    </html.div>
  )
}

interface LegendEntryProps {
  status: TimelineStatus
  marker?: TimelineMarker
  word: string
}

/** A mark and the word for it. */
const LegendEntry = ({ status, marker, word }: LegendEntryProps): ReactElement => (
  <html.li className={css.legendEntry}>
    <Dot status={status} marker={marker} size={8} className={css.legendDot} />
    <html.p className={css.legendText}>{word}</html.p>
  </html.li>
)
