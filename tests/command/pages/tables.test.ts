import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, type Run, readPdf } from '../../pdf/read-pdf'
import { briefing, unownedFolder } from '../run'

let folder: string
beforeAll(async () => {
  folder = await unownedFolder()
})
afterAll(async () => {
  const { rm } = await import('node:fs/promises')
  await rm(folder, { recursive: true, force: true })
})

/** The names of towns and all figures are made up. */
const table = (columns: readonly unknown[], rows: readonly unknown[], more: object = {}) => ({
  type: 'table',
  columns,
  rows,
  ...more,
})

const built = async (name: string, blocks: readonly unknown[], lang = 'en') => {
  await writeFile(join(folder, `${name}.brief.json`), JSON.stringify({ lang, title: 'Harbours', blocks }))
  const ended = await briefing(['build', `${name}.brief.json`], { cwd: folder })
  return ended.code === 0 ? { ...ended, ...(await readPdf(join(folder, `${name}.pdf`))) } : { ...ended, pages: [] }
}

const runsOf = (pages: readonly Page[], text: RegExp) =>
  pages.flatMap(({ runs }) => runs.filter((run) => text.test(run.text)))

const right = ({ x, width }: { x: number; width: number }): number => x + width

const years = (count: number, of: (index: number) => number) => [
  [{ title: 'Town' }, ...Array.from({ length: count }, (_, index) => ({ title: `${2001 + index}` }))],
  [['Hanbit', ...Array.from({ length: count }, (_, index) => of(index))]],
]

describe('tables: columns', () => {
  test('as many as a page holds keep each number whole, in smaller type where they need it', async () => {
    const of = (index: number) => 7_654_321 + index
    const blocks = [6, 8, 9, 10].map((count) => table(...(years(count, of) as [unknown[], unknown[]])))
    const { pages } = await built('years', blocks)
    const numbers = runsOf(pages, /^[\d,]{9}$/)
    expect(numbers.map(({ text }) => text)).toEqual(
      [6, 8, 9, 10].flatMap((count) => Array.from({ length: count }, (_, index) => `7,654,3${21 + index}`)),
    )
    const edges = [...new Set(numbers.map(right).map(Math.round))]
    expect(Math.max(...edges)).toBeLessThanOrEqual(540)
    const sizes = [...new Set(numbers.map(({ size }) => size))].sort()
    expect(sizes[0]).toBeGreaterThanOrEqual(7.5)
    expect(sizes[0]).toBeLessThan(8.75)
    expect(sizes.at(-1)).toBe(8.75)
  })

  test('take the room that their contents ask for: a date, a sum with its unit and words stay whole', async () => {
    const long = 'The keepers of the lights agreed that every harbour counts what enters and what leaves. '.repeat(3)
    const { pages } = await built('contents', [
      table(
        [{ title: 'Act' }, { title: 'Responsibilities' }, { title: 'Since' }, { title: 'Money' }],
        [
          ['Lights', long, '31 January 2025', 'EUR 1,340 million'],
          ['Locks', 'Internationalization of measurements', '2 May 2026', 'EUR 5 million'],
        ],
      ),
    ])
    for (const whole of ['31 January 2025', 'EUR 1,340 million', 'Responsibilities', 'Lights'])
      expect(runsOf(pages, new RegExp(`^${whole}$`))).toHaveLength(1)
    const [lights] = runsOf(pages, /^Lights$/)
    const [words] = runsOf(pages, /^The keepers/)
    expect((words?.x ?? 999) - (lights?.x ?? 0)).toBeLessThan(100)
  })

  test('that no page holds are an error with its place, which says how wide the table is', async () => {
    const { code, stderr, stdout } = await built('too-wide', [
      { type: 'text', md: 'Before it.' },
      table(...(years(28, (index) => 100_000_000 + index) as [unknown[], unknown[]])),
    ])
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(/too-wide\.brief\.json:1:78 {2}error {2}this table would be \d{4} pt wide/)
  })
})

describe('tables: numbers', () => {
  test('have no digit that was not given, and stand under one another at their points', async () => {
    const { pages } = await built('digits', [
      table(
        [{ title: 'Indicator' }, { title: 'Value' }, { title: 'Share', decimals: 1 }],
        [
          ['Output', 25_491_200, 40],
          ['Inequality', 0.323, 2.5],
          ['Exchange', -1305.41, 0.1],
        ],
      ),
    ])
    const numbers = runsOf(pages, /^[−\d,.\u2007\u2008]+$/).filter(({ size }) => size === 8.75)
    expect(numbers.map(({ text }) => text.trim())).toEqual(['25,491,200', '40.0', '0.323', '2.5', '−1,305.41', '0.1'])
    // Of 2048 units to an em, a digit has 1258 and the point 520.
    const pointOf = (run: Run): number => {
      const [fraction = ''] = /\.\d+$/.exec(run.text.trim()) ?? []
      const units = fraction === '' ? 0 : 520 + 1258 * (fraction.length - 1)
      return right(run) - (units / 2048) * run.size
    }
    const points = numbers.filter((_, index) => index % 2 === 0).map(pointOf)
    for (const point of points) expect(point).toBeCloseTo(points[0] as number, 1)
  })
})

describe('numbers as they are written in the file', () => {
  test('keep the zeros at their ends, in cells, in cards and in changes', async () => {
    const lines = [
      'lang: en',
      'title: Tides',
      'blocks:',
      '  - type: table',
      '    columns: [{ title: Pier }, { title: Level }, { title: Rounded, decimals: 1 }]',
      '    rows:',
      '      - [North, 5830.0, 2.50]',
      '      - { cells: [South, 12.25, 7.25], decimals: 0 }',
      '      - [West, 0.300, { value: 4, decimals: 2 }]',
      '  - type: stats',
      '    items: [{ label: Boats, value: 60.0, unit: "%", delta: { value: 4.20, direction: up } }]',
    ]
    await writeFile(join(folder, 'written.brief.yaml'), lines.join('\n'))
    expect(await briefing(['build', 'written.brief.yaml'], { cwd: folder })).toMatchObject({ code: 0 })
    const { pages } = await readPdf(join(folder, 'written.pdf'))
    const words = pages.flatMap(({ runs }) => runs.flatMap(({ text }) => text.trim().split(/\s+/)))
    const numbers = words.filter((word) => /^[\d,.]+$/.test(word))
    expect(numbers.slice(0, 7)).toEqual(['5,830.0', '2.5', '12', '7', '0.300', '4.00', '60.0'])
    expect(words.join(' ')).toContain('4.20%')
  })
})

describe('references: behind numbers', () => {
  test('are set apart by a narrow space, and none stands on the date of a card', async () => {
    await writeFile(
      join(folder, 'references.brief.json'),
      JSON.stringify({
        lang: 'en',
        title: 'Rain',
        sources: { s: { title: 'Yearbook' } },
        blocks: [
          { type: 'stats', items: [{ label: 'Sites', value: 17, asOf: '2024', source: 's' }] },
          { type: 'quote', date: '2025-06-05', source: 's', parts: [{ text: 'It rained.' }] },
          { type: 'text', md: 'The index was 104[@s], the area 12 km²[@s, p. 3], and rain fell[@s].' },
          {
            type: 'text',
            md: 'It rose to 1,204.[@s] It took 41%[@s] of 9 km[@s], 8[@s]7 in all, by “2031”[@s], and so[@s] on.',
          },
        ],
      }),
    )
    expect(await briefing(['build', 'references.brief.json'], { cwd: folder })).toMatchObject({ code: 0 })
    const { pages } = await readPdf(join(folder, 'references.pdf'))
    const runs = pages.flatMap((page) => page.runs)
    const gapBehind = (words: RegExp): number => {
      const at = runs.findIndex(({ text }) => words.test(text))
      expect(runs[at + 1]?.text).toMatch(/^\d$/)
      return (runs[at + 1]?.x ?? 0) - right(runs[at] as Run)
    }
    for (const words of [/104$/, /km²$/, /5 June 2025$/, /1,204\.$/, /41%$/, /9 km$/, / 8$/, /2031”$/])
      expect(gapBehind(words)).toBeGreaterThan(0.8)
    for (const words of [/rain fell$/, /^Sites$/, /and so$/]) expect(gapBehind(words)).toBeLessThan(0.5)
    const date = runs.findIndex(({ text }) => text === 'as of 2024')
    expect(runs[date + 1]?.text).toBe('Yearbook')
  })
})

describe('cards: values', () => {
  test('of a row have one size and one baseline and stay on one line; five and six leave no hole', async () => {
    const items = [9999, 10_000, 1_234_567_890, 340, 5].map((value, index) => ({ label: `Card ${index + 1}`, value }))
    const { pages } = await built('cards', [
      { type: 'stats', items },
      { type: 'stats', items: [...items, items[0]] },
    ])
    const numbers = runsOf(pages, /^[\d,]+$/).filter(({ size }) => size > 10)
    const lines = [...new Set(numbers.map(({ y }) => Math.round(y)))]
    const values = lines.map((line) => numbers.filter(({ y }) => Math.round(y) === line))
    expect(values.map((row) => row.map(({ text }) => text).join(' '))).toEqual([
      '9,999 10,000 1,234,567,890',
      '340 5',
      '9,999 10,000 1,234,567,890',
      '340 5 9,999',
    ])
    for (const row of values) expect(new Set(row.map(({ size }) => size)).size).toBe(1)
  })

  test('stand on one line under labels of any height, and beside lines of any trend', async () => {
    const words = [
      '집',
      '상수도관이',
      'Water',
      'implementation',
      '2020년에',
      'Überwachungseinrichtungen',
      '水道管の',
      'IL',
      'MW',
    ]
    const label = (seed: number) =>
      Array.from({ length: 1 + ((seed * 7) % 11) }, (_, at) => words[(seed * seed + at * (1 + (seed % 4))) % 9]).join(
        ' ',
      )
    const items = Array.from({ length: 44 }, (_, at) => ({
      label: label(at),
      value: at % 8 < 4 ? 101 + at : 1_234_567_890_101 + at,
      ...(at % 3 === 0 && { trend: { values: [1, 3], label: 'More' } }),
    }))
    const { pages } = await built('labels', [
      { type: 'stats', items },
      { type: 'stats', items: items.slice(0, 3) },
      { type: 'stats', items: items.slice(5, 7) },
    ])
    const values = pages.map(({ runs }) => runs.filter(({ text, size }) => size > 9 && /^1?[\d,]*1\d\d$/.test(text)))
    expect(values.map(({ length }) => length).reduce((sum, one) => sum + one)).toBe(49)
    const lines = values.flatMap((runs) => [...new Set(runs.map(({ y }) => y.toFixed(2)))])
    expect(lines).toHaveLength(13)
  })

  test('keep a number and its unit on one line', async () => {
    const items = [1, 2, 3].map((value) => ({ label: `Card ${value}`, value, unit: '%' }))
    const { pages } = await built('card-units', [
      { type: 'stats', items: [...items, { label: 'Grid', value: 340_000_000, unit: 'EUR' }] },
    ])
    const lines = ['EUR', '340', 'million'].map((text) => runsOf(pages, new RegExp(`^${text}$`))[0]?.y)
    expect(new Set(lines).size).toBe(1)
  })
})
