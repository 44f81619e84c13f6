import { expect, test } from 'vitest'
import { fillDatePattern, formatDate } from '../format/date'
import { fillPattern, localeFor, originalLabel, resolveLabels, resolveLocale } from '../format/locale'
import { en, ko, type LocaleName } from '.'

test('locale: finds a locale by the primary language of a tag', () => {
  expect(localeFor('ko-KR')).toBe(ko)
  expect(localeFor('EN_gb')).toBe(en)
  expect(localeFor('kok')).toBeUndefined()
  expect(localeFor('constructor')).toBeUndefined()
  expect(resolveLocale('ko')).toBe(ko)
  expect(resolveLocale(en)).toBe(en)
  expect(() => resolveLocale('fr' as LocaleName)).toThrow("No locale for 'fr'")
})

test('locale: overrides single labels', () => {
  expect(resolveLabels('ko', { gist: '요지', sources: undefined })).toEqual({ ...ko.labels, gist: '요지' })
})

test('locale: fills patterns', () => {
  expect(fillPattern(ko.labels.seriesNumber, '12')).toBe('제12호')
  expect(fillPattern(en.labels.seriesNumber, '12')).toBe('No.\u00a012')
  expect(fillPattern('{}', '$&')).toBe('$&')
  expect(fillPattern('never', 'x')).toBe('never')
  const text = (locale: LocaleName, label: 'asOf' | 'deadline', date: string) =>
    fillDatePattern(resolveLocale(locale).labels[label], formatDate(date, locale))
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('')
  expect(text('ko', 'asOf', '2025-06-11')).toBe('2025. 6. 11. 기준')
  expect(text('en', 'asOf', '2025-06-11')).toBe('as of 11 June 2025')
  expect(text('ko', 'deadline', '2025-09')).toBe('2025. 9.까지')
  expect(text('en', 'deadline', '2025-09')).toBe('by September 2025')
  expect(fillDatePattern('as of {}', [{ text: '2025', dateTime: '2025' }])).toEqual([
    { text: 'as of ' },
    { text: '2025', dateTime: '2025' },
  ])
})

test('locale: names the language of an original', () => {
  expect(originalLabel('ko', 'en-US')).toBe('원문(영어)')
  expect(originalLabel('en', 'ko')).toBe('Original (Korean)')
  expect(originalLabel('ko', 'xx')).toBe('원문')
  expect(originalLabel('ko', 'en', { originalIn: '{} 원문' })).toBe('영어 원문')
})
