import { describe, expect, test } from 'vitest'
import { languageFor } from '../languages'
import type { Language } from '../languages/rules'
import { headedNumbersIn } from './headed-numbers'
import { readSourceText } from './source-text'
import { tablesIn } from './tables'

const numbersIn = (text: string, lang: 'ko' | 'en', file = 'a.txt') => {
  const source = readSourceText(new TextEncoder().encode(text), file)
  if ('code' in source) throw new Error(source.message)
  const { read } = source
  const { reading } = languageFor(lang) as Language
  return headedNumbersIn(read.text, reading, tablesIn(read)).map(({ from, to, value, unit = '', label }) =>
    [value ?? read.text.slice(from, to), unit, label].join(' | '),
  )
}

describe('headed numbers: a table gives its numbers the unit and the label of their heads', () => {
  const expected = [
    '120 | 만 톤 | 서울 · 5월',
    '3.1 | % | 서울 · 전년비',
    '80 | 만 톤 | 부산 · 5월',
    '-2 | % | 부산 · 전년비',
  ]
  test.each([
    ['bars', '| 지역 | 5월(만 톤) | 전년비(%) |\n| 서울 | 120 | 3.1 |\n| 부산 | 80 | △2.0 |\n'],
    ['bars without edges', '지역 | 5월(만 톤) | 전년비(%)\n---|---|---\n서울 | 120 | 3.1\n부산 | 80 | -2.0\n'],
    ['tabs', '지역\t5월(만 톤)\t전년비(%)\n서울\t120\t3.1\n부산\t80\t△2.0\n'],
    ['gaps', '지역    5월(만 톤)   전년비(%)\n서울    120          3.1\n부산     80         △2.0\n'],
    ['a caption of two units', '(단위: 만 톤, %)\n지역\t5월\t전년비\n서울\t120\t3.1\n부산\t80\t△2.0\n'],
  ])('%s', (_, text) => {
    expect(numbersIn(text, 'ko')).toEqual(expected)
  })

  test('the head over the names of the rows, and shares in brackets', () => {
    const gaps = 'Key figures, € million    Q1 2026    Q1 2025\nRevenue    412.0    381.5\nCash flow    -11.7    14.0\n'
    expect(numbersIn(gaps, 'en').map((one) => one.split(' | ')[1])).toEqual(Array(4).fill('€ million'))
    const bars = '| Tavania: Chosen signs | 2025 |\n|:--|--:|\n| Output (annual percent change) | 4.0 |\n| Jobs | 3 |\n'
    expect(numbersIn(bars, 'en', 'a.md')).toEqual(['4 | % | Output · 2025', '3 |  | Jobs · 2025'])
  })

  test('nouns of heads whose participle is irregular', () => {
    const text = '| Region | Schools chosen | Roads driven |\n|:--|--:|--:|\n| North | 142 | 31 |\n'
    expect(numbersIn(text, 'en', 'a.md').map((one) => one.split(' | ')[1])).toEqual(['schools', 'roads'])
  })

  test('Markdown, between paragraphs', () => {
    const text =
      'Water.\n\n| Region | May (million litres) | Change (%) |\n|:--|--:|--:|\n| North | 1,120 | 3.1 |\n\nEnd.\n'
    expect(numbersIn(text, 'en', 'a.md')).toEqual(['1120 | million litres | North · May', '3.1 | % | North · Change'])
  })

  test('HTML, with heads that reach over several columns and rows, and a caption with the unit', () => {
    const text = `<html><table><caption>Water, € bn</caption>
<tr><th rowspan="2">City<th colspan=2>Supply<th rowspan=2>Share, %</tr>
<tr><th>2024<th>2025</tr>
<tr><th>North<td>12.5</td><td>13</td><td>40</td></tr>
<tr><th>South<td colspan="2">7</td><td>-</td></tr>
</table></html>`
    expect(numbersIn(text, 'en', 'a.html')).toEqual([
      '12.5 | € bn | North · Supply · 2024',
      '13 | € bn | North · Supply · 2025',
      '40 | % | North · Share',
      '7 | € bn | South · Supply · 2024',
    ])
  })

  test.each([
    [
      'a head whose first cell is empty, between gaps',
      '(조원, %)\n             24.3/4   24.4/4\n가계빚       1,914.3  1,925.9\n연체율          0.95     0.94\n',
      [
        '1914.3 | 조원 | 가계빚 · 24.3/4',
        '1925.9 | 조원 | 가계빚 · 24.4/4',
        '0.95 | % | 연체율 · 24.3/4',
        '0.94 | % | 연체율 · 24.4/4',
      ],
    ],
    [
      'the rule of Markdown says how many rows head the others',
      '| 구분 | 지금 | 앞으로 |\n|---|---|---|\n| 기간 | 2년 뒤 | 석 달 뒤 |\n| 감면율(%) | 25 | 50 |\n',
      ['2년 뒤 |  | 기간 · 지금', '25 | % | 감면율 · 지금', '50 | % | 감면율 · 앞으로'],
    ],
    [
      'a row of numbers with words is no head',
      '1위  솔내시   81.4점\n2위  누리시   79.0점\n3위  한내시   76.6점\n',
      ['81.4점 |  | 1위 · 솔내시', '79.0점 |  | 2위 · 누리시', '76.6점 |  | 3위 · 한내시'],
    ],
    [
      'a head says in a word what its numbers count',
      '| 지역 | 정비 호수 | 신고 건수 |\n|--|--|--|\n| 누리 | 212 | 9 |\n',
      ['212 | 호 | 누리 · 정비 호수', '9 | 건 | 누리 · 신고 건수'],
    ],
  ])('%s', (_, text, found) => {
    expect(numbersIn(text, 'ko')).toEqual(found)
  })

  test('lines that are no table give none', () => {
    expect(numbersIn('시는 물을 | 아낀다\n시는 12일 회의를 열었다\n', 'ko')).toEqual([])
    expect(numbersIn('A  B\n1  2\n', 'en')).toEqual([])
  })
})

describe('headed numbers: a series gives its numbers the unit of its head and their period', () => {
  test.each([
    [
      '* 월별 공급(만 톤) : (3월)300 → (4월)310 → (5월)△5',
      ['300 | 만 톤 | 월별 공급 3월', '310 | 만 톤 | 월별 공급 4월', '-5 | 만 톤 | 월별 공급 5월'],
    ],
    [
      '* 취업자 증감(천명, 전년동월대비) : (’25.5월)245→(6월)183',
      ['245 | 천명 | 취업자 증감 전년동월대비 ’25.5월', '183 | 천명 | 취업자 증감 전년동월대비 6월'],
    ],
    ["1인당 사용량 : ('23) 1.2㎥ → ('24) 1.5㎥", ["1.2㎥ |  | 1인당 사용량 '23", "1.5㎥ |  | 1인당 사용량 '24"]],
    [
      ' - 가입자 : 300(’23) → 310(’24) → 320만 명(’25)',
      ['300 | 만 명 | 가입자 ’23', '310 | 만 명 | 가입자 ’24', '320만 명 |  | 가입자 ’25'],
    ],
    ['물가 2022: 5.1%, 2023: 4.8%', ['5.1% |  | 물가 2022', '4.8% |  | 물가 2023']],
    ['석탄 비중은 ’20년 21.7% → ’25년 8.4%로 줄었다', ['21.7% |  | 석탄 비중은 ’20년', '8.4% |  | 석탄 비중은 ’25년']],
    ['시는 (3월)300만 톤을 보냈다', []],
    ['회의는 10:30, 11:45에 열린다', []],
  ])('%s', (text, expected) => {
    expect(numbersIn(text, 'ko')).toEqual(expected)
  })
})

describe('headed numbers: how English tables write sums, losses and marks', () => {
  test.each<[string, string[]]>([
    [
      'Accounts (in thousands)\n\n| Item | 2025 | 2024 |\n|---|---|---|\n| Sales | $ 12,400 | $ 9,100 |\n| Loss | (7,338) | (1,004) |\n',
      [
        '12400 | thousand USD | Sales · 2025',
        '9100 | thousand USD | Sales · 2024',
        '-7338 | thousand USD | Loss · 2025',
        '-1004 | thousand USD | Loss · 2024',
      ],
    ],
    [
      'Table 1: Spending, £, 2024 to 2025\n\n| Item | 2024 [r] | 2025 [p] |\n|---|---|---|\n| Food | 63.50 r | 67.80 |\n',
      ['63.5 | GBP | Food · 2024 [r]', '67.8 | GBP | Food · 2025 [p]'],
    ],
    [
      '| Share of adults | % |\n|---|---|\n| North | 64.0 |\n| South | 41.2 |\n',
      ['64 | % | North', '41.2 | % | South'],
    ],
    [
      'Districts (source: NDA)\n\nDistrict      Injured    Houses destroyed\nHill Town         802               2,310\nLow Ford           52                 219\n',
      [
        '802 | people | Hill Town · Injured',
        '2310 | houses | Hill Town · Houses destroyed',
        '52 | people | Low Ford · Injured',
        '219 | houses | Low Ford · Houses destroyed',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(numbersIn(text, 'en', 'a.md')).toEqual(expected)
  })
})
