import type { ErrorCode } from '../error-codes/code'

/** Something wrong at a stretch of the text, in UTF-16 offsets. */
export interface TextProblem {
  code: ErrorCode
  severity?: 'warning'
  message: string
  hint?: string
  start: number
  end: number
}
