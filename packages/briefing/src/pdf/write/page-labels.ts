import type { WritableDocument } from './document'

/** Pages are called 1, 2, 3 … in readers, as they are counted on paper. */
export const writePageLabels = (document: WritableDocument): void => {
  document.catalog.PageLabels = { Nums: [0, { S: 'D' }] }
}
