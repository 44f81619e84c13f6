import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bodyText, faults } from '../pdf/layout.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { briefing, emptyFolder, quietly } from './run.ts'

/** The PDF of a brief. */
const built = async (brief: object) => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'a.brief.json'), JSON.stringify(brief))
  expect(await briefing(['build', 'a.brief.json'], { cwd })).toEqual(quietly)
  return readPdf(join(cwd, 'a.pdf'))
}

const hangul = '물길따라흐르는한빛시의오래된관로와새정수장사이'.repeat(4).slice(0, 80)
const address = `https://example.org/${'water/supply-plan/'.repeat(12)}`.slice(0, 200)

it.each([
  ['80 Hangul without a space', hangul],
  ['an address of 200 characters', address],
  ['200 letters without a mark', 'water'.repeat(40)],
])('%s stay inside the page, wherever they stand', async (_, word) => {
  const pdf = await built({
    lang: 'ko',
    title: `물 ${word}`,
    subtitle: word,
    summary: [word, `가 ${word} 나`, `**${word}**`],
    people: { kim: { name: word } },
    sources: { plan: { title: word, URL: address } },
    blocks: [
      {
        type: 'stats',
        items: ['가', '나', '다', '라'].map((unit) => ({ value: 3, unit, label: word, context: word })),
      },
      { type: 'heading', level: 1, text: word },
      { type: 'text', md: `앞 ${word} 뒤[@plan]\n\n- ${word}` },
      { type: 'quote', speaker: 'kim', parts: [{ text: word }] },
      {
        type: 'table',
        title: word,
        columns: ['가', '나', '다', '라', '마'].map((title) => ({ title })),
        rows: [Array(5).fill(word)],
      },
      { type: 'timeline', title: word, items: [{ date: '2025', text: word, note: word }] },
      { type: 'box', title: word, md: word },
      { type: 'recommendations', items: [{ to: word, by: word, text: word, detail: word }] },
    ],
  })
  expect(pdf.pages.flatMap(faults)).toEqual([])
  // A word in pieces loses and gains nothing: no letter, no hyphen.
  expect(bodyText(pdf).split(word).length - 1).toBeGreaterThanOrEqual(20)
})

it.each([
  [
    'a long title',
    { title: 'International responsibilities for the standards of water supply across many organisations' },
  ],
  [
    'a long publisher',
    { publisher: 'Institute for the International Comparison of Municipal Water Supply and Sanitation' },
  ],
  [
    'a long marking',
    { marking: 'EMBARGOED UNTIL 13 JUNE 2025, 09:00', notice: 'Every name in this brief is made up for the example.' },
  ],
  ['a long series', { series: { name: 'Working papers on the resilience of municipal infrastructure', number: 1 } }],
  [
    'all of it',
    {
      title: 'International responsibilities for the standards of water supply across many organisations',
      publisher: 'Institute for the International Comparison of Municipal Water Supply and Sanitation',
      marking: 'EMBARGOED UNTIL 13 JUNE 2025, 09:00',
      series: { name: 'Working papers on the resilience of municipal infrastructure', number: 1 },
      notice: 'Every name in this brief is made up for the example, and so is every figure in it.',
    },
  ],
])('%s has room in the head, the foot and the masthead', async (_, change) => {
  const blocks = Array.from({ length: 50 }, () => ({
    type: 'text',
    md: 'Water reaches every house before the summer ends.',
  }))
  const pdf = await built({ lang: 'en', title: 'Water', date: '2025-06-12', ...change, blocks })
  expect(pdf.pages.length).toBeGreaterThan(1)
  expect(pdf.pages.flatMap(faults)).toEqual([])
  expect(pdf.pages.flatMap(({ runs }) => runs.filter(({ text }) => /-$/.test(text)))).toEqual([])
})

it.each(['ko', 'en'])('a figure of many digits stays whole and in its card: %s', async (lang) => {
  const items = [1_345_490_844, -98_765_432, 1_234.567, 12_345_678].map((value) => ({ value, label: lang }))
  const pdf = await built({ lang, title: lang, blocks: [{ type: 'stats', items }] })
  expect(pdf.pages.flatMap(faults)).toEqual([])
  expect(bodyText(pdf)).not.toMatch(/\d-/)
})
