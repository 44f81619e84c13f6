import type { ReactElement } from 'react'
import type { Brief, BriefImage } from '../brief'
import type { ComposeOptions, Proven } from '../compose'
import type { Standard } from '../pdf/conformance'
import type { Inspection } from '../pdf/debug/inspection'
import type { Attachment } from '../pdf/write/attachments'

export interface RenderOptions {
  /** Pictures of the brief by their `src`, as `readBrief` returns them. */
  images?: ReadonlyMap<string, BriefImage>
  /** Counts of the claims and of those found in the sources: the brief says so. Default: it says nothing of them. */
  proven?: Proven
  /** Conformance of a PDF. Default `ua-1+a-2a`: PDF/UA-1 and PDF/A-2a. */
  standard?: Standard
  /** Embedded files of a PDF, with `a-3a` or `ua-1`: the brief itself, its sources. */
  attachments?: readonly Attachment[]
}

/** Which blocks stand on landscape pages, and who is told of tables that are wider than their page. */
export type PageOptions = Pick<ComposeOptions, 'landscape' | 'onTooWide'>

/**
 * A file format that briefs are rendered to, in three steps.
 * @typeParam Made the file, with everything else that verification needs
 */
export interface Format<Made extends { bytes: Uint8Array }> {
  /** The brief as a tree of this format's components. */
  compose(brief: Brief, options: RenderOptions, pages: PageOptions): ReactElement
  /** The file of a tree. */
  make(tree: ReactElement, brief: Brief, options: RenderOptions, inspection: Inspection): Made
  /** @throws OutputMismatchError if the file does not print what the brief says */
  verify(brief: Brief, made: Made): void
}
