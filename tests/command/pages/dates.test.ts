import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { expect, test } from 'vitest'
import { faults, linesOf } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'

/** Events of these dates, each called by its date, below headings of years and of months. */
const linesFor = async (lang: string, dates: readonly string[]): Promise<string[]> => {
  const items = dates.map((date) => ({ date, text: `(${date})` }))
  const blocks = ['year', 'month'].map((groupBy) => ({ type: 'timeline', groupBy, items }))
  const { pages } = await readPdf(await renderBrief({ lang, title: 'x', blocks } as unknown as Brief))
  expect(pages.flatMap(faults)).toEqual([])
  return pages.flatMap((page) => linesOf(page)).map((line) => line.replaceAll('\u00a0', ' '))
}

/** Days, months and years, in doubt and as spans, in the widest words. */
const dates = [
  ...['2005', '2005~', '2005%', '2005/..', '2005/2006-09-30', '2005-09', '2005-09~', '2005-09%', '2005-09/2005-11'],
  ...['2005-09/2006-11', '2005-09~/..', '2005-09-26', '2005-09-26/2005-11-30', '2005-09-26/2006-11-30'],
  ...['2005-09-28~/2006-11-30', '2005-09-30~/2006-09-30%', '2006-12-30'],
]

test.each(['en', 'ko'])('dates: each stands beside its heading, in whole words: %s', async (lang) => {
  const lines = await linesFor(lang, dates)
  const words = new Set(lines.join(' ').match(/\p{L}{2,}/gu))
  for (const part of ['Septe', 'Septem', 'Nov', 'Novem', 'Novembe', 'ember', 'mber', 'er'])
    expect(words).not.toContain(part)
  // The end of a span keeps its own year.
  const [, ...approximate] = lines.join(' ').split('(2005-09-28~/2006-11-30)')
  expect(approximate).toHaveLength(2)
  for (const after of approximate) expect(after.slice(0, 30)).toContain('2006')
})

test('dates: what its heading says is not printed again', async () => {
  const lines = await linesFor('en', ['2001', '2002-03', '2002-05-07'])
  expect(lines.filter((line) => line.includes('(2001)'))).toEqual(['2001 (2001)', '2001 (2001)'])
  expect(lines.filter((line) => line.includes('March'))).toEqual(['2002 March (2002-03)', 'March 2002'])
})
