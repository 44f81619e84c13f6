import type { ObjectReference } from './document'

/** An element of the structure tree, as far as the pages know it on which it is drawn. */
export interface MarkedElement {
  role: string
  /** Its object in the file. */
  ref?: ObjectReference
}

/** A marked-content sequence (ISO 32000-1, 14.6): what of an element is drawn in one go on one page. */
export interface MarkedContent {
  /** Where, once it is drawn. */
  drawn?: { page: ObjectReference; id: number }
}

/** Where a link is on one page. */
export interface LinkArea {
  /** Its text alternative. */
  contents: string
  /** The annotation, once it is drawn. */
  annotated?: { page: ObjectReference; annotation: ObjectReference }
}
