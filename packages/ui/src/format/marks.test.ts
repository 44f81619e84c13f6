import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typographicMarks, withMarks } from './marks'

test.each([
  ['It\'s a "quoted" word -- with dashes... and so on', 'It’s a “quoted” word – with dashes… and so on'],
  ['"She said \'no\'," he wrote', '“She said ‘no’,” he wrote'],
  ["the students' books of the '90s, rock 'n' roll", 'the students’ books of the ’90s, rock ‘n’ roll'],
  ['word--word, 1990--1995, one---two', 'word—word, 1990–1995, one—two'],
  ['("so") ["or"]', '(“so”) [“or”]'],
  ['5\'10" and 12" wide, 35°40\'12"', '5\'10" and 12" wide, 35°40\'12"'],
  ['run --limit 3, a..b, ....', 'run --limit 3, a..b, ....'],
  [
    "see https://example.org/it's--a...b or o'neil@example.org",
    "see https://example.org/it's--a...b or o'neil@example.org",
  ],
  ['“It’s” set – already…', '“It’s” set – already…'],
])('withMarks: English: %s', (typed, set) => expect(withMarks(typed, 'en')).toBe(set))

test.each([
  ['"물이 모자란다"라고 했다', '“물이 모자란다”라고 했다'],
  ["'먼저'라는 말", '‘먼저’라는 말'],
  ['그는 -- 늘 그렇듯 -- 웃었다...', '그는 — 늘 그렇듯 — 웃었다…'],
  ['기다렸다......', '기다렸다……'],
])('withMarks: Korean: %s', (typed, set) => expect(withMarks(typed, 'ko')).toBe(set))

test('withMarks: a text is set once: nothing changes the second time, and marks alone have changed', () => {
  const piece = fc.constantFrom('"', "'", '--', '---', '...', ' ', 'a', '물', '7', '(', ')', '.', '-', '”', '’')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const set = withMarks(text, 'en')
      expect(set.replace(/["'“”‘’—–…. -]/g, '')).toBe(text.replace(/["'“”‘’. -]/g, ''))
      for (const { from, to } of typographicMarks(text, 'en'))
        expect(text.slice(from, to)).toMatch(/^(?:["']|-{2,3}|\.+)$/)
    }),
  )
})
