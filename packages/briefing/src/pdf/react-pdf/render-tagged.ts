import type { ReactElement } from 'react'
import { registeredFaces } from '../font/faces'
import { NotCovered } from '../layout'
import { renderOurs } from '../render-ours'
import type { FileOptions } from '../structure/tagging'

/** What a file claims and carries, and who hears how it was made. */
export interface RenderTaggedOptions extends FileOptions {
  /** Is told who sets the document. Default: nobody is. */
  onEngine?: (engine: Engine) => void
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
  const { Font } = await import('@react-pdf/renderer')
  const { onEngine, ...file } = options
  try {
    const { bytes } = await renderOurs(element, registeredFaces(Font), file)
    onEngine?.({ name: 'briefing-kit' })
    return bytes
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
    onEngine?.({ name: 'react-pdf', reason: error.message })
  }
  const { renderReference, renderUntagged } = await import('./render-reference')
  const written = await (file.standard === 'none' ? renderUntagged(element) : renderReference(element, file))
  return written.bytes
}
