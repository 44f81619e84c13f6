import type { Faces } from '../font/faces'
import type { Node } from '../tree/node'
import type { BoxNode } from './box-node'
import { Boxes } from './boxes'
import { pagesOf } from './pages'

export type { BoxNode } from './box-node'

/**
 * Lays out a document as pages of boxes.
 * @param inlines inline elements that are marked on the pages, by id
 * @param limit the most pages allowed
 * @throws NotCovered where the document needs a feature that our engine does not support
 */
export const layOut = (
  document: Node,
  faces: Faces,
  inlines: ReadonlyMap<number, unknown>,
  limit = Number.POSITIVE_INFINITY,
): BoxNode[] => pagesOf(document, new Boxes(faces, inlines, limit))
