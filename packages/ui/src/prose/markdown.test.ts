import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProseInline } from './ast'
import { parseMarkdown } from './markdown'
import { proseText } from './prose-text'

const t = (value: string): ProseInline => ({ type: 'text', value })
const inlines = (md: string) => {
  const { blocks, problems } = parseMarkdown(md)
  expect(problems).toEqual([])
  expect(blocks.length).toBe(1)
  const [block] = blocks
  return block?.type === 'paragraph' ? block.children : []
}

describe('parseMarkdown: the subset', () => {
  test.each<[string, ProseInline[]]>([
    [
      '그냥 *강조*와 **굵게**',
      [t('그냥 '), { type: 'emphasis', children: [t('강조')] }, t('와 '), { type: 'strong', children: [t('굵게')] }],
    ],
    ['a &amp; b &lt; \\* c', [t('a & b < * c')]],
    ['한 줄\n다음 줄', [t('한 줄 다음 줄')]],
    ['한 줄\\\n다음', [t('한 줄'), { type: 'break' }, t('다음')]],
    ['한 줄  \n다음', [t('한 줄'), { type: 'break' }, t('다음')]],
    ['[글](https://a.kr/b)', [{ type: 'link', href: 'https://a.kr/b', children: [t('글')] }]],
    ['<https://a.kr>', [{ type: 'link', href: 'https://a.kr', children: [t('https://a.kr')] }]],
    ['[글](#표-1)', [{ type: 'link', href: '#표-1', children: [t('글')] }]],
    ['[글](mailto:a@b.kr)', [{ type: 'link', href: 'mailto:a@b.kr', children: [t('글')] }]],
    ['[@handle](https://x.com)', [{ type: 'link', href: 'https://x.com', children: [t('@handle')] }]],
    ['| a | b |', [t('| a | b |')]],
    ['a@b.kr과 [a@b.kr] [x] ^2', [t('a@b.kr과 [a@b.kr] [x] ^2')]],
    ['\\^[아님] \\[@a]', [t('^[아님] [@a]')]],
  ])('%j', (md, expected) => expect(inlines(md)).toEqual(expected))

  test.each([
    '**「정책」**을',
    '**정책(policy)**은',
    '**“말”**이라고',
    '**10%**가',
    '정책**(안)** 발표',
    '관 **13**km를 바꾼다',
    '그는*“말”*이라고',
  ])('a particle may follow the mark: %s', (md) => {
    expect(inlines(md).some(({ type }) => type === 'strong' || type === 'emphasis')).toBe(true)
    expect(proseText(parseMarkdown(md).blocks)).toBe(md.replaceAll('*', ''))
  })

  test.each(['2 * 3 * 4', 'a * b', '5*(3)*', '\\*a\\*'])('Latin text stays CommonMark: %s', (md) =>
    expect(inlines(md).every(({ type }) => type === 'text')).toBe(true),
  )

  test('lists, nested', () => {
    const { blocks, problems } = parseMarkdown('- 가\n\n  3. 나\n  4. 다\n- 라\n\n  마')
    const p = (value: string) => ({ type: 'paragraph', children: [t(value)] })
    expect(problems).toEqual([])
    expect(blocks).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [p('가'), { type: 'list', ordered: true, start: 3, items: [[p('나')], [p('다')]] }],
          [p('라'), p('마')],
        ],
      },
    ])
  })

  test.each<[string, number, string[]]>([
    ['0. 영\n1. 하나', 0, ['영', '하나']],
    ['999. 가\n1000. 나\n1001. 다', 999, ['가', '나', '다']],
    ['1000. 가\n1001. 나', 1000, ['가', '나']],
    ['123456789. 가\n123456790. 나', 123_456_789, ['가', '나']],
  ])('a list may begin with any number, and count on: %j', (md, start, words) => {
    const { blocks } = parseMarkdown(md)
    const items = words.map((word) => [{ type: 'paragraph', children: [t(word)] }])
    expect(blocks).toEqual([{ type: 'list', ordered: true, start, items }])
  })

  test.each([
    '2024. 5. 1. 시행',
    '2024. 봄',
    '2024. 5. 1. 시행\n2025. 5. 1. 개정',
    '5. 1. 시행',
    '2024. 봄\n2025. 5. 1. 개정',
  ])('a date begins no list: %j', (md) =>
    expect(proseText(parseMarkdown(md).blocks).replaceAll('\u00a0', ' ')).toBe(md.replace('\n', ' ')),
  )

  test('notes hold other inlines, brackets and lines', () => {
    expect(inlines('말^[*강조* [글](https://a.kr) [1] \\] [@a]\n끝]이다')).toEqual([
      t('말'),
      {
        type: 'note',
        children: [
          { type: 'emphasis', children: [t('강조')] },
          t(' '),
          { type: 'link', href: 'https://a.kr', children: [t('글')] },
          t(' [1] ] '),
          { type: 'cite', items: [{ id: 'a' }], offset: 33 },
          t(' 끝'),
        ],
      },
      t('이다'),
    ])
  })

  test('a note runs over the lines of a list item', () => {
    const { blocks, problems } = parseMarkdown('- 가^[나 **다\n  라** 마]바')
    expect(problems).toEqual([])
    expect(blocks).toMatchObject([
      {
        items: [
          [
            {
              children: [
                t('가'),
                { type: 'note', children: [t('나 '), { type: 'strong', children: [t('다 라')] }, t(' 마')] },
                t('바'),
              ],
            },
          ],
        ],
      },
    ])
  })

  test.each<[string, { id: string; locator?: string }[]]>([
    ['[@mofa]', [{ id: 'mofa' }]],
    ['[@mofa, 7쪽]', [{ id: 'mofa', locator: '7쪽' }]],
    ['[@mofa,\npp. 3–5, 8]', [{ id: 'mofa', locator: 'pp. 3–5, 8' }]],
    ['[@a; @b]', [{ id: 'a' }, { id: 'b' }]],
    ['[@a, 1쪽;@외교부-2024.5]', [{ id: 'a', locator: '1쪽' }, { id: '외교부-2024.5' }]],
  ])('citation %j', (md, items) =>
    expect(inlines(`말 ${md}.`)).toEqual([t('말 '), { type: 'cite', items, offset: 2 }, t('.')]),
  )
})

describe('parseMarkdown: marks of other Markdowns', () => {
  test.each<[string, string]>([
    ['식 $x^2$은', '$x^2$'],
    ['($E = mc^2$)', '$E = mc^2$'],
    ['변수 $x$ 이다', '$x$'],
    ['값 $\\alpha_1$', '$\\alpha_1$'],
    ['값 \\frac{1}{2}', '\\frac{1}'],
    ['::: note\n글\n:::', ':::'],
    [':::{.box}\n글', ':::'],
    ['!!! warning\n글', '!!!'],
    ['[[한빛시]]의 물', '[[한빛시]]'],
    ['낱말\n: 뜻풀이', ': '],
    ['글 {.lead}', '{.lead}'],
    ['글{#표-1 .x}'.replace('표-1', 'a-1'), '{#a-1 .x}'],
    ['글 {: .lead}', '{: .lead}'],
    ['{{ 날짜 }}에 시행', '{{ 날짜 }}'],
    ['1. 가\n3. 나\n4. 다', '3'],
    ['- 가\n\n  7. 나\n  7. 다\n  9. 라', '7'],
  ])('%j is refused at its place', (md, marked) => {
    const { problems } = parseMarkdown(md)
    const [first] = problems
    expect(first && md.slice(first.offset, first.offset + first.length)).toBe(marked)
    expect(first?.hint).toBeTruthy()
  })

  test.each([
    'US$5와 $6, $7',
    '$5 and $6',
    '$5-$6, $1+$2',
    '($5)와 ($6)',
    '$/MWh에서 $/t로',
    '$5=₩7,000이고 $6=₩8,400이다',
    '약 ~30%, 20~30%',
    '3^2, 2^10',
    '10:30:45',
    '값::둘, C++와 C++',
    '놀라운!!! 일',
    '[1] [별표 2] {가} {1}',
    'A = {x : x > 0}',
    '뜻: 풀이',
    'C:\\Users\\hana',
  ])('%j is plain words', (md) => {
    const { blocks, problems } = parseMarkdown(md)
    expect(problems).toEqual([])
    expect(proseText(blocks)).toBe(md)
  })
})

describe('parseMarkdown: problems', () => {
  /** Code and the very text that is at fault. */
  const found = (md: string) => parseMarkdown(md).problems.map((p) => [p.code, md.slice(p.offset, p.offset + p.length)])

  test.each<[string, string[][]]>([
    [
      '가 <b>나</b>',
      [
        ['html', '<b>'],
        ['html', '</b>'],
      ],
    ],
    ['<div>\n가\n</div>', [['html', '<div>\n가\n</div>']]],
    ['<!-- 가 -->', [['html', '<!-- 가 -->']]],
    ['[가](javascript:alert(1))', [['link', '[가](javascript:alert(1))']]],
    ['[가](https://[::x])', [['link', '[가](https://[::x])']]],
    ['[가](https://a:99999/)', [['link', '[가](https://a:99999/)']]],
    ['[가](JaVaScRiPt&#58;x)', [['link', '[가](JaVaScRiPt&#58;x)']]],
    ['[가](&#1;https://a.kr)', [['link', '[가](&#1;https://a.kr)']]],
    ['[가](data:text/html,x)', [['link', '[가](data:text/html,x)']]],
    ['[가](file:///etc/passwd)', [['link', '[가](file:///etc/passwd)']]],
    ['[가](b.html)', [['link', '[가](b.html)']]],
    ['[가](//a.kr)', [['link', '[가](//a.kr)']]],
    ['[가]()', [['link', '[가]()']]],
    ['[가](https:///x)', [['link', '[가](https:///x)']]],
    ['[가](#)', [['link', '[가](#)']]],
    ['<ftp://a.kr>', [['link', '<ftp://a.kr>']]],
    ['[가](https://a.kr "나")', [['unsupported', '[가](https://a.kr "나")']]],
    ['# 제목', [['unsupported', '# 제목']]],
    ['제목\n---', [['unsupported', '제목\n---']]],
    ['가 `나`', [['unsupported', '`나`']]],
    ['    가', [['unsupported', '    가']]],
    ['> 가', [['unsupported', '> 가']]],
    ['![가](a.png)', [['unsupported', '![가](a.png)']]],
    ['***', [['unsupported', '***']]],
    [
      '[가][나]\n\n[나]: https://a.kr',
      [
        ['unsupported', '[가][나]'],
        ['unsupported', '[나]: https://a.kr'],
      ],
    ],
    ['가 [@a; 나] 다', [['unsupported', '[@a; 나]']]],
    ['[@]', [['unsupported', '[@]']]],
    ['가 [앞 @a, 7쪽]', [['unsupported', '[앞 @a, 7쪽]']]],
    ['가 [-@a]', [['unsupported', '[-@a]']]],
    ['가^[', [['unsupported', '^[']]],
    ['가^[]', [['unsupported', '^[']]],
    ['가^[나^[다]]', [['unsupported', '^[다]']]],
    ['[가^[나]](https://a.kr)', [['unsupported', '^[나]']]],
    ['[가[@a]](https://a.kr)', [['unsupported', '[@a]']]],
    ['\ufeff가 <b>', [['html', '<b>']]],
    [
      '\t가\r\n\r\n나\t<b>',
      [
        ['unsupported', '\t가'],
        ['html', '<b>'],
      ],
    ],
  ])('%j', (md, expected) => expect(found(md)).toEqual(expected))

  test('the words are kept, the address is not', () => {
    expect(parseMarkdown('[가 *나*](javascript:x) <b>다</b>').blocks).toEqual([
      { type: 'paragraph', children: [t('가 '), { type: 'emphasis', children: [t('나')] }, t(' <b>다</b>')] },
    ])
    expect(proseText(parseMarkdown('# 제목\n\n> 인용\n\n    코드\n\n![그림](a.png)').blocks)).toBe(
      '제목\n\n인용\n\n코드\n\n그림',
    )
  })

  test.each([
    `${'- '.repeat(1000)}a`,
    `${'^['.repeat(1000)}a${']'.repeat(1000)}`,
    '*a '.repeat(1000),
    '['.repeat(1000),
    `${'> '.repeat(1000)}a`,
  ])('deep nesting ends', (md) => expect(() => parseMarkdown(md)).not.toThrow())
})

test('proseText: the words alone', () => {
  const { blocks } = parseMarkdown('**가** 나^[주] 다 [@a].\\\n라\n\n- 마\n- [바](#x)')
  expect(proseText(blocks)).toBe('가 나 다.\n라\n\n마\n바')
})

test('parseMarkdown: it throws for no text, and problems lie inside the text', () => {
  const piece = fc.constantFrom(
    ...'*_[]()^@#>-<!`~\\;:,. \n\t\r"&1가a',
    '[@a',
    '^[',
    '](',
    'https://',
    '- ',
    '1. ',
    '**',
    '&amp;',
    '\ufeff',
    '\0',
  )
  const md = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(md, (md) => {
      const { blocks, problems } = parseMarkdown(md)
      proseText(blocks)
      for (const { offset, length } of problems) {
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(length).toBeGreaterThan(0)
        expect(offset + length).toBeLessThanOrEqual(md.length)
      }
    }),
    { numRuns: 2000 },
  )
})
