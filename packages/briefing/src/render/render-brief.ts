import type { Brief } from '../brief'
import { needsPatterns, readPatterns } from '../pdf/font/faces'
import type { RenderOptions } from './format'
import { render } from './render'

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
    return render(brief, 'pdf', options).bytes
  } catch (error) {
    if (error !== needsPatterns) throw error
    await readPatterns()
    return render(brief, 'pdf', options).bytes
  }
}
