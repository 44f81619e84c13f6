import type { ErrorCode } from '../error-codes/code'
/** Why a picture is not drawn, as the end of a sentence that begins with its name: “is damaged: …”. */
export class PictureError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What to do about it. */
    readonly hint: string,
  ) {
    super(message)
    this.name = 'PictureError'
  }
}

/** A file that breaks the rules of its own format. */
export const damaged = (why: string): PictureError =>
  new PictureError('image-damaged', `is damaged: ${why}`, 'save it again, or as another format')

/** A file that keeps the rules of its format, but is of a kind that not every reader of PDF shows. */
export const unsupported = (kind: string, hint: string): PictureError =>
  new PictureError('image-unsupported', kind, hint)
