import type { ProblemCode } from '../problems'

/** A conformance level of a standard. */
export interface Level {
  /** What the file's metadata says to claim it: descriptions in RDF. */
  claims: readonly string[]
  /** What a document that claims it must not have. */
  forbids: readonly ProblemCode[]
  /** Whether colours must be bound to a colour space that is in the file. */
  outputIntent: boolean
}
