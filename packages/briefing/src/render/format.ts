import type { ReactElement } from 'react'
import type { Brief, BriefImage } from '../brief'
import type { Proven } from '../compose'
import type { Standard } from '../pdf/conformance'
import type { Inspection } from '../pdf/debug/inspection'
import type { Attachment } from '../pdf/write/attachments'

export interface RenderOptions {
  /** The pictures of the brief, by the `src` that names them: as `readBrief` gives them. */
  images?: ReadonlyMap<string, BriefImage>
  /** The claims that were compared with the sources and stand in them: the brief says so. Default: none were. */
  proven?: Proven
  /** The standard that a PDF claims, and then keeps. Default `ua-1+a-2a`: PDF/UA-1 and PDF/A-2a. */
  standard?: Standard
  /** Files inside the PDF, with `a-3a` or `ua-1`: the brief itself, its sources. */
  attachments?: readonly Attachment[]
}

/**
 * A format of file that briefs are rendered to, in the three steps of every format.
 * @typeParam Made the file, and whatever else verifying it needs
 */
export interface Format<Made extends { bytes: Uint8Array }> {
  /** The brief as a tree of this format's components. */
  compose(brief: Brief, options: RenderOptions): ReactElement
  /** The file of a tree. */
  make(tree: ReactElement, brief: Brief, options: RenderOptions, inspection: Inspection): Made
  /** @throws OutputMismatchError if the file does not print what the brief says */
  verify(brief: Brief, made: Made): void
}
