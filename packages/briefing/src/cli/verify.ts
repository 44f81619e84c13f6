import { verifyPdf } from '../verify-pdf'
import { print, shown, shownDiagnostics, tell } from './terminal'

export interface VerifyOptions {
  /** The brief that the PDF was made from. */
  brief: string
}

/**
 * Looks for every quotation, figure and date of a brief in a finished PDF.
 * @returns the exit code: 0 if all of it stands there, otherwise 1
 */
export const verify = async (pdf: string, { brief }: VerifyOptions): Promise<number> => {
  const { found, diagnostics } = await verifyPdf(pdf, brief)
  if (diagnostics.length > 0) tell(shownDiagnostics(diagnostics))
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (!failed) print(shown`${pdf}: all ${found} quotations, figures and dates of ${brief} stand in it`)
  return failed ? 1 : 0
}
