import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bind } from './bind'

/** `_` stands for a space that does not part. */
const bound = (text: string) => bind(text).replaceAll('\u00a0', '_')

test.each([
  ['2030. 1. 19. 발표', '2030._1._19. 발표'],
  ['2030. 1. 발표', '2030._1. 발표'],
  ['2030년 9월 3일 오전', '2030년_9월_3일 오전'],
  ['26 May 2030 in Hanbit', '26_May_2030 in Hanbit'],
  ['since May 2030 only', 'since May_2030 only'],
])('the parts of the date in %j stay together', (text, expected) => expect(bound(text)).toBe(expected))

test.each([
  ['모두 100조 원을 쓴다', '모두 100조_원을 쓴다'],
  ['123조 4,000억 원', '123조_4,000억_원'],
  ['5억 명 가운데 12 명', '5억_명 가운데 12_명'],
  ['약 3.5 kg과 20 %', '약 3.5_kg과 20_%'],
  ['500 MW and 12 km away', '500_MW and 12_km away'],
])('a number stays with its unit in %j', (text, expected) => expect(bound(text)).toBe(expected))

test.each(['사람이 100 가지를 말했다', '10 Watts were lost', 'Mayor May said so', '첫째. 둘째. 셋째.'])(
  '%j has nothing to bind',
  (text) => expect(bind(text)).toBe(text),
)

test('whatever the text, nothing but spaces changes', () => {
  const word = fc.constantFrom('2030.', '1.', '19.', '2030년', '9월', '100조', '원을', '5', 'kg', 'May', '26', '가', '')
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (before) => {
      const after = bind(before)
      expect(after.length).toBe(before.length)
      expect(after.replaceAll('\u00a0', ' ')).toBe(before.replaceAll('\u00a0', ' '))
      expect(bind(after)).toBe(after)
    }),
  )
})
