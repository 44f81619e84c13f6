import { type Brief, type Image, renderBrief } from '@briefing-kit/briefing'
import { expect, test } from 'vitest'
import { type Bitmap, bitmapsOf } from '../../pictures/pages.ts'
import { pipe } from '../enlarged.ts'

const images = new Map<string, Image>([
  ['pipe.svg', { format: 'svg', bytes: Buffer.from(pipe), width: 60, height: 20 }],
])

const words = (count: number): string => Array.from({ length: count }, () => '물길이 넓다.').join(' ')

const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at))

const heading = { type: 'heading', level: 1, text: '물길' }
const text = { type: 'text', md: words(60) }
const columns = [{ title: '곳' }, { title: '말' }]
const step = { to: '시', text: '쌓는다', detail: words(60) }

/** Content of more than a page of each kind. */
const kinds: Record<string, object[]> = {
  text: times(9, () => ({ type: 'text', md: words(40) })),
  lists: times(9, () => ({ type: 'text', md: `- ${words(9)}\n- ${words(9)}` })),
  sections: times(5, () => [heading, text]).flat(),
  'parts of sections': [heading, text, ...times(4, () => [{ ...heading, level: 2 }, text]).flat()],
  quotations: times(7, () => ({ type: 'quote', speaker: 'kim', parts: [{ text: words(30) }] })),
  'pull quotes': times(5, () => ({ type: 'quote', variant: 'pull', speaker: 'kim', parts: [{ text: words(12) }] })),
  gists: times(7, () => ({ type: 'quote', speaker: 'kim', gist: words(30) })),
  boxes: times(6, () => ({ type: 'box', title: '물길', md: words(40) })),
  'rows of a table': [{ type: 'table', columns, rows: times(30, () => ['가', words(12)]) }],
  tables: times(12, () => ({ type: 'table', title: '물길', columns, rows: [['가', words(9)]] })),
  years: [{ type: 'timeline', items: times(30, (at) => ({ date: `${1950 + at}-03`, text: words(15) })) }],
  'events of a year': [{ type: 'timeline', items: times(30, () => ({ date: '1950-03', text: words(15) })) }],
  'events of half a page': [{ type: 'timeline', items: times(4, () => ({ date: '1950-03', text: words(110) })) }],
  'events higher than a page': [{ type: 'timeline', items: times(2, () => ({ date: '1950-03', text: words(290) })) }],
  'events in one line': [
    { type: 'timeline', variant: 'compact', items: times(30, (at) => ({ date: `${1950 + at}`, text: words(15) })) },
  ],
  cards: [{ type: 'stats', items: times(18, () => ({ label: '물길', value: 3, context: words(9) })) }],
  recommendations: [{ type: 'recommendations', items: times(6, () => step) }],
  'recommendations in parts': times(6, () => ({ type: 'recommendations', items: [step] })),
  figures: times(14, () => ({ type: 'figure', src: 'pipe.svg', alt: '관', title: '물길' })),
  sources: [text, text, { type: 'text', md: times(40, (at) => `물길.[@s${at}]`).join(' ') }],
}

const sources = Object.fromEntries(times(40, (at) => [`s${at}`, { title: words(9) }]))
const briefOf = (blocks: object[]) =>
  ({ lang: 'ko', title: '물길', people: { kim: { name: '김하늘' } }, sources, blocks }) as unknown as Brief

const dots = 96
const points = (pixels: number): number => (pixels * 72) / dots

/** Where the first ink below the running head begins, in points from the top of the page. */
const topOf = ({ data, width, height }: Bitmap): number => {
  const paper = 245
  for (let y = Math.round((dots * 76) / 72); y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if ((data[(y * width + x) * 4] as number) < paper) return points(y)
  }
  return Number.POSITIVE_INFINITY
}

test.each(Object.entries(kinds))('page tops: %s begin where the body of a page does', async (_, blocks) => {
  const bytes = await renderBrief(briefOf(blocks), { images })
  const [, second] = await bitmapsOf(bytes, 2, { dots, step: 1 })
  const top = topOf(second as Bitmap)
  expect(top).toBeGreaterThanOrEqual(77.25)
  // Letters stand up to 4 points below the upper edge of their line, rules do not.
  expect(top).toBeLessThan(82)
})
