import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestHead, longestTail } from './longest-part'

const text = fc.string({ unit: fc.constantFrom('가', '나', ' '), maxLength: 40 })
const words = fc.string({ unit: fc.constantFrom('가', '나', ' '), minLength: 1, maxLength: 12 })

/** By looking for every part, the longest first. */
const sought = (text: string, parts: readonly string[]) => {
  const longest = parts.find((part) => text.includes(part))
  return longest === undefined ? { length: 0, at: -1 } : { length: longest.length, at: text.indexOf(longest) }
}

test('longest-part: the longest prefix and the longest suffix of words are found at their first place', () => {
  fc.assert(
    fc.property(text, words, (text, words) => {
      const heads = Array.from(words, (_, at) => words.slice(0, words.length - at))
      const tails = Array.from(words, (_, at) => words.slice(at))
      expect(longestHead(text, words)).toMatchObject(sought(text, heads))
      expect(longestTail(text, words)).toMatchObject(sought(text, tails))
    }),
  )
})
