import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { expect, it } from 'vitest'
import { bodyOf, faults } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, at) => `물길 ${at + 1}은 넓다.`).join(' ')

const text = { type: 'text', md: sentences(40) }
const cards = (count: number) => ({
  type: 'stats',
  items: Array.from({ length: count }, (_, value) => ({ value, label: '마을', context: sentences(4) })),
})

/** Openings and blocks that left pages white. */
const briefs: Record<string, object> = {
  'three short messages before a long chronology': {
    summary: ['물이 늘었다.', '둑이 높다.', '길이 멀다.'],
    blocks: [
      { type: 'heading', level: 1, text: '해' },
      {
        type: 'timeline',
        title: '물길',
        items: Array.from({ length: 60 }, (_, at) => ({ date: `${1950 + at}`, text: sentences(3) })),
      },
    ],
  },
  'cards that go on on a second page': {
    summary: Array.from({ length: 5 }, () => sentences(16)),
    blocks: [cards(20), { type: 'heading', level: 1, text: '글' }, text, text, text, text, text],
  },
  'a quotation of 25 lines below a heading': {
    blocks: [
      { type: 'heading', level: 1, text: '글' },
      text,
      { type: 'heading', level: 2, text: '말' },
      { type: 'quote', parts: [{ text: sentences(75) }] },
    ],
  },
  'rows, boxes and recommendations of half a page': {
    blocks: [1, 2, 3].flatMap(() => [
      { type: 'text', md: sentences(10) },
      {
        type: 'table',
        columns: [{ title: '곳' }, { title: '말' }],
        rows: [
          ['가', sentences(90)],
          ['나', sentences(80)],
        ],
      },
      { type: 'box', md: sentences(130) },
      { type: 'recommendations', items: [{ text: '쌓는다', detail: sentences(120) }] },
    ]),
  },
}

it.each(Object.entries(briefs))('pages: none but the last is under a third full: %s', async (_, content) => {
  const { pages } = await readPdf(await renderBrief({ lang: 'ko', title: '물길', ...content } as Brief))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap(faults)).toEqual([])
  for (const page of pages.slice(0, -1)) {
    expect(Math.max(...bodyOf(page).map(({ y }) => y))).toBeGreaterThan(78 + 700 / 2)
  }
})
