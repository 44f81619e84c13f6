import fc from 'fast-check'
import { expect, test } from 'vitest'
import { occurrences } from './occurrences'

const piece = fc.constantFrom('가', '나', '가나', '가가가가가가가가가가가가가가가가')
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** By looking at every place. */
const placesOf = (text: string, words: string): number[] =>
  Array.from(text, (_, at) => at).filter((at) => text.startsWith(words, at))

test('occurrences: every text is found at all its places, or at one more than the limit', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (text, some, most) => {
      const wanted = [...some, text.slice(3, 40), '가'].filter((one) => one !== '')
      const [all, few] = [occurrences(text, wanted), occurrences(text, wanted, most)]
      for (const one of wanted) {
        expect(all.get(one)).toEqual(placesOf(text, one))
        expect(few.get(one)).toEqual(placesOf(text, one).slice(0, most + 1))
      }
    }),
  )
})
