import type { PartProps } from '#parts'
import type { HouseStyle, Labels, Locale, LocaleName } from '../format'
import type { NoteRef } from '../note-ref/note-ref'
import type { RichText } from '../prose/inlines'
import type { HeadingLevel } from '../target/element'
import type { TimelinePart } from './parts'

/** Whether it happened. `plannedThen`: planned when its source was written, unconfirmed since. */
export type TimelineStatus = 'done' | 'planned' | 'plannedThen' | 'doubtful' | 'cancelled'

/** Shape of an event's mark: a dot, or a diamond for a milestone. */
export type TimelineMarker = 'dot' | 'diamond'

/** Something that happened, or is to happen. */
export interface TimelineEvent {
  /** Unique in the document; it becomes the anchor of the event. */
  id?: string
  /** When, in EDTF, as precisely as it is known: `2025`, `2025-09`, `2025-05-26`, `2025-05-21/2025-05-22`, `2025-05?`. */
  date: string
  /** The event, in one sentence. */
  title: RichText
  /** More about it, set smaller below. */
  note?: RichText
  /** Default `done`. `plannedThen`: planned in its source, and no later source confirms that it happened. */
  status?: TimelineStatus
  /** Shape of the mark. Default `dot`. */
  marker?: TimelineMarker
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
}

/** A stretch of time left out, with the words that say so (default: the locale's). */
export interface TimelineGap {
  gap: string | true
}

export type TimelineItem = TimelineEvent | TimelineGap

export interface TimelineProps extends PartProps<TimelinePart> {
  /** Events, and stretches of time left out. They are put in order. */
  items: readonly TimelineItem[]
  /** Heading above. */
  title?: string
  /** Level of that heading. Default 3: a part of a section. */
  level?: HeadingLevel
  /** Word before the caption's title. Default: the locale's word for a chronology. */
  label?: string
  /** The list's accessible name. Default: where there is no title, the label. */
  name?: string
  /** The day the account was closed, in EDTF: a mark in the line, which is dashed from there on. */
  asOf?: string
  /** Default `year`. */
  groupBy?: 'year' | 'month' | 'none'
  /** Which events come first. Default `oldest`. */
  order?: 'oldest' | 'newest'
  /** Default `comfortable`. */
  density?: 'comfortable' | 'compact'
  /**
   * `horizontal` puts three to five short events side by side on a wide screen; elsewhere it is compact. Default
   * `vertical`.
   */
  orientation?: 'vertical' | 'horizontal'
  /**
   * About how many events are shown on the web before the rest is folded away, to be opened without script: a year or a
   * month whose end is near is not torn, so that 8 may show 6 to 10. A link to an event in the rest and a search of the
   * page open it, and all of it is printed. Side by side, and in a PDF, nothing is folded. Default: nothing is.
   */
  collapseAfter?: number
  /**
   * Whether the date of an event with an `id` links to the event itself, for readers who want to point at it. Default
   * `false`.
   */
  permalinks?: boolean
  /** Whether the marks are explained below. Default: if there are other marks than done. */
  legend?: boolean
  /** Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}
