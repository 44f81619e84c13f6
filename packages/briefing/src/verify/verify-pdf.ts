import { type Diagnostic, readRegularFile } from '../brief'
import { cut } from '../evidence/verdict-problem'
import { readBrief } from '../read-brief'
import { type Deviation, notOnPages } from './compare'
import { type PrintedField, printedOf } from './printed'
import { ForeignPdfError, limits } from './read-pdf/limits'
import type { PageText } from './read-pdf/pages-of-pdf'
import { pagesOfPdf } from './read-pdf/pages-of-pdf'

/** Result of verifying a PDF against its brief. */
export interface VerifyResult {
  /** Number of quotations, figures and dates found. */
  found: number
  /** Those not found, and errors of the brief or the PDF. */
  diagnostics: Diagnostic[]
}

/**
 * Searches a PDF for every quotation, figure and date of a brief, by an independent PDF reader. A PDF that cannot be
 * read or exceeds limits gives the error `pdf-unreadable` or `pdf-too-large`. The reader is the package `pdfjs-dist`,
 * which has to be installed beside this one; otherwise the error is `pdf-reader-missing`.
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
