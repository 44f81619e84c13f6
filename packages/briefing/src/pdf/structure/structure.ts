import type { ObjectReference, WritableDocument } from '../write/document'
import type { LinkArea, MarkedContent, MarkedElement } from '../write/marked-content'
import type { OutlineEntry, PagePoint } from '../write/outline'
import { headingLevel } from './roles'

/** An element of the structure tree. */
export interface StructureElement extends MarkedElement {
  /** What its object in the file says of it besides its place in the tree. */
  attributes: Record<string, unknown>
  kids: Kid[]
  /** Which part of a component it is, by the names that parts have on the web too: `quote/part`. */
  part?: string
  /** What it says, of headings and whatever else is named to readers. */
  text: string
  /** Where its upper left corner is. */
  corner?: PagePoint
}

/** Another element, a stretch of a page's content, or the annotation that makes a stretch a link. */
export type Kid = { place: ReadingPlace; element: StructureElement } | Content | Area

export interface Content extends MarkedContent {
  place: ReadingPlace
}

export interface Area extends LinkArea {
  place: ReadingPlace
}

/** Source order first, then the order of drawing. */
export type ReadingPlace = readonly [order: number, sequence: number]

export const elementOf = (role: string, attributes: Record<string, unknown> = {}): StructureElement => ({
  role,
  attributes,
  kids: [],
  text: '',
})

/** Elements of a tree, in the order in which they are read. */
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

/** The headings of a document, as they are printed. */
export const headingsOf = (root: StructureElement): OutlineEntry[] =>
  elementsOf(root).flatMap((element) => {
    const level = headingLevel(element.role)
    const title = element.text
      .replace(/[\u00ad\u200b\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    return level && title && element.corner ? [{ title, level, corner: element.corner }] : []
  })

/** Puts everything in source order, also what is drawn in another. */
export const sortKids = (element: StructureElement): void => {
  element.kids.sort(
    ({ place: [order, sequence] }, { place: [otherOrder, otherSequence] }) =>
      order - otherOrder || sequence - otherSequence,
  )
  for (const kid of element.kids) if ('element' in kid) sortKids(kid.element)
}

/** Gives every element of a finished tree its object in the file. */
export const createStructureObjects = (element: StructureElement, document: WritableDocument): void => {
  element.ref = document.ref({ S: element.role, ...element.attributes })
  for (const kid of element.kids) if ('element' in kid) createStructureObjects(kid.element, document)
}

/** Writes the tree under its root, if the document has one, once it is entered and drawn. */
export const writeStructureTree = (root: StructureElement, document: WritableDocument): void => {
  const tree = document.structureRoot
  if (!tree) return
  tree.data.K = root.ref
  const named = elementsOf(root).flatMap(({ attributes, ref }) => (attributes.ID ? [[attributes.ID, ref]] : []))
  if (named.length > 0) {
    // Names are in the order of their bytes.
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

/** The page that is said once, of an element, instead of each of its contents and areas. */
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
