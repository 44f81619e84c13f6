import type { PDFDocument } from 'pdfkit'

/** Pages are called 1, 2, 3 … in readers, as they are counted on paper. */
export const writePageLabels = (document: PDFDocument): void => {
  document._root.data.PageLabels = { Nums: [0, { S: 'D' }] }
}
