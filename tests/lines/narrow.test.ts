import { renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { Prose, Quote, StatGrid } from '@briefing-kit/ui/pdf'
import { Document, Page, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { dense } from './lines.ts'
import { mixtures } from './texts.ts'

beforeAll(() => registerFonts())

/** The text set in a column of this width in points, and the runs that overflow it. */
const inColumn = async (width: number, element: ReactElement) => {
  const page = h(Page, { size: [width + 40, 3000], style: { padding: 20 } }, h(View, { style: { width } }, element))
  const document = h(Document, { title: '좁은 단', language: 'ko', creationDate: new Date(0) }, page)
  const { pages } = await readPdf(await renderTagged(document))
  const runs = pages.flatMap((one) => one.runs)
  return {
    text: dense(runs.map(({ text }) => text).join('')),
    beyond: runs.filter((run) => run.text.trim() !== '' && run.x + run.width > 20 + width + 1).map(({ text }) => text),
  }
}

const prose = (text: string) => h(Prose, { text: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] })

test.each([40, 60, 90])(
  'lines: any mixture stays in a column of %i points, without a hyphen (property)',
  async (width) => {
    for (const text of mixtures.slice(0, 20)) {
      const set = await inColumn(width, prose(text))
      expect(set.beyond).toEqual([])
      expect(set.text).toBe(dense(text))
    }
  },
)

test.each([170, 246])(
  'lines: figures and quotations stay in a column of %i points, without a hyphen',
  async (width) => {
    const figures = [520_000_000_000, 30_000, 1_234_567].map((value) => ({ label: '하루 공급', value, unit: 'KRW' }))
    const speaker = { name: '김하늘', role: '물관리정책과장', organisation: '한빛특별자치시수자원관리공단' }
    const set = await inColumn(
      width,
      h(
        View,
        {},
        h(StatGrid, { items: figures, columns: 2 }),
        h(Quote, { parts: ['물은 나누어 쓸 때 늘어난다.'], speaker }),
      ),
    )
    expect(set.text).not.toContain('-')
    expect(set.beyond).toEqual([])
  },
)
