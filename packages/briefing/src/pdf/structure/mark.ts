import type { Node } from '../tree/node'
import type { Area, Content, StructureElement } from './structure'

/** A stretch of the drawing: content of an element, which may be a link's area, or nothing but decoration. */
export type Mark = { element: StructureElement; content: Content; link?: Link } | { artifact: string }

/** An area, and the element that it belongs to. */
export interface Link {
  element: StructureElement
  area: Area
}

/** What is told, while pages are drawn, what comes next. */
export interface Marker {
  /** What the next node is drawn as. */
  markNext(mark: Mark): void
  /** Whose area the next link is, where a whole node is one. */
  linkNext(link: Link): void
}

/** A node that draws nothing: whoever draws pages calls `paint` when it comes to it. */
export const signal = (paint: () => void): Node => ({
  type: 'CANVAS',
  box: { top: 0, left: 0, width: 1, height: 1 },
  style: {},
  props: { paint },
  children: [],
})
