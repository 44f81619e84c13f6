import { describe, expect, it, test } from 'vitest'
import { en as language } from '.'

const en = language.reading

const cut = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to)
const spoken = (text: string) =>
  en
    .quotations(text)
    .map(({ words, kind, speaker, utterance }) => [
      cut(text, words),
      kind,
      ...(kind === 'speech' ? [speaker?.name, utterance] : []),
    ])

describe('en: quotations', () => {
  it('continue after the clause of saying', () => {
    expect(spoken('"Water first,” said Ann Lee, director of the Board. “Then the roads."')).toEqual([
      ['Water first,', 'speech', 'Ann Lee', 1],
      ['Then the roads.', 'speech', 'Ann Lee', 1],
    ])
  })

  it('resolve a pronoun in the paragraph, and an apposition', () => {
    expect(spoken('Ann Lee, director of the Board, opened the doors. “Come in and look,” she said.')).toEqual([
      ['Come in and look,', 'speech', 'Ann Lee', 1],
    ])
    expect(en.quotations('The minister, Tom Ray, said: “We start now.”')[0]?.speaker).toMatchObject({
      name: 'Tom Ray',
      role: 'minister',
    })
  })

  test.each([
    ['The director of the Water Agency of Norlund, Tomas Brandvold, said: “It is late.”', 'Tomas Brandvold'],
    ['The Minister of Water, Mr Alder Voss, said: “It is late.”', 'Alder Voss'],
    ['A spokesman for the city said: “We welcome it.”', 'spokesman for the city'],
    ['“It is late,” said Priya Venn, the regulator’s chief engineer. Dr Venn said: “Very late.”', 'Priya Venn'],
  ])('belong to whom the sentence names: %s', (text, name) => {
    for (const { speaker } of en.quotations(text)) expect(speaker?.name).toBe(name)
  })

  it('are told from names and headlines, and apostrophes are no marks', () => {
    expect(spoken('Board: “Water comes first”\nThe ‘first pipe’ is the Board’s.')).toEqual([
      ['Water comes first', 'headline'],
      ['first pipe', 'name'],
    ])
  })
})

test('en: sentences end at their full stop, not at abbreviations', () => {
  const text = 'Mr. Lee paid 3.5 million. “Why now?” asked Ann Lee. It rained.'
  expect(en.sentences(text).map((one) => cut(text, one))).toEqual([
    'Mr. Lee paid 3.5 million.',
    '“Why now?” asked Ann Lee.',
    'It rained.',
  ])
})

describe('en: people', () => {
  test.each<[text: string, found: readonly (readonly [name: string, role: string | undefined])[]]>([
    ['the bank’s chief economist Jane Roe told us.', [['Jane Roe', 'chief economist']]],
    ['Foreign Secretary Helen Marsh spoke.', [['Helen Marsh', 'Foreign Secretary']]],
    ['President Alvarado spoke to Maria Alvarado.', [['Maria Alvarado', 'President']]],
    ['Malcolm Frayne, Managing Director, Fellside Buses.', [['Malcolm Frayne', 'Managing Director']]],
    [
      'Dame Sheila Norwood (Chair) sat with Lord Kerrow.',
      [
        ['Sheila Norwood', 'Chair'],
        ['Lord Kerrow', undefined],
      ],
    ],
    [
      'J.P. Moss, the union’s general secretary, and Sen. Carla Voss came.',
      [
        ['J.P. Moss', 'general secretary'],
        ['Carla Voss', undefined],
      ],
    ],
    ['The minister Water Board and Director Harbour Office are none.', []],
    [
      'The Rt Hon Delia Marchmont MP came with the physicist Aron Weil.',
      [
        ['Delia Marchmont', undefined],
        ['Aron Weil', 'physicist'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(en.people(text).map(({ name, role }) => [name, role])).toEqual(found)
  })
})

describe('en: figures', () => {
  test.each([
    ['more than 500 million people', 5e8, 'people', '>'],
    ['EUR 340 million', 3.4e8, 'EUR', undefined],
    ['at least $1.2bn', 1.2e9, 'USD', '>='],
    ['44.2 per cent', 44.2, '%', undefined],
    ['about 3 to 5 percentage points', [3, 5], '%p', '~'],
    ['7 gigawatts (GW)', 7, 'GW', undefined],
    ['212,000', 212000, undefined, undefined],
    ['tripled', 3, 'times', undefined],
    ['three times', 3, 'times', undefined],
    ['Two countries', 2, 'countries', undefined],
    ['twenty-five people', 25, 'people', undefined],
    ['half a million euros', 5e5, 'EUR', undefined],
    ['a dozen countries', 12, 'countries', undefined],
    ['240 river gauges', 240, 'gauges', undefined],
    ['four power lines', 4, 'lines', undefined],
  ])('%s', (text, value, unit, bound) => {
    expect(en.figures(text)).toEqual([
      { from: 0, to: text.length, value, ...(unit ? { unit } : {}), ...(bound ? { bound } : {}) },
    ])
  })
  test('a range between two', () => {
    expect(en.figures('between 8 and 10 million dollars')).toMatchObject([{ value: [8e6, 1e7], unit: 'USD' }])
  })
  test.each([
    'One of them left.',
    'dozens of people',
    'was warned twice',
    'One day it will.',
    'Article 12 says so.',
    'On May 3 reports came.',
    'in 2025 exports rose',
    'two-thirds',
  ])('none in %j', (text) => {
    expect(en.figures(text)).toEqual([])
  })
  test('ranks, and no years', () => {
    expect(en.figures('In 2025 the third-largest')).toMatchObject([{ value: 3, rank: true }])
  })
})

describe('en: dates', () => {
  test.each([
    ['5 June 2025', undefined, '2025-06-05'],
    ['June 5, 2025', undefined, '2025-06-05'],
    ['16 and 17 January 2025', undefined, '2025-01-16/2025-01-17'],
    ['the 18th of next month', '2025-08-28', '2025-09-18'],
    ['last month', '2025-01-28', '2024-12'],
    ['on Thursday', '2025-08-29', '2025-08-28'],
    ['on Thursday', undefined, undefined],
    ['last night', '2025-08-28', '2025-08-27'],
    ['next April', '2025-08-28', '2026-04'],
    ['between May and August this year', '2025-08-28', '2025-05/2025-08'],
    ['between May and August 2024', undefined, '2024-05/2024-08'],
  ])('%s, from %s', (text, issued, date) => {
    expect(en.dates(`It opened ${text}`, { issued })).toMatchObject([
      { from: 10, to: 10 + text.length, ...(date ? { date } : {}) },
    ])
    expect(en.dates(`It opened ${text}`, { issued })[0]?.date).toBe(date)
  })
})

test('end before the full stop of their sentence', () => {
  const text = 'It opens in December.'
  expect(en.dates(text, { issued: '2025-08-28' }).map((one) => cut(text, one))).toEqual(['December'])
})

test('en: people are named by name, or by honorific or office and surname', () => {
  const person = { name: 'Ann Lee', titles: ['director'] }
  for (const text of ['Ann Lee', 'Ms Lee', 'Director Lee']) expect(en.names(text, person)).toBe(true)
  for (const text of ['Lee', 'Mr Leeds', 'Ann']) expect(en.names(text, person)).toBe(false)
})

test('en: plans are told from facts', () => {
  expect(['It will open.', 'It is due to open.', 'It opened.', 'It was called off.'].map(en.isPlan)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
