import { expect, test } from 'vitest'
import { withTextFragment } from './text-fragment'

const fragmentOf = (url: string, passages: string[]) => withTextFragment(url, passages).split(':~:')[1] ?? ''

test('text-fragment: an address links to its passages', () => {
  expect(withTextFragment('https://example.org/a', [])).toBe('https://example.org/a')
  expect(withTextFragment('https://example.org/a', ['물 3만\u00a0톤'])).toBe(
    'https://example.org/a#:~:text=%EB%AC%BC%203%EB%A7%8C%20%ED%86%A4',
  )
  expect(withTextFragment('https://example.org/a#part', ['a', 'b'])).toBe('https://example.org/a#part:~:text=a&text=b')
})

test('text-fragment: characters with a meaning in a fragment are percent-encoded', () => {
  expect(fragmentOf('https://example.org', ['one-two, three & four'])).toBe('text=one%2Dtwo%2C%20three%20%26%20four')
})

test('text-fragment: a long passage is given by its first and last words', () => {
  const words = Array.from({ length: 30 }, (_, index) => `word${index}`)
  expect(fragmentOf('https://example.org', [words.join(' ')])).toBe(
    'text=word0%20word1%20word2%20word3,word26%20word27%20word28%20word29',
  )
})
