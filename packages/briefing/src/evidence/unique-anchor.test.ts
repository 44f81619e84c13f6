import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundOf, locateAnchors } from './anchor'
import { uniqueAnchors } from './unique-anchor'

test('an anchor that is made for a place is found at that place alone', () => {
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
      const verdicts = locateAnchors(groundOf(text, { from: 0, to: text.length }), anchors)
      for (const verdict of verdicts) {
        // Where one side repeats without end, only the other tells places apart; both may.
        expect(['found', 'folded', 'ambiguous']).toContain(verdict.verdict)
      }
      const places = verdicts.flatMap((verdict) => ('span' in verdict ? [verdict.span.from] : []))
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})
