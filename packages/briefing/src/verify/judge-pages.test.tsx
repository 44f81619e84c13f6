import { type BrandTokens, createBrand } from '@briefing-kit/ui'
import { faces } from '@briefing-kit/ui/faces'
import * as ui from '@briefing-kit/ui/pdf'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../brief'
import { composeBrief } from '../compose'
import type { Standard } from '../pdf/conformance'
import { facesOf } from '../pdf/font/faces'
import { renderDocument } from '../pdf/render-document'
import type { Written } from '../pdf/tagging'
import type { DrawnPage } from '../readback/readback'
import { mismatchesIn } from './output-mismatch'

const brief: Brief = {
  lang: 'en',
  title: 'Water by summer',
  publisher: 'Office of Pipes',
  blocks: [
    { type: 'heading', level: 1, text: 'Pipes' },
    { type: 'text', md: 'Old pipes lose water on every street of the town, and new ones hardly any.' },
    { type: 'heading', level: 1, text: 'Wells' },
    { type: 'text', md: 'Old pipes lose water.' },
    { type: 'box', title: 'Words', md: 'A well is no pipe.' },
  ],
}

/** Faults of the pages in the look of a brand. */
const faults = async (brand: BrandTokens, standard: Standard = 'ua-1', content = brief): Promise<string[]> => {
  const tree = <ui.Brand tokens={createBrand(brand)}>{composeBrief(content, ui)}</ui.Brand>
  const written = await renderDocument(tree, facesOf(faces), { standard })
  return mismatchesIn(content, written).map(({ code, path, message }) => `${path.join('.')} ${code}: ${message}`)
}

const grey = (light: string) => ({ light, dark: '#000000' })

describe.each<Standard>(['ua-1+a-2a', 'none'])('judge-pages: of a file that claims %s', (standard) => {
  test('our own look is without a fault', async () => {
    expect(await faults({}, standard)).toEqual([])
  })

  test('pale letters are named by their fields', async () => {
    const found = await faults({ color: { ink: grey('#c0c0c0') } }, standard)
    expect(found).toContain(
      'blocks.2.text low-contrast: on page 1 “Wells” is printed in #c0c0c0 on #ffffff, a contrast of 1.8: it takes 4.5 to be read',
    )
    const fields = found.map((one) => one.split(' ')[0])
    expect(fields).toEqual(
      expect.arrayContaining(['publisher', 'title', 'blocks.0.text', 'blocks.1.md', 'blocks.3.md']),
    )
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('small letters are', async () => {
    const found = await faults({ type: { body: { paper: [4, 6] } } }, standard)
    expect(found.filter((one) => one.startsWith('blocks'))).toEqual([
      expect.stringMatching(
        /^blocks\.1\.md text-too-small: on page 1 “Old pipes lose water on every.*” is printed at 4 pt/,
      ),
      expect.stringMatching(/^blocks\.3\.md text-too-small: on page 1 “Old pipes lose water\.” is printed at 4 pt/),
    ])
  })

  test('lines that are printed over one another are', async () => {
    const found = await faults({ type: { body: { paper: [12, 3] } } }, standard)
    expect(found[0]).toMatch(
      /^blocks\.1\.md overlapping-content: on page 1 “.*” is printed over “Old pipes lose water on/,
    )
  })
})

describe('judge-pages: letters that reach further than their line', () => {
  const told = async (md: string, paper: [number, number]): Promise<string[]> => {
    const content: Brief = {
      ...brief,
      blocks: [
        { type: 'heading', level: 1, text: 'Pipes' },
        { type: 'text', md },
      ],
    }
    const found = await faults({ type: { body: { paper } } }, 'ua-1', content)
    return found.map((one) => one.replace(/on page 1 |“[^”]*”/g, ''))
  }
  const into = 'blocks.1.md overlapping-content: letters of  and  reach into one another'

  test.each<[string, string, [number, number]]>([
    ['descenders and letters', 'pipe gauge judge query '.repeat(9), [12, 9.5]],
    ['marks on capitals of Vietnamese', 'Ủy ban ỄẾ ẨẨ Ổn ẮẮ nước qgy ẪẪ '.repeat(9), [12, 12]],
    ['brackets', '(a) [b] {c} (d) [e] {f} '.repeat(12), [12, 9.5]],
    ['Hangul', '물이 새는 곳을 찾아 고친다. '.repeat(12), [12, 8.5]],
  ])('is a fault: %s', async (_, words, lines) => {
    expect(await told(words, lines)).toEqual([into])
    expect(await told(words, [12, 16.5])).toEqual([])
  })

  test('is none where letters pass one another', async () => {
    expect(await told('aceo mnru sxz vw '.repeat(12), [12, 9.5])).toEqual([])
  })
})

/** The brief's file, with its pages changed after they were read. */
const changed = async (change: (page: DrawnPage) => DrawnPage): Promise<Written> => {
  const written = await renderDocument(composeBrief(brief, ui), facesOf(faces), {})
  const read = () => {
    const readback = written.read()
    readback.sheets.splice(0, 1, change(readback.sheets[0] as DrawnPage))
    return readback
  }
  return { ...written, read }
}

test('judge-pages: what is drawn outside of the body is named by its block', async () => {
  const written = await changed((page) => ({
    ...page,
    painted: page.painted.map((one, at) => (at === page.painted.length - 1 ? { ...one, bottom: -300 } : one)),
  }))
  expect(mismatchesIn(brief, written)).toMatchObject([
    { code: 'outside-body', path: ['blocks', 4], message: expect.stringContaining('beyond the bottom edge') },
  ])
})

test('judge-pages: where words are lost, that is said and nothing more of their block', async () => {
  const written = await changed((page) => ({
    ...page,
    shown: page.shown.map((one) =>
      one.text.includes('well') ? { ...one, box: { ...one.box, bottom: -9 }, size: 2 } : one,
    ),
    painted: page.painted.map((one, at) => (at === page.painted.length - 1 ? { ...one, bottom: -300 } : one)),
  }))
  expect(mismatchesIn(brief, written)).toMatchObject([{ code: 'words-lost', path: ['blocks', 4, 'md'] }])
})
