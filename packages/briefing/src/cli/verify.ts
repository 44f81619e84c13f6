import pico from 'picocolors'
import { formatDiagnostics } from '../brief'
import { verifyPdf } from '../verify-pdf'

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
  if (diagnostics.length > 0) {
    process.stderr.write(formatDiagnostics(diagnostics, { color: process.stderr.isTTY && pico.isColorSupported }))
  }
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (!failed) process.stdout.write(`${pdf}: all ${found} quotations, figures and dates of ${brief} stand in it\n`)
  return failed ? 1 : 0
}
