import type { ProseInline, RichText } from '@briefing-kit/ui'
import { expect, test } from 'vitest'
import type { Source } from '../brief'
import { en } from '../languages/en'
import { ko } from '../languages/ko'
import { describeSource } from './describe-source'

const source: Source = {
  type: 'article',
  author: ['김하늘', '이가람'],
  title: '여름의 물',
  'container-title': '한빛일보',
  publisher: '한빛미디어',
  issued: '2030-05-02',
  accessed: '2030-06',
  URL: 'https://news.example.org/water',
  note: '인터넷판',
  file: 'sources/water.txt',
}

/** Words in another language as `{en: words}`. */
const plain = (text: RichText): string =>
  typeof text === 'string'
    ? text.replaceAll('\u00a0', ' ')
    : text
        .map((piece) => (piece.type === 'foreign' ? `{${piece.lang}: ${plain(piece.children)}}` : words(piece)))
        .join('')

const words = (piece: ProseInline): string => (piece.type === 'text' ? plain(piece.value) : '')
const described = (more: Partial<Source>, language = ko, locator?: string) =>
  plain(describeSource({ ...source, ...more }, locator, language, undefined).text)

test('describe-source: a source is told from who wrote it to when it was read, in the order and the language of the list', () => {
  expect(described({})).toBe('김하늘, 이가람, 여름의 물, 한빛일보, 한빛미디어, 2030. 5. 2., 인터넷판, 2030. 6. 확인.')
  expect(described({ note: 'web edition' }, en, 'p. 3')).toBe(
    '{ko: 김하늘}, {ko: 이가람}, {ko: 여름의 물}, {ko: 한빛일보}, {ko: 한빛미디어}, 2 May 2030, p. 3, web edition, accessed June 2030.',
  )
  expect(describeSource(source, undefined, ko, undefined).url).toBe('https://news.example.org/water')
})

test('describe-source: unknown fields are left out, and repeated words are printed once', () => {
  expect(describeSource({ title: '여름의 물' }, undefined, ko, undefined)).toEqual({ text: '여름의 물.' })
  expect(described({ publisher: '한빛일보', accessed: undefined, note: undefined })).toBe(
    '김하늘, 이가람, 여름의 물, 한빛일보, 2030. 5. 2.',
  )
})

test('describe-source: dates follow the house style', () => {
  const { text } = describeSource({ title: '물', issued: '2030-05-02' }, undefined, ko, { dates: 'written' })
  expect(plain(text)).toBe('물, 2030년 5월 2일.')
})

test('describe-source: the entry ends in one full stop', () => {
  expect(describeSource({ title: '물은 늘까?' }, undefined, ko, undefined).text).toBe('물은 늘까?')
  expect(describeSource({ title: '물', issued: '2030-05-02' }, undefined, ko, undefined).text).toMatch(/[^.]\.$/)
})

test('describe-source: names and titles in another language are told apart, those in the language of the brief are not', () => {
  const english = {
    ...source,
    author: ['Ada Quay'],
    title: 'Winter on the quay',
    language: 'en-GB',
    'container-title': undefined,
  }
  expect(plain(describeSource(english, undefined, ko, undefined).text)).toBe(
    '{en-GB: Ada Quay}, {en-GB: Winter on the quay}, 한빛미디어, 2030. 5. 2., 인터넷판, 2030. 6. 확인.',
  )
  expect(describeSource({ title: 'Winter on the quay', language: 'ko' }, undefined, en, undefined).text).toBe(
    'Winter on the quay.',
  )
})
