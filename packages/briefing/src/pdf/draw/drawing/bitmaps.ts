import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A page as it is drawn: four bytes a pixel. */
export interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** Pixels for a point. */
const scale = 2

let library: Promise<PDFiumLibrary> | undefined

/** The pages of a file, one by one. */
export async function* bitmapsOf(file: Uint8Array): AsyncGenerator<Bitmap, undefined> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(file)
  try {
    for (const page of document.pages()) yield await page.render({ scale, render: 'bitmap' })
  } finally {
    document.destroy()
  }
}
