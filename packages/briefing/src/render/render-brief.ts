import type { Brief } from '../brief'
import { needsPatterns, readPatterns } from '../pdf/font/faces'
import type { RenderOptions } from './format'
import { render } from './render'

/**
 * A brief as a tagged PDF. A brief always gives equal bytes, on every run and in every time zone. Reads only the fonts of
 * `@briefing-kit/ui`, and writes nothing.
 *
 * The PDF is verified before it is returned: every quotation, figure and date is read back from its bytes.
 * @throws OutputMismatchError if one differs
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
