import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../../pdf/layout.ts'
import { type Page, type Pdf, type Run, readPdf } from '../../pdf/read-pdf.ts'
import { checkFile } from '../../pdf-ua/check.ts'
import { attribute } from '../../pdf-ua/conditions/table-grid.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { type Element, isElement, isMark } from '../../pdf-ua/file/structure.ts'

/** Districts and figures are made up. */
const districts = (name: string, count: number) => [
  ...Array.from({ length: count }, (_, at) => [`${name} ${at + 1}`, 1200 + at, 61.5, 1300 + at, 62]),
  { cells: [`${name} as a whole`, 9000, 61.5, 9400, 62], subtotal: true },
]

const brief = {
  lang: 'en',
  title: 'Work in the districts',
  blocks: [
    {
      type: 'table',
      title: 'People at work',
      unitRow: true,
      columns: [
        { title: 'Region' },
        { title: 'District' },
        {
          title: 'Spring',
          columns: [
            { title: 'At work', unit: 'people' },
            { title: 'Rate', unit: '%' },
          ],
        },
        {
          title: 'Autumn',
          columns: [
            { title: 'At work', unit: 'people', mark: '1' },
            { title: 'Rate', unit: '%' },
          ],
        },
      ],
      rows: [
        { title: 'North', rows: districts('Fell', 3) },
        { title: 'South', mark: 'p', rows: districts('Mere', 60) },
        { cells: ['Abroad', 12, 50.5, { value: 15, mark: 'p' }, 51], decimals: 0 },
      ],
      total: ['Together', 18_012, 61.4, 18_815, 62],
      notes: [{ mark: '1', text: 'Counted anew.' }, { mark: 'p', text: 'Provisional.' }, 'Made up.'],
    },
    {
      type: 'table',
      title: 'Budget',
      columns: [
        { title: 'Item' },
        { title: 'Plan', unit: 'EUR million', columns: [{ title: '2030' }, { title: '2031' }] },
      ],
      rows: [['Quays', 120, 131], { cells: ['Spent', 97.1, 98.4], unit: '%' }],
    },
  ],
} as unknown as Brief

let pdf: Pdf
let file: PdfFile

beforeAll(async () => {
  const bytes = await renderBrief(brief)
  pdf = await readPdf(bytes)
  file = await openPdf(bytes)
})

const runOf = (page: Page | undefined, text: string): Run => {
  const found = page?.runs.filter((run) => run.text.trim() === text) ?? []
  expect(found, text).not.toEqual([])
  return found[0] as Run
}

const textIn = ({ kids }: Element): string =>
  kids
    .map((kid) => (isMark(kid) ? (file.texts.get(`${kid.page}/${kid.mcid}`) ?? '') : isElement(kid) ? textIn(kid) : ''))
    .join('')

/** A head as it is read: its words and which cells it is the head of. */
const headOf = (element: Element): string => {
  const [scope, columns, rows] = ['Scope', 'ColSpan', 'RowSpan'].map((name) => {
    const value = attribute(element.value, 'Table', name)
    return value.name ?? value.number ?? 1
  })
  return `${textIn(element).replace(/\s/g, ' ')} ${scope} ${columns}x${rows}`
}

describe('tables: two levels of headings', () => {
  test('are heads of the columns under them; units have a row, and marks stand behind the words', () => {
    const heads = file.elements.filter(({ role }) => role === 'TH').map(headOf)
    expect(heads.slice(0, 12)).toEqual([
      'Region Column 1x3',
      'District Column 1x3',
      'Spring Column 2x1',
      'Autumn Column 2x1',
      'At work Column 1x1',
      'Rate Column 1x1',
      'At work 1) Column 1x1',
      'Rate Column 1x1',
      '(people) Column 1x1',
      '(%) Column 1x1',
      '(people) Column 1x1',
      '(%) Column 1x1',
    ])
    expect(heads).toContain('Plan (EUR million) Column 2x1')
    expect(heads).toContain('Spent (%) Row 1x1')
  })

  test('stand over the middle of their columns, and a heading over all rows on the lowest of them', () => {
    const [page] = pdf.pages
    const spring = runOf(page, 'Spring')
    const [first, last] = [runOf(page, 'At work'), runOf(page, 'Rate')]
    const middle = spring.x + spring.width / 2
    expect(middle).toBeGreaterThan(first.x)
    expect(middle).toBeLessThan(last.x + last.width)
    expect(spring.y).toBeLessThan(first.y)
    expect(runOf(page, 'Region').y).toBeCloseTo(runOf(page, '(people)').y, 1)
  })
})

describe('tables: groups of rows', () => {
  test('have one head for all their rows; rows in no group have theirs over both columns', () => {
    const heads = file.elements.filter(({ role }) => role === 'TH').map(headOf)
    expect(heads).toContain('North Row 1x4')
    expect(heads).toContain('South p) Row 1x61')
    for (const head of ['Fell 1 Row 1x1', 'Abroad Row 2x1']) expect(heads).toContain(head)
    const bodies = file.elements.filter(({ role }) => role === 'TBody')
    expect(bodies.map(({ kids }) => kids.length)).toEqual([4, 61, 2, 2])
  })

  test('say their head again on each page that they reach, which is not read again', () => {
    const later = pdf.pages.filter((page) => page.runs.some(({ text }) => text.includes('South (continued)')))
    expect(later.length).toBeGreaterThan(0)
    for (const page of later) {
      const head = runOf(page, 'South (continued)')
      const row = page.runs.find(({ text }) => /^Mere \d+$/.test(text))
      expect(head.y).toBeLessThan(row?.y ?? 0)
      expect(head.x).toBeLessThan(row?.x ?? 0)
    }
    expect(file.elements.map(textIn).join()).not.toContain('continued')
  })

  test('are followed by their subtotal and the total on one page with a row, and both are said to be one', () => {
    const pageOf = (text: string) => pdf.pages.find((page) => page.runs.some((run) => run.text.trim() === text))?.number
    expect(pageOf('Mere as a whole')).toBe(pageOf('Mere 60'))
    expect(pageOf('Together')).toBe(pageOf('Abroad'))
    const spoken = file.elements.map(({ value }) => value.get('ActualText').text).filter(Boolean)
    expect(spoken).toEqual(['Subtotal: Fell as a whole', 'Subtotal: Mere as a whole', 'Total: Together'])
  })

  test('keep to the page and to every condition of PDF/UA-1; a row asks for its own decimals', () => {
    expect(pdf.pages.flatMap(faults)).toEqual([])
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    const row = file.elements.find((one) => one.role === 'TR' && textIn(one).startsWith('Abroad'))
    const cells = row?.kids.filter(isElement).map((cell) => textIn(cell).trim())
    expect(cells).toEqual(['Abroad', '12', '51', 'p)\u202f15', '51'])
  })
})

test('tables: a long row goes on on the page of the total, whatever stands above it', async () => {
  const long = 'The keepers counted every boat that came in and wrote it down. '.repeat(45)
  for (const count of [0, 4, 6, 7, 8, 10, 12]) {
    const rows = [...Array.from({ length: count }, (_, at) => [`Pier ${at}`, 'few', 1]), ['Quay', long, 2]]
    const columns = [{ title: 'Place' }, { title: 'Notes' }, { title: 'Boats' }]
    const block = { type: 'table', columns, rows, total: ['Together', null, count + 2] }
    const { pages } = await readPdf(await renderBrief({ lang: 'en', title: 'Boats', blocks: [block] } as Brief))
    if (pages.length === 1) continue
    const lowest = Math.max(...(pages[0]?.runs ?? []).filter(({ size }) => size === 8.75).map(({ y }) => y))
    expect(lowest, `${count} rows above`).toBeGreaterThan(650)
    expect(
      pages.at(-1)?.runs.some(({ text }) => text.includes('boat')),
      `${count} rows above`,
    ).toBe(true)
  }
})
