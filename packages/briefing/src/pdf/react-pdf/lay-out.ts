import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { tooManyPages } from '../conformance/problems'
import type { Line, Node } from '../tree/node'

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

/** A text of `@briefing-kit/ui` can be set for a narrower column than it expects. */
interface Breaking {
  within?: (em: number) => Breaking
}

/**
 * A document of instances as boxes on pages, with the fonts registered with react-pdf. Texts with a word that is wider
 * than its column are set a second time, in the knowledge of the column, so that nothing overflows and no hyphen stands
 * where none may.
 *
 * @param idOf what tells an instance's boxes from others
 */
export const layOut = async (document: Node, idOf: (node: Node) => number | undefined): Promise<Node> => {
  // Imported as it is needed, since it has no form that can be required.
  const { default: layoutDocument } = await import('@react-pdf/layout')
  const lay = layoutDocument as unknown as (document: Node, fonts: unknown) => Promise<Node>
  const laid = await lay(document, Font)
  const columns = new Map<number, number>()
  visit(laid, (node) => {
    const id = idOf(node)
    const column = node.lines && columnOf(node.lines)
    if (id !== undefined && column) columns.set(id, column)
  })
  if (columns.size === 0) return laid
  visit(document, (node) => {
    const column = columns.get(idOf(node) ?? 0)
    const narrower = column && (node.props?.hyphenationCallback as Breaking | undefined)?.within?.(column)
    if (narrower) node.props = { ...node.props, hyphenationCallback: narrower }
  })
  return lay(document, Font)
}

const visit = (node: Node, see: (node: Node) => void): void => {
  if (node.props) see(node)
  if (node.type !== 'SVG') for (const child of node.children ?? []) visit(child, see)
}

/** The width of a column in em, if a line is wider than it, or ends in a hyphen. */
const columnOf = (lines: readonly Line[]): number | undefined => {
  const isLast = (line: Line) => line === lines.at(-1)
  if (!lines.some((line) => isTooWide(line) || (!isLast(line) && endsInHyphen(line)))) return undefined
  const size = Math.max(...lines.flatMap(({ runs }) => runs.map(({ attributes }) => attributes.fontSize ?? 1)))
  return Math.min(...lines.map(({ box }) => box.width)) / size
}

const isTooWide = ({ box, runs }: Line): boolean => {
  const glyphs = runs.flatMap(({ glyphs = [], positions = [] }) =>
    glyphs.map(({ codePoints }, index) => ({ space: codePoints[0] === 0x20, width: positions[index]?.xAdvance ?? 0 })),
  )
  const end = glyphs.findLastIndex(({ space }) => !space) + 1
  return glyphs.slice(0, end).reduce((sum, { width }) => sum + width, 0) > box.width + 0.5
}

const endsInHyphen = ({ runs }: Line): boolean => runs.at(-1)?.glyphs?.at(-1)?.codePoints[0] === 0x2d
