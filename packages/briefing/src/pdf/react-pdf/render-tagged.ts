import type { ReactElement } from 'react'
import { NotCovered } from '../problems'
import type { FileOptions, Written } from '../tagging'
import { refuseOmissions, renderForeign } from './foreign/render-foreign'

/** What a file claims and carries, and who hears how it was made. */
export interface RenderTaggedOptions extends FileOptions {
  /** Is told who sets the document. Default: nobody is. */
  onEngine?: (engine: Engine) => void
  /**
   * Is told the structure of the document as text, to see what readers are told: an element a line, those in it further
   * in. Default: nobody is.
   */
  onStructure?: (structure: string) => void
  /** `react-pdf` leaves the document to react-pdf at once. Default: what our own means cover is set by them. */
  engine?: 'react-pdf'
  /** How many pages there are at most: a document that has more is refused, and one that never ends. Default 5000. */
  limit?: number
}

/**
 * Who sets a document: our own means, or react-pdf, several times as slowly, for what our own means do not cover.
 * `reason` is the first such thing, as `opacity: 0.5`: without it the document may be covered.
 */
export type Engine = { name: 'briefing-kit' } | { name: 'react-pdf'; reason: string }

/**
 * A react-pdf `<Document>` as a tagged PDF: drawn as react-pdf draws it, with its structure for those who do not see it.
 * The roles are props of its elements; see {@link TagProps}. The `<Document>` needs a `title` and a `language`; with a
 * `creationDate` the same document gives the same bytes.
 * @throws TaggingError if the document does not keep what it is to claim
 */
export const renderTagged = async (element: ReactElement, options: RenderTaggedOptions = {}): Promise<Uint8Array> => {
  const { onEngine, onStructure, engine, limit = 5000, ...file } = options
  if (engine !== 'react-pdf') {
    try {
      const written = await renderForeign(element, file, limit)
      onEngine?.({ name: 'briefing-kit' })
      return handedOver(written, onStructure)
    } catch (error) {
      if (!(error instanceof NotCovered)) throw error
      onEngine?.({ name: 'react-pdf', reason: error.message })
    }
  } else {
    await refuseOmissions(element, file)
    onEngine?.({ name: 'react-pdf', reason: "engine: 'react-pdf'" })
  }
  const { renderReference, renderUntagged } = await import('./render-reference')
  const written = await (file.standard === 'none'
    ? renderUntagged(element, limit)
    : renderReference(element, file, limit))
  return handedOver(written, onStructure)
}

const handedOver = ({ bytes, read, printed }: Written, onStructure?: (structure: string) => void): Uint8Array => {
  if (onStructure && printed) onStructure(printed(read()))
  return bytes
}
