import { registerFonts } from '@briefing-kit/ui/fonts'
import { StatGrid, Timeline } from '@briefing-kit/ui/pdf'
import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { type Run, readPdf } from './read-pdf.ts'

registerFonts()

const runsOf = async (component: ReactElement): Promise<Run[]> => {
  const page = createElement(Page, { size: 'A4', style: { padding: 56 } }, component)
  const bytes = await renderToBuffer(createElement(Document, null, page))
  return (await readPdf(new Uint8Array(bytes))).pages.flatMap(({ runs }) => runs)
}

test('stat-card: lines below the figures of a row share a baseline, whatever the size of the figures', async () => {
  const items = [28, 5.2e12, 1_234_567.891].map((value) => ({
    label: `${value}`,
    value,
    unit: 'KRW',
    kind: 'planned' as const,
  }))
  const lines = (await runsOf(createElement(StatGrid, { items }))).filter(({ text }) => text === '계획')
  expect(lines).toHaveLength(3)
  expect(Math.max(...lines.map(({ y }) => y)) - Math.min(...lines.map(({ y }) => y))).toBeLessThan(0.5)
})

test('timeline: title and legend of a compact one are aligned with its events', async () => {
  const items = [
    { date: '2025-06-11', title: '발표' },
    { date: '2025-06-20', title: '설명회', status: 'planned' as const },
  ]
  const runs = await runsOf(createElement(Timeline, { density: 'compact', title: '여름까지', items }))
  const [title, event] = ['여름까지', '발표'].map((words) => runs.find(({ text }) => text === words))
  const legend = runs.find(({ text }) => text === '상태')
  expect(title?.x).toBeCloseTo(event?.x ?? 0, 0)
  expect(legend?.x).toBeCloseTo(event?.x ?? 0, 0)
})
