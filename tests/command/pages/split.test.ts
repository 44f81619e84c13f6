import { constants, inflateSync } from 'node:zlib'
import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { bodyOf, faults, linesOf } from '../../pdf/layout.ts'
import { dense, type Pdf, readPdf } from '../../pdf/read-pdf.ts'

/** So many sentences, each of which says which it is. */
const sentences = (count: number, word = '둑길'): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}째 마을은 물을 먼저 받는다.`).join(' ')

/** A brief of made-up words, whose long block begins in the middle of its first page. */
const briefOf = (block: object, lang = 'ko') => ({
  lang,
  title: '둑길',
  people: { kim: { name: '김하늘' } },
  sources: { plan: { title: '둑길 계획' } },
  blocks: [
    { type: 'heading', level: 1, text: '머리' },
    ...[1, 2, 3].map(() => ({ type: 'text', md: sentences(8, '앞') })),
    block,
    { type: 'text', md: '뒤에 오는 글.[@plan]' },
  ],
})

const built = async (brief: object): Promise<Pdf> => readPdf(await renderBrief(brief as Brief))

/** The words of each page that are not read aloud, heads and feet too. */
const unread = async ({ bytes }: Pdf): Promise<string[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })
    const open: boolean[] = []
    let text = ''
    for (const item of content.items) {
      if ('str' in item) text += open.includes(true) ? item.str : ''
      else if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { tag?: string }).tag === 'Artifact')
    }
    pages.push(dense(text))
  }
  await task.destroy()
  return pages
}

const events = (year: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => ({ date: `${year}-0${month}`, text: sentences(3, `${year}`) }))

const columns = ['곳', '지금', '고친 뒤'].map((title) => ({ title }))

/** The compressed objects of a file. */
const streamsOf = (file: Buffer): string =>
  [...file.toString('latin1').matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)]
    .map(({ index, 0: head }) =>
      inflateSync(file.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }),
    )
    .join('')

/** A block of each kind that is higher than a page, and what its parts on later pages say. */
const long: [kind: string, block: object, mark: string][] = [
  ['quotation', { type: 'quote', speaker: 'kim', parts: [{ text: sentences(70) }] }, '김하늘 (계속)'],
  ['gist', { type: 'quote', speaker: 'kim', gist: sentences(99) }, '김하늘 (계속)'],
  [
    'quotation without a speaker',
    { type: 'quote', source: 'plan', parts: [{ text: sentences(70) }] },
    '둑길 계획 (계속)',
  ],
  ['pull quote', { type: 'quote', variant: 'pull', speaker: 'kim', parts: [{ text: sentences(50) }] }, '김하늘 (계속)'],
  [
    'table of a high row',
    { type: 'table', title: '마을', columns, rows: [['위', sentences(150), '짧다']] },
    '표 1 (계속)',
  ],
  [
    'table of many rows',
    { type: 'table', title: '마을', columns, rows: Array.from({ length: 60 }, (_, row) => [`${row}`, '둑', '길']) },
    '표 1 (계속)',
  ],
  ['box', { type: 'box', title: '둑길이란', md: sentences(99) }, '둑길이란 (계속)'],
  [
    'recommendation',
    { type: 'recommendations', items: [{ to: '한빛시', text: '쌓는다', detail: sentences(99) }] },
    '한빛시 (계속)',
  ],
  ['chronology', { type: 'timeline', title: '해', items: [...events(2021), ...events(2022)] }, '연표 (계속)'],
  ['event', { type: 'timeline', items: [{ date: '2021-03', text: sentences(99) }] }, '연표 (계속)'],
  ['card', { type: 'stats', items: [{ label: '마을', value: 5, context: sentences(120) }] }, '마을 (계속)'],
]

/** 6,000 syllables without a space. */
const endless = Array.from({ length: 6000 }, (_, at) => String.fromCharCode(0xac00 + ((at * at * 7) % 11_172))).join('')

describe('pages: a block higher than a page', () => {
  it.each(long)(
    '%s fills the page it begins on, goes on on the next, and says there what it continues',
    async (_, block, mark) => {
      const pdf = await built(briefOf(block))
      const [first, second] = pdf.pages
      if (!first || !second) throw new Error('it is on one page')
      expect(pdf.pages.flatMap(faults)).toEqual([])
      // The page on which it begins has no room left for two more lines.
      expect(Math.max(...bodyOf(first).map(({ y }) => y))).toBeGreaterThan(778 - 60)
      expect(linesOf(second).slice(0, 3).join()).toContain(mark)
      const [onFirst, onSecond] = await unread(pdf)
      expect(onFirst).not.toContain(dense(mark))
      expect(onSecond?.split(dense(mark))).toHaveLength(2)
    },
  )

  it('two lines at least stay on either side, of a quotation of any length', async () => {
    for (let count = 20; count < 32; count += 2) {
      const { pages } = await built(briefOf({ type: 'quote', parts: [{ text: sentences(count) }] }))
      const sizes = pages.map((page) => bodyOf(page).filter(({ size }) => size > 11 && size < 13).length)
      for (const lines of sizes) expect(lines).not.toBe(1)
    }
  })

  it('a year that goes on is said beside its events', async () => {
    const pdf = await built(
      briefOf({ type: 'timeline', title: '해', items: [...events(2021), ...events(2021), ...events(2021)] }),
    )
    expect((await unread(pdf)).slice(1).join()).toMatch(/2021년?\(계속\)/)
  })

  it.each([
    ['a quotation', { type: 'quote', speaker: 'kim', parts: [{ text: sentences(200) }] }],
    ['a text that repeats itself', { type: 'text', md: '둑길의 물은 여름 전에 는다. '.repeat(500) }],
    ['a box that repeats itself', { type: 'box', title: '말', md: '둑길의 물은 여름 전에 는다. '.repeat(500) }],
    ['an endless word', { type: 'text', md: endless }],
    [
      'a cell beside another',
      { type: 'table', columns, rows: [['물은 는다. '.repeat(900), '물은 준다. '.repeat(900), '-']] },
    ],
  ])('without structure too, %s is found on its pages', async (_, block) => {
    const brief = briefOf(block) as Brief
    expect((await readPdf(await renderBrief(brief, { standard: 'none' }))).pages.length).toBeGreaterThan(2)
  })

  it('in English it is said in English', async () => {
    const pdf = await built(
      briefOf({ type: 'table', title: 'Villages', columns, rows: [['위', sentences(150), '-']] }, 'en'),
    )
    expect((await unread(pdf))[1]).toContain('Table1(continued)')
  })

  it.each([
    ['TR', { type: 'table', columns, rows: [['위', sentences(60), '짧다']] }, 2],
    ['BlockQuote', { type: 'quote', parts: [{ text: sentences(70) }] }, 1],
  ])('it stays one element of the structure: %s', async (role, block, count) => {
    const file = Buffer.from(await renderBrief(briefOf(block) as Brief))
    const objects = `${file.toString('latin1')}${streamsOf(file)}`
    expect(objects.match(new RegExp(`/S ?/${role}\\b`, 'g'))).toHaveLength(count)
  })

  it('a table, a quotation and a box that fit on a page and are short are not split', async () => {
    const short = [
      { type: 'quote', parts: [{ text: sentences(6) }] },
      { type: 'box', md: sentences(10) },
      { type: 'table', columns, rows: [1, 2, 3, 4].map((row) => [`${row}`, '둑', '길']) },
    ]
    for (const block of short) {
      for (let lines = 16; lines < 32; lines += 5) {
        const filler = Array.from({ length: lines }, () => ({ type: 'text', md: '채움.' }))
        const pdf = await built({ ...briefOf(block), blocks: [...filler, block] })
        expect((await unread(pdf)).join()).not.toContain('(계속)')
      }
    }
  })
})
