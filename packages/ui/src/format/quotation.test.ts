import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestedMarks, quotationMarks, quoted } from './quotation'

test.each([
  ['평화가 답이다', '“평화가 답이다”'],
  ['그는 "안녕"이라고 했다', '“그는 ‘안녕’이라고 했다”'],
  ['그는 “안녕”이라고 했다', '“그는 ‘안녕’이라고 했다”'],
  ['그는"안녕"이라고', '“그는‘안녕’이라고”'],
  ["그는 '최근'이라고만 했다", '“그는 ‘최근’이라고만 했다”'],
  ['그는 ‘최근’이라고만 했다', '“그는 ‘최근’이라고만 했다”'],
  ['그가 “나는 ‘예’라고 했다”고 전했다', '“그가 ‘나는 “예”라고 했다’고 전했다”'],
  ['a "b \'c "d" e\' f" g', '“a ‘b “c ‘d’ e” f’ g”'],
  ['"통째로"', '“통째로”'],
  ['“통째로”', '“통째로”'],
  [' “통째로” ', '“통째로”'],
  ['“나는 ‘예’라고 했다”', '“나는 ‘예’라고 했다”'],
  ['“가”와 “나”', '“‘가’와 ‘나’”'],
  ["'하나'", '“‘하나’”'],
  ["We don't know Meta's plan", "“We don't know Meta's plan”"],
  ['We don’t know ’25 well', '“We don’t know ’25 well”'],
  ["'I don't know,' she said", "“‘I don't know,’ she said”"],
  ['in "’25 and ’26"', '“in ‘’25 and ’26’”'],
  ['「AI 서울 정상회의」와 『백서』', '“「AI 서울 정상회의」와 『백서』”'],
  ['「"가"」', '“「‘가’」”'],
  ['a 12" screen', '“a 12" screen”'],
  ['끝나지 않은 “말', '“끝나지 않은 “말”'],
  ['', '“”'],
])('quoted: %s → %s', (text, expected) => {
  expect(quoted(text, 'ko')).toBe(expected)
  expect(quoted(text, 'en')).toBe(expected)
  expect(nestedMarks(text, 'ko')).toBe(expected.slice(1, -1))
})

test('quoted: the marks are the locale’s', () => {
  expect(quotationMarks('ko')).toEqual({ outer: ['“', '”'], inner: ['‘', '’'] })
})

test('quoted: only marks ever change', () => {
  const piece = fc.constantFrom('"', "'", '“', '”', '‘', '’', ' ', '가', 'a', '1', '.', '「', '」')
  const folded = (text: string) => text.replace(/["'“”‘’]/g, '"')
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (text) => {
        const [before, after] = [folded(text), folded(nestedMarks(text, 'ko'))]
        expect([before, before.trim().slice(1, -1)]).toContain(after)
      },
    ),
    { numRuns: 2000 },
  )
})
