import { doOne, type LimitOptions } from './do'
import { print, shown, shownDiagnostics, tell } from './terminal'

export interface VerifyOptions extends LimitOptions {
  /** The brief that the PDF was made from. */
  brief: string
}

/**
 * Looks for every quotation, figure and date of a brief in a finished PDF.
 * @returns the exit code: 0 if all of it stands there, otherwise 1
 */
export const verify = async (pdf: string, { brief, ...options }: VerifyOptions): Promise<number> => {
  const result = await doOne('verify', { file: pdf, brief }, options)
  if (!result) return 1
  const { found, diagnostics } = result
  if (diagnostics.length > 0) tell(shownDiagnostics(diagnostics))
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (!failed) print(shown`${pdf}: all ${found} quotations, figures and dates of ${brief} stand in it`)
  return failed ? 1 : 0
}
