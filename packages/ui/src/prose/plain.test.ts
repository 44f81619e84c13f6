import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown'
import { plainBlocks } from './plain'

/** A text as CommonMark reads it: a byte order mark, which it drops, is more than plain text has. */
const marked = (md: string) => parseMarkdown(`\ufeff${md}`)

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('[@a]', '[@a, 7쪽]', '[@a; @b]', '가 나', ' ', '\n', '\n\n', '가'),
  },
  fc.constantFrom(
    ...'[]()!@,;.-+=~#>|:"\'“”·%$/{}1 2\u00a0\u3000\u2028\u000b\u0085\u200b\ud800a',
    '1.',
    '2)',
    '\n---',
    '\n=',
  ),
  fc.constantFrom(
    '\\',
    '**',
    '_',
    '&amp;',
    '<b>',
    '`',
    '^[',
    '\t',
    '\r\n',
    '[@]',
    '[@a b]',
    '[가](#a)',
    '[@a](#a)',
    '[@a]: #a',
    '~~~',
    '\0',
  ),
)

const md = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  // Asterisks that may make something strong.
  fc
    .array(fc.constantFrom(...['**', '**', '**', '*', '가', '「', '」', 'a', '.', ' ', '\n', '[@a]']), { maxLength: 9 })
    .map((pieces) => pieces.join('')),
)

test('plainBlocks: a plain text is read as CommonMark reads it', () => {
  let read = 0
  fc.assert(
    fc.property(md, (md) => {
      const blocks = plainBlocks(md)
      if (!blocks) return
      read += 1
      const whole = { blocks, problems: [] }
      const behind = JSON.stringify(marked(md), (key, value) => (key === 'offset' ? value - 1 : value))
      expect(whole).toEqual(JSON.parse(behind))
    }),
    { numRuns: 10_000 },
  )
  expect(read).toBeGreaterThan(1000)
})

test.each([
  ['가는 2025년 3월 3일에 나왔다[@a]. 다음은 [@a, 7쪽; @b] 같다.\n이어진다!\n\n2024년: 끝 (가)', 2],
  ['', 0],
  ['한 줄\n', 1],
  ['**첫 줄이다.** 다음은 **「물」[@a]**을\n**둘째**라 한다.', 1],
])('plainBlocks: %j is plain', (md, paragraphs) => expect(plainBlocks(md)).toHaveLength(paragraphs))
