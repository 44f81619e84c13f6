import type { PDFDocument } from 'pdfkit'
import { isMark } from '../structure/mark'
import type { Node } from '../tree/node'
import type { TaggedDocument } from './tagged-document'

/** Draws laid-out pages, ends the document and returns its bytes. */
export const draw = async (document: TaggedDocument, layout: Node): Promise<Uint8Array> => {
  const { default: renderPdf } = await import('@react-pdf/render')
  const bytes = bytesOf(document)
  ;(renderPdf as unknown as (document: TaggedDocument, layout: Node) => void)(document, withCanvases(layout, document))
  return bytes
}

/** react-pdf knows no marks: each becomes a canvas that marks the content after it. */
const withCanvases = (node: Node, document: TaggedDocument): Node => {
  if (isMark(node)) return { ...node, type: 'CANVAS', box: unit, props: { paint: () => document.mark(node.says) } }
  return node.children ? { ...node, children: node.children.map((child) => withCanvases(child, document)) } : node
}

const unit = { top: 0, left: 0, width: 1, height: 1 }

/** Collects the bytes of a document until it ends. */
export const bytesOf = (document: PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
