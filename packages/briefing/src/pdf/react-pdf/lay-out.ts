import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { tooManyPages } from '../problems'
import type { Node } from '../tree/node'

/** The instances that react-pdf makes of a `<Document>`, not yet laid out. */
export const instancesOf = (element: ReactElement): Node =>
  (pdf(element as ReactElement<never>).container as unknown as { document: Node }).document

/**
 * Sees to it that react-pdf gives up a document that has more pages than it may: it never ends where nothing of what goes
 * on over pages has room on one. On each page it counts with how much has to be present behind all that is left.
 * @throws TaggingError while it lays out, once it has counted too often
 */
export const limitPages = (document: Node, limit: number): void => {
  const pages = document.children ?? []
  // Its pagination to come ends, or says that there is no room, and takes nothing but numbers.
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

/** How often at most on a page. */
const timesAsked = 2

/** A document of instances as boxes on pages, with the fonts registered with react-pdf. */
export const layOut = async (document: Node): Promise<Node> => {
  // Imported as it is needed, since it has no form that can be required.
  const { default: layoutDocument } = await import('@react-pdf/layout')
  const lay = layoutDocument as unknown as (document: Node, fonts: unknown) => Promise<Node>
  return lay(document, Font)
}
