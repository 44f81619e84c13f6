import { expect, test } from 'vitest'
import { parseBrief } from '../read-brief'

/** The diagnostics of a brief with these blocks, each as `line message, hint`. */
const said = (blocks: string, head = 'title: 물'): string[] =>
  parseBrief(`lang: ko\n${head}\nblocks:\n${blocks}`, 'water.brief.yaml').diagnostics.map(
    ({ line, message, hint }) => `${line} ${message}, ${hint}`,
  )

const timeline = (event: string): string => `  - { type: timeline, items: [{ ${event} }] }`

test.each([
  [
    'the name of a component’s prop',
    timeline('date: 2025, title: 발표'),
    /^4 `title` is not .*, did you mean `text`\?$/,
  ],
  ['a mistyped name', timeline('date: 2025, txet: 발표'), /^4 `txet` is not .*, did you mean `text`\?$/],
  ['a Korean status', timeline('date: 2025, text: 발표, status: 예정'), /did you mean `planned`\?$/],
  ['a date in Korean', timeline('date: 2025년 6월 12일, text: 발표'), /is not a date: write 2025-06-12/],
  [
    'a number with commas',
    '  - { type: stats, items: [{ value: "30,000", label: 물 }] }',
    /write 30000, without quotes or commas$/,
  ],
  ['a part without its group', '  - { type: quote, parts: [물이 는다] }', /write `{ text: 물이 는다 }`$/],
])('%s is one error with what to write', (_, blocks, expected) => {
  const found = said(blocks)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(expected)
})

test('hints: tabs as indentation give one diagnostic', () => {
  expect(said('\t- type: text\n\t  md: 물\n\t- type: text\n\t  md: 물\n')).toEqual([
    '4 this is not YAML: tabs are not allowed as indentation, indent with spaces',
  ])
})

test('hints: a missing space after a colon is named', () => {
  expect(said('  - type:text\n    md: 물\n', 'title:물')).toEqual([
    expect.stringMatching(/^2 .*, put a space after the colon: `title: 물`$/),
    expect.stringMatching(/^4 .*, put a space after the colon: `type: text`$/),
  ])
})
