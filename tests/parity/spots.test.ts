import { expect, test } from 'vitest'
import type { Bitmap } from '../pictures/pages.ts'
import { spotsOf } from './spots.ts'

/** A grey picture of one row of values, three times. */
const picture = (...row: number[]): Bitmap => ({
  width: row.length,
  height: 3,
  data: Uint8Array.from([row, row, row].flat().flatMap((value) => [value, value, value, 255])),
})

test('spots: a stroke shifted by a part of a pixel is no difference', () => {
  expect(spotsOf(picture(255, 255, 20, 20, 255), picture(255, 255, 80, 20, 200))).toBe('')
})

test.each([
  ['lost', picture(255, 255, 255, 255, 255)],
  ['elsewhere', picture(20, 20, 255, 255, 255)],
  ['another colour', picture(255, 255, 120, 120, 255)],
])('a stroke that is %s is not', (_, other) => {
  expect(spotsOf(picture(255, 255, 20, 20, 255), other)).toMatch(/spots, the first at \d, 0$/)
})
