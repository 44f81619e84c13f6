import { faces } from '@briefing-kit/ui/faces'
import * as ui from '@briefing-kit/ui/pdf'
import type { Brief, Image } from '../brief'
import { composeBrief, type Proven } from '../compose'
import type { Attachment } from './attachments'
import { facesOf } from './faces'
import { refuseMisprints } from './misprint'
import { renderOursSync } from './render-ours'
import { write } from './render-tagged'
import type { Standard } from './standards'

export interface RenderOptions {
  /** The pictures of the brief, by the `src` that names them: as `readBrief` gives them. */
  images?: ReadonlyMap<string, Image>
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
 * @throws MisprintError if one does not
 */
export const renderBrief = async (brief: Brief, options: RenderOptions = {}): Promise<Uint8Array> => {
  const { document, about } = documentOf(brief, options)
  const written = await write(document, shipped, about, { register })
  refuseMisprints(brief, written)
  return written.bytes
}

/**
 * {@link renderBrief} in one go.
 * @throws MisprintError as it does, NotCovered and `needsPatterns` where something would have to be waited for
 */
export const renderBriefSync = (brief: Brief, options: RenderOptions = {}): Uint8Array => {
  const { document, about } = documentOf(brief, options)
  const written = renderOursSync(document, shipped, about)
  refuseMisprints(brief, written)
  return written.bytes
}

/** A brief as a document, and what is said of it. */
const documentOf = (brief: Brief, { images = new Map(), proven, ...options }: RenderOptions) => {
  const { authors, series } = brief
  const identifier = series?.number ? `${series.name} ${series.number}` : undefined
  const document = composeBrief(brief, ui, { images, ...(proven ? { proven } : {}) })
  const about = {
    ...options,
    ...(authors ? { authors: authors.map(({ name }) => name) } : {}),
    ...(identifier ? { identifier } : {}),
  }
  return { document, about }
}

const shipped = facesOf(faces)

const register = async (): Promise<void> => {
  const { registerFonts } = await import('@briefing-kit/ui/fonts')
  registerFonts()
}
