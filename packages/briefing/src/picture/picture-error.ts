import type { ErrorCode } from '../error-codes/code'
/** Why a picture is refused, as a predicate: “is damaged: …”. */
export class PictureError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** How to solve it. */
    readonly hint: string,
  ) {
    super(message)
    this.name = 'PictureError'
  }
}

/** The file is malformed. */
export const damaged = (why: string): PictureError =>
  new PictureError('image-damaged', `is damaged: ${why}`, 'save it again, or as another format')

/** The file is well-formed, but of a kind that not every PDF viewer supports. */
export const unsupported = (kind: string, hint: string): PictureError =>
  new PictureError('image-unsupported', kind, hint)
