import { describe, expect, test } from 'vitest'
import { en as language } from '.'

const { reading: en, drafting } = language

/** A Thursday. */
const issued = '2025-03-06'

const datesIn = (text: string) => en.dates(text, { issued }).map(({ date }) => date)

describe('en: stretches between two days, months or years', () => {
  test.each<[text: string, ...dates: string[]]>([
    ['The road was shut between 8 May and 1 June 2023.', '2023-05-08/2023-06-01'],
    ['Snow is forecast between 30 March and 2 April.', '2025-03-30/2025-04-02'],
    ['The ward was full between May 3 and June 9, 2023.', '2023-05-03/2023-06-09'],
    ['She wrote on 3 May and 9 June 2024.', '2024-05-03', '2024-06-09'],
    ['It covers March 1, 2022 to June 30, 2024.', '2022-03-01/2024-06-30'],
    ['It leaked between March 2021 and May 2023.', '2021-03/2023-05'],
    ['It was empty from June to August.', '2024-06/2024-08'],
    ['It will run from November to January.', '2025-11/2026-01'],
    ['It froze in the winters of 2021 through 2023.', '2021/2023'],
    ['It will be built by 2027–28.'],
    ['In 2023/24 it lost money.'],
  ])('in %j: %j', (text, ...found) => {
    expect(datesIn(text)).toEqual(found)
  })
})

describe('en: days of a week', () => {
  test.each<[text: string, ...dates: string[]]>([
    ['On Monday, 12 men were held.', '2025-03-03'],
    ['They threw it out on Tuesday, 31–29.', '2025-03-04'],
    ['It met on Sunday, 2 March.', '2025-03-02'],
    ['It met on Friday last week.', '2025-02-28'],
    ['It met on Monday of last week.', '2025-02-24'],
    ['It will meet on Tuesday next week.', '2025-03-11'],
    ['It shuts on Monday week.', '2025-03-17'],
    ['It shut last Thursday.', '2025-02-27'],
    ['The vote is set for 9 a.m. Friday.', '2025-03-07'],
    ['It will vote on Thursday.', '2025-03-06'],
    ['It will vote next Thursday.', '2025-03-13'],
    ['Tue 18: budget', '2025-03-18'],
    ['It met on Tuesday the 4th.', '2025-03-04'],
    ['By Tuesday, 40 had left.', '2025-03-04'],
    ['Every Monday it was shut.'],
    ['He left the following Monday.'],
    ['It was shut on a Sunday.'],
    ['Paper banned in offices from Monday', '2025-03-10'],
    ['It shuts on Easter Monday.', '2025-04-21'],
    ['It shut on Good Friday.', '2024-03-29'],
    ['It shuts on Easter Sunday 2026.', '2026-04-05'],
  ])('in %j: %j', (text, ...found) => {
    expect(datesIn(text)).toEqual(found)
  })
})

describe('en: a year and a side are told by the words around', () => {
  test.each<[text: string, ...dates: string[]]>([
    ['It split in January last year.', '2024-01'],
    ['It split on 9 June of last year.', '2024-06-09'],
    ['Guns were to fall silent on April 2.', '2025-04-02'],
    ['It has lost votes before the May 3 ballot.', '2025-05-03'],
    ['It looked into the Nov. 3 fire.', '2024-11-03'],
    ['In September she said a cut would come.', '2024-09'],
    ['That list is from September.', '2024-09'],
    ['It opens in the first half of next year.', '2026-01/2026-06'],
    ['No post goes before September.', '2025-09'],
    ['A hearing is penciled in for the week of June 9.', '2025-06-09/2025-06-15'],
  ])('in %j: %j', (text, ...found) => {
    expect(datesIn(text)).toEqual(found)
  })

  test.each<[text: string, is: boolean]>([
    ['It must say how no later than 1 July 2025.', false],
    ['Output is higher than on 1 July 2024.', true],
    ['The toll of Sunday’s slide rose from Monday’s 12.', true],
    ['The toll from Sunday’s slide rose.', false],
    ['It is to be handed over in May.', false],
  ])('%j compares with its day: %s', (text, is) => {
    const last = en.dates(text, { issued }).at(-1)
    expect(last && en.isBenchmark(text, last)).toBe(is)
  })
})

test.each<[text: string, isNone: boolean]>([
  ['20 August 2025 — 5.00am', true],
  ['9 October 2025 | Ida Moss', true],
  ['Country note · May 2023', true],
  ['9 October 2025 was a cold day.', false],
  ['Ida Moss, head of the water board - 27/11/2024', true],
  ['Of the sheds 12 stand today.', true],
  ['I would rather stop today than later.', true],
  ['The court ruled today.', false],
  ['Today, the mayor is raising rents.', false],
  ['Inflation fell to one digit in May for the first time since 2021.', false],
  ['Sales have to fall by 20% by 2028.', false],
  ['Sales had fallen by 20% by 2018.', true],
  ['In May 17% were late.', true],
  ['It will be launched next week.', false],
])('en: %j tells of no event: %s', (text, isNone) => {
  const [date] = en.dates(text, { issued })
  expect(date && drafting.isMinorDate?.(text, { from: 0, to: text.length }, date)).toBe(isNone)
})
