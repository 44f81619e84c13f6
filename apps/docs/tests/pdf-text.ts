import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Document, type DocumentProps, Page, renderToBuffer } from '@react-pdf/renderer'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createElement, type ReactElement } from 'react'

/** A4's width, and so high that nothing reaches a second page: the head of a table would stand there again. */
const size: [width: number, height: number] = [595, 14_000]

/** A component in somebody's own plain document. */
export const inDocument = (content: ReactElement): ReactElement => {
  const page = createElement(Page, { size, style: { padding: 40 }, experimentalPagination: true } as object, content)
  return createElement(Document, { creationDate: new Date(0), modificationDate: new Date(0) }, page)
}

export const renderPdf = async (document: ReactElement): Promise<Uint8Array> =>
  new Uint8Array(await renderToBuffer(document as ReactElement<DocumentProps>))

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The text of all pages in content order. */
export const textOfPdf = async (data: Uint8Array): Promise<string> => {
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${pdfjs}/cmaps/`,
    standardFontDataUrl: `${pdfjs}/standard_fonts/`,
    useSystemFonts: false,
  })
  const pdf = await task.promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
    for (const item of items) if ('str' in item) text += item.str
  }
  await task.destroy()
  return text
}
