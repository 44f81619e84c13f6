import { type Engine, renderTagged } from '@briefing-kit/briefing/pdf'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/read-pdf.ts'
import { check } from '../pdf-ua/check.ts'
import { documents } from './documents.ts'
import { firstLost, printedWords, shareInPlace, writtenWords } from './words.ts'

beforeAll(() => registerFonts())

const render = async (document: ReactElement): Promise<{ bytes: Uint8Array; engine: Engine | undefined }> => {
  let engine: Engine | undefined
  const bytes = await renderTagged(document, {
    onEngine: (found) => {
      engine = found
    },
  })
  return { bytes, engine }
}

/**
 * Documents that we set better than react-pdf, which leaves a heading at the start of a box alone at the end of a page.
 */
const better = ['a handbook']

describe.each(Object.entries(documents))('%s', (name, document) => {
  it('is rendered by our own engine: whole, valid, and as by react-pdf', async () => {
    const { bytes, engine } = await render(document)
    expect(engine).toEqual({ name: 'briefing-kit' })
    const ours = printedWords(await readPdf(bytes))
    expect(firstLost(writtenWords(document), ours)).toBeUndefined()
    // Bookmarks are their authors'.
    const findings = await check(bytes, 'ua-1+a-2a')
    expect(findings.filter(({ condition }) => condition !== 'outline-as-headings')).toEqual([])
    if (better.includes(name)) return
    const theirs = printedWords(await readPdf(new Uint8Array(await renderToBuffer(document))))
    expect(shareInPlace(theirs, ours, 2)).toBeGreaterThan(0.9)
  })
})
