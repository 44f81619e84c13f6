import type { WritableDocument } from './document'

/** Pages are labelled 1, 2, 3 …, as printed. */
export const writePageLabels = (document: WritableDocument): void => {
  document.catalog.PageLabels = { Nums: [0, { S: 'D' }] }
}
