import { registerFonts } from '@briefing-kit/ui/fonts'
import * as ui from '@briefing-kit/ui/pdf'
import { renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Brief, Image } from '../brief'
import { composeBrief } from '../compose'

export interface RenderOptions {
  /** The pictures of the brief, by the `src` that names them: as `readBrief` gives them. */
  images?: ReadonlyMap<string, Image>
}

/**
 * A brief as a PDF. The same brief gives the same bytes, on every run and in every time zone.
 * Nothing is read but the fonts of `@briefing-kit/ui`, and nothing is written.
 */
export const renderBrief = async (brief: Brief, { images = new Map() }: RenderOptions = {}): Promise<Uint8Array> => {
  registerFonts()
  return renderToBuffer(composeBrief(brief, ui, { images }) as ReactElement<never>)
}
