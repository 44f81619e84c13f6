import { PDFHeader, PDFName } from '@cantoo/pdf-lib'
import { EditedFile } from '../file/edited-file.ts'
import { openPdf } from '../file/open.ts'

/**
 * Rewrites a file as PDF/A-1b, the only part and level that Apache Preflight knows: PDF 1.4, with the `CIDSet` of each
 * font that part 1 asks for. The drawn content stays as it is.
 */
export const asFirstPart = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const file = await EditedFile.of(bytes)
  const { fonts } = await openPdf(bytes)
  file.document.context.header = PDFHeader.forVersion(1, 4)
  file.rewrite(
    file.catalog,
    'Metadata',
    (xmp) => xmp.replace(/(pdfaid:part(?:>|="))2/, '$11').replace(/(pdfaid:conformance(?:>|="))A/, '$1B'),
    'utf8',
  )
  for (const descendant of file.all('Subtype', 'CIDFontType2')) {
    const font = fonts.find(({ name }) => PDFName.of(name) === descendant.get(PDFName.of('BaseFont')))
    const glyphs = font?.program?.glyphs ?? 0
    const set = new Uint8Array(Math.ceil(glyphs / 8)).map((_, at) => (255 << Math.max(0, 8 - (glyphs - at * 8))) & 255)
    file.put(file.at(descendant, 'FontDescriptor'), 'CIDSet', file.addStream({}, set))
  }
  return file.save()
}
