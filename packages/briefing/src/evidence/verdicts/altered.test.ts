import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimMade, problemsOf } from './verdict-of'

/** A text, what a brief truly says of it, and that with one thing altered, by the name of the thing. */
interface Made {
  text: string
  claim: ClaimMade
  altered: Readonly<Record<string, ClaimMade>>
}

const pad = (day: number): string => String(day).padStart(2, '0')
/** A day of June 2025 before the document's own. */
const june = (day: number): string => `2025-06-${pad(day)}`

const counts = fc.integer({ min: 12, max: 989 })
const shares = fc.integer({ min: 11, max: 98 }).filter((share) => share % 10 !== 0)
const days = fc.integer({ min: 2, max: 10 })

/** The number with its last digit changed. */
const digit = (number: number): number => (number % 10 === 9 ? number - 1 : number + 1)

const koreanFigure = fc
  .record({ city: fc.constantFrom('한빛시', '새솔군', '누리시'), count: counts, share: shares, up: fc.boolean() })
  .map(({ city, count, share, up }): Made => {
    const change = { value: share / 10, unit: '%', direction: up ? ('up' as const) : ('down' as const) }
    const claim = { value: count * 1e4, unit: '톤', asOf: '2025-05', delta: change }
    const at = `${count}만 톤으로`
    return {
      text: `${city}의 5월 수돗물 공급량은 ${at} 지난해 같은 달보다 ${share / 10}% ${up ? '늘었다' : '줄었다'}.`,
      claim: { ...claim, at },
      altered: {
        digit: { ...claim, at, value: digit(count) * 1e4 },
        size: { ...claim, at, value: count * 1e3 },
        unit: { ...claim, at, unit: '명' },
        'no unit': { ...claim, at, unit: undefined as never },
        bound: { ...claim, at, bound: '>=' },
        sign: { ...claim, at, value: -count * 1e4 },
        month: { ...claim, at, asOf: '2025-04' },
        year: { ...claim, at, asOf: '2024-05' },
        'size of the change': { ...claim, at, delta: { ...change, value: digit(share) / 10 } },
        'unit of the change': { ...claim, at, delta: { ...change, unit: '%p' } },
        direction: { ...claim, at, delta: { ...change, direction: up ? 'down' : 'up' } },
      },
    }
  })

const koreanSpeech = fc
  .record({
    who: fc.constantFrom('강하늘', '도이솔', '윤가람'),
    other: fc.constantFrom('서다온', '한도윤'),
    verb: fc.constantFrom('말했다', '밝혔다', '강조했다', '설명했다'),
    day: days,
  })
  .map(({ who, other, verb, day }): Made => {
    const claim = { quote: '물은 모두의 것입니다.', speaker: who, role: '환경부 장관', date: june(day) }
    return {
      text: `${who} 환경부 장관은 ${day}일 “물은 모두의 것입니다. 요금을 올리지 않겠습니다. 곧 시작합니다”라고 ${verb}. ${other} 의원은 듣고 있었다.`,
      claim,
      altered: {
        speaker: { ...claim, speaker: other, role: undefined as never },
        word: { ...claim, quote: '물은 우리의 것입니다.' },
        day: { ...claim, date: june(day + 1) },
        office: { ...claim, role: '외교부 장관' },
        negation: { ...claim, quote: '요금을 올리' },
        order: { ...claim, quote: ['곧 시작합니다', '물은 모두의 것입니다.'] },
      },
    }
  })

const koreanEvent = days.map((day): Made => {
  const claim = { date: june(day) }
  return {
    text: `시는 6월 ${day}일 서쪽 관을 바꾸었다.`,
    claim,
    altered: {
      day: { date: june(day + 1) },
      month: { date: `2025-05-${pad(day)}` },
      year: { date: `2024-06-${pad(day)}` },
    },
  }
})

const koreanPlan = days.map((day): Made => {
  const date = june(day + 14)
  return {
    text: `시는 오는 ${day + 14}일까지 서쪽 관을 바꿀 예정이다.`,
    claim: { date, status: 'planned' },
    altered: {
      'no status': { date },
      done: { date, status: 'done' },
      day: { date: june(day + 13), status: 'planned' },
    },
  }
})

const englishFigure = fc
  .record({ town: fc.constantFrom('Hanbit', 'Lowport', 'Vey'), count: counts, share: shares, up: fc.boolean() })
  .map(({ town, count, share, up }): Made => {
    const change = { value: share / 10, unit: '%', direction: up ? ('up' as const) : ('down' as const) }
    const at = `${count} million litres`
    const claim = { value: count * 1e6, unit: 'litres', asOf: '2025-05', delta: change, at }
    return {
      text: `In May 2025, ${town} used ${at} of water, ${up ? 'up' : 'down'} ${share / 10} percent from a year earlier.`,
      claim,
      altered: {
        digit: { ...claim, value: digit(count) * 1e6 },
        size: { ...claim, value: count * 1e9 },
        unit: { ...claim, unit: 'people' },
        'no unit': { ...claim, unit: undefined as never },
        bound: { ...claim, bound: '<=' },
        sign: { ...claim, value: -count * 1e6 },
        month: { ...claim, asOf: '2025-04' },
        'size of the change': { ...claim, delta: { ...change, value: digit(share) / 10 } },
        'unit of the change': { ...claim, delta: { ...change, unit: '%p' } },
        direction: { ...claim, delta: { ...change, direction: up ? 'down' : 'up' } },
      },
    }
  })

const englishSpeech = fc
  .record({
    who: fc.constantFrom('Ida Holm', 'Rhys Calloway', 'Ines Farrow'),
    other: fc.constantFrom('Jon Berg', 'Mary Jones'),
    day: days,
  })
  .map(({ who, other, day }): Made => {
    const claim = { quote: 'Water is for all.', speaker: who, role: 'water secretary', date: june(day) }
    return {
      text: `On June ${day}, ${who}, the water secretary, said: “Water is for all. Bills will not rise. We begin soon.” ${other} listened.`,
      claim,
      altered: {
        speaker: { ...claim, speaker: other, role: undefined as never },
        word: { ...claim, quote: 'Water is for us.' },
        day: { ...claim, date: june(day + 1) },
        office: { ...claim, role: 'prime minister' },
        negation: { ...claim, quote: 'Bills will' },
        order: { ...claim, quote: ['We begin soon.', 'Water is for all.'] },
      },
    }
  })

const englishEvent = days.map(
  (day): Made => ({
    text: `The town changed the western main on June ${day}, 2025.`,
    claim: { date: june(day) },
    altered: {
      day: { date: june(day + 1) },
      month: { date: `2025-05-${pad(day)}` },
      year: { date: `2024-06-${pad(day)}` },
    },
  }),
)

describe('check: one thing altered in a claim is always noticed (property)', () => {
  test.each([
    ['ko', 'figures', koreanFigure],
    ['ko', 'speech', koreanSpeech],
    ['ko', 'events', koreanEvent],
    ['ko', 'plans', koreanPlan],
    ['en', 'figures', englishFigure],
    ['en', 'speech', englishSpeech],
    ['en', 'events', englishEvent],
  ] as const)('%s: %s', (lang, _, made) => {
    fc.assert(
      fc.property(made as fc.Arbitrary<Made>, ({ text, claim, altered }) => {
        expect(problemsOf(text, claim, lang), text).toEqual([])
        for (const [thing, one] of Object.entries(altered))
          expect([thing, problemsOf(text, one, lang)]).not.toEqual([thing, []])
      }),
      { numRuns: 6 },
    )
  })
})
