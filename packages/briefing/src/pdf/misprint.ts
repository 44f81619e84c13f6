import type { Brief, Path } from '../brief'
import { type PrintedField, printedOf } from '../compose/printed'
import { type Deviation, notInParts, notOnPages } from '../evidence/reprint'
import { cut } from '../evidence/verdict-problem'
import type { Written } from './tagging'

/** Something that a finished PDF does not print as the brief has it. */
export interface Misprint {
  /** Where the brief has it. */
  path: Path
  message: string
}

/** A PDF that does not print what its brief says. Nothing was written. */
export class MisprintError extends Error {
  override readonly name = 'MisprintError'

  /** @param misprints all of them, in the order of the brief's page */
  constructor(readonly misprints: readonly Misprint[]) {
    super(misprints.map(({ message }) => message).join('\n'))
  }
}

/** @throws MisprintError if a quotation, a figure or a date of the brief is not printed as the brief has it */
export const refuseMisprints = (brief: Brief, written: Written): void => {
  const misprints = misprintsIn(brief, written)
  if (misprints.length > 0) throw new MisprintError(misprints)
}

/** What of a brief a file does not print as the brief has it. Without structure it may stand anywhere on the pages. */
export const misprintsIn = (brief: Brief, { read, parts }: Written): Misprint[] => {
  const printed = printedOf(brief)
  const deviations = parts ? notInParts(parts(), printed) : notOnPages(read().pages, printed)
  return deviations.map(({ printed: field, difference }: Deviation<PrintedField>) => ({
    path: field.path,
    message: difference
      ? `the PDF would print “${cut(difference.page)}” where the brief has “${cut(difference.brief)}”`
      : `the PDF would not print the ${field.kind} “${cut(field.text)}”`,
  }))
}
