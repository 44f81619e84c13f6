import { deflateSync, inflateSync } from 'node:zlib'
import { faces } from '@briefing-kit/ui/faces'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Brief } from '../brief'
import { composeBrief } from '../compose'
import { type Standard, standards } from '../pdf/conformance'
import { facesOf } from '../pdf/font/faces'
import { renderReference } from '../pdf/react-pdf/render-reference'
import { renderDocument } from '../pdf/render-document'
import type { Written } from '../pdf/tagging'
import { readBrief } from '../read-brief'
import { renderBrief } from '../render/render-brief'
import { mismatchesIn } from './output-mismatch'

beforeAll(() => registerFonts())

const brief: Brief = {
  lang: 'ko',
  title: '여름의 물',
  blocks: [
    {
      type: 'stats',
      items: [
        { label: '기다리는 날', value: 41, unit: '일' },
        { label: '사업비', value: 1.24e12, unit: 'KRW', bound: '>=' },
      ],
    },
    { type: 'text', md: '가장 급한 곳에 물이 먼저 간다. 41일을 기다린 곳도 있다.' },
    { type: 'quote', parts: [{ text: '가장 급한 곳에 물이 먼저 간다' }, { text: '순번만 보여 줘도 된다' }] },
    { type: 'quote', gist: '물은 여름 전에 는다고 했다.' },
    {
      type: 'timeline',
      items: [
        { date: '2025-06-20', text: '설명회를 연다.', status: 'planned' },
        { date: '2024-03-15', text: '포럼이 **출범**했다.' },
      ],
    },
  ],
}

/** The brief with some words replaced. */
const changed = (...changes: readonly [string, string][]): Brief =>
  changes.reduce((one, [from, to]) => {
    const text = JSON.stringify(one)
    expect(text, from).toContain(from)
    return JSON.parse(text.replace(from, to))
  }, brief)

const written = (content: Brief, standard: Standard, images?: Awaited<ReturnType<typeof readBrief>>['images']) =>
  renderDocument(composeBrief(content, ui, images ? { images } : {}), facesOf(faces), { standard })

const mismatches = async (content: Brief, standard: Standard = 'ua-1'): Promise<string[]> =>
  mismatchesIn(brief, await written(content, standard)).map(({ path, message }) => `${path.join('.')}: ${message}`)

describe.each<Standard>(['ua-1+a-2a', 'none'])('of a file that claims %s', (standard) => {
  test('output-mismatch: a brief is found word for word', async () => {
    expect(await mismatches(brief, standard)).toEqual([])
  })

  test.each<[string, [string, string], string[]]>([
    [
      'a digit',
      ['"value":41', '"value":42'],
      ['blocks.0.items.0.value: the PDF would print “42일” where the brief has “41일”'],
    ],
    [
      'a digit more',
      ['"value":41', '"value":141'],
      ['blocks.0.items.0.value: the PDF would print “141일” where the brief has “41일”'],
    ],
    [
      'a word',
      ['순번만', '순서만'],
      ['blocks.2.parts.1.text: the PDF would print “순서만” where the brief has “순번만”'],
    ],
    [
      'the day of an event',
      ['2024-03-15', '2024-03-16'],
      [
        expect.stringMatching(
          /^blocks\.4\.items\.1\.date: the PDF would print “.*3월 16일” where the brief has “.*3월 15일”$/,
        ),
      ],
    ],
  ])('%s that is another is found out', async (_, change, messages) => {
    expect(await mismatches(changed(change), standard)).toEqual(messages)
  })
})

describe('output-mismatch: with structure it finds', () => {
  test('the year above an event', async () => {
    expect(await mismatches(changed(['2024-03-15', '2023-03-15']))).toEqual([
      'blocks.4.items.1.date: the PDF would print “2023 3월 15일” where the brief has “2024 3월 15일”',
    ])
  })

  test('a part that is on the page, but not in its quotation', async () => {
    expect(await mismatches(changed(['"text":"가장 급한 곳에 물이 먼저 간다"},{', '"text":"물은 는다"},{']))).toEqual([
      'blocks.2.parts.0.text: the PDF would print “물은 는다” where the brief has “가장 급한 곳에 물이 먼저 간다”',
    ])
  })

  test('a missing part', async () => {
    expect(await mismatches(changed([',{"text":"순번만 보여 줘도 된다"}', '']))).toEqual([
      expect.stringMatching(/^blocks\.2\.parts\.1\.text: .* where the brief has “순번만 보여 줘도 된다”$/),
    ])
  })

  test('a part with extra words', async () => {
    expect(await mismatches(changed(['순번만 보여 줘도 된다', '순번만 보여 줘도 된다고는 못 한다']))).toEqual([
      expect.stringContaining('blocks.2.parts.1.text'),
    ])
  })

  test('swapped parts', async () => {
    const [stats, text, quote, ...rest] = brief.blocks
    const parts = [{ text: '순번만 보여 줘도 된다' }, { text: '가장 급한 곳에 물이 먼저 간다' }]
    const blocks = [stats, text, { ...quote, parts }, ...rest] as Brief['blocks']
    expect(await mismatches({ ...brief, blocks })).toEqual([
      'blocks.2.parts.0.text: the PDF would print “순번만 보여 줘도 된다” where the brief has “가장 급한 곳에 물이 먼저 간다”',
      'blocks.2.parts.1.text: the PDF would print “가장 급한 곳에 물이 먼저 간다” where the brief has “순번만 보여 줘도 된다”',
    ])
  })
})

test('output-mismatch: a figure longer than its column is complete, with or without structure', async () => {
  const items = [
    { label: '사업비', value: 99_860_100, unit: 'KRW' },
    ...['하나', '둘', '셋'].map((label) => ({ label, value: 1 })),
  ]
  const narrow: Brief = { ...brief, blocks: [{ type: 'stats', items }] }
  for (const standard of standards) expect(mismatchesIn(narrow, await written(narrow, standard))).toEqual([])
})

describe('output-mismatch: the bytes of the file are compared', () => {
  /** The file with one stream changed in place. */
  const altered = (bytes: Uint8Array, change: (stream: string) => string): Uint8Array => {
    const file = Buffer.from(bytes)
    const begins = /\/Length (\d+)[\s\S]{0,60}?stream\n/g
    for (const found of file.toString('latin1').matchAll(begins)) {
      const from = found.index + found[0].length
      const length = Number(found[1])
      const packed = file.subarray(from, from + length)
      const stream = packed[0] === 0x78 ? inflateSync(packed).toString('latin1') : ''
      const after = change(stream)
      if (after === stream) continue
      // Without the optional part of a CMap it fits into its old space.
      const shorter = after.replace(/\/CIDSystemInfo <<[\s\S]*?>> def\n/, '')
      const repacked = deflateSync(Buffer.from(shorter, 'latin1'), { level: 9 })
      expect(repacked.length).toBeLessThanOrEqual(length)
      packed.fill(0).set(repacked)
    }
    expect(file.equals(bytes)).toBe(false)
    return file
  }

  /** Mismatches of a file with a changed stream. */
  const found = async (change: (stream: string) => string, file: Written): Promise<string[]> => {
    file.bytes.set(altered(file.bytes, change))
    return mismatchesIn(brief, file).map(({ message }) => message)
  }

  test('where a character map has another character', async () => {
    const marks: Record<string, string> = { '<0034>': '<0031>', '<0031>': '<0034>' }
    const swapped = (stream: string) =>
      stream.includes('begincmap') ? stream.replace(/<003[14]>/g, (code) => marks[code] as string) : stream
    const reference = await renderReference(composeBrief(brief, ui), { standard: 'ua-1' })
    expect(await found(swapped, reference)).toEqual([
      'the PDF would print “14일” where the brief has “41일”',
      'the PDF would print “4조 2,100억 원 이상” where the brief has “1조 2,400억 원 이상”',
      'the PDF would print “2021 3월 45일” where the brief has “2024 3월 15일”',
      'of these 10 words 6 fit: the PDF would lose them from “41일을” on',
    ])
  })

  test('where a page shows another glyph', async () => {
    const other = (stream: string) =>
      stream.includes('BDC') ? stream.replaceAll(/\((?=[^\\)])./gs, (one) => `(${one === '(A' ? 'B' : 'A'}`) : stream
    expect((await found(other, await written(brief, 'ua-1'))).length).toBeGreaterThan(0)
  })
})

describe('output-mismatch: any brief', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map(String.fromCharCode), minLength: 1, maxLength: 6 }),
    fc.stringMatching(/^[A-Za-z]{1,9}$/),
    fc.constantFrom('1조', '3.5%', '‘물’이', '“물”을', '韓', '15억', '2025년', 'fi', '—', '…'),
  )
  const text = fc.array(word, { minLength: 1, maxLength: 50 }).map((words) => words.join(' '))
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  const date = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '?', '~'))
    .map(([value, length, mark]) => value.toISOString().slice(0, length) + mark)
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 6 })
  const value = fc.integer({ min: 0, max: 999_999_999 })
  const block = fc.oneof(
    fc.record({ type: fc.constant('quote'), parts: some(text.map((one) => ({ text: one }))) }),
    fc.record({ type: fc.constant('quote'), gist: text }),
    fc.record({
      type: fc.constant('stats'),
      items: some(fc.record({ label: word, value, unit: fc.constantFrom('KRW', '%', '일', 'people') })),
    }),
    fc.record({
      type: fc.constant('timeline'),
      groupBy: fc.constantFrom('year', 'month', 'none'),
      order: fc.constantFrom('oldest', 'newest'),
      density: fc.constantFrom('comfortable', 'compact'),
      items: some(fc.record({ date, text, status: fc.constantFrom('done', 'planned') })),
    }),
  )
  const any = fc
    .record({ lang: fc.constantFrom('ko', 'en'), title: word, blocks: some(block) })
    .map((content) => content as unknown as Brief)

  test('is printed as written', async () => {
    const holds = fc.asyncProperty(any, async (content) => {
      expect(mismatchesIn(content, await written(content, 'ua-1'))).toEqual([])
    })
    await fc.assert(holds, { numRuns: 20 })
  })

  test('with another digit in one figure differs', async () => {
    const holds = fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), fc.nat(), async (values, which) => {
      const of = (some: readonly number[]): Brief => ({
        lang: 'ko',
        title: '물',
        blocks: [{ type: 'stats', items: some.map((one) => ({ label: '물', value: one, unit: 'KRW' })) }],
      })
      const other = values.map((one, index) => (index === which % values.length ? one + 10 ** (which % 9) : one))
      const found = mismatchesIn(of(values), await written(of(other), 'ua-1'))
      expect(found.map(({ path }) => path)).toEqual([['blocks', 0, 'items', which % values.length, 'value']])
    })
    await fc.assert(holds, { numRuns: 20 })
  })
})

const examples = ['ai-diplomacy', 'compute-access', 'grid-resilience', 'korea-openai']

test.each(examples)(
  'output-mismatch: %s is read back as by an independent reader',
  async (name) => {
    const { brief: content, images } = await readBrief(`examples/${name}.brief.yaml`)
    expect(content).toBeDefined()
    const ours = await written(content as Brief, 'ua-1+a-2a', images)
    expect(textOf(ours)).toEqual(await theirs(ours.bytes))
  },
  20_000,
)

const dense = (text: string) => text.replace(/[\s\u200b\u2060]/g, '')

const textOf = ({ read }: Written): string[] => read().pages.map((page) => dense(page.map(({ text }) => text).join('')))

const theirs = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    pages.push(dense(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return pages
}

describe('output-mismatch: two characters with one glyph', () => {
  const parts = [{ text: 'Δ와 ∆는 다르다' }]
  const said: Brief = { ...brief, blocks: [{ type: 'quote', parts }] }

  test('are distinguished', async () => {
    for (const standard of standards) {
      await renderBrief(said, { standard })
      expect(mismatchesIn(said, await written(said, standard))).toEqual([])
    }
  })
})
