import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bodyText, faults, pageNumber } from '../pdf/layout.ts'
import { dense, type Pdf, readPdf } from '../pdf/read-pdf.ts'
import { briefing, type Ended, program, quietly, root, unownedFolder } from './run.ts'

const examples = globSync(join(root, 'packages/briefing/examples/*.brief.yaml')).sort()
const hasQpdf = await program('qpdf', ['--version']).then(
  ({ code }) => code === 0,
  () => false,
)

it('examples: there are some', () => {
  expect(examples).not.toEqual([])
})

describe.each(examples.map((file) => [basename(file, '.brief.yaml'), file]))('the example %s', (name, file) => {
  let folder: string
  let output: string
  let ended: Ended
  let pdf: Pdf
  let brief: { title: string; lang: string; date: string; subtitle: string; summary: string[] }

  beforeAll(async () => {
    folder = await unownedFolder()
    output = join(folder, `${name}.pdf`)
    ended = await briefing(['build', file, '-o', folder])
    pdf = await readPdf(output)
    brief = parse(await readFile(file, 'utf8'), { schema: 'failsafe' })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('builds without any output', () => {
    expect(ended).toEqual(quietly)
  })

  it.skipIf(!hasQpdf)('is a sound file (qpdf)', async () => {
    expect(await program('qpdf', ['--check', output])).toMatchObject({ code: 0, stderr: '' })
  })

  it('has up to eight numbered pages', () => {
    const { length } = pdf.pages
    expect(length).toBeLessThanOrEqual(8)
    expect(pdf.pages.map(pageNumber)).toEqual(pdf.pages.map((_, index) => `${index + 1} / ${length}`))
  })

  it('says its title and all its key messages on page 1', () => {
    const opening = bodyText({ ...pdf, pages: pdf.pages.slice(0, 1) })
    expect(opening).toContain(dense(brief.title))
    for (const message of brief.summary)
      expect(opening).toContain(dense(/\*\*(.*?)\*\*/s.exec(message)?.[1] ?? message))
  })

  it('has no text outside its box, over other text or without a glyph', () => {
    expect(pdf.pages.flatMap(faults)).toEqual([])
  })

  it('has its title, language and date as metadata', () => {
    const { title, language, created } = pdf
    expect({ title, language, created }).toEqual({
      title: brief.title.replaceAll('\n', ' '),
      language: brief.lang,
      created: `D:${brief.date.replaceAll('-', '')}000000Z`,
    })
  })
})
