import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstColumn } from '../sheet/measure'
import { columnWidths, shareWidths } from './column-widths'

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
const need = fc
  .tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0, max: 2000, noNaN: true }))
  .map(([min, more]) => ({ min, max: min + more }))

describe('column-widths', () => {
  test('columns that have room are equally wide behind the first, which ends where the main column begins', () => {
    const small = { min: 20, max: 40 }
    expect(shareWidths([small, small, small], firstColumn + 200, firstColumn)).toEqual([
      firstColumn,
      expect.closeTo(100),
      expect.closeTo(100),
    ])
  })

  test('columns fill the width, none is narrower than it must be, and short ones get all that they ask for', () => {
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 100, max: 800 }),
        (needs, width) => {
          const widths = shareWidths(needs, width, firstColumn)
          if (!widths) {
            expect(sum(needs.map(({ min }) => min))).toBeGreaterThan(width)
            return
          }
          expect(sum(widths)).toBeCloseTo(width, 6)
          const least = Math.min(...needs.map(({ max, min }) => max - min))
          for (const [index, { min, max }] of needs.entries()) {
            expect(widths[index]).toBeGreaterThanOrEqual(min - 1e-6)
            const room = width - sum(needs.map((one) => one.min))
            if (max - min === least && least <= room / needs.length)
              expect(widths[index]).toBeGreaterThanOrEqual(max - 1e-6)
          }
        },
      ),
    )
  })

  test('a remark beside columns of a page each has more than a word in a line', () => {
    const long = { min: 50, max: 4000 }
    const widths = shareWidths([{ min: 30, max: 30 }, long, long, { min: 30, max: 160 }], 483, firstColumn)
    expect(widths?.[0]).toBe(30)
    expect(widths?.[3]).toBeGreaterThan(80)
  })

  const cell = (column: number, min: number, max = min, more: object = {}) => ({
    column,
    colSpan: 1,
    fontSize: 8.75,
    frame: 8,
    widths: () => ({ min, max }),
    ...more,
  })

  test('type gets smaller only where whole words and numbers have no room, and never below 7.5 points', () => {
    const wide = columnWidths([cell(0, 80), cell(1, 80)], 300)
    expect([wide.fontSize(8.75), wide.fontSize(7.75)]).toEqual([8.75, 7.75])
    const tight = columnWidths([cell(0, 100), cell(1, 100)], 200)
    expect(tight.fontSize(8.75)).toBeLessThan(8.75)
    expect(sum(tight.widths)).toBeCloseTo(200)
    const wider = columnWidths([cell(0, 200), cell(1, 200)], 200)
    expect([wider.fontSize(8.75), wider.fontSize(7.75), wider.fontSize(7)]).toEqual([7.5, 7.5, 7])
    expect(sum(wider.widths)).toBeGreaterThan(300)
  })

  test('a long word is opened before the type of all gets smaller', () => {
    const widths = (longest: number) => (longest > 6 ? { min: 100, max: 100 } : { min: 40, max: 100 })
    const fit = columnWidths([cell(0, 100), cell(1, 0, 0, { widths })], 180)
    expect(fit.fontSize(8.75)).toBe(8.75)
    expect(sum(fit.widths)).toBeCloseTo(180)
  })

  test('a cell over several columns widens them if it is wider than they are', () => {
    const { widths } = columnWidths([cell(0, 20), cell(1, 20), cell(2, 20), cell(1, 300, 300, { colSpan: 2 })], 400)
    expect((widths[1] ?? 0) + (widths[2] ?? 0)).toBeGreaterThanOrEqual(308)
  })
})
