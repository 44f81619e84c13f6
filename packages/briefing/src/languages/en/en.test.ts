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

  test.each([
    ['Kim Ye-rin, a nurse, said “no”. “It is late,” Kim said.', 'Kim Ye-rin'],
    ['Mayor Ida Kolb met Judge Jan Kolb. “It is late,” Kolb said.', 'Kolb'],
    ['Mayor Ida Kolb met Judge Jan Holt. “It is late,” Kolb said.', 'Ida Kolb'],
  ])('belong to whom a part of a name means, if it is one: %s', (text, name) => {
    expect(en.quotations(text).at(-1)?.speaker?.name).toBe(name)
  })

  test.each([
    ['‘It’s the workers’ money,’ said Ida Kolb.', 'It’s the workers’ money,'],
    ['‘It’s the workers’ said Ida Kolb.', 'It’s the workers'],
  ])('hold the apostrophe of a plural: %s', (text, words) => {
    expect(cut(text, en.quotations(text)[0]?.words ?? { from: 0, to: 0 })).toBe(words)
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
    ['President Alvarado spoke. Pia Alvarado did so too.', [['Pia Alvarado', 'President']]],
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
    ['Volta Bank of Coalport analyst Jan van der Holt left.', [['Jan van der Holt', 'Volta Bank of Coalport analyst']]],
    ['Minister of Works and Water Ida Kolb came.', [['Ida Kolb', 'Minister of Works and Water']]],
    ['Minister of Works and Water came.', []],
    ['Coalport’s mayor, Ida Kolb, came.', [['Ida Kolb', 'mayor']]],
    ['The head of the Harbour Board, Ida Kolb, came.', [['Ida Kolb', 'head']]],
    ['The head of the Harbour Board, Port Ellery, came.', []],
    ['In The Ledger, economist Radha Menon was glad.', [['Radha Menon', 'economist']]],
    ['Former prime minister Ida Kolb came.', [['Ida Kolb', 'Former prime minister']]],
    [
      'King Haldor II met Lt. Gen. James O’Neill Jr. there.',
      [
        ['Haldor II', undefined],
        ['James O’Neill Jr.', undefined],
      ],
    ],
    ['Ida Kolb MP, 58, came.', [['Ida Kolb', undefined]]],
    ['Volta Supply, 58, came.', []],
    ['Ida Kolb came. Kolb said no.', [['Ida Kolb', undefined]]],
    ['Lower Kolm came. Kolm said no.', []],
    ['Her colleague Jan J. Holt came.', [['Jan J. Holt', undefined]]],
    [
      'their ministers, Ida Kolb and Jan Holt, met',
      [
        ['Ida Kolb', 'minister'],
        ['Jan Holt', 'minister'],
      ],
    ],
    [
      'Present: Mayor Ida Kolb; Councillors Jan Holt, A. Roe',
      [
        ['Ida Kolb', 'Mayor'],
        ['Jan Holt', 'Councillor'],
        ['A. Roe', 'Councillor'],
      ],
    ],
    ['Speech by Minister Ida Kolb\nCoalport, 5 May 2025', [['Ida Kolb', 'Minister']]],
    ['Contact: Ida Kolb, press officer, +44 555 010 7100', []],
    ['Officials: Pipeline was safe', []],
    ['The Greens’ Ruth Foss won.', [['Ruth Foss', undefined]]],
    ['The Greens’ Carrow Foss won.', []],
    ['(Reporting by Ruth Foss)', []],
    ['A vote after an inquiry by Ruth Foss', [['Ruth Foss', undefined]]],
    ['Ida Kolb, 43, a nurse at St Anne’s Hospital, left.', [['Ida Kolb', 'nurse']]],
    ['Pope Leo XIV and Honourable Members left.', [['Leo XIV', undefined]]],
    ['Kim Ye-rin, head of the Asia programme, left.', [['Kim Ye-rin', 'head']]],
    ['Mr Speaker, I thank Zhang Wei, a 34-year-old driver.', [['Zhang Wei', '34-year-old driver']]],
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
    ['forty power lines', 40, 'lines', undefined],
    ['3-3/4 to 4 percent', [3.75, 4], '%', undefined],
    ['a tenth of one per cent', 0.1, '%', undefined],
    ['a quarter of a percentage point', 0.25, '%p', undefined],
    ['3 million USD', 3e6, 'USD', undefined],
    ['within 15 km', 15, 'km', undefined],
    ['within 15%', 15, '%', '<='],
  ])('%s', (text, value, unit, bound) => {
    expect(en.figures(text)).toEqual([
      { from: 0, to: text.length, value, ...(unit ? { unit } : {}), ...(bound ? { bound } : {}) },
    ])
  })
  /** Value, unit and bound of each figure, in a line. */
  const read = (text: string) =>
    en.figures(text).map(({ value, unit, bound }) =>
      [value, unit, bound]
        .flat()
        .filter((one) => one !== undefined)
        .join(' '),
    )

  test.each<[text: string, ...figures: string[]]>([
    ['Some 1,240 rural health posts were hit.', '1240 posts ~'],
    ['The fund paid 45 000 households.', '45000 households'],
    ['Rs 3.2 lakh crore went to 1,25,000 workers.', '3200000000000 INR', '125000 people'],
    ['It built 800 clinics and mobile units.', '800 clinics and mobile units'],
    ['It hurt 90 nurses and doctors.', '90 people'],
    ['It hit 40 homes and roads were closed.', '40 homes'],
    ['The figure of 1,150 includes 94 rooms.', '1150', '94 rooms'],
    ['They issue 4,000 permits a year.', '4000 permits'],
    ['Two and a half million euros was spent.', '2500000 EUR'],
    ['A quarter of a million pounds was lost.', '250000 GBP'],
    ['More than a quarter-million people came.', '250000 people >'],
    ['Four dozen boats left.', '48 boats'],
    ['Three hundred and twelve seats were won.', '312 seats'],
    ['A 40-bed ward and a 25-basis-point cut.', '40 beds', '25 bp'],
    ['An 18-year-old and some 25-year-olds came.'],
    ['It fell 0.2 cent to 19.57 cents.', '0.2 cents', '19.57 cents'],
    ['The rate was 5.9 per 1,000 doses.', '5.9 per 1,000 doses'],
    ['Stores held 3,980 Bcf and sold 12 Bcf/d.', '3980 Bcf', '12 Bcf/d'],
    ['It is 33 °C, 60cm deep and 2.5 m wide.', '33 °C', '60 cm', '2.5 m'],
    ['Rooms of 2.5m people and of 2.5m.', '2500000 people', '2.5 m'],
    ['The loss was $(18.6) million, or -€3m.', '-18600000 USD', '-3000000 EUR'],
    ['Costs are not to exceed $180,000.', '180000 USD <='],
    ['It is not less than 15 percent.', '15 % >='],
    ['It is within 3 percentage points.', '3 %p <='],
    ['It was ≥5% and <1%.', '5 % >=', '1 % <'],
    ['It went from £5.40 to £2.', '5.4 GBP', '2 GBP'],
    ['It grew from $3.8 billion in 2019 to $6.1 billion.', '3800000000 USD', '6100000000 USD'],
    ['Trips took from 3.4 hours to 1.7.', '3.4 hours', '1.7 hours'],
    ['Prices range from $5 to $20.', '5 20 USD'],
    ['It cut the level from 15 to 10 parts per billion.', '15 parts per billion', '10 parts per billion'],
    ['The shares were 2, 3 and 5 per cent.', '2 %', '3 %', '5 %'],
    ['Of 9,000 homes, 5,183 of them flooded.', '9000 homes', '5183 homes'],
    ['Fifteen of the river’s 22 weirs went.', '15 weirs', '22 weirs'],
    ['It paid 12 kroner a day, up from 9 in May.', '12 kroner', '9 kroner'],
    ['It passed by 88 votes to 71.', '88 votes', '71 votes'],
    ['The toll rose to 61.', '61 people'],
    ['This brings to 2,050 the number of schools.', '2050 schools'],
    ['Vacancies, at 344,000, and the residents, about 900 of them, fell.', '344000 vacancies', '900 people ~'],
    ['Output fell 3% to 58.', '3 %'],
    ['It gave $300 to 400 families, and $9 to 11 billion.', '300 USD', '400 families', '9000000000 11000000000 USD'],
    ['Almost two fifths of it, and one dollar in every four.', '40 % ~', '25 %'],
    [
      'Applications fell from 12,340 to 9,870. Jobs rose by 12,000.',
      '12340 applications',
      '9870 applications',
      '12000 jobs',
    ],
    ['Exports rose by 3,000.', '3000'],
    ['It killed 12 people, and 40 were hurt.', '12 people', '40 people'],
    ['It hired 1,200 caseworkers and then 300 more.', '1200 people', '300 people'],
    ['A city with a population of 4.6 million.', '4600000 people'],
    ['The wage rises by 60p to £12.04.', '0.6 GBP', '12.04 GBP'],
    ['The 1,500m race was flown by Boeing 737 jets.', '1500 m'],
    ['Nearly double the number came, more than twice as many.', '2 times ~', '2 times >'],
  ])('in %j: %j', (text, ...figures) => {
    expect(read(text)).toEqual(figures)
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
    'At 09:20 error rates rose.',
    'Paragraph 7 sets rules.',
    'The top 10 lists and Form 10-K filings.',
    'Call 0800 123 4567 lines.',
    'We will issue 2 of 3.',
    'It reopened at 18.30 and 5 p.m.',
    'A double room, a 5G phone and half of June.',
  ])('none in %j', (text) => {
    expect(en.figures(text)).toEqual([])
  })
  test('ranks, and no years', () => {
    expect(en.figures('In 2025 the third-largest')).toMatchObject([{ value: 3, rank: true }])
    expect(en.figures('This ranks Tavania 11th among 34.')[0]).toMatchObject({ value: 11, rank: true })
  })
})

test('en: figures that stand beside one another, and ranks', () => {
  const valuesIn = (text: string) => en.figures(text).map(({ value, unit, rank }) => [value, rank ? 'rank' : unit])
  expect(valuesIn('The roll has 1,203,400 - 27,000 below last year.')).toEqual([
    [1203400, undefined],
    [27000, undefined],
  ])
  expect(valuesIn('It ranks 4th in reading but 31st in science.')).toEqual([
    [4, 'rank'],
    [31, 'rank'],
  ])
  expect(valuesIn('They met on the 3rd and 4th in May.')).toEqual([])
  expect(valuesIn('Eight employers hired 40 nurses.')).toEqual([
    [8, 'employers'],
    [40, 'people'],
  ])
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

describe('en: dates take their year and their side from the tense of their clause', () => {
  test.each<[text: string, ...dates: string[]]>([
    ['The court will rule on Monday.', '2025-03-10'],
    ['The court ruled on Monday.', '2025-03-03'],
    ['She said Wednesday that it will rule on Monday.', '2025-03-05', '2025-03-10'],
    ['She leaves, where she will see him, Luc Ferrand, on Saturday.', '2025-03-08'],
    ['Rain is forecast by Friday evening.', '2025-03-07'],
    ['The army had opened it by Tuesday night.', '2025-03-04'],
    ['The rise will be announced on 5 January.', '2026-01-05'],
    ['The rise was announced on 5 January.', '2025-01-05'],
    ['Fares go up from 1 February.', '2026-02-01'],
    ['It fell in December.', '2024-12'],
    ['Arrivals since Oct. 1 had risen.', '2024-10-01'],
    ['It opens on Tuesday 11 March.', '2025-03-11'],
    ['It met on Tuesday, 11 June.', '2024-06-11'],
    ['They would meet on December 4 or 5.', '2025-12-04/2025-12-05'],
    ['It is shut today and tomorrow.', '2025-03-06/2025-03-07'],
    ['It met on Monday and Tuesday.', '2025-03-03/2025-03-04'],
    ['It starts in the first half of May.', '2025-05-01/2025-05-15'],
    ['It starts by mid-April.', '2025-04'],
    ['It ended in February to April 2024.', '2024-02/2024-04'],
    ['It rose in 2024 Q3 and will rise in 1H 2026.', '2024-07/2024-09', '2026-01/2026-06'],
    ['The deadline is the 28th.', '2025-03-28'],
    ['It goes out the week of March 17.', '2025-03-17/2025-03-23'],
    ['Published on 12.03.2024.', '2024-03-12'],
  ])('in %j: %j', (text, ...found) => {
    expect(en.dates(text, { issued: '2025-03-06' }).map(({ date }) => date)).toEqual(found)
  })

  test.each<[text: string, isNone: boolean]>([
    ['PORT ELLERY, March 6 (Meridian News) - Dockers stopped work.', true],
    ['Dockers of Port Ellery stopped work on March 6 - at noon.', false],
    ['Published 6 March 2025', true],
    ['It published its list on 6 March 2025.', false],
    ['Prices rose by 4% in February.', true],
    ['The plant was closed in February.', false],
    ['In 1987 he bought it for $3, and sold it.', false],
    ['Profit rose in the three months to 28 February.', true],
    ['Data for February will be out.', true],
    ['It was colder ten years ago.', true],
    ['The papers of today’s vote came.', true],
    ['Stores are filled by 1 November each year.', true],
    ['It rests on the Water Act of 2014.', true],
  ])('%j tells of no event: %s', (text, isNone) => {
    const [date] = en.dates(text, { issued: '2025-03-06' })
    expect(date && language.drafting.isMinorDate?.(text, { from: 0, to: text.length }, date)).toBe(isNone)
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
