import { expect, it } from 'vitest'
import { countedOnce } from './counted-once'

it('a figure is read once by list and place, and anew in another text or sentence', () => {
  const asked: string[] = []
  const countedBy = countedOnce((text, { from }, _, index) => {
    asked.push(`${text} ${from} ${index}`)
    return { own: [], name: [], beside: [] }
  })
  const figures = [
    { from: 0, to: 1 },
    { from: 3, to: 4 },
  ]
  const whole = { from: 0, to: 4 }
  for (const index of [0, 1, 0, 1]) countedBy('1, 2', whole, figures, index)
  countedBy('3, 4', whole, figures, 0)
  countedBy('3, 4', { from: 3, to: 4 }, figures, 0)
  expect(asked).toEqual(['1, 2 0 0', '1, 2 0 1', '3, 4 0 0', '3, 4 3 0'])
})
