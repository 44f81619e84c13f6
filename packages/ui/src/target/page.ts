import type { ReactElement } from 'react'
import type { BoxChildren } from './element'

/** A document of pages: what stands around the text on each page, and what a reader program shows of it. */
export interface PageProps {
  /** Title of the document. */
  title: string
  /** BCP 47 tag of the document's language. */
  lang: string
  /** Those who wrote it. */
  authors?: readonly string[]
  /** Its subject, in a sentence. */
  subject?: string
  /** When it was made, for the file's metadata. Never the clock, so that the same document is the same file. */
  created: Date
  /** Head of the second and later pages: left, and right. */
  headStart?: string
  headEnd?: string
  /** Foot of every page, left of the page number. */
  foot?: string
  /** Foot of the first page, where it differs. */
  firstFoot?: string
  /** Handling, on every page. */
  marking?: string
  /** Printed first. */
  opening: ReactElement
  /** Whether the opening has the first page to itself. */
  openingAlone: boolean
  children?: BoxChildren
}
