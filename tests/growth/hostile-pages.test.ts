import { describe, expect, it } from 'vitest'
import { type ExpectedText, notOnPages } from '../../packages/briefing/src/verify/compare.ts'
import { growthOf, linear } from './growth.ts'

const days: ExpectedText = { kind: 'figure', text: '41일', after: '물' }
const opening: ExpectedText = { kind: 'date', text: '3. 15.', under: '2024', before: '문을 연다' }
const nowhere: ExpectedText = { kind: 'quotation', text: `${'가'.repeat(400)}나${'가'.repeat(400)}` }

/** The text that a page repeats, and the text that is looked for on it. */
const hostile: Record<string, [text: string, printed: ExpectedText]> = {
  'one figure without end': ['1,', { kind: 'figure', text: '41일' }],
  'the label again and again': ['물', days],
  'the label, and a figure that is another': ['물47일', days],
  'words that might go on': ['가', nowhere],
  'an event under another year': ['2023 3. 15. 문을 연다 ', opening],
}

describe('verify: looking for a text takes time linear in the pages', () => {
  it.each(Object.entries(hostile))('%s', async (_, [text, printed]) => {
    const run = (size: number) => {
      const all = text.repeat(size / text.length)
      const stretch = (index: number) => all.slice((index * all.length) / 400, ((index + 1) * all.length) / 400)
      const page = Array.from({ length: 200 }, (__, index) => ({ text: stretch(index), face: `${index % 3}` }))
      notOnPages([page, page], [printed])
    }
    expect(await growthOf(run, [125_000, 250_000, 500_000])).toBeLessThanOrEqual(linear)
  })
})
