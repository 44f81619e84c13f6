import type { Claim, Problem } from '../brief'
import type { Proven, Span } from '../languages/rules'
import type { Verdict } from './anchor'
import type { SourceState } from './sources'

/** The verdict on a claim in its source. */
export type Standing =
  | Verdict
  /** The file is not the one that was pinned. */
  | { verdict: 'changed' }
  /** The file could not be read. */
  | { verdict: 'unreadable' }
  /** Nothing was compared: the words were typed, or the source has no file or no hash. */
  | { verdict: 'unproven' }

/** A claim of the brief, with its verdict. */
export interface Proof {
  claim: Claim
  standing: Standing
}

/** A problem with the evidence of a brief, and the passage of a source that shows it. */
export interface EvidenceProblem extends Problem {
  passage?: { source: string; span: Span }
}

/** Warns that nothing in the source shows a field of a claim: the claim is not printed as compared. */
export const notCompared = (path: EvidenceProblem['path'], message: string, hint: string): EvidenceProblem => ({
  code: 'not-compared',
  severity: 'warning',
  message,
  hint,
  path,
})

/** The result of comparing a brief with its sources. */
export interface Evidence {
  proofs: Proof[]
  problems: EvidenceProblem[]
  sources: ReadonlyMap<string, SourceState>
  /** Counts of the printed claims; undefined if none of them is proven. */
  proven?: Proven
}
