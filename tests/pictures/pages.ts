import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** Small enough to be kept by the dozen, large enough to show a rule that has moved or a colour that has changed. */
const dotsPerInch = 60

/** Colours are kept in steps of this size, which makes a picture a third as large. */
const step = 32

/** The first pages of a PDF as pictures. */
export const picturesOf = async (pdf: Uint8Array, pages: number): Promise<PNG[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pictures: PNG[] = []
  for (const page of document.pages()) {
    if (pictures.length === pages) break
    const { data, width, height } = await page.render({ scale: dotsPerInch / 72, render: 'bitmap' })
    pictures.push(pictureOf(data, width, height))
  }
  document.destroy()
  library.destroy()
  return pictures
}

const pictureOf = (data: Uint8Array, width: number, height: number): PNG => {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(data.map((value) => Math.min(255, Math.round(value / step) * step)))
  return picture
}

/** A picture as a file, as small as it gets. */
export const fileOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0 })
