import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates } from '../format'
import { type Arrangement, arrange, type TimelineGroup } from './arrange'
import type { TimelineItem } from './props'

const byYear: Arrangement = { groupBy: 'year', order: 'oldest' }
const event = (date: string, title = date): TimelineItem => ({ date, title })
const gap: TimelineItem = { gap: '기록 없음' }

/** One line per group: its heading, then its rows; `|` is the as-of mark, `⋮` a gap, `+` an event ahead. */
const outline = (groups: readonly TimelineGroup[]): string[] =>
  groups.map(({ date, rows }) => {
    const lines = rows.map((row) => {
      if (row.kind === 'gap') return '⋮'
      if (row.kind === 'as-of') return `|${row.date}`
      return `${row.ahead ? '+' : ''}${row.event.title}`
    })
    return `${date ?? '-'}: ${lines.join(' ')}`
  })

const arranged = (items: readonly TimelineItem[], more: Partial<Arrangement> = {}) =>
  outline(arrange(items, { ...byYear, ...more }))

describe('arrange: order', () => {
  const shuffled = [event('2031-06'), event('2030'), event('2030-02-11'), event('2030-02')]

  test('is by date, the less precise first, whichever way the items came', () => {
    expect(arranged(shuffled)).toEqual(['2030: 2030 2030-02 2030-02-11', '2031: 2031-06'])
    expect(arranged(shuffled, { order: 'newest' })).toEqual(['2031: 2031-06', '2030: 2030-02-11 2030-02 2030'])
  })

  test.each(['oldest', 'newest'] as const)('keeps items of one date as they were given, %s first', (order) => {
    const same = ['가', '나', '다'].map((title) => event('2030-05-01', title))
    expect(arranged(same, { order })).toEqual(['2030: 가 나 다'])
  })

  test('takes a gap along with the event before it', () => {
    const items = [event('2032'), gap, event('2030'), event('2031')]
    expect(arranged(items, { groupBy: 'none' })).toEqual(['-: 2030 2031 2032 ⋮'])
  })

  test('leaves a gap before every event where it is, and prints it', () => {
    expect(arranged([gap, event('2031'), event('2030')])).toEqual(['2030: ⋮ 2030', '2031: 2031'])
    expect(arranged([gap], { groupBy: 'none' })).toEqual(['-: ⋮'])
  })
})

describe('arrange: groups', () => {
  const items = [event('2030'), event('2030-04-02'), event('2030-04-20'), event('2030-09'), event('2031-04-01')]

  test('have the year, the month or nothing for a heading', () => {
    expect(arranged(items)).toEqual(['2030: 2030 2030-04-02 2030-04-20 2030-09', '2031: 2031-04-01'])
    expect(arranged(items, { groupBy: 'month' })).toEqual([
      '2030: 2030',
      '2030-04: 2030-04-02 2030-04-20',
      '2030-09: 2030-09',
      '2031-04: 2031-04-01',
    ])
    expect(arranged(items, { groupBy: 'none' })).toEqual(['-: 2030 2030-04-02 2030-04-20 2030-09 2031-04-01'])
  })

  test('say what their heading spares the dates below', () => {
    expect(arrange(items, byYear).map(({ omit }) => omit)).toEqual(['year', 'year'])
    expect(arrange(items, { ...byYear, groupBy: 'month' }).map(({ omit }) => omit)).toEqual([
      'year',
      'year-month',
      'year-month',
      'year-month',
    ])
    expect(arrange(items, { ...byYear, groupBy: 'none' })[0]?.omit).toBeUndefined()
  })

  test('a span belongs where it starts, and without a start under no heading', () => {
    expect(arranged([event('2030-11/2031-02'), event('../2031'), event('2029')])).toEqual([
      '-: ../2031',
      '2029: 2029',
      '2030: 2030-11/2031-02',
    ])
  })
})

describe('arrange: the as-of mark', () => {
  const items = [event('2030-03'), event('2030-08'), event('2031-02')]

  test('stands before the first event ahead when the oldest is first', () => {
    expect(arranged(items, { asOf: '2030-05-01' })).toEqual(['2030: 2030-03 |2030-05-01 +2030-08', '2031: +2031-02'])
  })

  test('stands after the last event ahead when the newest is first', () => {
    expect(arranged(items, { asOf: '2030-05-01', order: 'newest' })).toEqual([
      '2031: +2031-02',
      '2030: +2030-08 |2030-05-01 2030-03',
    ])
  })

  test('stands under its own year or month where that has a heading', () => {
    expect(arranged(items, { asOf: '2030-12-01' })).toEqual(['2030: 2030-03 2030-08 |2030-12-01', '2031: +2031-02'])
    expect(arranged(items, { asOf: '2031-01-05' })).toEqual(['2030: 2030-03 2030-08', '2031: |2031-01-05 +2031-02'])
    expect(arranged(items, { asOf: '2031-01-05', order: 'newest' })).toEqual([
      '2031: +2031-02 |2031-01-05',
      '2030: 2030-08 2030-03',
    ])
  })

  test('spares no year or month that the heading above it does not say', () => {
    const omissions = (asOf: string, more: Partial<Arrangement> = {}) =>
      arrange([event('2030-03'), event('2032-02')], { ...byYear, asOf, ...more })
        .flatMap(({ rows }) => rows)
        .flatMap((row) => (row.kind === 'as-of' ? [row.omit] : []))
    expect(omissions('2030-11-20')).toEqual(['year'])
    expect(omissions('2031-06-12')).toEqual([undefined])
    expect(omissions('2031-06-12', { order: 'newest' })).toEqual([undefined])
    expect(omissions('2030-04-12', { groupBy: 'month' })).toEqual([undefined])
    expect(omissions('2030-03-12', { groupBy: 'month' })).toEqual(['year-month'])
    expect(omissions('2030-04-12', { groupBy: 'none' })).toEqual([undefined])
  })

  test.each(['oldest', 'newest'] as const)('is missing where everything is past, %s first', (order) => {
    expect(arranged(items, { asOf: '2033', order }).join()).not.toContain('|')
  })

  test('counts an event on the day itself as past', () => {
    expect(arranged([event('2030-05-01'), event('2030-05-02')], { asOf: '2030-05-01' })).toEqual([
      '2030: 2030-05-01 |2030-05-01 +2030-05-02',
    ])
  })
})

test.each(['2030-02-30', '2030-13', '2030-4-1', 'soon', ''])('arrange: %j is no date, and says so', (date) => {
  expect(() => arranged([event('2030'), event(date)])).toThrow(RangeError)
  expect(() => arranged([event('2030')], { asOf: date })).toThrow(RangeError)
})

test.each<[unknown, string]>([
  [undefined, 'items is undefined: write a list'],
  [[{ date: '2030', status: 'plan' }], "items[0].status is 'plan': write one of done, planned, plannedThen"],
  [[{ date: '2030', marker: 'milestone' }], "items[0].marker is 'milestone': write one of dot, diamond"],
  [[{ date: '2030' }, { day: '2031' }], 'items[1] has no date'],
  [[{ date: '2030-02-30' }], "items[0].date is '2030-02-30': 2030-02 has 28 days"],
  [[{ date: 2030 }], "items[0].date is 2030: write text such as '2025'"],
])('arrange: %j is refused by name', (items, message) => {
  expect(() => arranged(items as TimelineItem[])).toThrow(message)
})

test('arrange: an order or a grouping that is none is refused', () => {
  expect(() => arranged([], { order: 'desc' as never })).toThrow("order is 'desc': write one of oldest, newest")
  expect(() => arranged([], { groupBy: 'week' as never })).toThrow("groupBy is 'week'")
})

test('arrange: each of any items is printed exactly once, and events are in order', () => {
  const point = fc.oneof(
    fc.integer({ min: 2028, max: 2031 }).map(String),
    fc.integer({ min: 1, max: 12 }).map((month) => `2030-${String(month).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 28 }).map((day) => `2030-02-${String(day).padStart(2, '0')}`),
    fc.constantFrom('../2030', '2029/..', '2028-05/2030-01', '2030~', '2030-02?'),
  )
  const item: fc.Arbitrary<TimelineItem> = fc.oneof(
    { arbitrary: point.map((date) => event(date)), weight: 5 },
    { arbitrary: fc.constant(true).map(() => ({ gap: true as const })), weight: 1 },
  )
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 50 }),
      fc.constantFrom('year', 'month', 'none'),
      fc.constantFrom('oldest', 'newest'),
      fc.option(point, { nil: undefined }),
      (items, groupBy, order, asOf) => {
        const groups = arrange(items, { groupBy, order, asOf })
        const rows = groups.flatMap((group) => group.rows)
        const events = rows.flatMap((row) => (row.kind === 'event' ? [row] : []))
        expect(new Set(events.map((row) => row.event))).toEqual(new Set(items.filter((one) => 'date' in one)))
        expect(events.length).toBe(items.filter((one) => 'date' in one).length)
        expect(rows.filter((row) => row.kind === 'gap').length).toBe(items.filter((one) => 'gap' in one).length)
        const sign = order === 'oldest' ? 1 : -1
        for (const [index, row] of events.slice(1).entries()) {
          expect(sign * compareDates(events[index]?.event.date ?? '', row.event.date)).toBeLessThanOrEqual(0)
        }
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        expect(rows.filter((row) => row.kind === 'as-of').length).toBeLessThanOrEqual(1)
      },
    ),
  )
})
