import type { Area, Content, StructureElement } from '../tags/structure'
import type { Reference } from './document'
import type { Image } from './image'
import type { IndirectObject } from './indirect-object'
import type { SheetDocument } from './sheet-document'

/** In points, from the lower left corner of the page. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number]

/** Where a link leads: to an address, or to a destination of the document by its name. */
export type Target = { url: string } | { destination: string }

/** A link on one page. */
export interface SheetLink {
  element: StructureElement
  area: Area
  /** Its parts: one for each line that it stands on. */
  rectangles: readonly Rectangle[]
  target: Target
}

/** What a page may draw by a name, and how these names begin. */
const initials = { Font: 'F', XObject: 'X', ExtGState: 'G', Shading: 'S', Pattern: 'P' } as const

export type ResourceKind = keyof typeof initials

/** A page of a document. What is drawn is written as operators (ISO 32000-1, annex A). */
export class Sheet {
  readonly object: IndirectObject
  readonly #document: SheetDocument
  readonly #operators: string[] = []
  readonly #resources: Partial<Record<ResourceKind, Record<string, Reference>>> = {}
  readonly #annotations: Reference[] = []
  #marked: StructureElement[] | undefined

  constructor(document: SheetDocument, object: IndirectObject) {
    this.#document = document
    this.object = object
  }

  write(operators: string): void {
    this.#operators.push(operators)
  }

  /** What was written until now. */
  get content(): string {
    return this.#operators.join('\n')
  }

  /** Begins content of an element. It ends before another begins, and on the same level of saved states. */
  begin(element: StructureElement, content: Content): void {
    if (!this.#marked) {
      this.#marked = []
      this.object.data.StructParents = this.#document.enterParents(this.#marked)
    }
    const id = this.#marked.push(element) - 1
    content.drawn = { page: this.object, id }
    this.#operators.push(`/${element.role}<</MCID ${id}>>BDC`)
  }

  /** Begins what is no content of an element, by the operator that says of what kind it is. */
  artifact(operator = '/Artifact BMC'): void {
    this.#operators.push(operator)
  }

  /** Ends what was begun last. */
  end(): void {
    this.#operators.push('EMC')
  }

  /** The name of a font on this page. */
  font(font: Reference): string {
    return this.resource('Font', font)
  }

  /** The name of an image on this page. It is drawn by `Do` into the unit square; see {@link Image.upright}. */
  image(image: Image): string {
    return this.resource('XObject', this.#document.imageObject(image))
  }

  /** The name of a graphics state, for `gs`, in which what is filled and what is stroked is so opaque: from 0 to 1. */
  opacity(fill: number, stroke = fill): string {
    return this.resource('ExtGState', this.#document.opacityObject(fill, stroke))
  }

  /** The name of something else that the page draws by a name. It has the same one on all pages. */
  resource(kind: ResourceKind, object: Reference): string {
    const name = this.#document.resourceName(object, initials[kind])
    this.#resources[kind] ??= {}
    this.#resources[kind][name] = object
    return name
  }

  /** One annotation for all parts of a link on this page, so that it is read out once. */
  link({ element, area, rectangles, target }: SheetLink): void {
    const edges = (index: number): number[] => rectangles.map((rectangle) => rectangle[index] as number)
    const annotation = this.#document.ref({
      Subtype: 'Link',
      F: 4,
      Border: [0, 0, 0],
      Rect: [Math.min(...edges(0)), Math.min(...edges(1)), Math.max(...edges(2)), Math.max(...edges(3))],
      QuadPoints: rectangles.length > 1 ? rectangles.flatMap(corners) : undefined,
      A: actionOf(target),
      Contents: new String(area.contents),
      StructParent: this.#document.enterParents(element),
    })
    this.#annotations.push(annotation)
    area.annotated = { page: this.object, annotation }
  }

  /** Puts the page together, once everything is drawn. */
  finish(): void {
    const { data } = this.object
    data.Contents = this.#document.stream(Buffer.from(this.content, 'latin1'))
    data.Resources = this.#resources
    if (this.#annotations.length > 0) Object.assign(data, { Annots: this.#annotations, Tabs: 'S' })
  }
}

/** The corners of a part of a link as readers take them: the upper ones first. */
const corners = ([left, bottom, right, top]: Rectangle): number[] => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
]

const actionOf = (target: Target): Record<string, unknown> =>
  'url' in target ? { S: 'URI', URI: new String(target.url) } : { S: 'GoTo', D: new String(target.destination) }
