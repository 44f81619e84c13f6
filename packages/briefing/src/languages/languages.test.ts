import { expect, test } from 'vitest'
import { languageFor, languageNames, languageOf, languages } from '.'
import { en } from './en'
import { ko } from './ko'
import { pageWordsFor } from './page-words'

test('languages: a language is found by the primary subtag of a tag, and one that is not there is none', () => {
  expect([languageFor('ko'), languageFor('ko-KR'), languageFor('EN-gb')]).toEqual([ko, ko, en])
  expect([languageFor('fr'), languageFor('kok'), languageFor('valueOf')]).toEqual([undefined, undefined, undefined])
})

test('languages: each stands in the registry under the tag of its locale', () => {
  expect(Object.values(languages).map(({ locale }) => locale.tag)).toEqual(Object.keys(languages))
})

test('languages: a brief in one that is not there is refused with those there are', () => {
  expect(languageOf({ lang: 'en-GB' })).toBe(en)
  expect(() => languageOf({ lang: 'fr' })).toThrow('no language `fr`: a brief is in ko or en')
  expect(languageNames('and')).toBe('ko and en')
})

test('languages: pages have words in each', () => {
  expect(Object.keys(languages).map(pageWordsFor)).toEqual(
    Object.values(languages).map(({ locale, statements }) => ({ locale, statements })),
  )
})
