import type { Node } from '../tree/node'
import type { Area, Content, StructureElement } from './structure'

/** Marked content: content of an element, with a link's area if it is one, or an artifact. */
export type Mark = { element: StructureElement; content: Content; link?: Link } | { artifact: string }

/** An area, and the link element that owns it. */
export interface Link {
  element: StructureElement
  area: Area
}

/** Draws nothing: marks the node after it as content or artifact, or names the link whose area that whole node is. */
export interface MarkNode extends Node {
  type: 'MARK'
  says: { next: Mark } | { nextLink: Link }
}

export const markNode = (says: MarkNode['says']): MarkNode => ({
  type: 'MARK',
  says,
  box: { top: 0, left: 0, width: 0, height: 0 },
  style: {},
  props: {},
  children: [],
})

export const isMark = (node: Node): node is MarkNode => node.type === 'MARK'
