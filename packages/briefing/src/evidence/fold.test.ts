import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, fold } from './fold'

/** Texts full of what folding changes. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'가각ᄀᆞᅡᆨ한글ab1 5억“”‘’「」·・‧ㆍ–—-\u00a0\u3000\n\t\u200b\u00ad\ufeff\u0301e\u212b\uf900\u0344',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((pieces) => pieces.join(''))

describe('fold: variants fold alike', () => {
  test.each([
    ['spaces of every kind', '가\u00a0나\u3000다\r\n  라', '가 나 다 라'],
    ['middle dots', 'AI・디지털‧문화ㆍ예술', 'AI·디지털·문화·예술'],
    ['quotation marks', '“가” „나‟ «다» ‘라’', '"가" "나" "다" \'라\''],
    ['dashes', '1–9 가—나 −5', '1-9 가-나 -5'],
    ['what is not seen', '가\u200b나\u00ad다\ufeff', '가나다'],
    ['what is composed otherwise', '한글 cafe\u0301'.normalize('NFD'), '한글 café'],
    ['what only joins once the unseen is gone', 'e\u200b\u0301', 'é'],
  ])('%s', (_, given, folded) => {
    expect(fold(given).text).toBe(folded)
  })

  test('but not marks of titles and of quotations, digits of two widths, or capitals', () => {
    for (const kept of ['「가」', '１', 'A', '…', '가~나']) expect(fold(kept).text).toBe(kept)
  })
})

describe('fold: the mapping back to the original', () => {
  test('is tight: characters dropped beside a word are not part of it', () => {
    const folded = fold(`\ufeff가\u00ad 나\u200b`)
    expect(folded.text).toBe('가 나')
    expect(folded.origin({ from: 0, to: 1 })).toEqual({ from: 1, to: 2 })
    expect(folded.origin({ from: 2, to: 3 })).toEqual({ from: 4, to: 5 })
  })

  test('leads from every stretch to one that folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const folded = fold(given)
        const size = folded.text.length + 1
        const [from, to] = [a % size, b % size].sort((one, other) => one - other) as [number, number]
        const there = folded.origin({ from, to })
        const again = fold(given.slice(there.from, there.to)).text
        expect(again.trim()).toContain(folded.text.slice(from, to).trim())
        expect(folded.origin({ from: 0, to: folded.text.length }).to).toBeLessThanOrEqual(given.length)
      }),
    )
  })

  test('leads to stretches in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = fold(given)
        let end = 0
        for (let at = 0; at < folded.text.length; at += 1) {
          const { from, to } = folded.origin({ from: at, to: at + 1 })
          expect(from).toBeLessThanOrEqual(to)
          expect(to).toBeGreaterThanOrEqual(end)
          end = to
        }
      }),
    )
  })

  test('also gives the folded offset of an original offset', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, at) => {
        const folded = fold(given)
        const cut = at % (given.length + 1)
        const place = folded.offset(cut)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(folded.text.length)
        if (place < folded.text.length) {
          const back = folded.origin({ from: place, to: place + 1 })
          expect(back.to).toBeGreaterThan(cut - 1)
        }
      }),
    )
  })
})

test('fold: folding twice is folding once (property)', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { text: once } = fold(given)
      expect(fold(once).text).toBe(once)
      expect(once).toBe(once.normalize('NFC'))
    }),
    { numRuns: 1000 },
  )
})

test('fold: folding twice is folding once, also with more marks on a letter than any script has', () => {
  const marks = fc.stringMatching(/^a[\u0300\u0323\u0325\u0345\u0360\u034f]{120,300}b$/)
  fc.assert(fc.property(marks, (given) => fold(fold(given).text).text === fold(given).text))
  const tail = fc.array(fc.constantFrom('\u034f', '\u0323', '\u0300', '\u200b'), { maxLength: 12 })
  const atTheLimit = fc.tuple(fc.integer({ min: 120, max: 130 }), tail)
  fc.assert(
    fc.property(atTheLimit, ([count, rest]) => {
      const given = `a${'\u0300'.repeat(count)}${rest.join('')}b`
      expect(fold(fold(given).text).text).toBe(fold(given).text)
    }),
    { numRuns: 1000 },
  )
})

describe('fold: differences', () => {
  test('name the characters of both sides, each pair once', () => {
    expect(differences('가 나 다·라"', '가\u00a0나\u00a0다‧라”')).toEqual([
      { brief: ' ', source: '\u00a0' },
      { brief: '·', source: '‧' },
      { brief: '"', source: '”' },
    ])
    expect(differences('가나', '가\u00ad나')).toEqual([{ brief: '가', source: '가\u00ad' }])
  })

  test('are none between equal texts', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(differences(given, given)).toEqual([])
      }),
    )
  })
})
