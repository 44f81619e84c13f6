import type { Claim, Problem } from '../brief'
import type { Span } from '../languages/rules'
import type { Verdict } from './anchor'
import type { SourceState } from './sources'

/** Whether and where what a claim rests on stands in its source. */
export type Standing =
  | Verdict
  /** The file is not the one that was pinned. */
  | { verdict: 'changed' }
  /** The file could not be read. */
  | { verdict: 'unreadable' }
  /** Nothing was compared: the words were typed, or the source has no file or no hash. */
  | { verdict: 'unproven' }

/** A claim of the brief, and what became of it. */
export interface Proof {
  claim: Claim
  standing: Standing
}

/** Something wrong with the evidence of a brief, and the passage of a source that shows it. */
export interface EvidenceProblem extends Problem {
  passage?: { source: string; span: Span }
}

/** The result of comparing a brief with its sources. */
export interface Evidence {
  proofs: Proof[]
  problems: EvidenceProblem[]
  sources: ReadonlyMap<string, SourceState>
  /** How much stands in the sources; absent if anything printed as a quotation, a figure or a date does not. */
  proven?: { quotations: number; figures: number; dates: number; hashes: string[] }
}
