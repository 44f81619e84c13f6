import { type Brief, OutputMismatchError, renderBrief, type Standard } from '@briefing-kit/briefing'
import { beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, bodyText, faults, linesOf, pageNumber } from '../../pdf/layout.ts'
import { dense, type Page, type Pdf, type Run, readPdf } from '../../pdf/read-pdf.ts'
import { checkFile } from '../../pdf-ua/check.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { isMark } from '../../pdf-ua/file/structure.ts'

/** A table of so many years and towns. All names and figures are made up. */
const table = (years: number, towns: number, more: object = {}) => ({
  type: 'table',
  columns: [{ title: '마을' }, ...Array.from({ length: years }, (_, year) => ({ title: `${2001 + year}` }))],
  rows: Array.from({ length: towns }, (_, town) => [
    `둑골 ${town + 1}`,
    ...Array.from({ length: years }, (_, year) => 10_000_000 + town * 1000 + year),
  ]),
  ...more,
})

const text = (count: number, word: string) => ({
  type: 'text',
  md: Array.from({ length: count }, (_, at) => `${word} ${at + 1}째 물길은 넓다.`).join(' '),
})

const heading = (text: string, level = 1) => ({ type: 'heading', level, text })

const brief = {
  lang: 'ko',
  title: '물길의 해',
  publisher: '한빛연구원',
  marking: '내부용',
  contact: ['water@example.org'],
  sources: { book: { title: '물길 연감' } },
  blocks: [
    heading('앞'),
    text(30, '앞'),
    heading('넓은 표', 2),
    table(12, 6, { title: '한 해의 물', unit: '톤', notes: ['어림값'], source: 'book' }),
    heading('사이', 2),
    text(60, '사이'),
    table(14, 4, { title: '열네 해' }),
    table(12, 50, { title: '긴 표', notes: ['끝 값'] }),
    heading('뒤'),
    text(20, '뒤'),
  ],
}

const shapeOf = ({ width, height }: Page): string => (width > height ? 'landscape' : 'upright')

const runsOf = (page: Page | undefined, text: RegExp): Run[] => page?.runs.filter((run) => text.test(run.text)) ?? []

let pdf: Pdf
let file: PdfFile
beforeAll(async () => {
  const bytes = await renderBrief(brief as Brief)
  pdf = await readPdf(bytes)
  file = await openPdf(bytes)
})

describe('landscape: a table wider than its page', () => {
  test('stands on landscape pages of its own, and what is around it on upright ones', () => {
    expect(pdf.pages.map(shapeOf).join(' ')).toBe(
      'upright landscape upright landscape landscape landscape landscape upright',
    )
    expect(
      [pdf.pages[0], pdf.pages[1]].map((page) => [page?.width, page?.height].map((size) => size?.toFixed(2))),
    ).toEqual([
      ['595.28', '841.89'],
      ['841.89', '595.28'],
    ])
    expect(pdf.pages.flatMap(faults)).toEqual([])
  })

  test('takes its heading, caption, unit and notes along, in the type of any table, over the whole measure', () => {
    const [, page] = pdf.pages
    const words = dense(linesOf(page as Page).join(''))
    for (const part of ['넓은표', '표1', '한해의물', '단위:톤', '어림값']) expect(words).toContain(part)
    const numbers = runsOf(page, /^10,/)
    expect(numbers).toHaveLength(72)
    expect(new Set(numbers.map(({ size }) => size))).toEqual(new Set([8.75]))
    expect(Math.max(...numbers.map(({ x, width }) => x + width))).toBeCloseTo(841.89 - 56, 0)
  })

  test('is set in smaller type where it needs it, and several in a row share a page', () => {
    const [, , , page] = pdf.pages
    const captions = runsOf(page, /^표 \d/)
    expect(captions.map(({ text }) => text)).toEqual(['표 2', '표 3'])
    const [smaller, larger] = [
      runsOf(page, /^10,00\d,013$/).map(({ size }) => size)[0] ?? 0,
      runsOf(page, /^둑골 8$/).map(({ size }) => size)[0],
    ]
    expect(smaller).toBeLessThan(8.75)
    expect(smaller).toBeGreaterThanOrEqual(7.5)
    expect(larger).toBe(8.75)
  })

  test('goes on over pages with its head and what it continues; its note follows its last row', () => {
    const going = pdf.pages.slice(4, 7)
    for (const page of going) {
      expect(linesOf(page)[0]).toBe('표 3 (계속) 긴 표')
      expect(linesOf(page)[1]).toMatch(/^마을 2001 /)
    }
    expect(linesOf(going[2] as Page).at(-1)).toBe('끝 값')
    const towns = pdf.pages.flatMap((page) => runsOf(page, /^둑골 \d+$/).map((run) => run.text))
    expect(towns.slice(-50)).toEqual(Array.from({ length: 50 }, (_, town) => `둑골 ${town + 1}`))
  })

  test('has running head and foot in their places on the turned page', () => {
    expect(pdf.pages.map(pageNumber)).toEqual(pdf.pages.map((_, at) => `${at + 1} / ${pdf.pages.length}`))
    const [, page] = pdf.pages
    expect(
      runsOf(page, /^내부용$/)
        .map(({ y }) => (y < 60 ? 'head' : 'foot'))
        .sort(),
    ).toEqual(['foot', 'head'])
    const [number] = runsOf(page, /^2 \/ /)
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeCloseTo(841.89 - 56, 0)
  })
})

describe('landscape: the file', () => {
  test('keeps every condition of PDF/UA-1 and is read in the order of the brief', () => {
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    const told = file.elements.flatMap(({ kids }) =>
      kids.filter(isMark).map(({ page, mcid }) => file.texts.get(`${page}/${mcid}`) ?? ''),
    )
    const words = dense(told.join(''))
    const places = ['앞30째', '넓은표', '한해의물', '어림값', '사이60째', '열네해', '긴표', '끝값', '뒤20째'].map(
      (one) => words.indexOf(one),
    )
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
    expect(file.elements.filter(({ role }) => role === 'Table')).toHaveLength(3)
    // The two sections of the brief and its sources.
    expect(file.elements.filter(({ role }) => role === 'Sect')).toHaveLength(3)
  })

  test('leads from the outline to the top of a heading on a landscape page', () => {
    const item = file.catalog.get('Outlines', 'First', 'First', 'First')
    expect(item.get('Title').text).toBe('넓은 표')
    const [page, , left, top] = item.get('Dest').items
    expect(page?.ref).toBe(file.pages[1]?.id)
    const [title] = runsOf(pdf.pages[1], /^넓은 표$/)
    expect(left?.number).toBeLessThanOrEqual((title?.x ?? 0) + 1)
    expect(595.28 - (top?.number ?? 0)).toBeLessThan(title?.y ?? 0)
    expect(595.28 - (top?.number ?? 0)).toBeGreaterThan((title?.y ?? 0) - 40)
  })
})

/** A brief of these blocks alone. */
const of = async (blocks: readonly object[], more: object = {}, standard?: Standard): Promise<Pdf> => {
  const content = { lang: 'ko', title: '물길의 해', ...more, blocks }
  return readPdf(await renderBrief(content as unknown as Brief, standard ? { standard } : {}))
}

describe('landscape: wherever the table stands', () => {
  test.each([
    ['first', [table(12, 2), text(3, '뒤')], 'upright landscape upright'],
    ['last', [text(3, '앞'), table(12, 2)], 'upright landscape'],
    ['alone', [table(12, 2)], 'upright landscape'],
    ['in a brief of nothing else', [table(12, 30), table(12, 30)], 'upright landscape landscape landscape landscape'],
  ])('%s', async (_, blocks, shapes) => {
    const made = await of(blocks, { summary: ['물이 늘었다.'] })
    expect(made.pages.map(shapeOf).join(' ')).toBe(shapes)
    expect(made.pages.flatMap(faults)).toEqual([])
    for (const page of made.pages) expect(bodyOf(page)).not.toEqual([])
  })

  test('with no tags in the file', async () => {
    const made = await of([text(3, '앞'), table(12, 2)], {}, 'none')
    expect(made.pages.map(shapeOf).join(' ')).toBe('upright landscape')
    expect(bodyText(made)).toContain('10,001,011')
  })

  test('a row higher than the page is split, at lines', async () => {
    const long = text(150, '말').md
    const made = await of([table(12, 2, { rows: [['둑골', ...Array.from({ length: 11 }, () => 10_000_000), long]] })])
    expect(made.pages.map(shapeOf).slice(0, 3)).toEqual(['upright', 'landscape', 'landscape'])
    expect(made.pages.flatMap(faults)).toEqual([])
    expect(bodyText(made).match(/째물길은넓다/g)).toHaveLength(150)
  })
})

describe('landscape: text after the table', () => {
  const quote = { type: 'quote', speaker: 'kim', parts: [{ text: text(40, '말').md }] }
  const people = { kim: { name: '김하늘' } }
  const blocks = [heading('앞'), text(30, '앞'), table(12, 4, { title: '물' }), text(52, '뒤'), quote, heading('끝')]

  test.each(['ua-1+a-2a', 'none'] as const)('fills the upright page before it: %s', async (standard) => {
    const made = await of([...blocks, text(10, '끝')], { people }, standard)
    expect(made.pages.map(shapeOf).join(' ')).toBe('upright landscape upright')
    const [first, , last] = made.pages as [Page, Page, Page]
    expect(Math.max(...bodyOf(first).map(({ y }) => y))).toBeGreaterThan(730)
    expect(linesOf(first).join('')).toContain('“말 1째')
    expect(linesOf(last)[0]).toContain('김하늘 (계속)')
    expect(made.pages.flatMap(faults)).toEqual([])
  })

  test('stands under the heading above the table, which never stands alone', async () => {
    for (const before of [0, 3, 66, 69, 72, 75, 78, 81, 84, 120]) {
      const made = await of([heading('앞'), text(before + 9, '앞'), heading('넓은 표', 2), ...blocks.slice(2, 4)])
      const page = made.pages.find((one) => runsOf(one, /^넓은 표$/).length > 0) as Page
      expect(shapeOf(page)).toBe('upright')
      const lines = linesOf(page)
      expect(lines[lines.indexOf('넓은 표') + 1]).toMatch(/^뒤 1째/)
      expect(lines[lines.indexOf('넓은 표') + 2]).toContain('째 물길은')
      const landscape = made.pages.filter((one) => shapeOf(one) === 'landscape')
      expect(landscape.map((one) => linesOf(one)[0])).toEqual(['표 1 물'])
      expect(landscape[0]?.number).toBe(page.number + 1)
      expect(made.pages.flatMap(faults)).toEqual([])
    }
  })

  test('lets the heading go along if the table has no title or no text follows', async () => {
    for (const after of [[table(12, 4), text(9, '뒤')], [table(12, 4, { title: '물' })]]) {
      const { pages } = await of([heading('앞'), text(9, '앞'), heading('넓은 표', 2), ...after])
      expect(linesOf(pages[1] as Page)[0]).toBe('넓은 표')
      expect(pages.map(shapeOf).join(' ')).toMatch(/^upright landscape/)
    }
  })

  test('goes on filling the page behind a short text below the heading', async () => {
    const blocks = [heading('넓은 표'), table(12, 4, { title: '물' }), text(4, '뒤'), quote, text(90, '끝')]
    const { pages } = await of(blocks, { people })
    expect(pages.map(shapeOf).join(' ')).toBe('upright landscape upright')
    expect(Math.max(...bodyOf(pages[0] as Page).map(({ y }) => y))).toBeGreaterThan(730)
  })

  test('passes neither a heading nor another table', async () => {
    const short = [heading('앞'), text(3, '앞'), table(12, 4)]
    const [other] = (await of([...short, table(2, 3), text(10, '뒤')])).pages
    expect(linesOf(other as Page).at(-1)).toMatch(/^앞|넓다\.$/)
    const [headed] = (await of([...short, heading('작은', 2), text(10, '뒤')])).pages
    expect(linesOf(headed as Page).join('')).not.toContain('작은')
  })
})

test('landscape: a table that is wider still is an error that says how wide it and the page are, for each', async () => {
  const error = await of([table(28, 2), text(3, '사이'), table(12, 2), table(29, 2)]).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(OutputMismatchError)
  const { mismatches } = error as OutputMismatchError
  expect(mismatches.map(({ code, path }) => [code, ...path])).toEqual([
    ['table-too-wide', 'blocks', 0],
    ['table-too-wide', 'blocks', 3],
  ])
  for (const { message } of mismatches)
    expect(message).toMatch(
      /^this table would be 1[1-9]\d\d pt wide in type of 7\.5 pt, and a landscape page has 729 pt$/,
    )
})

test('landscape: an upright page before one is a third full where the page before it can spare lines', async () => {
  // Between the wide tables, which are all that their sections have, stands text of a page and a bit more.
  const sections = [140, 155, 170, 185, 200, 215].flatMap((count) => [
    heading(`글 ${count}`),
    text(count, '둑'),
    heading(`표 ${count}`),
    table(12, 6),
  ])
  const { pages } = await readPdf(
    await renderBrief({ ...brief, blocks: [...sections, heading('끝'), text(9, '끝')] } as Brief),
  )
  expect(pages.flatMap(faults)).toEqual([])
  const upright = pages.slice(1, -1).filter((page) => shapeOf(page) === 'upright')
  expect(upright.length).toBeGreaterThan(8)
  for (const page of upright) expect(Math.max(...bodyOf(page).map(({ y }) => y))).toBeGreaterThan(78 + 700 / 3)
})
