import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakable } from './break-opportunities'

/** Where the word may part, as `|`. */
const parted = (word: string) =>
  breakable(word)
    .filter((piece) => piece !== '')
    .join('|')

test.each([
  '',
  '정상회의',
  '한빛시물관리과장이라고',
  'unconstitutional',
  'Hanbit-on-Sea',
  '2030.01.19.',
  '“말했다”라며',
])('%j is never opened', (word) => expect(breakable(word)).toEqual([word]))

describe('a word too long for its column', () => {
  test('is opened after the marks that join its parts', () => {
    expect(parted('https://records.of/harbour/2030/minutes')).toBe('https://|records.of/|harbour/|2030/|minutes')
    expect(parted('한빛시·가온시·나루시·다솜시')).toBe('한빛시·|가온시·|나루시·|다솜시')
    expect(parted('한빛시물관리과(수도담당)에서')).toBe('한빛시물관리과|(수도담당)에서')
  })

  test('is opened between letters where nothing joins them', () => {
    expect(parted('가나다라마바사아자차카타파')).toBe('가|나|다|라|마|바|사|아|자|차|카|타|파')
  })

  test('has an empty piece at every seam, so that no hyphen is printed', () => {
    expect(breakable('한빛시·가온시·나루시·다솜시')).toEqual(['한빛시·', '', '가온시·', '', '나루시·', '', '다솜시'])
  })

  test('keeps a closing mark behind what it closes, and an opening one before', () => {
    expect(parted('“harbour-telecommunications,”')).toMatch(/s,”$/)
    expect(parted('《가나다라마바사아자차카타파하》라고')).toMatch(/^《가\|.*\|하》\|라\|고$/)
    expect(parted('((가나다라마바사아자차카타파))')).toMatch(/^\(\(가\|.*\|파\)\)$/)
    expect(parted('"가나다라마바사아자차카타"라고')).toMatch(/^"가\|.*\|타"\|라\|고$/)
  })

  test('is never opened inside a syllable or a character of several code points', () => {
    const syllables = '한빛시한빛시한빛시한빛시한'.normalize('NFD')
    expect(parted(syllables).normalize('NFC')).toBe('한|빛|시|한|빛|시|한|빛|시|한|빛|시|한')
    expect(parted('👩‍👩‍👧'.repeat(6))).toBe(Array(6).fill('👩‍👩‍👧').join('|'))
  })
})

test('whatever the word, its pieces give it back and none begins with a closing mark', () => {
  const letter = fc.constantFrom(...'가나각a1', ...'()[]「」『』《》〈〉“”‘’"', ..."'.,·:;?!%…/&=_-、。")
  const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 12 }), fc.string({ unit: letter, minLength: 12 }))
  fc.assert(
    fc.property(word, (text) => {
      const pieces = breakable(text)
      expect(pieces.join('')).toBe(text)
      const printed = pieces.filter((_, index) => index % 2 === 0)
      expect(pieces.filter((_, index) => index % 2 === 1).every((seam) => seam === '')).toBe(true)
      for (const piece of printed.slice(1)) expect(piece).toMatch(/^[^)\]」』》〉”’.,·:;?!%…、。]/u)
      for (const piece of printed.slice(0, -1)) expect(piece).toMatch(/[^([「『《〈“‘]$/u)
    }),
  )
})
