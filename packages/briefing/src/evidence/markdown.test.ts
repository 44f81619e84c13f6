import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown'

const item = '\u2028'

describe('markdown: the text a reader sees', () => {
  test.each([
    ['한빛시는 **11일** 물을 *아낀다*.', '한빛시는 11일 물을 아낀다.'],
    ['**"물은 는다"**고 했다', '"물은 는다"고 했다'],
    ['***둘*** __다__ _하나_ ~~아님~~', '둘 다 하나 아님'],
    ['# 제목 ##\n\n## 물 공급', '제목\n\n물 공급'],
    ['제목\n===\n본문\n---\n', '제목\n\n본문\n\n'],
    ['- 하나\n  * 둘\n+ [x] 셋\n1. 넷', `${item}하나\n${item}둘\n${item}셋\n1. 넷`],
    ['> 인용\n> > - 깊이', `인용\n${item}깊이`],
    ['[계획](https://a.example/b_(c)?d_e "제목")을 보라', '계획을 보라'],
    ['![그림](a.png) <https://a.example/x_y>', '그림 https://a.example/x_y'],
    ['물은 `3 * 4` 톤이다', '물은 3 * 4 톤이다'],
    ['```yaml\n- **a**\n```\n*b*', '\n- **a**\n\nb'],
    ['\\*별표\\* 3\\. 끝', '*별표* 3. 끝'],
    ['물[^1]은 는다\n\n[^1]: 각주\n[a]: https://a.example', '물은 는다\n\n\n'],
    ['| 가 | 나 |\n|---|:-:|\n| 1 | 2 |', '| 가 | 나 |\n\n| 1 | 2 |'],
    ['물 <b>3만</b>&nbsp;톤<br>끝', '물 3만\u00a0톤\u2029끝'],
  ])('%j', (markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text)
  })

  test.each(['2 * 3 * 4', '별 * 하나', 'snake_case_name', '*하나\n\n둘*', 'a < b > c', '-3도', '[1] 참고', '_'])(
    'what only looks like a mark stays: %j',
    (text) => {
      expect(readMarkdown(text).text).toBe(text)
    },
  )
})

test('markdown: every stretch of the text maps to its place in the file', () => {
  const markdown = '# 물\n\n- 시는 **3만 톤**을 [더](https://a.example) 보낸다.\n'
  const read = readMarkdown(markdown)
  const at = read.text.indexOf('3만 톤을 더 보낸다')
  const { from, to } = read.origin({ from: at, to: at + '3만 톤을 더 보낸다'.length })
  expect(markdown.slice(from, to)).toBe('3만 톤**을 [더](https://a.example) 보낸다')
})

test('markdown: any text can be read, keeps its lines, and gets no new words (property)', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '<',
    '>',
    '#',
    '- ',
    '\n',
    '\n\n',
    '\\',
    '물',
    ' ',
    '&',
    '|',
    '~~',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (markdown) => {
        const { text } = readMarkdown(markdown)
        expect(text.split('\n')).toHaveLength(markdown.split('\n').length)
        let at = 0
        for (const character of text.replaceAll(item, '')) {
          at = markdown.indexOf(character, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  '*',
  '_',
  '`',
  '[',
  '![',
  '](',
  '<',
  '> ',
  '- ',
  '*a ',
  '`a',
  '|',
  ':-',
  '\\',
  '&',
  '~~~\n',
  '[a](',
  ' ',
  '#',
])('any amount of %j is read all the same', (piece) => {
  const text = piece.repeat(100_000 / piece.length)
  expect(readMarkdown(text).original).toBe(text)
})
