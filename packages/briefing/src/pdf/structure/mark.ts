import type { Node } from '../tree/node'
import type { Area, Content, StructureElement } from './structure'

/** What a stretch of the drawing is: content of an element, which may be a link's area, or nothing but decoration. */
export type Mark = { element: StructureElement; content: Content; link?: Link } | { artifact: string }

/** An area, and the element that it belongs to. */
export interface Link {
  element: StructureElement
  area: Area
}

/**
 * Stands among what is drawn and draws nothing: says what the node behind it is, or whose area the link behind it, where a
 * whole node is one.
 */
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
