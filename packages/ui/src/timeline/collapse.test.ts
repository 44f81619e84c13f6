import { describe, expect, test } from 'vitest'
import { arrange, type TimelineGroup } from './arrange'
import { collapse } from './collapse'

describe('collapse', () => {
  const years = (...sizes: number[]) =>
    sizes.flatMap((size, year) =>
      Array.from({ length: size }, (_, month) => ({
        date: `${2030 + year}-${String(month + 1).padStart(2, '0')}`,
        title: `${month}`,
      })),
    )
  const collapsed = (sizes: number[], after: number) => {
    const { shown, hidden, count } = collapse(arrange(years(...sizes), { groupBy: 'year', order: 'oldest' }), after)
    const rows = (groups: TimelineGroup[]) =>
      groups.map(({ date, rows, torn }) => [date, rows.length, ...(torn ? [torn] : [])])
    return { shown: rows(shown), hidden: rows(hidden), count }
  }

  test.each([4, 5, 7])('hides whole years if one ends near %i events', (after) => {
    expect(collapsed([2, 3, 4], after)).toEqual({
      shown: [
        ['2030', 2],
        ['2031', 3],
      ],
      hidden: [['2032', 4]],
      count: 4,
    })
  })

  test('tears a year where none ends nearby', () => {
    expect(collapsed([2, 10], 6)).toEqual({
      shown: [
        ['2030', 2],
        ['2031', 4, 'before'],
      ],
      hidden: [['2031', 6, 'behind']],
      count: 6,
    })
  })

  test('hides two events at least, and shows one at least', () => {
    expect(collapsed([3], 2)).toEqual({ shown: [['2030', 3]], hidden: [], count: 0 })
    expect(collapsed([3], 0)).toEqual({ shown: [['2030', 1, 'before']], hidden: [['2030', 2, 'behind']], count: 2 })
  })

  test('hides what belongs to the hidden events: a gap, and the as-of day', () => {
    const items = [...years(2), { gap: true } as const, { date: '2030-08', title: '' }, { date: '2030-09', title: '' }]
    const { hidden } = collapse(arrange(items, { groupBy: 'none', order: 'oldest', asOf: '2030-07' }), 2)
    expect(hidden.flatMap(({ rows }) => rows.map(({ kind }) => kind))).toEqual(['gap', 'as-of', 'event', 'event'])
  })
})
