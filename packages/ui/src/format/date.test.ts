import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, type DateOptions, dateProblem, formatDate, formatDateText, parseDate } from './date'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('parseDate', () => {
  test('reads precision and qualification', () => {
    expect(parseDate('2025')).toEqual({ start: { year: 2025, uncertain: false, approximate: false }, interval: false })
    expect(parseDate('2025-09?')?.start).toEqual({ year: 2025, month: 9, uncertain: true, approximate: false })
    expect(parseDate('2025-09~')?.start).toMatchObject({ uncertain: false, approximate: true })
    expect(parseDate('2025-05-26%')?.start).toMatchObject({ day: 26, uncertain: true, approximate: true })
    expect(parseDate('../2025-05')).toMatchObject({ end: { year: 2025, month: 5 }, interval: true })
    expect(parseDate('2025-05/..')).toMatchObject({ start: { year: 2025, month: 5 }, interval: true })
    expect(parseDate('2025-05-26/2025-05')).toBeDefined()
    expect(parseDate('2024-02-29')).toBeDefined()
  })

  test.each([
    ['2025-02-30', '2025-02 has 28 days'],
    ['1900-02-29', '1900-02 has 28 days'],
    ['2025-11-31', '2025-11 has 30 days'],
    ['2025-13', 'There is no month 13'],
    ['2025-00', 'There is no month 00'],
    ['2025-01-00', 'There is no day 00'],
    ['0000', 'There is no year 0000'],
    ['2025-06/2025-05', '2025-05 is before 2025-06'],
    ['2025-06-01/2025-05', '2025-05 is before 2025-06-01'],
    ['2025/', "'2025/' lacks a date: an open end of a span is written '..'"],
    ['../..', 'A span of time needs a start or an end'],
    ['2024/2025/2026', "'2024/2025/2026' has more than one '/'"],
    ['2025-5-26', "'2025-5-26' is not a date: write 2025-05-26"],
    ['2025.6.1', "'2025.6.1' is not a date: write 2025-06-01"],
    ['2025. 6. 1.', "'2025. 6. 1.' is not a date: write 2025-06-01"],
    ['2025년 6월 12일', "'2025년 6월 12일' is not a date: write 2025-06-12"],
    ['2025년 6월', "'2025년 6월' is not a date: write 2025-06"],
    ['2025년', "'2025년' is not a date such as 2025, 2025-09 or 2025-05-26"],
    ['2025.2.30', "'2025.2.30' is not a date such as 2025, 2025-09 or 2025-05-26"],
    ['2025-05-26\n', "'2025-05-26\n' is not a date such as 2025, 2025-09 or 2025-05-26"],
    ['', "'' is not a date such as 2025, 2025-09 or 2025-05-26"],
  ])('%j: %s', (text, problem) => {
    expect(dateProblem(text)).toBe(problem)
    expect(parseDate(text)).toBeUndefined()
    expect(() => formatDate(text, 'ko')).toThrow(RangeError)
  })

  test('says nothing of a good date', () => expect(dateProblem('2025-05-26/..')).toBeUndefined())
})

test('compareDates: sorts by start, the less precise first', () => {
  const sorted = ['../2024', '2024', '2025', '2025/2026', '2025/..', '2025-01', '2025-01-01', '2025-01-02', '2026']
  expect(sorted.toReversed().sort(compareDates)).toEqual(sorted)
})

const written: DateOptions = { style: 'written' }
const inYear: DateOptions = { omit: 'year' }
const inMonth: DateOptions = { omit: 'year-month' }

describe('formatDate', () => {
  test.each<[string, string, string, DateOptions?]>([
    ['2025-05-26', '2025. 5. 26.', '26 May 2025'],
    ['2025-05-26', '2025년 5월 26일', '26 May 2025', written],
    ['2025-05-26', '5월 26일', '26 May', inYear],
    ['2025-05-26', '26일', '26', inMonth],
    ['2025-09', '2025. 9.', 'September 2025'],
    ['2025-09', '2025년 9월', 'September 2025', written],
    ['2025-09', '9월', 'September', inYear],
    ['2025-09', '9월', 'September', inMonth],
    ['2025', '2025년', '2025'],
    ['2025', '2025년', '2025', written],
    ['2025', '2025년', '2025', inYear],
    ['0918', '918년', '918'],
    ['2025-05-21/2025-05-22', '2025. 5. 21.~22.', '21–22 May 2025'],
    ['2025-05-21/2025-05-22', '2025년 5월 21~22일', '21–22 May 2025', written],
    ['2025-05-21/2025-05-22', '5월 21~22일', '21–22 May', inYear],
    ['2025-05-21/2025-05-22', '21~22일', '21–22', inMonth],
    ['2025-05-26/2025-06-11', '2025. 5. 26.~6. 11.', '26 May – 11 June 2025'],
    ['2025-05-26/2025-06-11', '2025년 5월 26일~6월 11일', '26 May – 11 June 2025', written],
    ['2025-05-26/2025-06-11', '5월 26일~6월 11일', '26 May – 11 June', inYear],
    ['2025-05-26/2025-06-11', '26일~6월 11일', '26 – 11 June', inMonth],
    ['2025-12-26/2026-01-11', '2025. 12. 26.~2026. 1. 11.', '26 December 2025 – 11 January 2026'],
    ['2025-12-26/2026-01-11', '12월 26일~2026년 1월 11일', '26 December – 11 January 2026', inYear],
    ['2025-05/2025-09', '2025. 5.~9.', 'May–September 2025'],
    ['2025-05/2025-09', '2025년 5~9월', 'May–September 2025', written],
    ['2025-05/2025-09', '5~9월', 'May–September', inYear],
    ['2025-11/2026-02', '2025. 11.~2026. 2.', 'November 2025 – February 2026'],
    ['2024/2025', '2024~2025년', '2024–2025'],
    ['2025/2025-09', '2025년~2025. 9.', '2025 – September 2025'],
    ['2025-05/2025-05-26', '2025. 5.~2025. 5. 26.', 'May 2025 – 26 May 2025'],
    ['2025-05-26/2025-05-26', '2025. 5. 26.', '26 May 2025'],
    ['2025-05?', '5월?', 'May?', inYear],
    ['2025-05?', '2025년 5월?', 'May 2025?'],
    ['2025-09~', '2025년 9월경', 'c. September 2025'],
    ['2025-09%', '2025년 9월경?', 'c. September 2025?'],
    ['2025~', '2025년경', 'c. 2025'],
    ['2025-05-21?/2025-05-22', '2025년 5월 21일?~2025년 5월 22일', '21 May 2025? – 22 May 2025'],
    ['2025-05-21/2025-06~', '5월 21일~6월경', '21 May – c. June', inYear],
    ['2025-05-21~/2026-06-02', '5월 21일경~2026년 6월 2일', 'c. 21 May – 2 June 2026', inYear],
    ['2025-05-21~/2026-05-02', '21일경~2026년 5월 2일', 'c. 21 – 2 May 2026', inMonth],
    ['2025-05-21~/2025-06-02', '21일경~6월 2일', 'c. 21 – 2 June', inMonth],
    ['2025-05-26/..', '2025. 5. 26.~', 'since 26 May 2025'],
    ['../2025-05-26', '~2025. 5. 26.', 'until 26 May 2025'],
    ['2025-09~/..', '2025년 9월경~', 'since c. September 2025'],
  ])('%s: %s / %s', (date, korean, english, options) => {
    expect(plain(formatDateText(date, 'ko', options))).toBe(korean)
    expect(plain(formatDateText(date, 'en', options))).toBe(english)
  })

  test('wraps dates, and nothing else, in time', () => {
    expect(formatDate('2025-05-21/2025-05-22', 'ko')).toEqual([
      { text: '2025.\u00a05.\u00a021.', dateTime: '2025-05-21' },
      { text: '~' },
      { text: '22.', dateTime: '2025-05-22' },
    ])
    expect(formatDate('2025-05%', 'en')).toEqual([
      { text: 'c.\u00a0' },
      { text: 'May\u00a02025', dateTime: '2025-05' },
      { text: '?' },
    ])
    expect(formatDate('0918/..', 'ko')).toEqual([{ text: '918년', dateTime: '0918' }, { text: '~' }])
  })
})

const point = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString().slice(0, 10)
    return fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4))
  })
const qualifiedPoint = fc.tuple(point, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''))
const edtf = fc
  .oneof(
    qualifiedPoint,
    fc.tuple(qualifiedPoint, qualifiedPoint).map((ends) => ends.sort().join('/')),
    qualifiedPoint.map((start) => `${start}/..`),
    qualifiedPoint.map((end) => `../${end}`),
  )
  .filter((text) => parseDate(text) !== undefined)
const options = fc.record({
  style: fc.constantFrom<DateOptions['style']>('numeric', 'written'),
  omit: fc.constantFrom<DateOptions['omit']>(undefined, 'year', 'year-month'),
})
const language = fc.constantFrom('ko' as const, 'en' as const)

describe('dates: of any date', () => {
  test('each dateTime is a date of the input, valid in HTML, and no other part holds figures', () => {
    fc.assert(
      fc.property(edtf, language, options, (text, locale, options) => {
        const parts = formatDate(text, locale, options)
        const given = new Set(text.split('/').map((end) => end.replace(/[?~%]$/, '')))
        given.delete('..')
        const times = parts.flatMap(({ dateTime }) => dateTime ?? [])
        expect(new Set(times)).toEqual(given)
        for (const time of times) expect(time).toMatch(/^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/)
        for (const part of parts) if (part.dateTime === undefined) expect(part.text).not.toMatch(/\d/)
      }),
    )
  })

  test('no part has a figure that its date lacks: never an invented day or month', () => {
    fc.assert(
      fc.property(edtf, language, options, (text, locale, options) => {
        for (const { text: printed, dateTime } of formatDate(text, locale, options)) {
          const known = dateTime?.split('-').map(Number) ?? []
          for (const figure of printed.match(/\d+/g) ?? []) expect(known).toContain(Number(figure))
          if (known.length < 3) expect(printed).not.toContain('일')
          if (known.length < 2) expect(printed).not.toMatch(/월|[A-Z]/)
          expect(printed).not.toMatch(/\d \d/)
        }
      }),
    )
  })

  test('a date in full reads back as it was', () => {
    fc.assert(
      fc.property(point, (text) => {
        const pad = (figure: string, index: number) => figure.padStart(index === 0 ? 4 : 2, '0')
        const read = (printed: string) => (printed.match(/\d+/g) ?? []).map(pad).join('-')
        expect(read(formatDateText(text, 'ko'))).toBe(text)
        expect(read(formatDateText(text, 'ko', written))).toBe(text)
      }),
    )
  })

  test('any text is either read or refused with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), edtf), (text) => {
        expect(dateProblem(text) === undefined).toBe(parseDate(text) !== undefined)
      }),
    )
  })

  test('sorting is consistent', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
