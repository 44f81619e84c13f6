import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildBrief } from '@briefing-kit/briefing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../pdf/layout.ts'
import { dense, readPdf } from '../pdf/read-pdf.ts'
import { arc, fields, pipe, withText, words } from './enlarged.ts'
import { briefing, emptyFolder, filesIn, quietly, unownedFolder } from './run.ts'

let folder = ''
beforeAll(async () => {
  folder = await unownedFolder()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How a PDF is made: by ourselves; by react-pdf with our tags; by react-pdf alone. */
type Way = 'ours' | 'reference' | 'none'

interface Outcome {
  /** Words that a reader of others does not find inside the pages. */
  lost: string[]
  /** Text outside of where pages have any. */
  outside: string[]
  /** The lines of the brief that a refusal names. */
  refused: string[]
}

/** What becomes of a brief: on a line of its own for each field. */
const outcome = async (content: object, expected: readonly string[], way: Way): Promise<Outcome> => {
  const output = join(folder, 'a.pdf')
  await rm(output, { force: true })
  await writeFile(join(folder, 'pipe.svg'), way === 'reference' ? arc : pipe)
  await writeFile(join(folder, 'a.brief.json'), JSON.stringify(content, null, 1))
  const { built, diagnostics } = await buildBrief(join(folder, 'a.brief.json'), output, {
    standard: way === 'none' ? 'none' : 'ua-1+a-2a',
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (!built) return { lost: [], outside: [], refused: errors.map(({ line }) => blockAt(content, line)) }
  expect(errors).toEqual([])
  const { pages } = await readPdf(output)
  const found = dense(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
  return {
    lost: expected.filter((word) => !found.includes(dense(word))),
    outside: pages.flatMap(faults).filter((fault) => fault.endsWith('outside')),
    refused: [],
  }
}

/** The field at the top of a brief, or the item of it, that a line belongs to. */
const blockAt = (content: object, line: number): string => {
  const lines = JSON.stringify(content, null, 1).split('\n')
  const first = lines.slice(0, line).findLastIndex((one) => /^ {1,2}[^ \]}]/.test(one))
  const field = lines.slice(0, line).findLastIndex((one) => /^ "/.test(one))
  return [lines[field], lines.slice(field, first + 1).filter((one) => /^ {2}[^ \]}]/.test(one)).length].join(' ')
}

/** What a refusal may name: the block of the field, wherever in it. */
const blockOf = (content: object, text: string): string =>
  blockAt(
    content,
    JSON.stringify(content, null, 1)
      .split('\n')
      .findIndex((one) => one.includes(text)) + 1,
  )

const whole = { lost: [], outside: [], refused: [] }

describe('a text of 1,200 words stands on the pages whole, or is refused where it stands', () => {
  // What stands at the head of every page is set anew for each.
  const many = (field: string) => (/^(?:title|name|number|marking|publisher)/.test(field) ? 200 : 1200)

  it.each(Object.keys(fields))('%s', async (field) => {
    const long = words(many(field))
    const content = withText(field, long.join(' '))
    const { refused, ...rest } = await outcome(content, long, 'ours')
    expect(rest).toEqual({ lost: [], outside: [] })
    if (refused.length > 0) expect(refused).toContain(blockOf(content, long[0] as string))
  })
})

it.each<[string, Way]>([
  ['heading', 'none'],
  ['table cell', 'none'],
  ['notice', 'none'],
  ['note of a gist', 'none'],
  ['quotation', 'reference'],
  ['table head', 'reference'],
])('by another engine too: %s, %s', async (field, way) => {
  const long = words(1000)
  const content = withText(field, long.join(' '))
  const { refused, ...rest } = await outcome(content, long, way)
  expect(rest).toEqual({ lost: [], outside: [] })
  if (refused.length > 0) expect(refused).toContain(blockOf(content, long[0] as string))
})

it.each([2, 8, 16, 24, 40])('a table of %i columns has them all on the page, or is refused', async (count) => {
  const heads = words(count).map((word) => word.slice(0, 2))
  const table = { type: 'table', columns: heads.map((title) => ({ title })), rows: [heads.map((_, index) => index)] }
  const content = { lang: 'ko', title: '물', blocks: [{ type: 'text', md: '글' }, table] }
  const { refused, ...rest } = await outcome(content, heads, 'ours')
  expect(rest).toEqual({ lost: [], outside: [] })
  if (count === 40) expect(refused.length).toBeGreaterThan(0)
  for (const block of refused) expect(block).toBe(blockOf(content, heads[0] as string))
})

it('every printed word of a brief stands on its pages, a remark on a quotation without its original too', async () => {
  const content = withText('note of a gist', '들은 대로 적었다')
  const printed = [
    '들은 대로 적었다',
    '편집자 옮김',
    '예시 문서이다',
    '기록이 없다',
    '전년 대비',
    '첫 항목이다',
    '덧붙인 말이다',
  ]
  expect(await outcome(content, printed, 'ours')).toEqual(whole)
})

it('a refusal says where, how much fits and what to do; nothing is written, and nothing else is said', async () => {
  const cwd = await emptyFolder()
  const long = words(700).join(' ')
  const text = `lang: ko\ntitle: 물\nblocks:\n  - { type: text, md: 글 }\n  - type: heading\n    level: 1\n    text: ${long}\n`
  await writeFile(join(cwd, 'a.brief.yaml'), text)
  for (const standard of ['ua-1+a-2a', 'none']) {
    const { code, stdout, stderr } = await briefing(['build', 'a.brief.yaml', '--standard', standard], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^a\.brief\.yaml:7:11 {2}error {2}of these 700 words \d{3} fit: the PDF would lose them from “\S{3}” on \[words-lost]\n/,
    )
    expect(stderr).toMatch(
      /\n {2}hint: shorten it to about \d{3} words; a `text` block takes as many pages as it needs\n\n1 error in a\.brief\.yaml\n\n?$/,
    )
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml'])
  }
})

it('no library below speaks to users', async () => {
  const cwd = await emptyFolder()
  await writeFile(join(cwd, 'pipe.svg'), pipe)
  await writeFile(join(cwd, 'a.brief.json'), JSON.stringify(withText('box title', '용어')))
  expect(await briefing(['build', 'a.brief.json'], { cwd })).toEqual(quietly)
  expect(await briefing(['build', 'a.brief.json', '--standard', 'none'], { cwd })).toEqual(quietly)
  const ended = await briefing(['verify', 'a.pdf', '--brief', 'a.brief.json'], { cwd })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  await writeFile(join(cwd, 'b.brief.yaml'), 'lang: ko\n? [a, b]\n: c\n')
  expect((await briefing(['check', 'b.brief.yaml'], { cwd })).stderr).not.toContain('Warning')
})

it('any brief with any field enlarged stands on its pages whole, or is refused where it stands', async () => {
  const text = fc.oneof(
    fc.integer({ min: 1, max: 900 }).map((count) => words(count)),
    fc.integer({ min: 50, max: 900 }).map((count) => words(40).concat(['물길'.repeat(count)])),
    fc.integer({ min: 20, max: 600 }).map((count) => [...words(3), 'w'.repeat(count)]),
  )
  const some = Object.keys(fields).filter((field) => !/^(?:title|name|number|marking|publisher)/.test(field))
  const holds = fc.asyncProperty(
    fc.constantFrom(...some),
    text,
    fc.constantFrom<Way>('ours', 'ours', 'reference', 'none'),
    async (field, long, way) => {
      const content = withText(field, long.join(' '))
      const { refused, ...rest } = await outcome(content, long, way)
      expect(rest).toEqual({ lost: [], outside: [] })
      if (refused.length > 0) expect(refused).toContain(blockOf(content, long[0] as string))
    },
  )
  await fc.assert(holds, { numRuns: 10, interruptAfterTimeLimit: 60_000 })
}, 120_000)
