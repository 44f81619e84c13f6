import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How much a PDF is: shows that the contenders made documents alike. */
export interface Extent {
  bytes: number
  pages: number
  /** Whether it has a structure tree, for readers who are blind. */
  tagged: boolean
}

export const extentOf = async (file: string): Promise<Extent> => {
  const data = new Uint8Array(await readFile(file))
  // pdf.js takes the array over and leaves it empty.
  const bytes = data.length
  const task = getDocument({ data, verbosity: 0 })
  try {
    const document = await task.promise
    return { bytes, pages: document.numPages, tagged: (await (await document.getPage(1)).getStructTree()) !== null }
  } finally {
    await task.destroy()
  }
}
