import type { Diagnostic } from './diagnostic'
import type { FieldPart, Path, Within } from './locate'

/** Something wrong at a path of the data. */
export interface Problem extends Pick<Diagnostic, 'code' | 'message'> {
  path: Path
  /** How to mend it. A function is called only for problems that are shown, because finding a hint may take time. */
  hint?: string | (() => string | undefined) | undefined
  severity?: Diagnostic['severity']
  /** The part of the field that is wrong. Default: its value. */
  part?: FieldPart
  /** The stretch of the text value that is meant. */
  within?: Within
}
