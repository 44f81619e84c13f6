import type { Brief } from '../brief'
import { TableTooWide } from '../brief/blocks/table-too-wide'
import type { Inspection } from '../pdf/debug/inspection'
import type { Written } from '../pdf/tagging'
import { untimed } from '../timings'
import { OutputMismatchError } from '../verify/output-mismatch'
import type { Format, RenderOptions } from './format'
import { pdf } from './pdf'

/** The files of the formats, with everything else that verification needs. */
interface Files {
  pdf: Written
}

/** The formats that briefs are rendered to. */
type FormatName = keyof Files

const formats: { [Name in FormatName]: Format<Files[Name]> } = { pdf }

/**
 * Renders a brief: composes its components, makes the file, and verifies it against the brief.
 * @param inspection diagnostics; a file with layers claims no conformance and is not verified
 * @throws OutputMismatchError if the file does not print what the brief says or a table does not fit; `needsPatterns`
 * where an English word is hyphenated for the first time
 */
export const render = <Name extends FormatName>(
  brief: Brief,
  name: Name,
  options: RenderOptions = {},
  inspection: Inspection = {},
): Files[Name] => {
  const { time = untimed, layers } = inspection
  const format: Format<Files[Name]> = formats[name]
  const tree = time('compose', () => format.compose(brief, options))
  const made = fitting(() => format.make(tree, brief, layers ? { standard: 'none' } : options, inspection))
  if (!layers) time('verify', () => format.verify(brief, made))
  return made
}

/** The place of a table that does not fit is said as that of a mismatch is. */
const fitting = <Made>(make: () => Made): Made => {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof TableTooWide)) throw error
    const path = ['blocks', error.index]
    const hint = 'take columns out, make two tables of it, or write its numbers in a larger unit'
    throw new OutputMismatchError([{ code: 'table-too-wide', path, message: error.message, hint }])
  }
}
