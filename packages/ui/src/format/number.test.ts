import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, formatQuantity, formatQuantityText, type HouseStyle, type Quantity } from './number'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('formatQuantity', () => {
  test.each<[Quantity, string, string]>([
    [{ value: 1e14, unit: 'KRW' }, '100조 원', 'KRW 100 trillion'],
    [{ value: 1.234e14, unit: 'KRW' }, '123조 4,000억 원', 'KRW 123.4 trillion'],
    [{ value: 5e8, unit: 'people' }, '5억 명', '500 million'],
    [{ value: 4.5, unit: 'times' }, '4.5배', '4.5×'],
    [{ value: 60, unit: '%' }, '60%', '60%'],
    [{ value: 60, unit: '%', decimals: 1 }, '60.0%', '60.0%'],
    [{ value: 4.2, unit: '%p' }, '4.2%p', '4.2 pp'],
    [{ value: 25, unit: '°C' }, '25°C', '25 °C'],
    [{ value: 5, unit: 'GW' }, '5 GW', '5 GW'],
    [{ value: 5000, unit: 'KRW' }, '5,000원', 'KRW 5,000'],
    [{ value: 500, unit: 'USD' }, '500달러', 'USD 500'],
    [{ value: 1.2e10, unit: 'EUR' }, '120억 유로', 'EUR 12 billion'],
    [{ value: 15, unit: '건' }, '15건', '15 건'],
    [{ value: 26, unit: '회' }, '26회', '26 회'],
    [{ value: 41, unit: '일' }, '41일', '41 일'],
    [{ value: 12, unit: '개국' }, '12개국', '12 개국'],
    [{ value: 12345, unit: '명' }, '1만 2,345명', '12,345'],
    [{ value: 1234 }, '1,234', '1,234'],
    [{ value: 10000 }, '1만', '10,000'],
    [{ value: 12345678 }, '1,234만 5,678', '12,345,678'],
    [{ value: 123456789012 }, '1,234억 5,678만 9,012', '123,456,789,012'],
    [{ value: 1e16 }, '1경', '10,000 trillion'],
    [{ value: 1e21 }, '100,000경', '1,000,000,000 trillion'],
    [{ value: 1e8 + 1 }, '1억 1', '100,000,001'],
    [{ value: 1.5e6 }, '150만', '1.5 million'],
    [{ value: 0 }, '0', '0'],
    [{ value: 0.05 }, '0.05', '0.05'],
    [{ value: 12345.6 }, '1만 2,345.6', '12,345.6'],
    [{ value: 10000.5 }, '10,000.5', '10,000.5'],
    [{ value: 1e8 + 0.5, unit: '원' }, '100,000,000.5원', '100,000,000.5 원'],
    // A word of magnitude in the unit is one with that of the number.
    [{ value: 9999.5, unit: '억 원' }, '9,999.5억 원', '9,999.5 억 원'],
    [{ value: 10000, unit: '억 원' }, '1조 원', '10,000 억 원'],
    [{ value: 10000.5, unit: '억 원' }, '1조 5,000만 원', '10,000.5 억 원'],
    [{ value: 10000.04, decimals: 1, unit: '억원' }, '1조 원', '10,000.0 억원'],
    [{ value: 12345.6, digits: 3, unit: '백만 달러' }, '약 123억 달러', 'about 12,300 백만 달러'],
    [{ value: 25000, unit: '천명' }, '2,500만 명', '25,000 천명'],
    [{ value: -10000.5, unit: '천 원' }, '−1,000만 500원', '−10,000.5 천 원'],
    [{ value: [9000, 12000], unit: '억 원' }, '9,000억~1조 2,000억 원', '9,000–12,000 억 원'],
    [{ value: 15000, unit: '조각' }, '1만 5,000조각', '15,000 조각'],
    [{ value: 15000, unit: '만점' }, '1만 5,000만점', '15,000 만점'],
    [{ value: 3250, unit: 'million USD' }, '3,250 million USD', '3,250 million USD'],
    [{ value: 1.5e6, unit: 'million USD' }, '150만 million USD', 'USD 1.5 trillion'],
    [{ value: [9e5, 1.5e6], unit: 'USD million' }, '90만~150만 USD million', 'USD 900 billion – 1.5 trillion'],
    [{ value: 2e6, unit: 'million tonnes' }, '200만 million tonnes', '2 trillion tonnes'],
    [{ value: 1234567.8, unit: 'million' }, '123만 4,567.8 million', '1,234,567.8 million'],
    // Each end of a range with its own digits.
    [{ value: [3.25, 4], decimals: [2, 1], unit: '%' }, '3.25~4.0%', '3.25–4.0%'],
    [{ value: [3.25, 4], unit: '%' }, '3.25~4%', '3.25–4%'],
    [{ value: -1e14, unit: 'KRW' }, '−100조 원', 'KRW −100 trillion'],
    [{ value: -0 }, '0', '0'],
    [{ value: 3, kind: 'rank' }, '3위', '3rd'],
    [{ value: 1, kind: 'rank' }, '1위', '1st'],
    [{ value: 2, kind: 'rank' }, '2위', '2nd'],
    [{ value: 11, kind: 'rank' }, '11위', '11th'],
    [{ value: 12, kind: 'rank' }, '12위', '12th'],
    [{ value: 13, kind: 'rank' }, '13위', '13th'],
    [{ value: 21, kind: 'rank' }, '21위', '21st'],
    [{ value: 112, kind: 'rank' }, '112위', '112th'],
    [{ value: [1, 3], kind: 'rank' }, '1~3위', '1st–3rd'],
    [{ value: 5e8, unit: 'people', bound: '>=' }, '5억 명 이상', 'at least 500 million'],
    [{ value: 5e8, unit: 'people', bound: '>' }, '5억 명 초과', 'more than 500 million'],
    [{ value: 5e8, unit: 'people', bound: '<=' }, '5억 명 이하', 'at most 500 million'],
    [{ value: 5e8, unit: 'people', bound: '<' }, '5억 명 미만', 'less than 500 million'],
    [{ value: 5e8, unit: 'people', bound: '~' }, '약 5억 명', 'about 500 million'],
    [{ value: [3, 5], unit: '%' }, '3~5%', '3–5%'],
    [{ value: [3, 5], unit: 'GW' }, '3~5 GW', '3–5 GW'],
    [{ value: [1e8, 3e8], unit: 'KRW' }, '1억~3억 원', 'KRW 100–300 million'],
    [{ value: [9e8, 1.2e9], unit: 'KRW' }, '9억~12억 원', 'KRW 900 million – 1.2 billion'],
    [{ value: [-5, -3], unit: '%' }, '−5~−3%', '−5 to −3%'],
    [{ value: 123456789012, digits: 2, unit: 'KRW' }, '약 1,200억 원', 'about KRW 120 billion'],
    [{ value: 1e14, digits: 3, unit: 'KRW' }, '100조 원', 'KRW 100 trillion'],
    [{ value: 127, digits: 2 }, '약 130', 'about 130'],
    [{ value: 999.6, digits: 3 }, '약 1,000', 'about 1,000'],
    [{ value: 60.04, digits: 3, unit: '%' }, '약 60%', 'about 60%'],
    // A bound stays true.
    [{ value: 127, digits: 2, bound: '>=' }, '120 이상', 'at least 120'],
    [{ value: 123, digits: 2, bound: '<' }, '130 미만', 'less than 130'],
    [{ value: -127, digits: 2, bound: '>=' }, '−130 이상', 'at least −130'],
    [{ value: [121, 124], digits: 2 }, '약 120', 'about 120'],
  ])('%j: %s / %s', (quantity, korean, english) => {
    expect(plain(formatQuantityText(quantity, 'ko'))).toBe(korean)
    expect(plain(formatQuantityText(quantity, 'en'))).toBe(english)
  })

  test.each<[Quantity, string, string]>([
    [{ value: 1e14, unit: 'KRW' }, '100조원', 'KRW 100 trillion'],
    [{ value: 1.234e14, unit: 'KRW' }, '123조 4,000억원', 'KRW 123.4 trillion'],
    [{ value: 5, unit: 'GW' }, '5GW', '5 GW'],
    [{ value: 5e8, unit: 'people' }, '5억명', '500 million'],
  ])('joined %j: %s / %s', (quantity, korean, english) => {
    const house: HouseStyle = { units: 'joined' }
    expect(plain(formatQuantityText(quantity, 'ko', house))).toBe(korean)
    expect(plain(formatQuantityText(quantity, 'en', house))).toBe(english)
  })

  test('gives parts: figures, words of magnitude with the unit, bounds, spaces', () => {
    expect(formatQuantity({ value: 1.234e14, unit: 'KRW', bound: '>=' }, 'ko')).toEqual([
      { kind: 'number', text: '123' },
      { kind: 'unit', text: '조' },
      { kind: 'text', text: ' ' },
      { kind: 'number', text: '4,000' },
      { kind: 'unit', text: '억\u00a0원' },
      { kind: 'text', text: ' ' },
      { kind: 'bound', text: '이상' },
    ])
    expect(formatQuantity({ value: 5e8, unit: 'KRW', bound: '>=' }, 'en')).toEqual([
      { kind: 'bound', text: 'at least' },
      { kind: 'text', text: ' ' },
      { kind: 'unit', text: 'KRW' },
      { kind: 'text', text: '\u00a0' },
      { kind: 'number', text: '500' },
      { kind: 'text', text: '\u00a0' },
      { kind: 'unit', text: 'million' },
    ])
  })

  test.each<[Quantity]>([
    [{ value: Number.NaN }],
    [{ value: Number.POSITIVE_INFINITY }],
    [{ value: [1, Number.NaN] }],
    [{ value: [5, 3] }],
    [{ value: [3, 3] }],
    [{ value: 0, kind: 'rank' }],
    [{ value: 1.5, kind: 'rank' }],
    [{ value: 1, digits: 0 }],
    [{ value: 1, decimals: -1 }],
    [{ value: 1, decimals: 1.5 }],
    [{ value: [1, 2], decimals: [1, 1.5] }],
  ])('refuses %j', (quantity) => expect(() => formatQuantity(quantity, 'ko')).toThrow(RangeError))

  test.each<[unknown, string]>([
    [{ value: '30,000' }, "value is '30,000': write a number"],
    [{ value: 1, kind: 'plan' }, "kind is 'plan': write one of measured, planned"],
    [{ value: 1, bound: '=' }, "bound is '=': write one of >="],
  ])('refuses %j, which only JavaScript lets through', (quantity, message) =>
    expect(() => formatQuantity(quantity as Quantity, 'ko')).toThrow(message),
  )

  test('a unit named like a property of objects is just a unit', () => {
    expect(plain(formatQuantityText({ value: 1, unit: 'constructor' }, 'en'))).toBe('1 constructor')
  })
})

test.each<[number, Parameters<typeof formatNumber>[2], string]>([
  [1234.5, {}, '1,234.5'],
  [-1234.5, {}, '−1,234.5'],
  [4.2, { sign: true }, '+4.2'],
  [0, { sign: true }, '0'],
  [-0.04, { decimals: 1 }, '0.0'],
  [0.04, { decimals: 1, sign: true }, '0.0'],
  [1.005, { decimals: 2 }, '1.01'],
  [-2.5, { decimals: 0 }, '−3'],
  [9.99, { decimals: 1 }, '10.0'],
  [1e14, {}, '100,000,000,000,000'],
  [5, { decimals: 2 }, '5.00'],
  [1e-7, {}, '0.0000001'],
])('formatNumber(%d, %j): %s', (value, options, text) => {
  expect(formatNumber(value, 'ko', options)).toBe(text)
  expect(formatNumber(value, 'en', options)).toBe(text)
})

/** The decimal that the text states, read with no arithmetic in floating point, then as a double. */
const magnitudes: Record<string, number> = {
  천: 3,
  만: 4,
  백만: 6,
  억: 8,
  조: 12,
  경: 16,
  million: 6,
  billion: 9,
  trillion: 12,
}
const readBack = (text: string) => {
  const groups = [...text.matchAll(/([\d,]+)(?:\.(\d+))?\s*(?:USD )?(천|만|백만|억|조|경|[mbtr]+illion)?/g)]
  const scale = 400
  const sum = groups.reduce((sum, [, whole = '', fraction = '', word = '']) => {
    const zeros = scale - fraction.length + (magnitudes[word] ?? 0)
    return sum + BigInt(whole.replaceAll(',', '') + fraction) * 10n ** BigInt(zeros)
  }, 0n)
  return Number(`${text.startsWith('−') ? '-' : ''}${sum}e-${scale}`)
}
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -3, max: 17 }))
    .map(([n, power]) => Number(`${n}e${power}`)),
)

describe('numbers: of any number', () => {
  test.each(['ko', 'en'] as const)('in %s the text states exactly the value', (locale) => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readBack(plain(formatQuantityText({ value }, locale)))).toBe(value === 0 ? 0 : value)
        expect(readBack(formatNumber(value, locale))).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['ko', '억 원', 8],
    ['ko', '백만 달러', 6],
    ['ko', '천명', 3],
    ['en', 'million USD', 6],
    ['en', 'USD billion', 9],
  ] as const)('in %s what is printed of a number of %s is that number', (locale, unit, zeros) => {
    fc.assert(
      fc.property(finite, (value) => {
        const [mantissa, power] = value.toExponential().split('e')
        const text = plain(formatQuantityText({ value, unit }, locale)).replace('USD ', '')
        expect(readBack(text)).toBe(value === 0 ? 0 : Number(`${mantissa}e${Number(power) + zeros}`))
      }),
      { numRuns: 200 },
    )
  })

  test('fewer digits are never silent, and a bound never becomes untrue', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 5 }), (value, digits) => {
        const shown = plain(formatQuantityText({ value, digits }, 'ko'))
        expect(shown.startsWith('약 ')).toBe(readBack(shown.replace('약 ', '')) !== (value === 0 ? 0 : value))
        expect(readBack(plain(formatQuantityText({ value, digits, bound: '>=' }, 'ko')))).toBeLessThanOrEqual(value)
        expect(readBack(plain(formatQuantityText({ value, digits, bound: '<' }, 'ko')))).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})
