import { expect, it } from 'vitest'
import { growthOf, linear } from './growth.ts'

/** Counts to a number, which takes time; the sum is handed out so that the loop is not left out. */
const count = (to: number): { sum: number } => {
  let sum = 0
  for (let at = 0; at < to; at += 1) sum = (sum + Math.imul(at, at)) | 0
  return { sum }
}

it('growth: work for every piece is linear, by CPU time and by steps', async () => {
  expect(await growthOf((size) => count(size), [250_000, 500_000, 1_000_000])).toBeLessThanOrEqual(linear)
  expect(await growthOf((size) => 3 * size, [10, 20, 40])).toBe(2)
})

it('growth: work for every pair of pieces is not linear, even if there is little of it', async () => {
  expect(await growthOf((size) => count(size * size), [1000, 2000, 4000])).toBeGreaterThan(linear)
  expect(await growthOf((size) => 400 * size + size * size, [100, 200, 400, 800])).toBeGreaterThan(linear)
})
