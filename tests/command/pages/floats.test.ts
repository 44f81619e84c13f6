import { type Brief, type Image, renderBrief, type Standard } from '@briefing-kit/briefing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, faults, linesOf } from '../../pdf/layout.ts'
import { dense, type Page, type Pdf, readPdf } from '../../pdf/read-pdf.ts'
import { openPdf } from '../../pdf-ua/file/open.ts'
import { isMark } from '../../pdf-ua/file/structure.ts'

const picture: Image = {
  format: 'svg',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0H40V30H0Z" fill="#9ab"/></svg>',
  ),
  width: 400,
  height: 300,
}

const text = (count: number, word: string) => ({
  type: 'text',
  md: Array.from({ length: count }, (_, at) => `${word} ${at + 1}째 물길은 넓다.`).join(' '),
})
const figure = (name: string, more: object = {}) => ({
  type: 'figure',
  src: 'a.svg',
  alt: '잿빛',
  title: name,
  ...more,
})
const heading = (words: string, level = 1) => ({ type: 'heading', level, text: words })

const images = new Map([['a.svg', picture]])

const bytesOf = (blocks: readonly object[], standard?: Standard): Promise<Uint8Array> => {
  const content = { lang: 'ko', title: '물길', blocks } as unknown as Brief
  return renderBrief(content, standard ? { images, standard } : { images })
}

const built = async (blocks: readonly object[], standard?: Standard): Promise<Pdf> =>
  readPdf(await bytesOf(blocks, standard))

/** Height of the picture where its column has room for it, in points. */
const high = 225

/** How far down a page is filled, by words or by the picture beside the number of a figure. */
const lowest = (page: Page): number =>
  Math.max(...bodyOf(page).map(({ text, y }) => y + (/^그림 \d$/.test(text) ? high : 0)))

/** The words of each page, without white space. */
const wordsOf = (pdf: Pdf): string[] => pdf.pages.map((page) => dense(linesOf(page).join('')))

/** On which page some words stand, from 0. */
const pageOf = (pdf: Pdf, words: string): number => wordsOf(pdf).findIndex((page) => page.includes(dense(words)))

describe('floats: a figure with a title that has no room on its page', () => {
  test.each([0, 35, 40, 50, 60, 75, 90])(
    'stands on top of the next one, and text fills the page: %i',
    async (before) => {
      const pdf = await built([
        heading('첫째'),
        text(40 + before, '앞'),
        figure('둑의 그림'),
        text(60, '사이'),
        figure('길의 그림'),
        text(60, '뒤'),
        heading('둘째'),
        text(10, '끝'),
      ])
      expect(pdf.pages.flatMap(faults)).toEqual([])
      const last = pageOf(pdf, '뒤 60째')
      for (const page of pdf.pages.slice(0, last)) expect(lowest(page)).toBeGreaterThan(730)
      const figures = pdf.pages.flatMap(({ runs, number }) =>
        runs.filter((run) => /^그림 \d$/.test(run.text)).map((run) => ({ ...run, number })),
      )
      expect(figures.map((one) => one.text)).toEqual(['그림 1', '그림 2'])
      for (const one of figures) expect(one.number).toBeLessThanOrEqual(pageOf(pdf, '둘째끝1째') + 1)
      // The text below a picture keeps its distance.
      for (const { y, number } of figures) {
        const below = bodyOf(pdf.pages[number - 1] as Page).filter((run) => run.y > y + 30)
        if (below.length > 0) expect(Math.min(...below.map((run) => run.y))).toBeGreaterThan(y + high + 18)
      }
    },
  )

  test('is read where it was written, before the text that passed it', async () => {
    const file = await openPdf(await bytesOf([text(100, '앞'), figure('둑의 그림'), text(30, '뒤')]))
    const told = file.elements.flatMap((element) =>
      element.kids.filter(isMark).map(({ page, mcid }) => ({ page, text: file.texts.get(`${page}/${mcid}`) ?? '' })),
    )
    const at = (words: RegExp) => told.findIndex((one) => words.test(one.text))
    expect(at(/둑의 그림/)).toBeGreaterThan(at(/앞 100째/))
    expect(at(/뒤 1째/)).toBeGreaterThan(at(/둑의 그림/))
    expect(told[at(/둑의 그림/)]?.page).toBe(file.pages[1]?.id)
    expect(told[at(/뒤 1째/)]?.page).toBe(file.pages[0]?.id)
  })

  test('passes a table to a landscape page where it has room', async () => {
    const wide = {
      type: 'table',
      title: '해마다',
      columns: Array.from({ length: 13 }, (_, year) => ({ title: `${2001 + year}` })),
      rows: [Array.from({ length: 13 }, () => 10_000_000)],
    }
    for (const [before, pages] of [
      [40, [0, 1]],
      [100, [2, 1]],
    ] as const) {
      const pdf = await built([heading('첫째'), text(before, '앞'), wide, figure('둑의 그림'), text(60, '뒤')])
      expect(pdf.pages.flatMap(faults)).toEqual([])
      expect([pageOf(pdf, '둑의그림'), pageOf(pdf, '해마다')]).toEqual(pages)
      expect(pageOf(pdf, '뒤1째')).toBe(0)
    }
  })

  test('stays in its section, though the page before it is not full', async () => {
    const pdf = await built([
      heading('첫째'),
      text(100, '앞'),
      figure('둑의 그림'),
      text(4, '뒤'),
      heading('둘째'),
      text(9, '끝'),
    ])
    expect([pageOf(pdf, '뒤4째'), pageOf(pdf, '둑의그림'), pageOf(pdf, '둘째끝')]).toEqual([0, 1, 1])
    const [, second] = wordsOf(pdf)
    expect(second?.indexOf('둑의그림')).toBeLessThan(second?.indexOf('끝1째') ?? 0)
  })

  test('is passed by no heading, no table and no other figure', async () => {
    for (const [block, words] of [
      [heading('작은', 2), '작은'],
      [{ type: 'table', columns: [{ title: '곳' }], rows: [['둑골']] }, '둑골'],
      [figure('길의 그림'), '길의그림'],
      [figure('길의 그림', { float: false }), '길의그림'],
    ] as const) {
      const pdf = await built([heading('첫째'), text(100, '앞'), figure('둑의 그림'), block, text(5, '뒤')])
      const [first = '', second = ''] = wordsOf(pdf)
      expect(first).not.toContain(words)
      expect(second.indexOf('둑의그림')).toBeLessThan(second.indexOf(words))
    }
  })
})

describe('floats: a figure right below a heading', () => {
  test('leaves the heading to the text that follows, and with nothing to follow takes it along', async () => {
    const before = [heading('첫째'), text(100, '앞'), heading('그림 앞', 2), figure('둑의 그림')]
    const quote = { type: 'quote', parts: [{ text: '말은 길다.' }] }
    const passed = await built([...before, text(4, '뒤'), quote, text(60, '끝'), heading('둘째')])
    const [first = '', second = ''] = wordsOf(passed)
    expect(first).toMatch(/앞100째.*그림앞뒤1째.*뒤4째.*말은길다/)
    expect(second).toMatch(/^(물길|1\.?첫째)*그림1둑의그림.*끝60째/)
    for (const after of [[], [heading('둘째')], [figure('길의 그림')]]) {
      const pdf = await built([...before, ...after])
      expect([pageOf(pdf, '그림앞'), pageOf(pdf, '둑의그림')]).toEqual([1, 1])
    }
  })

  test('stands below it where it has room, as far from the text as elsewhere', async () => {
    const pdf = await built([heading('첫째'), heading('그림 앞', 2), figure('둑의 그림'), text(60, '뒤')])
    const [page] = pdf.pages
    const y = (words: RegExp) => page?.runs.find((run) => words.test(run.text))?.y ?? 0
    expect(y(/^그림 1$/) - y(/^그림 앞$/)).toBeLessThan(24)
    expect(y(/^뒤 1째/) - y(/^그림 1$/) - high).toBeGreaterThan(18)
    expect(y(/^뒤 1째/) - y(/^그림 1$/) - high).toBeLessThan(36)
  })
})

describe('floats: a figure stays where it was written', () => {
  test.each([
    ['by `float: false`', figure('둑의 그림', { float: false }), 1],
    ['without a title', figure('', { title: undefined }), 1],
    ['where it has room', figure('둑의 그림'), 0],
  ])('%s', async (kind, block, page) => {
    const before = kind === 'where it has room' ? 20 : 100
    const pdf = await built([heading('첫째'), text(before, '앞'), block, text(5, '뒤')])
    expect(pageOf(pdf, '뒤1째')).toBe(page)
  })
})

/** Blocks that float, that pass others, and that do neither. */
const anyBlock = fc.oneof(
  fc.integer({ min: 1, max: 70 }).map((count) => text(count, '글')),
  fc.integer({ min: 1, max: 40 }).map((count) => ({ type: 'quote', parts: [{ text: text(count, '말').md }] })),
  fc
    .record({ wide: fc.boolean(), float: fc.constantFrom(undefined, true, false), note: fc.constantFrom(0, 25) })
    .map(({ wide, float, note }) => figure('그림', { wide, float, note: note ? text(note, '풀이').md : undefined })),
  fc.tuple(fc.constantFrom(2, 12), fc.integer({ min: 1, max: 30 })).map(([years, towns]) => ({
    type: 'table',
    title: '물',
    columns: [{ title: '곳' }, ...Array.from({ length: years }, (_, year) => ({ title: `${2001 + year}` }))],
    rows: Array.from({ length: towns }, (_, town) => [`${town}`, ...Array.from({ length: years }, () => 10_000_000)]),
  })),
  fc.constantFrom(1, 2).map((level) => heading('머리', level)),
)

test('floats: any blocks are whole on their pages, tagged or not, and numbers stay in order (property)', async () => {
  const standards = fc.constantFrom<Standard>('ua-1+a-2a', 'none')
  const builds = fc.asyncProperty(fc.array(anyBlock, { maxLength: 12 }), standards, async (blocks, standard) => {
    const pdf = await built([heading('첫째'), ...blocks], standard)
    expect(pdf.pages.flatMap(faults)).toEqual([])
    const runs = pdf.pages.flatMap((page) => page.runs.map((run) => run.text))
    for (const name of ['그림', '표']) {
      const numbers = runs.flatMap((one) => new RegExp(`^${name} (\\d+)$`).exec(one)?.slice(1).map(Number) ?? [])
      expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    }
  })
  await fc.assert(builds, { numRuns: 15 })
})
