import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateAnchors, searchTextOf } from './anchor'
import { anchorsIn, uniqueAnchors } from './unique-anchor'

test('unique-anchor: an anchor made for a place is found at that place alone (property)', () => {
  const words = fc.array(fc.constantFrom('물은', '는다', '“간다”', '온다·간다', '물은\u00a0는다'), {
    minLength: 2,
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 3 }), (given, at, length) => {
      const text = given.join(' ')
      const from = at % given.length
      const passage = given.slice(from, from + length).join(' ')
      const anchors = uniqueAnchors(text, passage)
      expect(anchors.length).toBeGreaterThan(0)
      const verdicts = locateAnchors(searchTextOf(text, { from: 0, to: text.length }), anchors)
      for (const verdict of verdicts) {
        // Where one side repeats without end, only the other tells places apart; both may.
        expect(['found', 'folded', 'ambiguous']).toContain(verdict.verdict)
      }
      const places = verdicts.flatMap((verdict) => ('span' in verdict ? [verdict.span.from] : []))
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})

const standing = (text: string, words: string) => {
  const within = { from: 0, to: text.length }
  const spans = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    from: index,
    to: index + words.length,
  }))
  const verdicts = locateAnchors(searchTextOf(text, within), anchorsIn(text, spans, within))
  return verdicts.map((verdict, index) => 'span' in verdict && verdict.span.from === spans[index]?.from)
}

test('unique-anchor: a prefix and a suffix together tell places apart that neither does alone', () => {
  const [before, after] = ['가나 다라 '.repeat(60), ' 마바 사아'.repeat(60)]
  const text = `${before}물은 준다${after}. ${before}물은 준다. 끝. 물은 준다${after}.`
  expect(standing(text, '물은 준다')).toEqual([true, true, true])
})
