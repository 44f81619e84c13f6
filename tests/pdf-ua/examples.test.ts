import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui/pdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefing, program, quietly, unownedFolder } from '../command/run.ts'
import { checkFile } from './check.ts'
import type { Standard } from './conditions.ts'
import { type Content, contentOf, type Example, examples, render, renderByReactPdf, standards } from './examples.ts'
import { openPdf, type Page, type PdfFile } from './file/open.ts'
import { artifactsOf, readingText, textOf } from './file/reading.ts'
import { seen } from './seen.ts'
import { webText } from './web-text.ts'

const hasQpdf = await program('qpdf', ['--version']).then(
  ({ code }) => code === 0,
  () => false,
)

/** The operations of a page that draw, with the text and its place. */
const drawnOn = ({ content }: Page): unknown[] =>
  content.drawn.map(({ operator, index, shown }) => [operator, index, shown?.codes, shown?.x, shown?.y])

/** The running head and foot of the pages. */
const furnitureOf = ({ brief }: Content): string[] => {
  const { headStart, headEnd, foot, marking } = composeBrief(brief, ui).props as Record<string, string>
  return [headStart, headEnd, foot, marking].filter((text) => text !== undefined).map(seen)
}

let folder: string

beforeAll(async () => {
  folder = await unownedFolder()
})
afterAll(() => rm(folder, { recursive: true }))

/** How a standard is kept does not depend on who draws, so that two tell enough of the second way. */
const ways: { way: string; make: typeof renderByReactPdf; claimed: readonly Standard[] }[] = [
  { way: 'by our own means', make: render, claimed: standards },
  { way: 'by react-pdf', make: renderByReactPdf, claimed: ['ua-1+a-2a', 'a-3a'] },
]

describe.each(examples.flatMap((example) => ways.map((way) => ({ ...example, ...way }))))(
  'the example $name, $way',
  ({ name, file, make, claimed }) => {
    const files = new Map<Standard, Uint8Array>()
    let content: Content

    beforeAll(async () => {
      content = await contentOf({ file })
      for (const standard of claimed) files.set(standard, await make(content, standard))
    })

    describe.each(claimed)('as %s', (standard) => {
      let bytes: Uint8Array
      let pdf: PdfFile

      beforeAll(async () => {
        bytes = files.get(standard) as Uint8Array
        pdf = await openPdf(bytes)
      })

      it('keeps every condition that a program can check', () => {
        expect(checkFile(pdf, standard)).toEqual([])
      })

      it.skipIf(!hasQpdf)('is a sound file (qpdf)', async () => {
        const output = join(folder, `${name}.${standard}.pdf`)
        await writeFile(output, bytes)
        expect(await program('qpdf', ['--check', output])).toMatchObject({ code: 0, stderr: '' })
      })

      it('is read whole, once and in order', () => {
        expect(seen(readingText(pdf))).toBe(seen(webText(content)))
      })

      it('marks running heads and feet and repeated table heads as artifacts, and nothing else', () => {
        const heads = pdf.elements.filter(({ role }) => role === 'TH').map((head) => seen(textOf(head, pdf)))
        const isKnown = (text: string, known: string[]) => known.some((one) => one.includes(text))
        for (const page of pdf.pages) {
          const number = seen(`${page.number} / ${pdf.pages.length}`)
          const artifacts = artifactsOf(page)
          const around = artifacts
            .filter(({ kind }) => /^Pagination (Header|Footer)$/.test(kind))
            .map(({ text }) => text)
          const others = artifacts.map(({ text }) => text).filter((text) => !around.includes(text))
          expect(around).toContain(number)
          expect(around.filter((text) => !isKnown(text, [...furnitureOf(content), number]))).toEqual([])
          expect(others.filter((text) => !isKnown(text, heads))).toEqual([])
        }
      })
    })

    it('is drawn alike for every standard', async () => {
      const [first, ...others] = await Promise.all([...files.values()].map(openPdf))
      for (const other of others) expect(other.pages.map(drawnOn)).toEqual(first?.pages.map(drawnOn))
    })
  },
)

it.each(standards)('the same brief is the same file in another process, as %s', async (standard) => {
  const [{ file }] = examples as [Example]
  const [here, there] = ['here', 'there'].map((name) => join(folder, `${name}.${standard}.pdf`)) as [string, string]
  const env = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }
  expect(await buildBrief(file, here, { standard })).toMatchObject({ built: true })
  expect(await briefing(['build', file, '--standard', standard, '-o', there], { env })).toEqual(quietly)
  expect(Buffer.compare(await readFile(there), await readFile(here))).toBe(0)
})
