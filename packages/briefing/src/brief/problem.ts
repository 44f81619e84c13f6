import type { Diagnostic } from './diagnostic'
import type { FieldPart, Path, Within } from './locate'

/** Something wrong at a path of the data. */
export interface Problem extends Pick<Diagnostic, 'code' | 'message'> {
  path: Path
  /** What to do. Sought for no more problems than are shown, where seeking takes time. */
  hint?: string | (() => string | undefined) | undefined
  severity?: Diagnostic['severity']
  /** What of the path is meant; the value unless it says `key`. */
  part?: FieldPart
  /** The stretch of the text value that is meant. */
  within?: Within
}
