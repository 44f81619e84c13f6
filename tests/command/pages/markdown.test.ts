import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from '../../pdf/read-pdf.ts'
import { briefing, emptyFolder } from '../run.ts'

/** Markdown that is not set, and the column of its paragraph that it stands in. */
const strays: Record<string, [md: string, column: number]> = {
  table: ['앞 글\n\n| a | b |\n|---|---|\n| 1 | 2 |', 20],
  'table-open': ['a | b\n--|--\n1 | 2', 8],
  strike: ['그 ~~옛값~~ 새값', 3],
  task: ['- [ ] 할 일', 3],
  note: ['글[^1]이다', 2],
  sub: ['물 H~2~O', 4],
  sup: ['값 x^2^이다', 4],
  mark: ['그 ==중요한== 값', 3],
  math: ['식 $$x+1$$ 이다', 3],
  formula: ['식 $x^2$ 이다', 3],
  fences: ['::: note\n글\n:::', 1],
  wiki: ['그 [[한빛시]]의 물', 3],
  classes: ['글 {.lead}', 3],
  html: ['그 <b>굵은</b> 글', 3],
  comment: ['그 <!-- 숨긴 --> 글', 3],
  picture: ['![그림](a.png)', 1],
  code: ['그 `코드` 글', 3],
  fence: ['```\n코드\n```', 1],
  quotation: ['> 인용', 1],
  heading: ['# 제목', 1],
  rule: ['글\n\n---\n\n글', 6],
  address: ['[글][a]\n\n[a]: https://example.org', 1],
}

/** Signs that only look like Markdown: they stay as they are written. */
const signs = [
  '2020~2025년 ~ 2026년',
  '2^10과 x ^ y',
  '값은 $5와 US$6',
  '$5 and $6',
  '약 ~30%',
  '[별표 2] {가}',
  '3 < 4 와 5 > 2, a<b',
  'AT&T 와 R&D',
  'A == B',
  '가 | 나',
]

/** First numbers of lists: a number stays whole, however wide it is. */
const lists = [1, 8, 26, 86, 886, 99_886, 999_999_986]
const itemsFrom = (first: number): string => [0, 1, 2].map((at) => `${first + at}. 가나`).join('\n')

test('markdown: each kind that is not set is refused at its place; signs alone and numbers of lists are kept', async () => {
  const folder = await emptyFolder()
  const names = [...Object.keys(strays), 'signs']
  for (const name of names) {
    const md = strays[name]?.[0] ?? `${signs.join(', ')}\n\n${lists.map(itemsFrom).join('\n\n글\n\n')}`
    const brief = `{"lang":"ko","title":"물","blocks":[{"type":"text","md":"첫 글"},\n${JSON.stringify({ type: 'text', md })}]}`
    await writeFile(join(folder, `${name}.brief.json`), brief)
  }
  const { code, stderr, stdout } = await briefing(['build', ...names.map((name) => `${name}.brief.json`)], {
    cwd: folder,
  })
  expect(code).toBe(1)
  const before = '{"type":"text","md":"'.length
  for (const [name, [, column]] of Object.entries(strays))
    expect(stderr + stdout).toContain(`${name}.brief.json:2:${before + column}  error`)
  const { pages } = await readPdf(join(folder, 'signs.pdf'))
  const text = pages
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join(' ')
    .replace(/\s+/g, '')
  for (const sign of signs) expect(text).toContain(sign.replaceAll(' ', ''))
  const words = pages.flatMap(({ runs }) => runs.map((run) => run.text.trim()))
  for (const first of lists) for (const at of [0, 1, 2]) expect(words).toContain(`${first + at}.`)
})
