import {
  type DatePart,
  formatDate,
  formatDateText,
  type HouseStyle,
  type Locale,
  type LocaleName,
  resolveLocale,
} from '../format'
import { defaultLanguage } from '../languages'
import { type Arrangement, arrange, type TimelineGroup } from './arrange'
import type { TimelineItem } from './props'

/** How a line of time is arranged and its dates are written. */
export interface TimelineDatesOptions {
  /** Default `year`. */
  groupBy?: Arrangement['groupBy'] | undefined
  /** Default `oldest`. */
  order?: Arrangement['order'] | undefined
  /** Default `comfortable`. */
  density?: 'comfortable' | 'compact' | undefined
  /** Default `ko`. */
  locale?: LocaleName | Locale | undefined
  houseStyle?: HouseStyle | undefined
}

/** An event of a timeline and how its date is printed. */
export interface TimelineDate<Event> {
  event: Event
  /** The date without what the heading above says of it. */
  date: string
  /** The year or the month that stands above it; none where events have no heading. */
  heading?: string
}

/**
 * The dates that {@link Timeline} prints for events, in its order and under its headings: for whoever checks that a page
 * holds them.
 * @throws RangeError on a date that is not EDTF, or not possible.
 */
export const timelineDates = <Event extends { date: string }>(
  events: readonly Event[],
  {
    groupBy = 'year',
    order = 'oldest',
    density,
    locale: named = defaultLanguage,
    houseStyle,
  }: TimelineDatesOptions = {},
): TimelineDate<Event>[] => {
  const locale = resolveLocale(named)
  const style = houseStyle?.dates ?? 'numeric'
  const own = new Map<TimelineItem, Event>(events.map((event) => [{ date: event.date, title: '' }, event]))
  return arrange([...own.keys()], { groupBy: groupingOf(groupBy, density === 'compact'), order }).flatMap((group) => {
    const parts = headingOf(group, locale, style)
    const heading = parts && { heading: parts.map(({ text }) => text).join('') }
    return group.rows.flatMap((row) =>
      row.kind === 'event'
        ? [
            {
              event: own.get(row.event) as Event,
              date: formatDateText(row.event.date, locale, { style, omit: group.omit }),
              ...heading,
            },
          ]
        : [],
    )
  })
}

/** Events one to a line have no headings. */
export const groupingOf = (groupBy: Arrangement['groupBy'], isFlat: boolean): Arrangement['groupBy'] =>
  isFlat ? 'none' : groupBy

/** The heading of a group, if it has one. A year on its own is printed bare: 2025. */
export const headingOf = (
  { date }: TimelineGroup,
  locale: Locale,
  style: 'numeric' | 'written',
): DatePart[] | undefined =>
  date === undefined
    ? undefined
    : formatDate(date, locale, { style }).map((part) =>
        date.length === 4 ? { ...part, text: part.text.replace(/\D+$/, '') } : part,
      )
