import { parseMarkdown } from '@briefing-kit/ui'
import { describe, expect, test } from 'vitest'
import type { Source } from '../brief'
import { Notes } from './notes'

const sources: Record<string, Source> = {
  plan: { title: '물 공급 계획' },
  news: { title: '한빛일보', locator: '3면' },
  note: { title: '쪽지' },
}

const parse = (markdown: string) => parseMarkdown(markdown).blocks

const words = {
  describe: ({ title = '', URL: url }: Source, place?: string) => ({
    text: [title, place].filter(Boolean).join(', '),
    url,
  }),
  same: (label: string) => `= ${label}`,
  name: (label: string, kind: string) => `${kind} ${label}`,
  open: { label: '*', name: 'not compared', href: '#evidence' },
}

const fresh = () => new Notes(sources, words, parse)

/** The text as it is printed: references as `^1 2`, bold as it is. */
const printed = (pieces: unknown): string => {
  if (Array.isArray(pieces)) return pieces.map(printed).join('')
  if (typeof pieces !== 'object' || pieces === null) return String(pieces)
  const { type, value, refs, children } = pieces as Record<string, unknown>
  if (type === 'refs') return `^${(refs as { label: string }[]).map(({ label }) => label).join(' ')}`
  return type === 'break' ? '\n' : ((value as string | undefined) ?? printed(children))
}

const list = (notes: Notes) => notes.lists().sources.map(({ label, text }) => `${label} ${printed(text)}`)

describe('notes: numbers', () => {
  test('are given in the order of first reference, and a source keeps its own', () => {
    const notes = fresh()
    expect(printed(notes.inline('물이 는다[@news]. 계획이다[@plan]. 다시 말한다[@news].'))).toBe(
      '물이 는다^1. 계획이다^2. 다시 말한다^1.',
    )
    expect(list(notes)).toEqual(['1 한빛일보, 3면', '2 물 공급 계획'])
    expect(notes.lists().sources.map(({ id }) => id)).toEqual(['note-1', 'note-2'])
    expect(notes.refsFor({ source: 'plan' })).toEqual([{ label: '2', href: '#note-2', name: 'source 2' }])
  })

  test('are one for one place in a source, another for another place', () => {
    const notes = fresh()
    expect(printed(notes.inline('가[@plan, 3쪽] 나[@plan, 4쪽] 다[@plan, 3쪽] 라[@plan]'))).toBe('가^1 나^2 다^1 라^3')
    expect(list(notes)).toEqual(['1 물 공급 계획, 3쪽', '2 = 1, 4쪽.', '3 = 1.'])
  })

  test('are one for a source and the place that the source itself names', () => {
    const notes = fresh()
    expect(printed(notes.inline('가[@news] 나[@news, 3면]'))).toBe('가^1 나^1')
    expect(notes.refsFor({ source: 'news', locator: '3면' })).toMatchObject([{ label: '1' }])
  })

  test('are given to notes inside the text too, before the sources that these refer to', () => {
    const notes = fresh()
    expect(printed(notes.inline('가^[쪽지에 적은 말[@plan].] 나[@news] 다^[쪽지에 적은 말.]'))).toBe('가^1 나^3 다^4')
    expect(list(notes)).toEqual(['1 쪽지에 적은 말^2.', '2 물 공급 계획', '3 한빛일보, 3면', '4 쪽지에 적은 말.'])
  })

  test('of notes and of a source that is called `note` are never taken for one another', () => {
    const notes = fresh()
    expect(printed(notes.inline('가[@note, 1] 나^[다른 말] 다[@note, 3]'))).toBe('가^1 나^2 다^3')
  })
})

describe('notes: references', () => {
  test.each([
    ['물이 는다. [@plan]', '물이 는다.^1'],
    ['물이 는다 [@plan].', '물이 는다^1.'],
    ['물이 는다.[@plan] [@news] 그렇다.', '물이 는다.^1 2 그렇다.'],
    ['물이 **는다** [@plan]', '물이 는다^1'],
    ['[@news; @plan; @news]', '^1 2'],
    ['물이 는다.[@plan] ^[어림한 값]', '물이 는다.^1 2'],
  ])('in %j follow the word before them without a space, together', (markdown, text) => {
    expect(printed(fresh().inline(markdown))).toBe(text)
  })

  test('of what rests on several passages name each source once', () => {
    const anchors = [{ source: 'plan', exact: '가' }, { source: 'plan', exact: '나' }, { text: '다' }, undefined]
    const labels = (evidence: Parameters<Notes['refsFor']>[0]) =>
      fresh()
        .refsFor(evidence)
        ?.map(({ label }) => label)
    expect(labels({ anchors })).toEqual(['1'])
    expect(labels({ source: 'news', anchors })).toEqual(['1', '2'])
    expect(labels({ source: 'plan', locator: '3쪽', anchors })).toEqual(['1'])
    expect(labels({ anchors: [{ text: '다' }] })).toBeUndefined()
  })
})

describe('notes: many places in few sources', () => {
  const cited = Array.from({ length: 12 }, (_, at) => `물[@${at % 3 === 2 ? 'news' : 'plan'}, ${at + 1}쪽]`)
  const many = () => {
    const notes = fresh()
    const text = notes.inline(`${cited.join(' ')} 다시[@plan, 1쪽] 끝^[어림한 값]`)
    return {
      notes,
      refs: [text].flat().flatMap((one) => (typeof one === 'object' && one.type === 'refs' ? one.refs : [])),
    }
  }

  test('are short references to a list of sources, in which each stands once', () => {
    const { notes } = many()
    const { notes: short, sources } = notes.lists()
    expect(short.slice(0, 4).map(({ label, text }) => `${label} ${printed(text)}`)).toEqual([
      '1 source 1, 1쪽.',
      '2 source 1, 2쪽.',
      '3 source 2, 3쪽.',
      '4 source 1, 4쪽.',
    ])
    expect(short.map(({ text }) => printed(text)).at(-1)).toBe('어림한 값')
    expect(sources.map(({ label, text }) => `${label} ${printed(text)}`)).toEqual(['1 물 공급 계획', '2 한빛일보'])
  })

  test('link to and fro: from the text to a note, to its source, and back to the text', () => {
    const { notes, refs } = many()
    const { notes: short, sources } = notes.lists()
    expect(short[2]).toMatchObject({ id: 'note-3', back: '#ref-3' })
    expect(short[2]?.text).toMatchObject([{ type: 'link', href: '#source-2' }, {}, {}, {}])
    expect(sources[1]).toMatchObject({ id: 'source-2', back: '#ref-3', backAt: '3' })
    expect(refs[2]).toMatchObject({ href: '#note-3', name: 'note 3' })
    expect(refs[12]).toMatchObject({ label: '1', name: 'note 1' })
  })

  test('lead to the passage in the source, if it is known', () => {
    const url = 'https://example.org/a'
    const notes = new Notes({ page: { title: '쪽', URL: url } }, words, parse)
    for (const place of Array.from({ length: 10 }, (_, at) => `${at}쪽`))
      notes.refsFor({ source: 'page', locator: place, anchors: [{ source: 'page', exact: '물' }] })
    const { notes: short, sources } = notes.lists()
    expect(sources).toMatchObject([{ url }])
    expect(short[1]?.text).toMatchObject([
      {},
      {},
      { type: 'link', href: `${url}#:~:text=${encodeURIComponent('물')}` },
      {},
    ])
  })
})

test('notes: a text in one line keeps every word: paragraphs and items begin new lines', () => {
  expect(printed(fresh().inline('첫째.\n\n둘째.\n\n- 하나[@plan]\n- 둘'))).toBe('첫째.\n둘째.\n하나^1\n둘')
})

test('notes: a note of a source with an address links to the cited passages', () => {
  const notes = new Notes({ page: { title: '쪽', URL: 'https://example.org/a' }, plan: { title: '물' } }, words, parse)
  const anchors = ['는다', '물은', '는다'].map((exact) => ({ source: 'page', exact }))
  notes.refsFor({ source: 'page', anchors: anchors.slice(0, 2) })
  notes.refsFor({ anchors: [...anchors.slice(2), { source: 'plan', exact: '물' }, { text: '말' }] })
  const [page, plan] = notes.lists().sources
  expect(page).toMatchObject({
    url: 'https://example.org/a',
    href: `https://example.org/a#:~:text=${encodeURIComponent('는다')}&text=${encodeURIComponent('물은')}`,
  })
  expect(plan).not.toHaveProperty('href')
})

test('notes: the first reference of each has an id, to which its note leads back, and a name', () => {
  const notes = fresh()
  const refsOf = (text: string) =>
    [notes.inline(text)]
      .flat()
      .flatMap((piece) => (typeof piece === 'object' && piece.type === 'refs' ? piece.refs : []))
  const refs = [...refsOf('물이 는다[@plan]. 다시[@plan]. 셋째[@plan; @news].'), ...refsOf('넷째^[붙임].')]
  expect(refs.map(({ id, name }) => [id, name])).toEqual([
    ['ref-1', 'source 1'],
    [undefined, 'source 1'],
    [undefined, 'source 1'],
    ['ref-2', 'source 2'],
    ['ref-3', 'note 3'],
  ])
  expect(notes.lists().sources.map(({ back }) => back)).toEqual(['#ref-1', '#ref-2', '#ref-3'])
  expect(fresh().refsFor({ source: 'plan', anchors: [{ source: 'plan', exact: '물' }] })).toMatchObject([
    { id: 'ref-1' },
  ])
})
