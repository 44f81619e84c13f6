import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** Small enough to be kept by the dozen, large enough to show a rule that has moved or a colour that has changed. */
const dotsPerInch = 60

/** Colours are kept in steps of this size, which makes a picture a third as large. */
const step = 32

/** A page as it is drawn: four bytes a pixel. */
export interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** The first pages of a PDF as they are drawn. */
export const bitmapsOf = async (pdf: Uint8Array, pages = Number.POSITIVE_INFINITY): Promise<Bitmap[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const bitmaps: Bitmap[] = []
  for (const page of document.pages()) {
    if (bitmaps.length === pages) break
    bitmaps.push(await page.render({ scale: dotsPerInch / 72, render: 'bitmap' }))
  }
  document.destroy()
  library.destroy()
  return bitmaps
}

/** The first pages of a PDF as pictures. */
export const picturesOf = async (pdf: Uint8Array, pages: number): Promise<PNG[]> =>
  (await bitmapsOf(pdf, pages)).map(pictureOf)

const pictureOf = ({ data, width, height }: Bitmap): PNG => {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(data.map((value) => Math.min(255, Math.round(value / step) * step)))
  return picture
}

/** A picture as a file, as small as it gets. */
export const fileOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0 })
