import type { ReactElement } from 'react'
import { registeredFaces } from './faces'
import { renderOurs } from './render-ours'
import type { RenderTaggedOptions, Written } from './tagging'
import { type Faces, NotCovered } from './typeset'

export type { RenderTaggedOptions } from './tagging'

/**
 * A react-pdf `<Document>` as a tagged PDF: drawn as react-pdf draws it, with its structure for those who do not see it.
 * The roles are props of its elements; see {@link TagProps}. The `<Document>` needs a `title` and a `language`; with a
 * `creationDate` the same document gives the same bytes.
 * @throws TaggingError if the document does not keep what it is to claim
 */
export const renderTagged = async (element: ReactElement, options: RenderTaggedOptions = {}): Promise<Uint8Array> => {
  const { Font } = await import('@react-pdf/renderer')
  return (await write(element, registeredFaces(Font), options)).bytes
}

/**
 * Sets a document in faces of which react-pdf needs to know nothing, unless it asks for something that only react-pdf
 * sets.
 * @param register makes the faces known to react-pdf
 */
export const write = async (
  element: ReactElement,
  faces: Faces,
  options: RenderTaggedOptions,
  register: () => Promise<void> = async () => {},
): Promise<Written> => {
  try {
    return await renderOurs(element, faces, options)
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
  }
  await register()
  const { renderReference, renderUntagged } = await import('./engine/render-reference')
  return options.standard === 'none' ? renderUntagged(element) : renderReference(element, options)
}
