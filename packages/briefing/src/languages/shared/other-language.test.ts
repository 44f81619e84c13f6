import { expect, test } from 'vitest'
import { otherLanguage } from './other-language'

test.each<[text: string, around: string, written: string | undefined, language: string | undefined]>([
  ['Winter on the quay', 'ko', 'en-GB', 'en-GB'],
  ['Winter on the quay', 'ko', undefined, 'en'],
  ['부두의 겨울', 'en', undefined, 'ko'],
  ['부두의 겨울', 'en', 'ko', 'ko'],
  ['AI와 부두', 'en', 'ko', 'ko'],
  ['ふゆの港', 'ko', undefined, 'ja'],
  ['Пристань', 'en', undefined, 'ru'],
  ['Der Winter am Kai', 'en', 'de', 'de'],
  ['Winter on the quay', 'en', 'ko', undefined],
  ['부두의 겨울', 'ko', 'en', undefined],
  ['부두의 겨울(AI)', 'ko', 'en', undefined],
  ['Winter on the quay', 'en-GB', 'en-US', undefined],
  ['2031', 'ko', 'en', undefined],
])('other-language: %s in a text of %s, its document in %s, is read as %s', (text, around, written, language) => {
  expect(otherLanguage(text, around, written)).toBe(language)
})
