import { type DatePart, formatDate, type HouseStyle, type Locale, type LocaleName, resolveLocale } from '../format'
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
  /** The date without what the heading above says of it: empty, if that is all of it. */
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
    const heading = parts && { heading: textOf(parts) }
    return group.rows.flatMap((row) =>
      row.kind === 'event'
        ? [
            {
              event: own.get(row.event) as Event,
              date: textOf(dateBelow(group, row.event.date, locale, style)),
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
  group: TimelineGroup,
  locale: Locale,
  style: 'numeric' | 'written',
): DatePart[] | undefined => {
  const { date } = group
  if (date === undefined) return undefined
  const parts = formatDate(date, locale, { style })
  if (date.length === 4) return parts.map((part) => ({ ...part, text: part.text.replace(/\D+$/, '') }))
  return besideOf(group, locale, style) === 'long-month' ? parts.map(breakable) : parts
}

/** The date of an event without what the heading of its group says: none of it, if that is all of it. */
export const dateBelow = (
  { date: heading, omit }: Pick<TimelineGroup, 'date' | 'omit'>,
  date: string,
  locale: Locale,
  style: 'numeric' | 'written',
): DatePart[] => {
  if (date === heading) return []
  const parts = formatDate(date, locale, { style, omit })
  const fits = heading === undefined ? Number.POSITIVE_INFINITY : omit === 'year' ? besideYear : besideLongMonth
  return textOf(parts)
    .split(' ')
    .some(({ length }) => length > fits)
    ? parts.map(breakable)
    : parts
}

/** The heading that dates of a group stand beside: a month is set in two lines if one of them is long. */
export const besideOf = (
  group: TimelineGroup,
  locale: Locale,
  style: 'numeric' | 'written',
): 'year' | 'month' | 'long-month' | undefined => {
  if (group.date === undefined) return undefined
  if (group.omit !== 'year-month') return 'year'
  const isLong = group.rows.some(
    (row) => row.kind === 'event' && textOf(dateBelow(group, row.event.date, locale, style)).length > besideMonth,
  )
  return isLong ? 'long-month' : 'month'
}

/** So many characters of a date stand in one line beside a heading. */
const besideYear = 15
const besideMonth = 6
const besideLongMonth = 12

const breakable = (part: DatePart): DatePart => ({ ...part, text: part.text.replaceAll('\u00a0', ' ') })

const textOf = (parts: readonly DatePart[]): string => parts.map(({ text }) => text).join('')
