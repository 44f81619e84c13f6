import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { tooManyPages } from '../problems'
import type { Node } from '../tree/node'

/** The instances of a `<Document>` by react-pdf, before layout. */
export const instancesOf = (element: ReactElement): Node =>
  (pdf(element as ReactElement<never>).container as unknown as { document: Node }).document

/**
 * Stops react-pdf at a page limit: it never ends where content fits on no page. It reads `minPresenceAhead` of all that
 * is left once per page, which is counted.
 * @throws TaggingError during layout, beyond the limit
 */
export const limitPages = (document: Node, limit: number): void => {
  const pages = document.children ?? []
  // Experimental pagination ends by itself or reports that there is no room, and takes only numbers.
  if (pages.some(({ props }) => props.layout || props.experimentalPagination)) return
  const count = ({ children = [] }: Node): void => {
    for (const node of children) {
      if (node.type === 'TEXT_INSTANCE' || node.props.fixed) continue
      const presence = Number(node.props.minPresenceAhead ?? 0)
      let asked = 0
      const counted = (): number => {
        asked += 1
        if (asked > timesAsked * limit) throw tooManyPages(limit)
        return presence
      }
      node.props = { ...node.props, minPresenceAhead: { valueOf: counted } }
      if (node.type !== 'TEXT') count(node)
    }
  }
  for (const page of pages) count(page)
}

/** Most reads of the property per page. */
const timesAsked = 2

/** Lays out a document by react-pdf, with the fonts registered with it. */
export const layOut = async (document: Node): Promise<Node> => {
  // Imported on demand: it has no CommonJS build.
  const { default: layoutDocument } = await import('@react-pdf/layout')
  const lay = layoutDocument as unknown as (document: Node, fonts: unknown) => Promise<Node>
  return lay(document, Font)
}
