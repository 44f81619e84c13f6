import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** How a page is drawn: dots an inch, and the steps in which its colours are kept. */
interface Grain {
  dots: number
  step: number
}

/** Small enough to be kept by the dozen, large enough to show a rule that has moved or a colour that has changed. */
const coarse: Grain = { dots: 60, step: 32 }

/** To be looked at by readers. */
const fine: Grain = { dots: 90, step: 8 }

/** A page as it is drawn: four bytes a pixel. */
export interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** The first pages of a PDF as they are drawn. */
export const bitmapsOf = async (
  pdf: Uint8Array,
  pages = Number.POSITIVE_INFINITY,
  { dots } = coarse,
): Promise<Bitmap[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const bitmaps: Bitmap[] = []
  for (const page of document.pages()) {
    if (bitmaps.length === pages) break
    bitmaps.push(await page.render({ scale: dots / 72, render: 'bitmap' }))
  }
  document.destroy()
  library.destroy()
  return bitmaps
}

/** The first pages of a PDF as pictures. */
export const picturesOf = async (pdf: Uint8Array, pages: number): Promise<PNG[]> =>
  (await bitmapsOf(pdf, pages)).map((bitmap) => pictureOf(bitmap, coarse))

const pictureOf = ({ data, width, height }: Bitmap, { step }: Grain): PNG => {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(data.map((value) => Math.min(255, Math.round(value / step) * step)))
  return picture
}

/** The first two pages beside each other on grey. */
export const spreadOf = async (pdf: Uint8Array): Promise<PNG> => {
  const pages = await bitmapsOf(pdf, 2, fine)
  const margin = 12
  const { width, height } = pages[0] as Bitmap
  const spread = new PNG({ width: 3 * margin + 2 * width, height: height + 2 * margin })
  spread.data.fill(Buffer.from([220, 220, 220, 255]))
  for (const [index, page] of pages.entries())
    PNG.bitblt(pictureOf(page, fine), spread, 0, 0, width, height, margin + index * (width + margin), margin)
  return spread
}

/** A picture as a file, as small as it gets. */
export const fileOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0 })
