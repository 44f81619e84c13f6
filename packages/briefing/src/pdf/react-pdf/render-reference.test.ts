import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { beforeAll, expect, test } from 'vitest'
import type { Brief } from '../../brief'
import { composeBrief } from '../../compose'
import { readBrief } from '../../read-brief'
import { renderReference, renderUntagged } from './render-reference'

beforeAll(() => registerFonts())

const bitmapsOf = async (bytes: Uint8Array): Promise<Uint8Array[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const bitmaps: Uint8Array[] = []
  for (const page of document.pages()) bitmaps.push((await page.render({ scale: 1, render: 'bitmap' })).data)
  document.destroy()
  library.destroy()
  return bitmaps
}

test.each(['ai-diplomacy', 'compute-access', 'grid-resilience', 'korea-openai'])(
  'tags change nothing of what react-pdf draws: %s',
  async (name) => {
    const { brief, images } = await readBrief(`examples/${name}.brief.yaml`)
    const document = () => composeBrief(brief as Brief, ui, { images })
    const tagged = await bitmapsOf((await renderReference(document())).bytes)
    const plain = await bitmapsOf((await renderUntagged(document())).bytes)
    expect(tagged.length).toBe(plain.length)
    for (const [index, page] of plain.entries()) {
      expect(Buffer.compare(page, tagged[index] as Uint8Array), `page ${index + 1}`).toBe(0)
    }
  },
  30_000,
)
