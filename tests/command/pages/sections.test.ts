import { type Brief, renderBrief } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as ui from '@briefing-kit/ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../../pdf/layout.ts'
import { type Page, type Pdf, readPdf } from '../../pdf/read-pdf.ts'
import { checkFile } from '../../pdf-ua/check.ts'
import { openPdf, type PdfFile } from '../../pdf-ua/file/open.ts'
import { type Element, isElement, isMark } from '../../pdf-ua/file/structure.ts'

const words = (count: number): string => Array.from({ length: count }, () => 'The water is wide.').join(' ')

const endless = `Waters whose name ${'goes on and '.repeat(20)}on`

/** Sections of a page and a half, the fourth of which has a name of more than a line; the last is of four pages. */
const briefOf = (sections: number): Brief => ({
  lang: 'en',
  title: 'Waters',
  houseStyle: { numbering: 'parts' },
  blocks: Array.from({ length: sections }, (_, at) => [
    { type: 'heading' as const, level: 1 as const, text: at === 3 ? endless : `Water ${at + 1}` },
    { type: 'text' as const, md: words(at === sections - 1 ? 700 : 220) },
    { type: 'heading' as const, level: 2 as const, text: 'Banks' },
    { type: 'text' as const, md: words(20) },
    { type: 'heading' as const, level: 2 as const, text: 'Bridges' },
    { type: 'text' as const, md: words(20) },
  ]).flat(),
})

/** The lines of a running head, from above. */
const headOf = ({ runs }: Page): string[] => {
  const lines = new Map<number, string>()
  for (const { text, y } of runs) if (y < 70) lines.set(Math.round(y), (lines.get(Math.round(y)) ?? '') + text)
  return [...lines].sort(([one], [other]) => one - other).map(([, text]) => text)
}

/** The number and name of the first section that begins on a page. */
const begun = ({ runs }: Page): string | undefined => {
  const at = runs.findIndex(({ text, size }) => size > 12.5 && /^\d+ ?$/.test(text))
  return at === -1 ? undefined : `${runs[at]?.text.trim()} ${runs[at + 1]?.text}`
}

const heard = ({ kids }: Element, file: PdfFile): string =>
  kids
    .map((kid) =>
      isMark(kid) ? (file.texts.get(`${kid.page}/${kid.mcid}`) ?? '') : isElement(kid) ? heard(kid, file) : '',
    )
    .join('')

describe('sections: a brief of more than eight pages', () => {
  let bytes: Uint8Array
  let pdf: Pdf
  beforeAll(async () => {
    bytes = await renderBrief(briefOf(6))
    pdf = await readPdf(bytes)
  })

  test('says on each page the first section on it, or the one that goes on', () => {
    expect(pdf.pages.length).toBeGreaterThan(8)
    expect(pdf.pages.flatMap(faults)).toEqual([])
    let last: string | undefined
    for (const page of pdf.pages) {
      const own = begun(page)
      last = own ?? last
      if (page.number === 1) continue
      const [title, section] = headOf(page)
      expect(title).toBe('Waters')
      expect(section?.slice(0, 16)).toBe(last?.slice(0, 16))
    }
    expect(headOf(pdf.pages.at(-1) as Page)[1]).toBe('6 Water 6')
  })

  test('ends a name that is longer than a line in an ellipsis', () => {
    const long = pdf.pages.map((page) => headOf(page)[1] ?? '').filter((line) => line.startsWith('4 Waters whose'))
    expect(long.length).toBeGreaterThan(0)
    for (const line of long) expect(line).toMatch(/…$/)
  })

  test('is heard without its running heads, and with numbers inside headings and outline', async () => {
    const file = await openPdf(bytes)
    expect(checkFile(file, 'ua-1+a-2a')).toEqual([])
    const headings = file.elements.filter(({ role }) => /^H[23]$/.test(role)).map((one) => heard(one, file).trim())
    expect(headings.slice(0, 4)).toEqual(['1 Water 1', '1.1 Banks', '1.2 Bridges', '2 Water 2'])
    expect(headings).toHaveLength(18)
    expect(file.catalog.get('Outlines', 'First', 'First', 'Title').text).toBe('1 Water 1')
    expect(file.catalog.get('Outlines', 'First', 'First', 'First', 'Title').text).toBe('1.1 Banks')
  })
})

test('sections: a shorter brief has its title alone in its head', async () => {
  const { pages } = await readPdf(await renderBrief(briefOf(2)))
  expect(pages.length).toBeLessThan(8)
  expect(headOf(pages.at(-1) as Page)).toEqual(['Waters'])
})

test('sections: on the web too parts are numbered inside their headings', () => {
  expect(renderToStaticMarkup(composeBrief(briefOf(1), ui)).replace(/ (class|data-[a-z]+)="[^"]*"/g, '')).toContain(
    '<h3><span>1.1 </span><span>Banks</span></h3>',
  )
})
