import type { Brief } from '../brief'
import type { Inspection } from '../pdf/debug/inspection'
import type { Written } from '../pdf/tagging'
import { untimed } from '../timings'
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
 * @throws OutputMismatchError if the file does not print what the brief says; `needsPatterns` where an English word
 * is hyphenated for the first time
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
  const made = format.make(tree, brief, layers ? { standard: 'none' } : options, inspection)
  if (!layers) time('verify', () => format.verify(brief, made))
  return made
}
