import type { parts } from '#parts'
import type { Labels, Locale } from '../format'
import type { HeadingLevel } from '../target/element'
import type { TimelinePart } from './parts'

/** Shared by the parts of one timeline. */
export interface TimelineContext {
  part: ReturnType<typeof parts<TimelinePart>>
  locale: Locale
  labels: Labels
  /** How dates are written. */
  style: 'numeric' | 'written'
  /** Level of its title as a heading. */
  level: HeadingLevel
  /** One event to a line, without headings. */
  flat: boolean
  /** Side by side on a wide screen. */
  across: boolean
  permalinks: boolean
}
