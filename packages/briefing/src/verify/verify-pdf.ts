import { type Diagnostic, readRegularFile } from '../brief'
import { cut } from '../evidence/verdict-problem'
import { readBrief } from '../read-brief'
import { type Deviation, notOnPages } from './compare'
import { type PrintedField, printedOf } from './printed'
import { ForeignPdfError, limits } from './read-pdf/limits'
import type { PageText } from './read-pdf/pages-of-pdf'
import { pagesOfPdf } from './read-pdf/pages-of-pdf'

/** What a PDF prints of a brief. */
export interface VerifyResult {
  /** How many quotations, figures and dates were found in the PDF. */
  found: number
  /** Those that were not, and errors of the brief itself or of the PDF. */
  diagnostics: Diagnostic[]
}

/**
 * Looks for every quotation, figure and date of a brief in a PDF, by a PDF reader that had no part in writing it. A PDF
 * that cannot be read, or holds more than is read, is an error among the diagnostics: `pdf-unreadable`, `pdf-too-large`. The reader is the package `pdfjs-dist`,
 * which has to be installed beside this one; otherwise there is the error `pdf-reader-missing`.
 */
export const verifyPdf = async (pdf: string, brief: string): Promise<VerifyResult> => {
  const read = await readBrief(brief)
  if (!read.brief) return { found: 0, diagnostics: read.diagnostics }
  const pages = await pagesIn(pdf)
  if (!Array.isArray(pages)) return { found: 0, diagnostics: [pages] }
  const printed = printedOf(read.brief)
  const deviations = notOnPages(pages, printed)
  const diagnostics = deviations.map(
    ({ printed: { path, kind, text }, difference }: Deviation<PrintedField>): Diagnostic => ({
      code: 'not-in-pdf',
      severity: 'error',
      message: difference
        ? `${pdf} has “${cut(difference.page)}” where the brief has “${cut(difference.brief)}”`
        : `${pdf} does not hold the ${kind} “${cut(text)}”`,
      hint: 'it was made from another brief, or changed since: build it again',
      ...read.locate(path),
    }),
  )
  return { found: printed.length - deviations.length, diagnostics }
}

const pagesIn = async (pdf: string): Promise<PageText[][] | Diagnostic> => {
  const start = { severity: 'error', file: pdf, line: 1, column: 1, frame: '' } as const
  const bytes = readRegularFile(pdf, { maxBytes: limits.bytes })
  if (!(bytes instanceof Uint8Array)) {
    const { reason, message, hint } = bytes
    return {
      code: reason === 'too-large' ? 'pdf-too-large' : 'pdf-unreadable',
      message,
      ...start,
      ...(hint && { hint }),
    }
  }
  try {
    return await pagesOfPdf(bytes)
  } catch (error) {
    if (!(error instanceof ForeignPdfError)) throw error
    const { code, message, hint } = error
    return { code, message: `\`${pdf}\` ${message}`, hint, ...start }
  }
}
