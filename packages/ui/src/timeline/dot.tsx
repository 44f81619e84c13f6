import type { ReactElement } from 'react'
import * as html from '#elements'
import type { BoxClass } from '../target/style'
import type { TimelineMarker, TimelineStatus } from './props'
import * as css from './rail.css'

export interface DotProps {
  status: TimelineStatus
  marker?: TimelineMarker | undefined
  /** Edge of the mark's square, in points or pixels. */
  size: number
  className: BoxClass
  /** Alternative text, where no word beside it says the status. */
  name?: string | undefined
}

const diamond = 'M5 1 L9 5 L5 9 L1 5 Z'

/** The mark of an event: filled when done, an open ring when planned, a dashed ring in doubt, a cross when cancelled. */
export const Dot = ({ status, marker = 'dot', size, className, name }: DotProps): ReactElement => (
  <html.svg
    className={className}
    viewBox="0 0 10 10"
    width={size}
    height={size}
    {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
  >
    {status === 'cancelled' ? (
      <html.path d="M2.4 2.4 L7.6 7.6 M7.6 2.4 L2.4 7.6" className={css.cross} />
    ) : marker === 'diamond' ? (
      <html.path d={diamond} className={paint[status]} />
    ) : (
      <html.circle cx={5} cy={5} r={status === 'done' ? 3.1 : 2.9} className={paint[status]} />
    )}
  </html.svg>
)

/** The line is broken off here, as the words beside it say. */
export const GapMark = (): ReactElement => (
  <html.svg className={css.dot} viewBox="0 0 10 10" width={10} height={10} aria-hidden={true}>
    {[1, 5, 9].map((y) => (
      <html.circle key={y} cx={5} cy={y} r={0.8} className={css.filled} />
    ))}
  </html.svg>
)

const paint = {
  done: css.filled,
  planned: css.ring,
  plannedThen: css.ring,
  doubtful: css.dashedRing,
}
