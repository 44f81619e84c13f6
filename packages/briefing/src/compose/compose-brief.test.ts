import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../brief'
import type { Proven } from '../languages/rules'
import type { ComponentSet } from './components'
import { composeBrief } from './compose-brief'

/** A set of components that draw nothing: the tests look at their props. */
const ui = new Proxy({} as Record<string, { (): null; displayName: string }>, {
  get: (set, name: string) => {
    set[name] ??= Object.assign(() => null, { displayName: name })
    return set[name]
  },
}) as unknown as ComponentSet

type Props = Record<string, unknown>
interface Drawn {
  name: string
  props: Props
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Where a sheet has its parts, from top to bottom. */
const places = ['masthead', 'summary', 'figures', 'statement', 'children', 'colophon']

/** Every component in the order of the page. */
const drawn = (node: ReactNode): Drawn[] => {
  if (isList(node)) return node.flatMap((one) => drawn(one as ReactNode))
  if (!isValidElement(node)) return []
  const { type, props } = node as ReactElement<Props>
  const name = typeof type === 'function' ? (type as unknown as { displayName: string }).displayName : ''
  return [...(name ? [{ name, props }] : []), ...places.flatMap((place) => drawn(props[place] as ReactNode))]
}

const brief: Brief = { lang: 'ko', title: '여름의 물', blocks: [] }
const compose = (more: Partial<Brief>) => drawn(composeBrief({ ...brief, ...more }, ui))
const the = (all: readonly Drawn[], name: string): Props => {
  const found = all.filter((one) => one.name === name)
  expect(found.map((one) => one.name)).toEqual([name])
  return found[0]?.props ?? {}
}

/** The labels of all references in what a component is given, in order. */
const labels = (value: unknown): string[] => {
  if (isList(value)) return value.flatMap(labels)
  if (typeof value !== 'object' || value === null || isValidElement(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'refs' ? (inner as { label: string }[]).map(({ label }) => label) : labels(inner),
  )
}

const sources = { a: { title: '가' }, b: { title: '나' }, c: { title: '다' }, d: { title: '라' }, e: { title: '마' } }

test('compose: notes are numbered in the order of the page: summary, opening figures, blocks', () => {
  const all = compose({
    sources,
    summary: ['물이 는다.[@e]', '설명한다.[@d]'],
    blocks: [
      { type: 'stats', items: [{ label: '물', value: 3, source: 'c', context: '하루에[@b]' }] },
      { type: 'heading', level: 1, text: '배경' },
      { type: 'text', md: '글이다.[@e] 더 있다.[@a]', cite: [{ source: 'c', exact: '물' }] },
      { type: 'timeline', items: [{ date: '2030', text: '연다[@b]', at: [{ source: 'a', exact: '연다' }] }] },
    ],
  })
  const found = ['KeyMessages', 'StatGrid', 'Prose', 'Timeline'].map((name) => labels(the(all, name)))
  expect(found).toEqual([
    ['1', '2'],
    ['3', '4'],
    ['1', '4', '5'],
    ['3', '5'],
  ])
  const { entries } = the(all, 'SourceList') as { entries: { label: string; text: string }[] }
  expect(entries.map(({ label, text }) => label + text)).toEqual(['1마.', '2라.', '3나.', '4다.', '5가.'])
})

test('compose: references for a whole text are printed at its end, also after a list', () => {
  const all = compose({
    sources,
    blocks: [{ type: 'text', md: '두 가지다.\n\n- 물\n- 관', cite: [{ source: 'a', exact: '물' }] }],
  })
  const { text } = the(all, 'Prose') as { text: { type: string; items: { children: unknown[] }[][] }[] }
  expect(labels(text)).toEqual(['1'])
  expect(labels(text[1]?.items.at(-1))).toEqual(['1'])
})

describe('compose: the statement about evidence', () => {
  const none = { all: 0, proven: 0 }
  const hashes = ['0123456789abcdef']
  const said = (lang: string, counts: Partial<Proven>) => {
    const proven = { quotations: none, figures: none, dates: none, hashes, ...counts }
    return the(drawn(composeBrief({ ...brief, lang, sources, blocks: [] }, ui, { proven })), 'Statement').text
  }

  test('is absent unless something was proven', () => {
    for (const md of ['글이다.', '글이다.[@a]', '글이다.^[어림한 값]']) {
      const names = compose({ sources, blocks: [{ type: 'text', md }] }).map(({ name }) => name)
      expect(names).not.toContain('Statement')
      expect(names.includes('SourceList')).toBe(md !== '글이다.')
    }
  })

  test.each<[Partial<Proven>, ko: string, en: string]>([
    [
      { quotations: { all: 8, proven: 8 }, dates: { all: 1, proven: 1 } },
      '인용 8건, 날짜 1건을 모두 출처의 원문과 대조해 확인했다.',
      'All 8 quotations and 1 date were compared with their sources and stand there.',
    ],
    [
      { quotations: { all: 20, proven: 19 }, figures: { all: 20, proven: 18 } },
      '인용·수치 40건 가운데 37건을 출처의 원문과 대조해 확인했다.',
      '37 of 40 quotations and figures were compared with their sources and stand there.',
    ],
    [
      { quotations: { all: 1, proven: 1 } },
      '인용 1건을 출처의 원문과 대조해 확인했다.',
      '1 quotation was compared with its source and stands there.',
    ],
    [
      { quotations: { all: 2, proven: 1 }, figures: { all: 3, proven: 0 }, dates: { all: 1, proven: 0 } },
      '인용·수치·날짜 6건 가운데 1건을 출처의 원문과 대조해 확인했다.',
      '1 of 6 quotations, figures and dates was compared with its source and stands there.',
    ],
  ])('says of %j how many of how many', (counts, ko, en) => {
    expect(said('ko', counts)).toBe(ko)
    expect(said('en', counts)).toBe(en)
  })
})

test('compose: a manual line break of the title counts in the masthead only', () => {
  const all = compose({ title: '여름의 물,\n겨울의 불' })
  expect(the(all, 'Masthead').title).toBe('여름의 물,\n겨울의 불')
  expect(the(all, 'Sheet')).toMatchObject({ title: '여름의 물, 겨울의 불', headStart: '여름의 물, 겨울의 불' })
})

test('compose: tables and figures with a title are numbered, each kind by itself', () => {
  const table = { type: 'table', columns: [{ title: '구', unit: '만' }], rows: [['가온구']] } as const
  const figure = { type: 'figure', src: 'map.png', alt: '지도' } as const
  const blocks = [
    { ...table, title: '하나' },
    { ...figure, title: '하나' },
    table,
    { ...table, title: '둘' },
    figure,
    { ...figure, title: '둘' },
  ] as unknown as Brief['blocks']
  const numbers = (lang: string) =>
    compose({ lang, blocks }).flatMap(({ name, props }) => (/Table|Figure/.test(name) ? [props.number] : []))
  expect(numbers('ko')).toEqual(['표 1', '그림 1', undefined, '표 2', undefined, '그림 2'])
  expect(numbers('en')).toEqual(['Table 1', 'Figure 1', undefined, 'Table 2', undefined, 'Figure 2'])
})

test('compose: sections are numbered, and on wish their parts', () => {
  const blocks: Brief['blocks'] = [
    { type: 'heading', level: 1, text: '배경' },
    { type: 'heading', level: 2, text: '물' },
    { type: 'text', md: '글.' },
    { type: 'heading', level: 2, text: '둑' },
    { type: 'heading', level: 1, text: '제언' },
    { type: 'heading', level: 2, text: '길' },
  ]
  const numbers = (houseStyle?: Brief['houseStyle']) =>
    compose({ blocks, houseStyle }).flatMap(({ name, props }) => (name === 'Heading' ? [props.number] : []))
  expect(numbers()).toEqual(['1', undefined, undefined, '2', undefined])
  expect(numbers({ numbering: 'parts' })).toEqual(['1', '1.1', '1.2', '2', '2.1'])
})

test('compose: a quotation prints the anchored words and the office its speaker held on that day', () => {
  const people = {
    kim: {
      name: '김하늘',
      roles: [
        { title: '과장', to: '2029' },
        { title: '부시장', from: '2030' },
      ],
    },
  }
  const all = compose({
    sources,
    people,
    blocks: [
      {
        type: 'quote',
        speaker: 'kim',
        date: '2030-05',
        source: 'a',
        parts: [{ source: 'a', exact: '물이 는다' }, { text: '곧' }],
      },
      { type: 'quote', speaker: 'kim', date: '2028', gist: '물이 는다고 함' },
    ],
  })
  const [said, gist] = all.filter(({ name }) => name === 'Quote').map(({ props }) => props)
  expect(said).toMatchObject({ parts: ['물이 는다', '곧'], speaker: { role: '부시장' }, source: { title: '가' } })
  expect(labels(said)).toEqual(['1'])
  expect(gist).toMatchObject({ gist: '물이 는다고 함', speaker: { role: '과장' } })
  expect(gist).not.toHaveProperty('parts')
})

test('compose: a picture is a data URL, so that nothing is fetched', () => {
  const images = new Map([
    ['map.png', { format: 'png', bytes: new Uint8Array([0, 255, 1]), width: 1, height: 1 } as const],
  ])
  const blocks: Brief['blocks'] = [{ type: 'figure', src: 'map.png', alt: '지도' }]
  const all = drawn(composeBrief({ ...brief, blocks }, ui, { images }))
  expect(the(all, 'Figure')).toMatchObject({ src: 'data:image/png;base64,AP8B', alt: '지도' })
})

test.each([
  ['2030-05-02', '2030-05-02'],
  ['2030-05', '2030-05-01'],
  ['2030', '2030-01-01'],
  ['../2030-05', '2030-05-01'],
  [undefined, '2000-01-01'],
])('a brief of %s was created on %s, whatever the clock says', (date, day) => {
  const { created } = the(compose(date ? { date } : {}), 'Sheet') as { created: Date }
  expect(created.toISOString()).toBe(`${day}T00:00:00.000Z`)
})
