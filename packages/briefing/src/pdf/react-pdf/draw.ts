import type { PDFDocument } from 'pdfkit'
import type { Node } from '../tree/node'
import type { TaggedDocument } from './tagged-document'

/** Draws laid-out pages into a document, ends it, and gives its bytes. */
export const draw = async (document: TaggedDocument, layout: Node): Promise<Uint8Array> => {
  const { default: renderPdf } = await import('@react-pdf/render')
  const bytes = bytesOf(document)
  ;(renderPdf as unknown as (document: TaggedDocument, layout: Node) => void)(document, layout)
  return bytes
}

/** All that a document writes until it ends. */
export const bytesOf = (document: PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
