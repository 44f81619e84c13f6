import type { Brief, Path } from '../brief'
import { cut } from '../evidence/verdict-problem'
import type { Written } from '../pdf/tagging'
import { type LostText, lostTexts } from './lost-words'
import { type PrintedField, printedOf } from './printed'
import { type Deviation, notInParts, notOnPages, partsLookedAt } from './reprint'

/** Something that a finished PDF does not print as the brief has it. */
export interface Misprint {
  /** `not-as-printed`: it is printed otherwise; `words-lost`: it does not stand on the pages whole. */
  code: 'not-as-printed' | 'words-lost'
  /** Where the brief has it. */
  path: Path
  message: string
  hint: string
}

/** A PDF that does not print what its brief says. Nothing was written. */
export class MisprintError extends Error {
  override readonly name = 'MisprintError'

  /** @param misprints all of them, in the order of the brief's page */
  constructor(readonly misprints: readonly Misprint[]) {
    super(misprints.map(({ message }) => message).join('\n'))
  }
}

/** @throws MisprintError if a word of the brief is lost, or a quotation, a figure or a date is not printed as it is there */
export const refuseMisprints = (brief: Brief, written: Written): void => {
  const misprints = misprintsIn(brief, written)
  if (misprints.length > 0) throw new MisprintError(misprints)
}

/** What of a brief a file does not print as the brief has it. Without structure it may stand anywhere on the pages. */
export const misprintsIn = (brief: Brief, { read, parts, said }: Written): Misprint[] => {
  const readback = read()
  const { texts, hasFallen } = lostTexts(brief, readback, said)
  const printed = printedOf(brief)
  const deviations = parts ? notInParts(parts(readback, partsLookedAt), printed) : notOnPages(readback.pages, printed)
  const lost = texts.map(lossOf)
  const otherwise = deviations.map(deviationOf)
  // What falls off a page cannot be printed as it is written either: of each field one thing is said.
  return hasFallen ? [...lost, ...without(otherwise, lost)] : [...otherwise, ...without(lost, otherwise)]
}

const without = (misprints: readonly Misprint[], others: readonly Misprint[]): Misprint[] => {
  const known = new Set(others.map(({ path }) => path.join()))
  return misprints.filter(({ path }) => !known.has(path.join()))
}

const deviationOf = ({ printed: field, difference }: Deviation<PrintedField>): Misprint => ({
  code: 'not-as-printed',
  path: field.path,
  message: difference
    ? `the PDF would print “${cut(difference.page)}” where the brief has “${cut(difference.brief)}”`
    : `the PDF would not print the ${field.kind} “${cut(field.text)}”`,
  hint: 'write it otherwise: the fonts cannot tell all characters apart that look alike',
})

const lossOf = ({ path, words, fitting, from }: LostText): Misprint => ({
  code: 'words-lost',
  path,
  message:
    fitting > 0
      ? `of these ${count(words)} words ${count(fitting)} fit: the PDF would lose them from “${cut(from)}” on`
      : `the PDF would lose “${cut(from)}”`,
  hint:
    fitting > 0
      ? `shorten it to about ${count(fitting)} words; a \`text\` block takes as many pages as it needs`
      : 'shorten it, or take some of what stands beside it out',
})

const count = (number: number): string => number.toLocaleString('en')
