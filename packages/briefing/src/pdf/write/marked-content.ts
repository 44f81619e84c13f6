import type { ObjectReference } from './document'

/** A structure element, as far as pages know it. */
export interface MarkedElement {
  role: string
  /** Its object in the file. */
  ref?: ObjectReference
}

/** A marked-content sequence (ISO 32000-1, 14.6) of an element. */
export interface MarkedContent {
  /** Its page and MCID, once drawn. */
  drawn?: { page: ObjectReference; id: number }
}

/** A link's area on one page. */
export interface LinkArea {
  /** Its alternative text. */
  contents: string
  /** The annotation, once drawn. */
  annotated?: { page: ObjectReference; annotation: ObjectReference }
}
