import type { ReactElement } from 'react'
import { NotCovered } from '../problems'
import type { FileOptions, Written } from '../tagging'
import { refuseOmissions, renderForeign } from './foreign/render-foreign'

/** Conformance and metadata of a file, and callbacks about its making. */
export interface RenderTaggedOptions extends FileOptions {
  /** Called with the engine in use. Default: none. */
  onEngine?: (engine: Engine) => void
  /**
   * Called with the structure tree as text, to see what screen readers get: one element a line, indented by depth.
   * Default: none.
   */
  onStructure?: (structure: string) => void
  /** `react-pdf` skips our engine. Default: our engine, with react-pdf as the fallback. */
  engine?: 'react-pdf'
  /** The most pages: a document with more, or one that never ends, is refused. Default 5000. */
  limit?: number
}

/**
 * The engine of a document: our own, or react-pdf, several times slower, for features that ours lacks. `reason` is the
 * first of these, as `opacity: 0.5`; removing it may be enough.
 */
export type Engine = { name: 'briefing-kit' } | { name: 'react-pdf'; reason: string }

/**
 * A react-pdf `<Document>` as a tagged PDF: drawn as react-pdf draws it, with a structure tree. Roles are props of its
 * elements; see {@link TagProps}. The `<Document>` needs a `title` and a `language`; with a `creationDate` equal
 * documents give equal bytes.
 *
 * Its structure is checked, its pages are not judged: that no word is lost, printed over another or too pale is the
 * author's to see to. `briefing build` checks that of a brief, and `briefing verify` looks up the quotations, figures and
 * dates of a brief in any PDF.
 * @throws TaggingError if the document does not conform to its standard
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
