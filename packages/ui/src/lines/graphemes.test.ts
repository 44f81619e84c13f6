import fc from 'fast-check'
import { expect, it } from 'vitest'
import { graphemeStarts } from './graphemes'

const whole = (text: string) =>
  Array.from(new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text), ({ index }) => index)

const pieces = fc.constantFrom(
  '가',
  '가',
  'a',
  ' ',
  '́',
  '\u200d',
  '👩',
  '🏽',
  '🇰',
  '🇷',
  '각',
  '\r\n',
  '\ufffd',
  'क',
  '्',
)

it('graphemeStarts: a long text has the same characters by pieces as in one', () => {
  const texts = fc.array(pieces, { minLength: 200, maxLength: 700 }).map((list) => list.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect([...graphemeStarts(text)]).toEqual(whole(text))
    }),
    { numRuns: 50 },
  )
  for (const text of [`a${'́'.repeat(2000)}b`, '🇰🇷'.repeat(300), '👩\u200d'.repeat(400)])
    expect([...graphemeStarts(text)]).toEqual(whole(text))
})
