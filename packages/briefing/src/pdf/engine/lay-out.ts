import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Node } from './node'

/** The instances that react-pdf makes of a `<Document>`, not yet laid out. */
export const instancesOf = (element: ReactElement): Node =>
  (pdf(element as ReactElement<never>).container as unknown as { document: Node }).document

/** A document of instances as boxes on pages, with the fonts registered with react-pdf. */
export const layOut = async (document: Node): Promise<Node> => {
  // Imported as it is needed, since it has no form that can be required.
  const { default: layoutDocument } = await import('@react-pdf/layout')
  return (layoutDocument as unknown as (document: Node, fonts: unknown) => Promise<Node>)(document, Font)
}
