import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Brief, type Image, OutputMismatchError, renderBrief, type Standard } from '@briefing-kit/briefing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyText, faults } from '../pdf/layout.ts'
import { dense, readPdf } from '../pdf/read-pdf.ts'
import { fields, pipe, withText, words } from './enlarged.ts'
import { briefing, emptyFolder, filesIn, quietly } from './run.ts'

interface Outcome {
  /** Words that a reader of others does not find inside the pages. */
  lost: string[]
  /** Text outside of where pages have any. */
  outside: string[]
  /** The fields or blocks of the brief that a refusal names. */
  refused: string[]
}

const whole: Outcome = { lost: [], outside: [], refused: [] }

/** The outcome of rendering a brief, whatever the limits of its fields. */
const outcome = async (content: object, expected: readonly string[], standard: Standard): Promise<Outcome> => {
  const picture: Image = { format: 'svg', bytes: Buffer.from(pipe), width: 60, height: 20 }
  const images = new Map([['pipe.svg', picture]])
  let bytes: Uint8Array
  try {
    bytes = await renderBrief(content as Brief, { images, standard })
  } catch (error) {
    if (!(error instanceof OutputMismatchError)) throw error
    return { ...whole, refused: error.mismatches.map(({ path }) => blockOf(path)) }
  }
  const pdf = await readPdf(bytes)
  const { pages } = pdf
  const found = dense(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
  // A word may go on in the body of the next page.
  const body = bodyText(pdf)
  return {
    lost: expected.map(dense).filter((word) => !goesOn(word, found) && !goesOn(word, body)),
    outside: pages.flatMap(faults).filter((fault) => fault.endsWith('outside')),
    refused: [],
  }
}

/** Fewer letters than a line of any column has. */
const shortOfLine = 6

/**
 * Whether a word is in the text of some pages. A word over several lines may be in several parts, one after another,
 * with neighbouring text of the page between them.
 */
const goesOn = (word: string, body: string): boolean => {
  if (body.includes(word)) return true
  const begin = body.indexOf(word.slice(0, shortOfLine))
  if (begin < 0 || word.length <= shortOfLine) return false
  let end = shortOfLine
  while (body[begin + end] === word[end]) end++
  return goesOn(word.slice(end), body.slice(begin + end))
}

/** The field at the top of a brief, or the item of it, that a path leads through. */
const blockOf = (path: readonly (string | number)[]): string => path.slice(0, 2).join('.')

/** Sees that a text in a field is whole on the pages, or refused where it stands. */
const seesAll = async (field: string, long: readonly string[], standard: Standard): Promise<void> => {
  const { refused, ...rest } = await outcome(withText(field, long.join(' ')), long, standard)
  expect(rest).toEqual({ lost: [], outside: [] })
  if (refused.length > 0) expect(refused).toContain(blockOf(fields[field]?.path ?? []))
}

it('a word goes on after what stands beside its first lines, and misses no letter', () => {
  const word = '물길'.repeat(200)
  const parted = (...counts: number[]) => `앞${counts.map((count) => '물길'.repeat(count)).join('곁')}뒤`
  expect(goesOn(word, parted(150, 50))).toBe(true)
  expect(goesOn(word, parted(90, 100, 10))).toBe(true)
  expect(goesOn(word, parted(150, 49))).toBe(false)
  expect(goesOn(word, parted(100, 2, 98))).toBe(false)
  expect(goesOn('가나다', '가나곁다')).toBe(false)
})

describe('a text of 1,200 words stands on the pages whole, or is refused where it stands', () => {
  // Fields that are printed at the head of every page are laid out again on each, so they get fewer words.
  const many = (field: string) => (/^(?:title|name|number|marking|publisher)/.test(field) ? 200 : 1200)

  it.each(Object.keys(fields))('%s', (field) => seesAll(field, words(many(field)), 'ua-1+a-2a'))
})

it.each<[string, Standard]>([
  ['heading', 'none'],
  ['table cell', 'none'],
  ['notice', 'none'],
  ['note of a gist', 'none'],
])('without a structure too: %s, %s', (field, standard) => seesAll(field, words(1000), standard))

it.each([2, 8, 16, 24, 40])('a table of %i columns has them all on the page, or is refused', async (count) => {
  const heads = words(count).map((word) => word.slice(0, 2))
  const table = { type: 'table', columns: heads.map((title) => ({ title })), rows: [heads.map((_, index) => index)] }
  const content = { lang: 'ko', title: '물', blocks: [{ type: 'text', md: '글' }, table] }
  const { refused, ...rest } = await outcome(content, heads, 'ua-1+a-2a')
  expect(rest).toEqual({ lost: [], outside: [] })
  if (count === 40) expect(refused.length).toBeGreaterThan(0)
  for (const block of refused) expect(block).toBe('blocks.1')
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
  expect(await outcome(content, printed, 'ua-1+a-2a')).toEqual(whole)
})

it.each(['summary item', 'list item', 'quotation', 'gist', 'timeline text', 'box text', 'detail of a recommendation'])(
  'a text of several pages goes on on the next: %s',
  async (field) => {
    expect(await outcome(withText(field, words(2000).join(' ')), words(2000), 'ua-1+a-2a')).toEqual(whole)
  },
)

it.each([
  ['author', 361],
  ['pull quote', 501],
])('a text that ends near the end of a page leaves no other off it: %s of %i words', async (field, count) => {
  expect(await outcome(withText(field, words(count).join(' ')), words(count), 'ua-1+a-2a')).toEqual(whole)
})

it('a word that is cut off is found though its letters are all alike, without a structure too', async () => {
  const { refused } = await outcome(withText('notice', 'w'.repeat(90)), [], 'none')
  expect(refused).toEqual(['notice'])
})

it('key messages that together are higher than a page go on on the next, none printed over another', async () => {
  const item = '- 물길을 새로 낸다\n- 물값을 다시 정한다\n   - 마을마다 따로 잰다\n   - 해마다 한 번 알린다\n'
  const message = (at: number): string => `${words(20).join(' ')}\n\n${item.repeat(2)}\n\n${at}`
  const content = {
    lang: 'ko',
    title: '물',
    summary: [1, 2, 3, 4, 5].map(message),
    blocks: [{ type: 'text', md: '끝' }],
  }
  const pdf = await readPdf(await renderBrief(content as Brief))
  expect(pdf.pages.flatMap(faults)).toEqual([])
  const printed = content.summary.flatMap((text) => text.replaceAll('- ', '').split('\n'))
  expect(printed.filter((line) => !bodyText(pdf).includes(dense(line)))).toEqual([])
})

it('a notice that is cut off is refused without a structure too, though its rest stands on the next page', async () => {
  const cwd = await emptyFolder()
  const notice = words(60).join(' ')
  const rest = words(60).slice(5).join(' ')
  const md = `${'물은 여름 전에 는다 '.repeat(250)}${rest}`
  const text = `lang: ko\ntitle: 물\nblocks:\n  - { type: text, md: ${md} }\nnotice: ${notice}\n`
  await writeFile(join(cwd, 'a.brief.yaml'), text)
  const { code, stderr } = await briefing(['build', 'a.brief.yaml', '--standard', 'none'], { cwd })
  expect([code, stderr.slice(0, 25)]).toEqual([1, 'a.brief.yaml:5:9  error  '])
})

it('a refusal says where, how much fits and what to do; nothing is written, and nothing else is said', async () => {
  const cwd = await emptyFolder()
  const long = words(60).join(' ')
  const text = `lang: ko\ntitle: 물\nblocks:\n  - { type: text, md: 글 }\nnotice: ${long}\n`
  await writeFile(join(cwd, 'a.brief.yaml'), text)
  for (const standard of ['ua-1+a-2a', 'none']) {
    const { code, stdout, stderr } = await briefing(['build', 'a.brief.yaml', '--standard', standard], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^a\.brief\.yaml:5:9 {2}error {2}of these 60 words \d{2} fit: the PDF would lose them from “\S{3}” on \[words-lost]\n/,
    )
    expect(stderr).toMatch(
      /\n {2}hint: shorten it to about \d{2} words; a `text` block takes as many pages as it needs\n\n1 error in a\.brief\.yaml\n\n?$/,
    )
    expect(await filesIn(cwd)).toEqual(['a.brief.yaml'])
  }
})

it('build: libraries write nothing to the console', async () => {
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
    fc.constantFrom<Standard>('ua-1+a-2a', 'a-3a', 'none'),
    seesAll,
  )
  await fc.assert(holds, { numRuns: 10 })
})
