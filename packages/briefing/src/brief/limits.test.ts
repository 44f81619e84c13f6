import { describe, expect, it } from 'vitest'
import type { Rules } from './check'
import { validate } from './explain-issues'
import { parseBrief } from './read'
import { jsonSchema } from './schema'

const rules: Rules = {
  dateProblem: () => undefined,
  markdown: (md) => ({
    problems: [],
    innerLinks: [],
    citations: [],
    printed: () => md,
    withoutAddresses: () => md,
  }),
  abbreviations: () => () => [],
  covers: () => true,
}

const told = (brief: object) =>
  parseBrief(JSON.stringify({ lang: 'ko', title: '물', blocks: [], ...brief }), 'a.brief.json', {
    rules,
  }).diagnostics.map(({ code, message, hint, more }) =>
    more ? `${code}: ${message}` : `${code}: ${message}${hint ? ` | ${hint}` : ''}`,
  )
const stat = (figure: object) => ({ blocks: [{ type: 'stats', items: [{ label: '규모', ...figure }] }] })
const cells = (...rows: unknown[][]) => ({ blocks: [{ type: 'table', columns: [{ title: '가' }], rows }] })

describe('limits: a field takes its maximum and no more', () => {
  it.each([
    [{ title: '물'.repeat(300) }, []],
    [{ title: '물'.repeat(1_048_576) }, ['too-long: `title` has 1,048,576 characters, at most 300 fit | shorten it']],
    [
      { summary: ['물', '길', '물'.repeat(2001)] },
      [
        'too-long: item 3 of `summary` has 2,001 characters, at most 2,000 fit | shorten it, or put the rest into a text block',
      ],
    ],
    [{ blocks: [{ type: 'text', md: '물'.repeat(200_000) }] }, []],
    [
      { sources: { ['s'.repeat(101)]: { title: '물' } } },
      ['too-long: this id has 101 characters, at most 100 fit | shorten it'],
    ],
    [cells(['물'.repeat(5001)]), ['too-long: item 1 of `rows` has 5,001 characters, at most 5,000 fit | shorten it']],
    [
      cells(...Array.from({ length: 2001 }, () => ['물'])),
      ['too-many: `rows` has 2,001 items, at most 2,000 fit | put the rest elsewhere, or leave it out'],
    ],
    [
      { blocks: Array.from({ length: 5001 }, () => ({ type: 'text', md: '물' })) },
      ['too-many: `blocks` has 5,001 items, at most 5,000 fit | put the rest elsewhere, or leave it out'],
    ],
    [
      { people: Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`p${at}`, { name: '물' }])) },
      ['too-many: `people` has 5,001 items, at most 5,000 fit | put the rest elsewhere, or leave it out'],
    ],
  ])('%#', (brief, expected) => expect(told(brief)).toEqual(expected))

  it('a text that is too long is not checked further', () => {
    const quote = { type: 'quote', gist: '물', speaker: 'k'.repeat(200), source: 's'.repeat(200) }
    const codes = told({
      people: {},
      blocks: [quote, ...Array(5000).fill({ type: 'quote', gist: '물', speaker: 'k' })],
    })
    expect(codes.map((one) => one.slice(0, 20))).toEqual(['too-many: `blocks` h'])
    expect(told({ blocks: [quote] }).map((one) => one.slice(0, 20))).toEqual(
      Array(2).fill('too-long: `speaker` ').with(1, 'too-long: `source` h'),
    )
  })

  it('the JSON Schema has a maximum for every text and every list', () => {
    const unlimited: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { type, maxLength, maxItems, maxProperties, items, prefixItems, propertyNames } = schema as Record<
        string,
        unknown
      >
      const isText = type === 'string' || (Array.isArray(type) && type.includes('string'))
      const { enum: values, const: value } = schema as Record<string, unknown>
      if (isText && maxLength === undefined && values === undefined && value === undefined) unlimited.push(path)
      if (type === 'array' && items && !prefixItems && maxItems === undefined) unlimited.push(path)
      if (propertyNames && maxProperties === undefined) unlimited.push(path)
      for (const [name, inner] of Object.entries(schema)) if (name !== 'examples') visit(inner, `${path}/${name}`)
    }
    visit(jsonSchema(), '')
    expect(unlimited).toEqual([])
  })
})

describe('limits: a value that cannot be printed is refused with its place', () => {
  it.each([
    [{ value: 3, digits: 400 }, 'wrong-value: `digits` must be 20 or less'],
    [{ value: 3, decimals: 101 }, 'wrong-value: `decimals` must be 20 or less'],
    [{ value: 1e308 }, 'wrong-value: `value` must be 100000000000000000000 or less'],
    [{ value: -1e308 }, 'wrong-value: `value` must be -100000000000000000000 or more'],
    [{ value: 5e-324 }, 'wrong-value: `value` is too near zero to be printed'],
    [{ value: [5, 3] }, 'wrong-value: `value` goes from the lesser number to the greater, as in [3, 5]'],
    [{ value: [1, 1e300] }, 'wrong-value: item 2 of `value` must be 100000000000000000000 or less'],
    [{ value: 1.5, kind: 'rank' }, 'wrong-value: `value` is a rank, which is a whole number from 1'],
    [{ value: 0, kind: 'rank' }, 'wrong-value: `value` is a rank, which is a whole number from 1'],
    [
      { value: 3, kind: 'rank', decimals: 1 },
      'wrong-value: `decimals` is of no use for a rank, which is a whole number',
    ],
    [
      { value: 3, decimals: [1, 2] },
      'wrong-value: `decimals` has two numbers, one for each end of a range: of a single figure it is one',
    ],
    [
      { value: 3, trend: { values: [1, 1e308], label: '추이' } },
      'wrong-value: item 2 of `values` must be 100000000000000000000 or less',
    ],
    [{ value: 3, delta: { value: 3, direction: 'up', decimals: 1000 } }, 'wrong-value: `decimals` must be 20 or less'],
  ])('%j', (figure, expected) => expect(told(stat(figure))).toEqual([expected]))

  it('in a cell too', () => {
    expect(told(cells([1e308]))).toEqual(['wrong-value: item 1 of `rows` must be 100000000000000000000 or less'])
  })

  it.each(['.inf', '-.inf', '.nan'])('%s', (value) => {
    const text = `lang: ko\ntitle: 물\nblocks:\n  - type: stats\n    items: [{ value: ${value}, label: 규모 }]\n`
    expect(parseBrief(text, 'a.yaml', { rules }).diagnostics).toMatchObject([{ code: 'wrong-type', line: 5 }])
  })
})

describe('limits: of each kind of problem twenty are listed and the rest counted', () => {
  const many = (count: number, field: (at: number) => string) => Array.from({ length: count }, (_, at) => field(at))
  const parsed = (lines: string[]) =>
    parseBrief(`lang: ko\ntitle: 물\n${lines.join('\n')}\nblocks: []\n`, 'a.yaml', { rules }).diagnostics

  it.each([
    ['unknown fields', 'unknown-field', many(10_000, (at) => `field${at}: 1`)],
    ['fields given again', 'duplicate-key', many(10_000, () => 'title: 물')],
    [
      'wrong types',
      'wrong-type',
      many(3333, (at) => `s${at}: [1]`).flatMap((line, at) => (at ? [` ${line}`] : ['sources:', ` ${line}`])),
    ],
  ])('%s', (_, code, lines) => {
    const found = parsed(lines).filter((one) => one.code === code)
    expect(found).toHaveLength(21)
    const count = code === 'wrong-type' ? 3333 : 10_000
    expect(found.at(-1)).toMatchObject({ more: count - 20, severity: 'error' })
    const written = new Intl.NumberFormat('en').format(count - 20)
    expect(found.at(-1)?.message).toBe(`and ${written} more like this`)
    // In the order of the file, and the count stands where the listed ones end.
    const first = code === 'wrong-type' ? 4 : 3
    expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 21 }, (_, at) => first + at))
  })

  it('twenty are all listed', () => {
    expect(parsed(many(20, (at) => `field${at}: 1`)).map(({ more }) => more)).toEqual(Array(20).fill(undefined))
  })

  it('more problems than a function takes arguments throw no exception', () => {
    const items = Array(1000).fill({ date: '2025', text: '물', at: Array(200).fill(1) })
    const { problems } = validate({ lang: 'ko', title: '물', blocks: [{ type: 'timeline', items }] })
    expect(problems[0]).toMatchObject({ code: 'wrong-type' })
  })
})
