import type { Brief } from '../brief'
import type { Inspection } from '../pdf/debug/inspection'
import type { Written } from '../pdf/tagging'
import { untimed } from '../timings'
import { type OutputMismatch, OutputMismatchError } from '../verify/output-mismatch'
import type { Format, PageOptions, RenderOptions } from './format'
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
  const made = onPages((pages) => {
    const tree = time('compose', () => format.compose(brief, options, pages))
    return format.make(tree, brief, layers ? { standard: 'none' } : options, inspection)
  })
  if (!layers) time('verify', () => format.verify(brief, made))
  return made
}

/**
 * Makes a file on upright pages. Tables that are wider than these are put on landscape pages.
 * @throws OutputMismatchError if one is wider still
 */
const onPages = <Made>(make: (pages: PageOptions) => Made): Made => {
  const wide = new Map<number, OutputMismatch>()
  const onTooWide = (index: number, width: number, room: number): void => {
    wide.set(index, tooWide(index, Math.ceil(width), Math.floor(room)))
  }
  const made = make({ onTooWide })
  if (wide.size === 0) return made
  const landscape = new Set(wide.keys())
  wide.clear()
  const turned = make({ onTooWide, landscape })
  if (wide.size > 0) throw new OutputMismatchError([...wide.values()])
  return turned
}

const tooWide = (index: number, width: number, room: number): OutputMismatch => ({
  code: 'table-too-wide',
  path: ['blocks', index],
  message: `this table would be ${width} pt wide in type of 7.5 pt, and a landscape page has ${room} pt`,
  hint: 'take columns out, make two tables of it, or write its numbers in a larger unit',
})
