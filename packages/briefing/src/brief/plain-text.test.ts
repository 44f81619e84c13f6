import { describe, expect, test } from 'vitest'
import { markdownIn } from './plain-text'

const marked = (text: string): string[] =>
  markdownIn(text, ['title']).map(({ within }) =>
    within ? text.slice(within.offset, within.offset + within.length) : '',
  )

describe('plain text: marks that would be printed as they are', () => {
  test.each([
    ['그 **굵은** 값', '**굵은**'],
    ['그 ==중요한== 값', '==중요한=='],
    ['[[한빛시]]의 물', '[[한빛시]]'],
    ['누수율 {.wide}', '{.wide}'],
    ['{{ 날짜 }} 시행', '{{ 날짜 }}'],
    ['식 $$x+1$$', '$$x+1$$'],
    ['면적 $m^2$', '$m^2$'],
    ['비율 \\frac{1}{2}', '\\frac{1}'],
    ['H~2~O', '~2~'],
    ['m^2^', '^2^'],
  ])('%j is found', (text, found) => expect(marked(text)).toEqual([found]))

  test.each(['US$5와 $6', '$5-$6', '20~30%', '3^2와 2^10', 'A == B', '[1] {가}', 'C:\\Users\\hana', 'C++'])(
    '%j is as it should be',
    (text) => expect(marked(text)).toEqual([]),
  )
})
