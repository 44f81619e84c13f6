import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, faults, linesOf } from '../../pdf/layout.ts'
import { type Page, type Pdf, readPdf } from '../../pdf/read-pdf.ts'
import { briefing, type Ended, quietly, unownedFolder } from '../run.ts'

/** Briefs of kinds that our examples are not. */
const kinds = join(import.meta.dirname, 'kinds')

/** The part of a page's body that is filled, from its top to its lowest line. */
const fillOf = (page: Page): number => (Math.max(...bodyOf(page).map(({ y }) => y)) - 78) / 700

let folder: string
let ended: Ended
const pdfs = new Map<string, Pdf>()
const pdf = (name: string) => pdfs.get(name) as Pdf
const lines = (name: string) => pdf(name).pages.flatMap(linesOf)

beforeAll(async () => {
  folder = await unownedFolder()
  ended = await briefing(['build', join(kinds, '*.brief.yaml'), '-o', folder], { cwd: folder })
  for (const file of await readdir(folder)) pdfs.set(file.replace('.pdf', ''), await readPdf(join(folder, file)))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const names = (await readdir(kinds)).map((file) => file.replace('.brief.yaml', ''))

it('pages: every kind of brief builds without a word', () => {
  expect(ended).toEqual(quietly)
  expect([...pdfs.keys()].sort()).toEqual(names.sort())
})

describe.each(names)('pages: %s', (name) => {
  it('has no text outside its box, over other text or without a glyph', () => {
    expect(pdf(name).pages.flatMap(faults)).toEqual([])
  })

  it('fills a third of every page but the last', () => {
    const low = pdf(name)
      .pages.slice(0, -1)
      .filter((page) => fillOf(page) < 1 / 3)
    expect(low.map(({ number }) => number)).toEqual([])
  })

  it('ends no title in a line of one short word', () => {
    const [first] = pdf(name).pages as [Page]
    const size = Math.max(...first.runs.map((run) => run.size))
    const title = linesOf({ ...first, runs: first.runs.filter((run) => run.size === size) })
    expect(title.length === 1 || (title.at(-1) as string).includes(' ')).toBe(true)
  })
})

it('pages: statistics have every number whole, with the digits that were given', () => {
  const all = lines('statistics').join('\n')
  expect(all).not.toMatch(/\d,(?:\n|$)/m)
  expect(all).toMatch(/127\.4\b/)
  expect(all).not.toMatch(/127\.400|131\.0|64\.00/)
})

it('pages: a month stands in one line beside its events', () => {
  expect(lines('months').filter((line) => /^(September|November) 2031 /.test(line))).toHaveLength(2)
})

it('pages: what was not compared says nothing about a comparison', () => {
  for (const name of names) expect(lines(name).join(' ')).not.toMatch(/unverified|확인되지 않은|대조하지 않았다/)
})
