import type { Anchor } from '../fields'
import type { Path } from '../locate'
import type { Claim } from './kind'

/** The passages that a block cites for all that it says. */
export const cited = (anchors: readonly Anchor[] | undefined, path: Path): Claim[] =>
  (anchors ?? []).map((anchor, index) => ({ kind: 'passage', anchor, path: [...path, 'cite', index] }))
