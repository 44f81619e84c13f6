import { expect, test } from 'vitest'
import { pagesOfPdf } from './pages-of-pdf'

/** A PDF of one page of 200 by 200 points. */
const pdfOf = (content: string): Uint8Array => {
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Count 1 /Kids [3 0 R]>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const wordsAt = async (x: number, y: number): Promise<string> => {
  const [page = []] = await pagesOfPdf(pdfOf(`BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm (water) Tj ET`))
  return page.map(({ text }) => text).join('')
}

test('pages-of-pdf: words on the paper are read, words off it are not', async () => {
  expect(await wordsAt(20, 20)).toBe('water')
  expect(await Promise.all([wordsAt(20, -40), wordsAt(20, 240), wordsAt(-90, 20), wordsAt(240, 20)])).toEqual([
    '',
    '',
    '',
    '',
  ])
})
