import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, bodyText, faults, linesOf, pageNumber } from '../pdf/layout.ts'
import { dense, type Pdf, readPdf, textOf } from '../pdf/read-pdf.ts'
import { longBrief } from './long-brief.ts'
import { briefing, type Ended, quietly, root, unownedFolder } from './run.ts'

describe('build: a brief of a hundred pages', () => {
  const { brief, headings, texts, head, shortHead } = longBrief(24)
  let folder: string
  let ended: Ended
  let pdf: Pdf
  let text: string

  beforeAll(async () => {
    folder = await unownedFolder()
    await copyFile(join(root, 'tests/command/bad/images/pipes.svg'), join(folder, 'pipes.svg'))
    await writeFile(join(folder, 'long.brief.json'), JSON.stringify(brief))
    ended = await briefing(['build', 'long.brief.json'], { cwd: folder })
    pdf = await readPdf(join(folder, 'long.pdf'))
    text = bodyText(pdf)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('builds without any output', () => {
    expect(ended).toEqual(quietly)
    expect(pdf.pages.length).toBeGreaterThan(90)
  })

  it('has its pages numbered', () => {
    const { length } = pdf.pages
    expect(pdf.pages.map(pageNumber)).toEqual(pdf.pages.map((_, index) => `${index + 1} / ${length}`))
  })

  it('has no text outside its box, over other text or without a glyph', () => {
    expect(pdf.pages.flatMap(faults)).toEqual([])
  })

  it('prints every text whole', () => {
    expect(texts.filter((one) => !text.includes(dense(one)))).toEqual([])
  })

  it('prints its texts in the order of the brief', () => {
    const found = headings.map((one) => text.indexOf(dense(one)))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
  })

  it('adds no hyphen', () => {
    expect(text).not.toMatch(/[-\u00ad\u2010\u2011]/)
  })

  it('leaves no page empty, and none but the first and the last half empty', () => {
    const bottoms = pdf.pages.map((page) => ({
      page: page.number,
      bottom: Math.max(...bodyOf(page).map(({ y }) => y)),
    }))
    expect(bottoms.slice(1, -1).filter(({ bottom }) => !(bottom > 400))).toEqual([])
  })

  it('ends no page with a heading', () => {
    const last = pdf.pages.map((page) => dense(linesOf(page).at(-1) ?? ''))
    expect(last.filter((line) => headings.some((heading) => line.endsWith(dense(heading))))).toEqual([])
  })

  it('ends no page with a year that heads nothing, or with the title or the head of a table or chronology', () => {
    const last = pdf.pages.map((page) => `${page.number}: ${linesOf(page).at(-1)}`)
    const heads = [head, shortHead].map((titles) => dense(titles.join('')))
    expect(last.filter((line) => /^\d+: (\d{4}$|표 \d+ |연표 |그림 \d+ )/.test(line))).toEqual([])
    expect(last.filter((line) => heads.includes(dense(line.replace(/^\d+:/, ''))))).toEqual([])
  })

  it('keeps a number apart from the words of the next column', () => {
    const touching = pdf.pages.flatMap((page) => bodyOf(page).filter(({ text }) => /^\d+\.\d\S/.test(text)))
    expect(touching.slice(0, 3)).toEqual([])
  })

  it('repeats the head of a table on each page that the table reaches', () => {
    const appendix = pdf.pages.findLastIndex((page) => textOf(bodyOf(page)).includes('붙임하나'))
    const chronicle = pdf.pages.findLastIndex((page) => textOf(bodyOf(page)).includes('붙임둘'))
    const pages = pdf.pages.slice(appendix, chronicle)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map((page) => textOf(bodyOf(page)).includes(dense(head.join(''))))).toEqual(pages.map(() => true))
  })
})
