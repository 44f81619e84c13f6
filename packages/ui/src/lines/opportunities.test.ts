import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, is, kindOf, noLineEnd, noLineStart, patterns } from './characters'
import { withEmergencyBreaks } from './emergency-breaks'
import { hardCases } from './hard-cases'
import { hyphenateWords } from './hyphenate-words'
import { opportunities } from './opportunities'

/** The pattern of a hyphenation dictionary for the words of the cases. */
const dictionary: Record<string, string[]> = {
  unconstitutional: ['un', 'con', 'sti', 'tu', 'tional'],
  decision: ['de', 'ci', 'sion'],
}
const hyphenate = (word: string) => dictionary[word] ?? [word]

const hyphenated = (text: string, language: string, hyphenate: (word: string) => string[]) =>
  hyphenateWords(text, language, hyphenate, opportunities(text, { language }))

const marked = (text: string, { language = 'ko' }: { language?: string } = {}, longest = 99) =>
  withEmergencyBreaks(text, hyphenated(text, language, hyphenate), longest)
    .map((end, at) => ({ none: '', plain: '|', hyphen: '-' })[end] + text[at])
    .join('')

test.each(Object.entries(patterns))('characters: %s is of ASCII what the pattern says', (name, pattern) => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  const known = ascii.filter((character) => kindOf(character.charCodeAt(0)) & is[name as keyof typeof is])
  expect(known).toEqual(ascii.filter((character) => pattern.test(character)))
})

test.each(hardCases)('opportunities: $text', ({ text, language = 'ko', wide }) =>
  expect(marked(text, { language })).toBe(wide),
)

describe('withEmergencyBreaks: a word too long for its line', () => {
  test.each([
    ['https://records.of/harbour/2030/minutes', 'https://|records.of/|harbour/|2030/|minutes'],
    ['한빛시·가온시·나루시·다솜시', '한빛시·|가온시·|나루시·|다솜시'],
    ['한빛시물관리과(수도담당)에서', '한빛시물관리과|(수도담당)에서'],
  ])('%s is opened after the marks that join its parts', (text, expected) =>
    expect(marked(text, {}, 12)).toBe(expected),
  )

  test.each([
    ['가나다라마바사아자차카타파', '가|나|다|라|마|바|사|아|자|차|카|타|파'],
    ['《가나다라마바사아자차카타파하》라고', '《가|나|다|라|마|바|사|아|자|차|카|타|파|하》라|고'],
    ['"가나다라마바사아자차카타"라고', '"가|나|다|라|마|바|사|아|자|차|카|타"라|고'],
    ['한빛수자원관리공단이제12조3항을', '한|빛|수|자|원|관|리|공|단|이|제12조|3항|을'],
    ['한'.normalize('NFD').repeat(14), Array(14).fill('한').join('|').normalize('NFD')],
    ['👩‍👩‍👧'.repeat(13), Array(13).fill('👩‍👩‍👧').join('|')],
  ])('%s is opened between syllables or letters', (text, expected) => expect(marked(text, {}, 12)).toBe(expected))

  test.each([
    ['2005 – 30 September 2006', '2005 |– |30 |September |2006'],
    ['September–November', 'September–|November'],
  ])('%s is opened between its words, which stay whole', (text, expected) =>
    expect(marked(text, { language: 'en' }, 7.9)).toBe(expected),
  )

  test('is opened anywhere rather than to overflow', () =>
    expect(marked(')'.repeat(30), {}, 12).split('|')).toHaveLength(30))

  test('is opened where its spaces are kept, when all of it is too long', () =>
    expect(marked('2030. 1. 19.', {}, 3)).toBe('2030. |1. |19.'))
})

const marks = [...'()[]「」『』《》〈〉“”‘’', ...'.,·:;?!%…/&=_-~—、。\'"']
const piece = fc.oneof(
  fc.constantFrom(
    '가',
    '나라',
    '정상회의',
    '를',
    '라며',
    '水',
    '港口',
    'データ',
    'AI',
    'records',
    'https://a.example/b',
    ' ',
  ),
  fc.constantFrom('2030. 1. 19.', '5억 명', '제1조', '4,000', '30%', '·', '\u00a0', '👩‍👩‍👧', 'e\u0301'),
  fc.constantFrom(...marks),
)
const mixture = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const language = fc.constantFrom('ko', 'en', 'ja', 'zh')
const halves = (word: string) => (word.length > 5 ? [word.slice(0, 3), word.slice(3)] : [word])

test('opportunities: no line begins or ends with a mark that must not, nor with a hyphen but in English', () =>
  fc.assert(
    fc.property(fc.oneof(mixture, fc.string({ unit: 'grapheme' })), language, (text, language) => {
      hyphenated(text, language, halves).forEach((opportunity, at) => {
        if (opportunity === 'none') return
        const [head, tail] = [text.slice(at), text.slice(0, at).trimEnd()]
        if (!/^["']/.test(head) || text[at - 1] !== ' ')
          expect(head).not.toMatch(new RegExp(`^${noLineStart.source}`, 'u'))
        expect(tail).not.toMatch(new RegExp(`${noLineEnd.source}$`, 'u'))
        expect(head).not.toMatch(/^(?:\p{M}|\u200d| )/u)
        if (opportunity === 'hyphen') {
          expect(language).toBe('en')
          expect(head).toMatch(/^[a-z]/i)
          expect(tail).toMatch(/[a-z]$/i)
        }
      })
    }),
  ))

/** A number that is never opened, with the marks on its last digit. */
const number = /^[-+−]?[\d.,]{1,26}[%‰]?\p{M}*$/u

test('withEmergencyBreaks: nothing but a number is kept whole if longer than the measure, whatever the text', () =>
  fc.assert(
    fc.property(mixture, language, fc.integer({ min: 6, max: 40 }), (text, language, longest) => {
      for (const stretch of marked(text, { language }, longest).split('|')) {
        const characters = Array.from(new Intl.Segmenter().segment(stretch.trim()))
        if (characters.length > 1 && !number.test(stretch.trim()))
          expect(advance(stretch.trimEnd())).toBeLessThanOrEqual(longest)
      }
    }),
  ))
