import type { Block } from '@briefing-kit/briefing'
import fc from 'fast-check'

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map(String.fromCharCode),
      minLength: 1,
      maxLength: 9,
    }),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z]{1,14}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '「물」을',
      '(CSO)가',
      '100조',
      '원',
      '韓',
      '㉮',
      '3.5배',
      '물·전기',
      'R&D',
      '5월',
      '26일',
      'fi',
      '가,',
      'カタカナ',
      'труба',
      'nước',
      'km²',
      'single-minded',
    ),
  },
)
/** Words that are no Markdown and hold no quotation mark, which would be set as the language has it. */
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '))
const text = words(60)
const short = words(5)
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([value, length]) => value.toISOString().slice(0, length))
const items = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: 1, maxLength })

/** A row in a group of a table, with numbers that are printed as they are written. */
const cells = fc.tuple(short, fc.nat(999), fc.oneof(short, text), fc.constantFrom(1.5, 20))

/** Any block of each kind. Figures have tests of their own, which need files of pictures. */
const blocks: Record<Exclude<Block['type'], 'figure'>, fc.Arbitrary<object>> = {
  heading: fc.record({ level: fc.constant(1), text: short }),
  text: items(text, 3).map((list) => ({ md: list.join('\n\n') })),
  quote: fc.oneof(
    fc.record({
      speaker: fc.constant('kim'),
      date,
      parts: items(
        text.map((one) => ({ text: one })),
        3,
      ),
    }),
    fc.record({ gist: text }),
  ),
  stats: fc.record({
    items: items(fc.record({ value: fc.integer({ min: -99_999, max: 99_999 }), label: short, context: short }), 5),
  }),
  timeline: fc.record({ title: short, items: items(fc.record({ date, text, note: short }), 14) }),
  table: fc.oneof(
    items(fc.record({ a: short, b: text }), 12).map((rows) => ({
      columns: [{ title: '곳' }, { title: '일' }],
      rows: rows.map(({ a, b }) => [a, b]),
    })),
    fc
      .record({
        over: short,
        unitRow: fc.boolean(),
        groups: items(fc.record({ title: short, rows: items(cells, 8), subtotal: fc.boolean() }), 4),
        others: fc.array(cells, { maxLength: 2 }),
        total: cells,
      })
      .map(({ over, unitRow, groups, others, total }) => ({
        unitRow,
        columns: [
          { title: '구역' },
          { title: '곳' },
          { title: over, columns: [{ title: '값', unit: '톤' }, { title: '일' }] },
          { title: '율', unit: '%' },
        ],
        rows: [
          ...groups.map(({ title, rows, subtotal }) => ({
            title,
            rows: [...rows, { cells: rows[0], subtotal, decimals: 1 }],
          })),
          ...others,
        ],
        total,
      })),
  ),
  box: fc.record({ title: short, md: text }),
  recommendations: fc.record({ items: items(fc.record({ to: short, text: short, detail: text }), 4) }),
}

const block = fc.oneof(...Object.entries(blocks).map(([type, one]) => one.map((fields) => ({ type, ...fields }))))

/** Any brief of blocks with words of many kinds in them. */
export const arbitraryBrief = fc.record({
  lang: fc.constantFrom('ko', 'en'),
  title: short,
  date,
  summary: fc.array(text, { minLength: 3, maxLength: 5 }),
  people: fc.record({ kim: fc.record({ name: short }) }),
  blocks: fc.array(block, { maxLength: 8 }),
})
