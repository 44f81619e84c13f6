import type { ObjectReference, WritableDocument } from '../write/document'
import type { LinkArea, MarkedContent, MarkedElement } from '../write/marked-content'
import type { OutlineEntry, PagePoint } from '../write/outline'
import { headingLevel } from './roles'

/** An element of the structure tree. */
export interface StructureElement extends MarkedElement {
  /** Entries of its dictionary besides its place in the tree. */
  attributes: Record<string, unknown>
  kids: Kid[]
  /** Part of a component, named as on the web: `quote/part`. */
  part?: string
  /** Its text, for outlines and error messages. */
  text: string
  /** Its upper left corner. */
  corner?: PagePoint
}

/** A child element, marked content, or the annotation of a link. */
export type Kid = { place: ReadingPlace; element: StructureElement } | Content | Area

export interface Content extends MarkedContent {
  place: ReadingPlace
}

export interface Area extends LinkArea {
  place: ReadingPlace
}

/** Sorts by source order first, then by drawing order. */
export type ReadingPlace = readonly [order: number, sequence: number]

export const elementOf = (role: string, attributes: Record<string, unknown> = {}): StructureElement => ({
  role,
  attributes,
  kids: [],
  text: '',
})

/** The elements of a tree in reading order, the root first. */
export const elementsOf = (root: StructureElement): StructureElement[] => {
  const found = [root]
  const findIn = ({ kids }: StructureElement): void => {
    for (const kid of kids) {
      if (!('element' in kid)) continue
      found.push(kid.element)
      findIn(kid.element)
    }
  }
  findIn(root)
  return found
}

/** The headings of a document, as printed. */
export const headingsOf = (root: StructureElement): OutlineEntry[] =>
  elementsOf(root).flatMap((element) => {
    const level = headingLevel(element.role)
    const title = element.text
      .replace(/[\u00ad\u200b\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    return level && title && element.corner ? [{ title, level, corner: element.corner }] : []
  })

/** Sorts a tree by source order, whatever the drawing order. */
export const sortKids = (element: StructureElement): void => {
  element.kids.sort(
    ({ place: [order, sequence] }, { place: [otherOrder, otherSequence] }) =>
      order - otherOrder || sequence - otherSequence,
  )
  for (const kid of element.kids) if ('element' in kid) sortKids(kid.element)
}

/** Creates the objects of a finished tree. */
export const createStructureObjects = (element: StructureElement, document: WritableDocument): void => {
  element.ref = document.ref({ S: element.role, ...element.attributes })
  for (const kid of element.kids) if ('element' in kid) createStructureObjects(kid.element, document)
}

/** Writes the tree under the document's structure root, if it has one, once all pages are drawn. */
export const writeStructureTree = (root: StructureElement, document: WritableDocument): void => {
  const tree = document.structureRoot
  if (!tree) return
  tree.data.K = root.ref
  const named = elementsOf(root).flatMap(({ attributes, ref }) => (attributes.ID ? [[attributes.ID, ref]] : []))
  if (named.length > 0) {
    // Name trees are sorted by bytes.
    named.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
    tree.data.IDTree = { Names: named.flat() }
  }
  write(root, tree)
}

const write = (element: StructureElement, parent: ObjectReference): void => {
  const ref = element.ref as ObjectReference
  const page = pageOf(element)
  const kids: unknown[] = []
  for (const kid of element.kids) {
    if ('element' in kid) kids.push(kid.element.ref)
    else if ('contents' in kid) {
      if (kid.annotated) kids.push({ Type: 'OBJR', Pg: other(kid.annotated.page, page), Obj: kid.annotated.annotation })
    } else if (kid.drawn) {
      const { page: drawnOn, id } = kid.drawn
      kids.push(drawnOn === page ? id : { Type: 'MCR', Pg: drawnOn, MCID: id })
    }
  }
  ref.data.P = parent
  if (page) ref.data.Pg = page
  if (kids.length > 0) ref.data.K = kids.length === 1 ? kids[0] : kids
  for (const kid of element.kids) if ('element' in kid) write(kid.element, ref)
  ref.end()
}

/** The page written once for an element, instead of with each of its children. */
const pageOf = ({ kids }: StructureElement): ObjectReference | undefined => {
  let linked: ObjectReference | undefined
  for (const kid of kids) {
    if ('drawn' in kid && kid.drawn) return kid.drawn.page
    if ('annotated' in kid) linked ??= kid.annotated?.page
  }
  return linked
}

const other = (page: ObjectReference, said: ObjectReference | undefined): ObjectReference | undefined =>
  page === said ? undefined : page
