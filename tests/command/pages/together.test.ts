import { type Brief, type Image, renderBrief } from '@briefing-kit/briefing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyOf, faults, linesOf } from '../../pdf/layout.ts'
import { dense, type Page, readPdf } from '../../pdf/read-pdf.ts'
import { pipe } from '../enlarged.ts'

const images = new Map<string, Image>([
  ['pipe.svg', { format: 'svg', bytes: Buffer.from(pipe), width: 60, height: 20 }],
])

/** Words in each line of which the token stands. */
const said = (token: string, count: number): string =>
  Array.from({ length: count }, () => `${token} 물길이다`).join(' ')

/** A block of each kind, of a length, in the words of a token. */
const kinds: Record<string, (token: string, length: number) => object> = {
  text: (token, length) => ({ type: 'text', md: said(token, 4 * length) }),
  list: (token, length) => ({ type: 'text', md: Array.from({ length }, () => `- ${said(token, 4)}`).join('\n') }),
  quotation: (token, length) => ({ type: 'quote', speaker: 'kim', parts: [{ text: said(token, 4 * length) }] }),
  pull: (token, length) => ({
    type: 'quote',
    variant: 'pull',
    speaker: 'kim',
    parts: [{ text: said(token, 3 * length) }],
  }),
  gist: (token, length) => ({ type: 'quote', speaker: 'kim', gist: said(token, 4 * length) }),
  box: (token, length) => ({ type: 'box', title: token, md: `${said(token, 16)}\n\n${said(token, 4 * length)}` }),
  table: (token, length) => ({
    type: 'table',
    title: token,
    columns: [{ title: '곳' }, { title: '말' }],
    rows: Array.from({ length }, () => ['가', said(token, 5)]),
  }),
  timeline: (token, length) => ({
    type: 'timeline',
    title: token,
    items: Array.from({ length }, (_, at) => ({ date: `20${10 + (at % 80)}`, text: said(token, 4) })),
  }),
  stats: (token) => ({
    type: 'stats',
    items: [1, 2, 3].map((value) => ({ value, label: token, context: said(token, 4) })),
  }),
  recommendations: (token, length) => ({
    type: 'recommendations',
    items: Array.from({ length: Math.ceil(length / 4) }, () => ({ to: '시', text: token, detail: said(token, 12) })),
  }),
  figure: (token) => ({ type: 'figure', src: 'pipe.svg', alt: '관', title: token, note: said(token, 4) }),
}

interface Part {
  kind: string
  length: number
  /** Lines of text before it. */
  before: number
  above: 'heading' | 'introducing' | 'long'
}

/** Each part on pages that go on from those of the part before it, so that it begins at any height of a page. */
const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom(...Object.keys(kinds)),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 2, max: 12 }) }, fc.integer({ min: 2, max: 60 })),
  before: fc.integer({ min: 1, max: 30 }),
  above: fc.constantFrom('heading', 'introducing', 'long'),
})

const start = { type: 'heading', level: 1, text: '처음' }

const filler = (lines: number): string => Array.from({ length: lines * 5 }, () => '채우는 글이다').join(' ')

/** Lines of a page at or below a height that hold a token. */
const linesBelow = (page: Page, token: string, from: number): number =>
  linesOf({ ...page, runs: bodyOf(page).filter(({ y }) => y >= from) }).filter((line) => dense(line).includes(token))
    .length

/** Announces each part, with words by which it is found on the pages. */
type Above = (index: number) => { blocks: object[]; words: string }

const heading: Above = (index) => ({
  blocks: [{ type: 'heading', level: 1 + (index % 2), text: `머리${index}끝` }],
  words: `머리${index}끝`,
})

const introducing: Above = (index) => ({
  blocks: [{ type: 'text', md: `여기${index}끝 다음과 같다:` }],
  words: `여기${index}끝`,
})

const long: Above = (index) => ({
  blocks: [{ type: 'text', md: `${filler(1 + (index % 20))} 여기${index}끝 다음과 같다:` }],
  words: `여기${index}끝`,
})

const announcing: Record<Part['above'], Above> = { heading, introducing, long }

/** Parts whose first two lines are not below what announces them. */
const torn = async (parts: readonly Part[]): Promise<string[]> => {
  const blocks = parts.flatMap(({ kind, length, before, above }, index) => [
    { type: 'text', md: filler(before) },
    ...announcing[above](index).blocks,
    (kinds[kind] as (token: string, length: number) => object)(`말${index}끝`, length),
  ])
  const brief = { lang: 'ko', title: '물길', people: { kim: { name: '김하늘' } }, blocks: [start, ...blocks] }
  const { pages } = await readPdf(await renderBrief(brief as Brief, { images }))
  const found = pages.flatMap((page) => bodyOf(page).map((run) => ({ page, run, text: dense(run.text) })))
  return [
    ...pages.flatMap(faults),
    ...parts.flatMap(({ kind, length, before, above }, index) => {
      const at = found.find(({ text }) => text.includes(announcing[above](index).words))
      // A figure may move on from its heading, which then stands above the text behind it.
      const token = kind === 'figure' && above === 'heading' ? '' : `말${index}끝`
      const lines = at ? linesBelow(at.page, token, at.run.y) : 0
      const least = kind === 'figure' && token ? 1 : 2
      return lines < least
        ? [`${kind} of ${length} below ${above} after ${before} lines, on page ${at?.page.number}: ${lines}`]
        : []
    }),
  ]
}

it('pages: headings and introducing paragraphs of any length stand above two lines of any block', async () => {
  const parts = fc.array(part, { minLength: 80, maxLength: 80, size: 'max' })
  await fc.assert(
    fc.asyncProperty(parts, async (some) => {
      expect(await torn(some)).toEqual([])
    }),
    { numRuns: 2, endOnFailure: true },
  )
})
