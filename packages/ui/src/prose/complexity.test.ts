import { expect, it } from 'vitest'
import { parseMarkdown } from './markdown'

const problemsOf = (md: string) => parseMarkdown(md).problems

it('tooComplex: a text that somebody may still write is read', () => {
  const item = '- [한빛시](https://example.org/plan)의 *계획*은 「물 공급」이다 [@plan, 3쪽]\n'
  expect(problemsOf(item.repeat(140))).toEqual([])
  expect(problemsOf(`${item.repeat(100)}\n`.repeat(2))).toEqual([])
  expect(problemsOf('물이 모자란다 - 그래도 흐른다. R&D가 2025. 6. 12.에 끝났다.\n\n'.repeat(400))).toEqual([])
})

it('tooComplex: a paragraph of a thousand marks is refused where it becomes too much, its words kept', () => {
  const md = `앞\n\n${'*가* '.repeat(500)}*`
  const { blocks, problems } = parseMarkdown(md)
  expect(problems).toEqual([
    {
      offset: md.length - 1,
      length: 1,
      code: 'too-complex',
      message: 'More than 1,000 marks of Markdown stand in one paragraph or list',
      hint: 'Leave them out, or part the text by empty lines',
    },
  ])
  expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: md }] }])
  expect(problemsOf(md.slice(0, -1))).toEqual([])
})

it('tooComplex: a text of many paragraphs without end is refused too', () => {
  expect(problemsOf('*가* 나\n \t\n'.repeat(1001))).toMatchObject([{ code: 'too-complex', offset: 9000 }])
  expect(problemsOf('*가* 나\n \t\n'.repeat(1000))).toEqual([])
})

const repeated = (piece: string): [string, string] => [piece, piece.repeat(Math.ceil(50_000 / piece.length))]

it.each(
  ['*a* ', '*a_', '가*가*', 'a\\\n', 'a  \n', '[', '![', '[]', '[a](b) ', '[a](<', '`', '<', '<a b="', '&', '\\']
    .concat(['> ', '- a\n', '1. ', 'a\n=\n', '^[', '[@a; ', '[x @a ', '](', '\t', '\0', '\ufeff', '\r', '~~~\n'])
    .map(repeated),
)('tooComplex: %j again and again is ended soon', (_, md) => {
  // Read on to its end it would take minutes.
  expect(parseMarkdown(md).problems).not.toEqual([])
})
