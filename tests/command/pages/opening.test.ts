import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { describe, expect, it } from 'vitest'
import { dense, type Page, type Pdf, readPdf } from '../../pdf/read-pdf.ts'

const built = async (brief: Partial<Brief>): Promise<Pdf> =>
  readPdf(await renderBrief({ lang: 'ko', title: '둑길', blocks: [], ...brief } as Brief))

const textOf = ({ runs }: Page): string => dense(runs.map(({ text }) => text).join(''))

/** Where a page has a text, by the run that begins with it. */
const at = ({ runs }: Page, start: string) => {
  const found = runs.find(({ text }) => text.startsWith(start))
  expect(found, start).toBeDefined()
  return found as NonNullable<typeof found>
}

const names = [...'가나다라마바사아자차카타파하거너더러머버'].map((syllable) => `${syllable}온누리`)
const messages = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `**${index + 1}째 말이다.** ${'둑길 아래 마을은 물을 먼저 받는다. '.repeat(3)}`,
  )
const manyTexts = Array.from({ length: 12 }, () => ({
  type: 'text' as const,
  md: '둑길 아래 마을은 물을 먼저 받는다. '.repeat(9),
}))

describe('authors', () => {
  it('of one affiliation stand together in the margin, with it once', async () => {
    const authors = [
      { name: '가온누리', affiliation: '둑길연구소' },
      { name: '나온누리', affiliation: '물길연구소' },
      { name: '다온누리', affiliation: '둑길연구소' },
    ]
    const { pages } = await built({ authors })
    const page = pages[0] as Page
    expect(textOf(page)).toContain('가온누리다온누리둑길연구소나온누리물길연구소')
    expect(at(page, '가온누리').x).toBe(at(page, '둑길연구소').x)
  })

  it('too many for the margin stand below the title, and the summary stays on the first page', async () => {
    const authors = names.map((name, index) => ({ name, affiliation: index % 2 ? '둑길연구소' : '물길연구소' }))
    const { pages, author } = await built({ authors, summary: messages(4), blocks: manyTexts })
    const page = pages[0] as Page
    const title = at(page, '둑길')
    const first = at(page, names[0] as string)
    expect(first.x).toBeCloseTo(title.x, 0)
    expect(textOf(page).split('물길연구소')).toHaveLength(2)
    expect(textOf(page)).toContain('4째말이다.')
    expect(author).toBe(names.join(', '))
  })
})

describe('an opening', () => {
  it('of half a page to a page has it to itself', async () => {
    const { pages } = await built({ summary: messages(6), blocks: manyTexts })
    expect(textOf(pages[0] as Page)).toContain('6째말이다.')
    expect(textOf(pages[0] as Page).match(/둑길아래마을은/g)).toHaveLength(18)
  })

  it('of more than a page is followed by the text on the page on which it ends', async () => {
    const { pages } = await built({ summary: messages(12), blocks: manyTexts })
    expect(textOf(pages[0] as Page)).not.toContain('12째말이다.')
    const second = pages[1] as Page
    expect(textOf(second)).toContain('12째말이다.')
    expect(Math.max(...second.runs.filter(({ size }) => size > 8).map(({ y }) => y))).toBeGreaterThan(600)
  })
})

describe('the list of sources', () => {
  const count = 64
  const sources = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `s${index}`,
      { title: `둑길 보고 ${index + 1}째, ${'물을 먼저 받는 마을의 기록 '.repeat(1 + (index % 3))}`, issued: '2031' },
    ]),
  )
  const cited = {
    type: 'text' as const,
    md: Object.keys(sources)
      .map((id) => `글이다.[@${id}]`)
      .join(' '),
  }

  it('is read page by page: the left column, then the right one, then the next page', async () => {
    const { pages } = await built({ sources, blocks: [...manyTexts.slice(0, 3), cited] })
    const found = pages.flatMap(({ runs, number }) => {
      const left = Math.min(...runs.map(({ x }) => x))
      return runs
        .filter(({ text, size, x }) => /^\d+$/.test(text) && Math.abs(size - 7.75) < 0.01 && (x < left + 5 || x > 297))
        .map(({ text, x, y }) => ({ number: Number(text), page: number, column: x > 297 ? 1 : 0, y }))
    })
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    const inPlace = found.toSorted(
      (one, other) => one.page - other.page || one.column - other.column || one.y - other.y,
    )
    expect(found).toEqual(inPlace)
    expect(new Set(found.map(({ page }) => page)).size).toBeGreaterThan(1)
    const last = found.filter(({ page }) => page === found.at(-1)?.page)
    const ends = [0, 1].map((column) => Math.max(...last.filter((one) => one.column === column).map(({ y }) => y)))
    expect(Math.abs((ends[0] as number) - (ends[1] as number))).toBeLessThan(60)
  })
})

describe('lines', () => {
  /** The lines of the type of one size on a page. */
  const linesOf = ({ runs }: Page, size: number): string[] => {
    const lines = new Map<number, string>()
    for (const run of runs) {
      if (Math.abs(run.size - size) < 0.01) lines.set(run.y, `${lines.get(run.y) ?? ''}${run.text}`)
    }
    return [...lines.values()]
  }

  it('of a title and a heading are balanced, and a paragraph ends in more than one word', async () => {
    const { pages } = await built({
      title: '마을 둑길의 마지막 물문을 한 시간 늦추면',
      blocks: [
        { type: 'heading', level: 1, text: '물이 먼저 오는 마을과 나중에 오는 마을이 서로 둑길을 나누어 쓰는 방법은' },
        ...['가', '나나', '다다다', '라라라라'].map((word) => ({
          type: 'text' as const,
          md: `둑길 아래 마을은 물을 먼저 받고 둑길 위 마을은 물을 나중에 받아서 서로 ${word} 물을 나누어 쓴다.`,
        })),
      ],
    })
    const page = pages[0] as Page
    const [title, heading, body] = [30, 15, 9.75].map((size) => linesOf(page, size)) as [string[], string[], string[]]
    for (const lines of [title, heading]) {
      expect(lines).toHaveLength(2)
      expect(lines.at(-1)?.length).toBeGreaterThan((lines[0]?.length ?? 0) / 2)
    }
    const ends = body.filter((line) => line.endsWith('쓴다.'))
    expect(ends).toHaveLength(4)
    for (const line of ends) expect(line.trim()).toContain(' ')
  })
})
