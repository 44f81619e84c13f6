import { faces } from '@briefing-kit/ui/faces'
import * as ui from '@briefing-kit/ui/pdf'
import type { Brief, BriefImage } from '../brief'
import { composeBrief, type Proven } from '../compose'
import type { Standard } from '../pdf/conformance'
import type { Inspection } from '../pdf/debug/inspection'
import { facesOf, needsPatterns, readPatterns } from '../pdf/font/faces'
import { renderDocumentSync } from '../pdf/render-document'
import type { Written } from '../pdf/tagging'
import type { Attachment } from '../pdf/write/attachments'
import { untimed } from '../timings'
import { refuseMismatches } from '../verify/output-mismatch'

export interface RenderOptions {
  /** The pictures of the brief, by the `src` that names them: as `readBrief` gives them. */
  images?: ReadonlyMap<string, BriefImage>
  /** What was compared with the sources and stands in them: the brief says so. Default: it says that nothing was. */
  proven?: Proven
  /** What the file claims, and then keeps. Default `ua-1+a-2a`: PDF/UA-1 and PDF/A-2a. */
  standard?: Standard
  /** Files inside the PDF, with `a-3a` or `ua-1`: the brief itself, its sources. */
  attachments?: readonly Attachment[]
}

/**
 * A brief as a tagged PDF. The same brief gives the same bytes, on every run and in every time zone.
 * Nothing is read but the fonts of `@briefing-kit/ui`, and nothing is written.
 *
 * Before it is handed over it is read back from its bytes: every quotation, figure and date stands in it as the brief
 * has it.
 * @throws OutputMismatchError if one does not
 */
export const renderBrief = async (brief: Brief, options: RenderOptions = {}): Promise<Uint8Array> => {
  try {
    return renderBriefSync(brief, options)
  } catch (error) {
    if (error !== needsPatterns) throw error
    await readPatterns()
    return renderBriefSync(brief, options)
  }
}

/**
 * {@link renderBrief} in one go.
 * @throws OutputMismatchError as it does, `needsPatterns` where an English word is to be hyphenated for the first time
 */
export const renderBriefSync = (brief: Brief, options: RenderOptions = {}): Uint8Array =>
  inspectBriefSync(brief, options, {}).bytes

/**
 * {@link renderBriefSync} with somebody who looks on. A file that shows layers claims nothing, and nothing is read back
 * from it.
 */
export const inspectBriefSync = (brief: Brief, options: RenderOptions, inspection: Inspection): Written => {
  const { time = untimed, layers } = inspection
  const { document, about } = time('compose', () => documentOf(brief, options))
  if (layers) return renderDocumentSync(document, shipped, { ...about, attachments: [], standard: 'none' }, inspection)
  const written = renderDocumentSync(document, shipped, about, inspection)
  time('verify', () => refuseMismatches(brief, written))
  return written
}

/** A brief as a document, and what is said of it. */
const documentOf = (brief: Brief, { images = new Map(), proven, ...options }: RenderOptions) => {
  const { authors, series } = brief
  const identifier = series?.number ? `${series.name} ${series.number}` : undefined
  const document = composeBrief(brief, ui, { images, proven })
  const about = { ...options, authors: authors?.map(({ name }) => name), identifier }
  return { document, about }
}

const shipped = facesOf(faces)
