import type { Faces } from '../font/faces'
import type { Node } from '../tree/node'
import type { BoxNode } from './box-node'
import { Boxes } from './boxes'
import { pagesOf } from './pages'

export type { BoxNode } from './box-node'

/**
 * A document of instances as pages of boxes with lines, each in its place.
 * @param inlines the inline elements that are told apart on the pages, by their ids
 * @param limit how many pages there are at most
 * @throws NotCovered where the document asks for something that only the reference sets
 */
export const layOut = (
  document: Node,
  faces: Faces,
  inlines: ReadonlyMap<number, unknown>,
  limit = Number.POSITIVE_INFINITY,
): BoxNode[] => pagesOf(document, new Boxes(faces, inlines, limit))
