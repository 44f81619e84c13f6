import type { ReactElement } from 'react'
import { registeredFaces } from './faces'
import { renderOurs } from './render-ours'
import type { FileOptions, Written } from './tagging'
import { type Faces, NotCovered } from './typeset'

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
  return (await write(element, registeredFaces(Font), file, { onEngine })).bytes
}

interface Fallback {
  /** Makes the faces known to react-pdf. */
  register?: () => Promise<void>
  onEngine?: RenderTaggedOptions['onEngine']
}

/**
 * Sets a document in faces of which react-pdf needs to know nothing, unless it asks for something that only react-pdf
 * sets.
 */
export const write = async (
  element: ReactElement,
  faces: Faces,
  options: FileOptions,
  { register, onEngine }: Fallback = {},
): Promise<Written> => {
  try {
    const written = await renderOurs(element, faces, options)
    onEngine?.({ name: 'briefing-kit' })
    return written
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
    onEngine?.({ name: 'react-pdf', reason: error.message })
  }
  await register?.()
  const { renderReference, renderUntagged } = await import('./engine/render-reference')
  return options.standard === 'none' ? renderUntagged(element) : renderReference(element, options)
}
