import { describe, expect, test } from 'vitest'
import { type ExpectedText, notOnPages } from './compare'
import type { PageText } from './read-pdf/pages-of-pdf'

const said = (text: string, face = 'text'): PageText => ({ text, face })
const deviations = (pages: PageText[][], ...printed: ExpectedText[]) =>
  notOnPages(pages, printed).map(({ printed: { text }, difference }) => [text, difference?.page])

const words = (text: string): ExpectedText => ({ kind: 'quotation', text })
const days: ExpectedText = { kind: 'figure', text: '41일', after: '기다리는 날' }
const opening: ExpectedText = { kind: 'date', text: '3. 15.', under: '2024', before: '문을 연다' }

describe('compare: expected words', () => {
  test('are found whatever their spaces, marks and line ends', () => {
    const page = [said('“물은 여름 전에 '), said('는다, ‘곧’ 는다”'), said('1', 'note')]
    expect(deviations([page], words('물은 여름 전에 는다, "곧" 는다'))).toEqual([])
    expect(deviations([page], words('물은 여름 뒤에 는다'))).toEqual([['물은 여름 뒤에 는다', '전에']])
  })

  test('have to occur as often as they are printed', () => {
    const twice = [said('“물은 는다”', 'a'), said('“물은 는다”', 'b')]
    expect(deviations([twice], words('물은 는다'), words('물은 는다'))).toEqual([])
    expect(deviations([twice.slice(1)], words('물은 는다'), words('물은 는다'))).toHaveLength(1)
  })

  test('may continue on the next page, past foot and head', () => {
    const pages = [
      [said('머리', 'head'), said('“물은 여름'), said('한빛 1', 'foot')],
      [said('머리', 'head'), said('전에 는다”'), said('한빛 2', 'foot')],
    ]
    expect(deviations(pages, words('물은 여름 전에 는다'))).toEqual([])
    expect(deviations([...pages].reverse(), words('물은 여름 전에 는다'))).toHaveLength(1)
    expect(deviations(pages, words('물은 여름 뒤에 는다'))).toHaveLength(1)
  })

  test('may continue over many pages, none of which holds half of them', () => {
    const parts = ['둑', '길', '물', '논', '밭'].map((word) =>
      `${word}에 이르는 물은 여름 전에 먼저 받아 두고 가을에 나눈다 `.repeat(2),
    )
    const pages = parts.map((part, index) => [said('머리', 'head'), said(part), said(`한빛 ${index}`, 'foot')])
    expect(deviations(pages, words(parts.join('')))).toEqual([])
    expect(deviations(pages.toSpliced(2, 1), words(parts.join('')))).toHaveLength(1)
    expect(deviations(pages, words(parts.join('').replace('논에', '논을')))).toHaveLength(1)
  })

  test('may be divided by a hyphen at the end of a page, a digit in the foot after it', () => {
    const pages = (rest: string, foot: string) => [
      [said('머리', 'head'), said('“Vom Bach und vom Donau-'), said(foot, 'foot')],
      [said('머리', 'head'), said(rest), said('2/2', 'foot')],
    ]
    const printed = words('Vom Bach und vom Donaudampf')
    expect(deviations(pages('dampf”', '1/2'), printed)).toEqual([])
    expect(deviations(pages('dampf”', 'foot'), printed)).toEqual([])
    expect(deviations(pages('kampf”', '1/2'), printed)).toHaveLength(1)
    expect(deviations(pages('Dampf”', '1/2'), words('Vom Bach und vom Donau-Dampf'))).toEqual([])
  })

  test('may go on at many places, of which one is right', () => {
    const lines: string[] = Array.from({ length: 400 }, (_, at) => (at % 7 === 3 ? '둑길의 물은' : '둑길의 물은 먼저'))
    const pages = [0, 1, 2, 3].map((page) => [
      ...lines.slice(100 * page, 100 * page + 100).map((line) => said(line)),
      said('둑길의', 'foot'),
    ])
    expect(deviations(pages, words(lines.join(' ')))).toEqual([])
    expect(deviations(pages, words(lines.with(250, '둑길의 불은').join(' ')))).toHaveLength(1)
  })
})

describe('compare: a figure', () => {
  const card = (...value: PageText[]) => [[said('41일 만에 끝났다'), said('기다리는 날', 'label'), ...value]]

  test('is found after its label, with or without a note in between', () => {
    expect(deviations(card(said('41', 'large'), said('일')), days)).toEqual([])
    expect(deviations(card(said('3', 'note'), said('41', 'large'), said('일')), days)).toEqual([])
  })

  test('differs with another or an additional digit', () => {
    expect(deviations(card(said('47', 'large'), said('일')), days)).toEqual([['41일', '47일']])
    expect(deviations(card(said('1', 'large'), said('41', 'large'), said('일')), days)).toEqual([['41일', '141일']])
    expect(deviations([[said('141일')]], days)).toEqual([['41일', undefined]])
  })

  test('may be anywhere without its label', () => {
    expect(deviations([[said('모두 41일이다')]], days)).toEqual([])
  })
})

describe('compare: a date', () => {
  const line = (year: string, date: string) => [
    [said(year, 'year'), said(date, 'date'), said('예정', 'status'), said('문을 연다.')],
  ]

  test('is found before its event, under its year', () => {
    expect(deviations(line('2024', '3. 15.'), opening)).toEqual([])
    expect(deviations(line('2024', '3. 16.'), opening)).toEqual([['3. 15.', '3. 16.']])
    expect(deviations(line('2024', '13. 15.'), opening)).toEqual([['3. 15.', '13. 15.']])
  })

  test('differs under another year', () => {
    expect(deviations(line('2023', '3. 15.'), opening)).toEqual([['3. 15.', '2023 3. 15.']])
  })

  test('is the nearest one, where the span of the chronology is just above', () => {
    const april = { kind: 'date', text: 'April', under: '2028', before: 'The doors' } as const
    const event = [said('2028', 'year'), said('April', 'date'), said('The doors open.')]
    const page = [said('2027', 'year'), said('2019 – April 2028', 'span'), ...event]
    expect(deviations([page], april)).toEqual([])
  })

  test('that its heading says is found there, above its event', () => {
    const year = { kind: 'date', text: '', under: '2024', before: '문을 연다' } as const
    const page = (...years: string[]) => years.flatMap((one) => [said(one, 'year'), said('문을 연다.')])
    expect(deviations([page('2023', '2024')], year)).toEqual([])
    expect(deviations([page('2024', '2025')], year)).toEqual([])
    expect(deviations([page('2023', '2025')], year)).toEqual([['', '2023']])
    expect(deviations([[said('문을 연다.')]], year)).toEqual([['', undefined]])
    const inFaces = [said('2024', 'year'), said('문을 '), said('Ⓐ', 'other'), said(' 연다.')]
    expect(deviations([[said('물길', 'title'), ...inFaces]], { ...year, before: '문을 Ⓐ 연다' })).toEqual([])
    expect(
      deviations([[said('2024 물길', 'title'), ...inFaces.slice(1)]], { ...year, before: '문을 Ⓐ 연다' }),
    ).toHaveLength(1)
    // Files of before say it twice.
    expect(deviations(line('2024', '2024'), year)).toEqual([])
  })
})
