import type { Anchor } from '../fields'
import type { Path } from '../locate'
import type { Claim, ClaimedCell } from './kind'

/** A text, alone or with the passages that prove it. */
export type CitedText = string | { text: string; cite?: readonly Anchor[] | undefined }

/** The text of either form, where it stands in the brief, and its passages. */
export const citedText = (written: CitedText, path: Path) =>
  typeof written === 'string'
    ? { text: written, path, cite: undefined }
    : { text: written.text, path: [...path, 'text'], cite: written.cite }

/** The claims of a text with passages. */
export const citedIn = (written: CitedText, path: Path): Claim[] =>
  typeof written === 'string' ? [] : cited(written.cite, path)

/**
 * The passages that a block, or one of its parts, cites for all that it says.
 * @param cell if that part is a cell of a table, what it says
 */
export const cited = (anchors: readonly Anchor[] | undefined, path: Path, cell?: ClaimedCell): Claim[] =>
  (anchors ?? []).map((anchor, index) => ({ kind: 'passage', anchor, path: [...path, 'cite', index], cell }))
