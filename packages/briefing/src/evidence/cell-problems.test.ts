import { describe, expect, test } from 'vitest'
import { parseBrief } from '../read-brief'
import { checkEvidence } from './check-evidence'
import { sha256 } from './source-text'
import { untranslated } from './verdicts/untranslated'

const english = `Harbour took in 138,000 tonnes in April. It took in 411,000 tonnes in May and 97,000 in June.
Prices fell by 12 per cent in the north and rose by 9 per cent in the south. Wages changed by -4 per cent.
Repairs cost $3.2 billion, and pumps $3.2 million. The tunnel is 14 km long. Between 3 and 5 per cent was lost.
About 640 people work there. The port ran a deficit of $70 million. The old quay was left to the gulls. The new one opened on 17 March 2024.

| Wharf | Freight (thousand tonnes) | Share (%) |
|---|---|---|
| East | 52 | 31 |
| West | 77 | 46 |
`

const korean = `항구는 4월에 화물 13만 8000톤, 5월에 41만 1000톤을 다뤘다. 북쪽 물값은 12% 내렸고 남쪽은 9% 올랐다.
수리에는 3200억 원이 들었다. 낡은 부두는 갈매기에게 남았다. 일하는 사람은 640명이다.
`

/** The problems of a table with one row: their codes and places. */
const problemsOf = (
  lang: 'en' | 'ko',
  cells: readonly unknown[],
  column: object = {},
  table: object = {},
): string[] => {
  const bytes = new TextEncoder().encode(lang === 'en' ? english : korean)
  const columns = cells.map((_, index) => ({ title: `c${index}`, ...column }))
  const brief = {
    lang,
    title: 'x',
    sources: { a: { title: 'x', issued: '2025-07-01', file: 'a.md', sha256: sha256(bytes) } },
    blocks: [{ type: 'table', columns, rows: [cells], ...table }],
  }
  const parsed = parseBrief(JSON.stringify(brief), 'a.brief.yaml')
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.diagnostics))
  const { problems } = checkEvidence(parsed.brief, new Map([['a.md', bytes]]))
  expect(untranslated(problems), 'each message and hint is said in Korean too').toEqual([])
  return problems.map(({ code, severity = 'error', path }) => `${severity} ${code} ${path.join('.')}`)
}

const cell = (value: unknown, ...exact: readonly string[]) => ({
  value,
  cite: exact.map((one) => ({ source: 'a', exact: one })),
})

const wrong = (column = 0): string[] => [`error wrong-figure blocks.0.rows.0.${column}.value`]

describe('cell-problems: a number in a cell stands in the words of its own passage', () => {
  const [april, may] = ['138,000 tonnes in April', '411,000 tonnes in May']

  test.each([
    ['a number', 138000, 411000, april, {}],
    ['a number under a unit', 138000, 411000, april, { unit: 'tonnes' }],
    ['under a unit with a scale', 138, 411, april, { unit: 'thousand tonnes' }],
    ['under a unit that is not read', 138000, 411000, april, { unit: 't a day' }],
    ['under a scale alone', 138, 411, april, { unit: 'thousands' }],
    ['under a scale somewhere', 138, 411, april, { unit: 'tonnes (thousand)' }],
    ['under a number', 138, 411, april, { unit: '1,000 t' }],
    ['under noughts', 138, 411, april, { unit: '’000 t' }],
    ['under millions', 3.2, 3200, 'pumps $3.2 million', { unit: 'million' }],
    ['a number as a text', '138,000', '411,000', april, {}],
    ['a number with a sign beside it', '≈ 138,000*', '≈ 411,000*', april, {}],
    ['a figure in a text', '138,000 tonnes, by sea', '411,000 tonnes, by sea', april, {}],
    ['a unit in a text', '14 km below ground', '14 m below ground', '14 km long', {}],
    ['a noun in a text', '640 dockers', '640 km', '640 people', {}],
    ['one digit', 138000, 138001, april, {}],
    ['a year', 2024, 2023, 'opened on 17 March 2024', {}],
    ['an end of a range', 5, 4, 'Between 3 and 5 per cent', { unit: '%' }],
    ['a number of a table', 52, 77, 'East | 52', {}],
    ['a scale in the heads of a table', 52000, 52, '52', { unit: 'tonnes' }],
    ['a scale in words', 3.2, 32, 'cost $3.2 billion', { unit: 'US$ billion' }],
    ['another scale', 3.2, 3200, 'pumps $3.2 million', { unit: 'US$ m' }],
    ['a scale that a head says', 3.2, 3.3, 'cost $3.2 billion', {}],
    ['a loss', -12, -9, 'fell by 12 per cent', { unit: '%' }],
    ['a fall, not a rise', -12, -9, 'fell by 12 per cent in the north and rose by 9 per cent', { unit: '%' }],
    ['a deficit', -70, -640, 'a deficit of $70 million', { unit: '$ million' }],
    ['no fall', 640, -640, 'About 640 people work there', { unit: 'people' }],
    ['the sign of the source', -4, 4, 'changed by -4 per cent', { unit: '%' }],
  ])('%s: %j, not %j', (_, right, other, exact, column) => {
    expect(problemsOf('en', [cell(right, exact)], column)).toEqual([])
    expect(problemsOf('en', [cell(other, exact)], column)).toEqual(wrong())
  })

  test.each([
    ['per cent', 9, 'rose by 9 per cent', '%', 'tonnes'],
    ['a length', 14, '14 km long', 'km', 'm'],
    ['a currency', 3.2, 'cost $3.2 billion', '$ billion', '€ billion'],
    ['a currency by its code', 3200000000, 'cost $3.2 billion', 'USD', 'EUR'],
    ['a unit that goes on', 3.2, 'cost $3.2 billion', '$ billion a year', '€ billion a year'],
    ['a number of a table', 31, 'East | 52 | 31', '%', '%p'],
    ['people', 640, '640 people', 'people', '%'],
    ['a noun', 640, '640 people', 'people', 'tonnes'],
  ])('%s: in its unit, not in another', (_, value, exact, right, other) => {
    expect(problemsOf('en', [cell(value, exact)], { unit: right })).toEqual([])
    expect(problemsOf('en', [cell(value, exact)], { unit: other })).toEqual(wrong())
    expect(problemsOf('en', [cell(value, exact)], {}, { unit: right })).toEqual([])
    expect(problemsOf('en', [cell(value, exact)], {}, { unit: other })).toEqual(wrong())
  })

  test.each([
    ['a number', 138000, 411000, '13만 8000톤', {}],
    ['a number under a unit', 138000, 411000, '13만 8000톤', { unit: '톤' }],
    ['a number under a unit with a scale', 13.8, 41.1, '13만 8000톤', { unit: '만 톤' }],
    ['money under a number', 320, 3200, '3200억 원이', { unit: '10억 원' }],
    ['money', 3200, 320, '3200억 원이', { unit: '억 원' }],
    ['a loss', -12, -9, '물값은 12% 내렸고', { unit: '%' }],
    ['people', 640, 64, '640명이다', { unit: '명' }],
    ['a figure in a text', '약 13만 8천 톤', '약 41만 1천 톤', '13만 8000톤', {}],
  ])('Korean: %s: %j, not %j', (_, right, other, exact, column) => {
    expect(problemsOf('ko', [cell(right, exact)], column)).toEqual([])
    expect(problemsOf('ko', [cell(other, exact)], column)).toEqual(wrong())
  })

  test('two numbers that are exchanged are both wrong, in the row and in the total', () => {
    expect(problemsOf('en', [cell(138000, april), cell(411000, may)])).toEqual([])
    expect(problemsOf('en', [cell(411000, april), cell(138000, may)])).toEqual([...wrong(0), ...wrong(1)])
    expect(problemsOf('en', [1], {}, { total: [cell(411000, april)] })).toEqual([
      'error wrong-figure blocks.0.total.0.value',
    ])
  })

  test('a passage that is altered is missing, and the number is carried by none', () => {
    expect(problemsOf('en', [cell(138000, '138,000 tonnes in March'), cell(411000, may)], { unit: 'tonnes' })).toEqual([
      'error anchor-missing blocks.0.rows.0.0.cite.0.exact',
      'warning uncovered-figure blocks.0.rows.0.0.value',
    ])
  })

  test('of several passages one says it', () => {
    expect(problemsOf('en', [cell(411000, april, may)])).toEqual([])
    expect(problemsOf('en', [cell(97000, april, may)])).toEqual(wrong())
  })

  test('a passage without a number proves none, and a cell without a number needs none', () => {
    const gulls = 'left to the gulls'
    expect(problemsOf('en', [cell(640, gulls)])).toEqual(wrong())
    expect(problemsOf('en', [cell('Left to the gulls', gulls), cell('Quay 2', gulls), cell(null, gulls)])).toEqual([])
  })

  test('a cell without a passage of its own is carried by any', () => {
    expect(problemsOf('en', [138000, cell(411000, may)], { unit: 'tonnes' })).toEqual([
      'warning uncovered-figure blocks.0.rows.0.0',
    ])
    expect(problemsOf('en', [411000, cell(411000, may)], { unit: 'tonnes' })).toEqual([])
  })
})
