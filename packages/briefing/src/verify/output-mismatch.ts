import type { Brief, Path } from '../brief'
import { cut } from '../evidence/verdict-problem'
import type { Written } from '../pdf/tagging'
import { type Deviation, notInParts, notOnPages, partsLookedAt } from './compare'
import { judgePages } from './judge-pages'
import { type LostText, lostTexts } from './lost-words'
import { uprightFirst } from './page-area'
import { type PrintedField, printedOf } from './printed'

/** A difference between a finished PDF and its brief. */
export interface OutputMismatch {
  /**
   * `not-as-printed`: printed otherwise; `words-lost`: not complete on the pages; `table-too-wide`: even a landscape
   * page would not hold it; the others are faults of a page as its reader sees it.
   */
  code:
    | 'not-as-printed'
    | 'words-lost'
    | 'table-too-wide'
    | 'outside-body'
    | 'overlapping-content'
    | 'text-too-small'
    | 'low-contrast'
  /** Path in the brief. */
  path: Path
  message: string
  hint: string
}

/** A PDF that differs from its brief. Nothing was written. */
export class OutputMismatchError extends Error {
  override readonly name = 'OutputMismatchError'

  /** @param mismatches all of them, in page order */
  constructor(readonly mismatches: readonly OutputMismatch[]) {
    super(mismatches.map(({ message }) => message).join('\n'))
  }
}

/** @throws OutputMismatchError if words are lost, or a quotation, figure or date differs */
export const refuseMismatches = (brief: Brief, written: Written): void => {
  const mismatches = mismatchesIn(brief, written)
  if (mismatches.length > 0) throw new OutputMismatchError(mismatches)
}

/** Differences between a PDF and its brief. Without structure, texts may be anywhere on the pages. */
export const mismatchesIn = (brief: Brief, { read, parts, said }: Written): OutputMismatch[] => {
  const readback = read()
  const { texts, hasFallen } = lostTexts(brief, readback, said)
  const printed = printedOf(brief)
  const pages = () => uprightFirst(readback.sheets).map(({ shown }) => shown)
  const deviations = parts ? notInParts(parts(readback, partsLookedAt), printed) : notOnPages(pages(), printed)
  const lost = texts.map(lossOf)
  const otherwise = deviations.map(deviationOf)
  // Each field is reported once: text off the page cannot match either.
  const words = hasFallen ? [...lost, ...without(otherwise, lost)] : [...otherwise, ...without(lost, otherwise)]
  return [...words, ...elsewhere(judgePages(brief, readback), words)]
}

/** Faults in other blocks: where words are lost, rules run off the page too. */
const elsewhere = (faults: readonly OutputMismatch[], others: readonly OutputMismatch[]): OutputMismatch[] => {
  const blockOf = ({ path }: OutputMismatch): string => path.slice(0, 2).join()
  const blocks = new Set(others.map(blockOf))
  return faults.filter((fault) => !blocks.has(blockOf(fault)))
}

const without = (mismatches: readonly OutputMismatch[], others: readonly OutputMismatch[]): OutputMismatch[] => {
  const paths = new Set(others.map(({ path }) => path.join()))
  return mismatches.filter(({ path }) => !paths.has(path.join()))
}

const deviationOf = ({ printed: field, difference }: Deviation<PrintedField>): OutputMismatch => ({
  code: 'not-as-printed',
  path: field.path,
  message: difference
    ? `the PDF would print “${cut(difference.page)}” where the brief has “${cut(difference.brief)}”`
    : `the PDF would not print the ${field.kind} “${cut(field.text)}”`,
  hint: 'write it otherwise: the fonts cannot tell all characters apart that look alike',
})

const lossOf = ({ path, words, fitting, from }: LostText): OutputMismatch => ({
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
