import type { Anchor } from '../fields'
import type { Path } from '../locate'
import type { ExpectedPrint } from './kind'

/** A field that is printed as it is written, if it is there. */
export const text = (path: Path, written: string | undefined): ExpectedPrint[] =>
  written === undefined ? [] : [{ kind: 'text', path, text: written }]

/** A field in Markdown, if it is there. */
export const markdown = (path: Path, written: string | undefined): ExpectedPrint[] =>
  written === undefined ? [] : [{ kind: 'markdown', path, text: written }]

/** A field that is printed otherwise than it is written, if it is there. */
export const formatted = (path: Path, written: string | undefined): ExpectedPrint[] =>
  written === undefined ? [] : [{ kind: 'formatted', path, text: written }]

/** A reference to a source, if one is named. */
export const reference = (path: Path, source: string | undefined, locator?: string): ExpectedPrint[] =>
  source === undefined ? [] : [{ kind: 'reference', path, source, locator }]

/**
 * References to the sources of anchors.
 * @param named the source that is named beside them, which has its reference already
 */
export const references = (
  path: Path,
  anchors: readonly (Anchor | undefined)[] | undefined,
  named?: string,
): ExpectedPrint[] =>
  (anchors ?? []).flatMap((anchor) => (anchor?.source === named ? [] : reference(path, anchor?.source)))
