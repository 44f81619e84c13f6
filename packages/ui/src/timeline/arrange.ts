import { type BriefDate, compareDates, parseDate } from '../format'
import { assertDate, assertList, assertOneOf } from '../format/assert-props'
import type { TimelineEvent, TimelineItem } from './props'
import { statusLabels } from './status'

/** One line of the list: an event, a stretch of time left out, or the day the account was closed. */
export type TimelineRow =
  | {
      kind: 'event'
      key: string
      event: TimelineEvent
      /** The event lies after the as-of day: the line around it is dashed. */
      ahead: boolean
      /** The next event lies ahead, or is planned. */
      nextAhead: boolean
      afterGap: boolean
      beforeGap: boolean
      last: boolean
    }
  | { kind: 'gap'; key: string; gap: string | true }
  | {
      kind: 'as-of'
      key: string
      date: string
      /** The part of the date that the heading above says already. */
      omit?: 'year' | 'year-month'
      order: 'oldest' | 'newest'
    }

/** Events under one heading. */
export interface TimelineGroup {
  key: string
  /** The year or the month, in EDTF; nothing for events without a heading. */
  date?: string
  /** The part of dates that the heading says already. */
  omit?: 'year' | 'year-month'
  rows: TimelineRow[]
  /** Where the fold runs through it: it goes on behind the fold, or it is what goes on there, without its heading. */
  torn?: 'before' | 'behind'
}

export interface Arrangement {
  groupBy: 'year' | 'month' | 'none'
  order: 'oldest' | 'newest'
  asOf?: string | undefined
}

/**
 * Items in order and in groups, with the as-of mark where it belongs. Items with equal dates keep their order; a gap
 * stays behind the item it follows.
 * @throws RangeError on a date that is not EDTF, or not possible.
 */
export const arrange = (items: readonly TimelineItem[], arrangement: Arrangement): TimelineGroup[] => {
  check(items, arrangement)
  const { groupBy, order, asOf } = arrangement
  const sorted = sort(items, order)
  const closing = asOf === undefined ? undefined : read(asOf)
  const isAhead = (event: TimelineEvent): boolean =>
    closing !== undefined && compareDates(read(event.date), closing) > 0
  const rows: TimelineRow[] = []
  const groups: TimelineGroup[] = []
  let marked = false

  sorted.forEach((item, index) => {
    if (!isEvent(item)) {
      const row: TimelineRow = { kind: 'gap', key: `gap-${index}`, gap: item.gap }
      if (groups.length === 0) groups.push(groupOf(sorted.find(isEvent)?.date, groupBy))
      rows.push(row)
      groups.at(-1)?.rows.push(row)
      return
    }
    const next = sorted.slice(index + 1).find(isEvent)
    const ahead = isAhead(item)
    const group = groupOf(item.date, groupBy)
    if (groups.at(-1)?.key !== group.key) groups.push(group)
    const target = groups.at(-1) as TimelineGroup
    const crossing = order === 'oldest' ? ahead : !ahead
    if (asOf !== undefined && crossing && !marked) {
      marked = true
      const before = target.rows.length > 0 ? target : (groups.at(-2) ?? target)
      const { key, omit } = groupOf(asOf, groupBy)
      const place = key === target.key ? target : before
      const said = key === place.key && omit ? { omit } : {}
      if (rows.length > 0) place.rows.push({ kind: 'as-of', key: 'as-of', date: asOf, order, ...said })
    }
    const row: TimelineRow = {
      kind: 'event',
      key: item.id ?? `${item.date}-${index}`,
      event: item,
      ahead,
      nextAhead: next !== undefined && (isAhead(next) || next.status === 'planned'),
      afterGap: index > 0 && !isEvent(sorted[index - 1] as TimelineItem),
      beforeGap: index + 1 < sorted.length && !isEvent(sorted[index + 1] as TimelineItem),
      last: next === undefined,
    }
    rows.push(row)
    target.rows.push(row)
  })
  return groups
}

const isEvent = (item: TimelineItem): item is TimelineEvent => 'date' in item

const read = (date: string): BriefDate => parseDate(date) as BriefDate

/** @throws what says which item is not one, and how it is written */
const check = (items: readonly TimelineItem[], { groupBy, order, asOf }: Arrangement): void => {
  assertList('items', items)
  assertOneOf('groupBy', groupBy, ['year', 'month', 'none'])
  assertOneOf('order', order, ['oldest', 'newest'])
  if (asOf !== undefined) assertDate('asOf', asOf)
  items.forEach((item, index) => {
    const at = `items[${index}]`
    if (!isEvent(item)) {
      if (item.gap === undefined) throw new TypeError(`${at} has no date: write { date, title }, or { gap: true }`)
      return
    }
    assertDate(`${at}.date`, item.date)
    assertOneOf(`${at}.status`, item.status ?? 'done', Object.keys(statusLabels))
    assertOneOf(`${at}.marker`, item.marker ?? 'dot', ['dot', 'diamond'])
  })
}

/** Gaps travel with the event before them. */
const sort = (items: readonly TimelineItem[], order: 'oldest' | 'newest'): TimelineItem[] => {
  const runs: TimelineItem[][] = []
  for (const item of items) {
    if (isEvent(item) || runs.length === 0) runs.push([item])
    else runs.at(-1)?.push(item)
  }
  const leading = runs.filter(([first]) => first && !isEvent(first))
  const dated = runs.flatMap((run) => (run[0] && isEvent(run[0]) ? [{ run, date: read(run[0].date) }] : []))
  const sign = order === 'oldest' ? 1 : -1
  dated.sort((a, b) => sign * compareDates(a.date, b.date))
  return [...leading.flat(), ...dated.flatMap(({ run }) => run)]
}

/** A date without a start stands before every year, and so under no heading. */
const groupOf = (date: string | undefined, groupBy: Arrangement['groupBy']): TimelineGroup => {
  const start = date === undefined ? undefined : read(date).start
  if (groupBy === 'none' || !start) return { key: 'all', rows: [] }
  const year = String(start.year).padStart(4, '0')
  const month = start.month ? `-${String(start.month).padStart(2, '0')}` : ''
  if (groupBy === 'month' && month) return { key: year + month, date: year + month, omit: 'year-month', rows: [] }
  return { key: year, date: year, omit: 'year', rows: [] }
}
