import type { Area, Content, StructureElement } from '../tags/structure'
import type { Reference } from './document'
import type { Image } from './image'
import type { IndirectObject } from './indirect-object'
import { linkAnnotation, type Rectangle, type Target } from './link-annotation'
import type { SheetDocument } from './sheet-document'

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
    if (!this.#document.isTagged) return
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
    if (this.#document.isTagged) this.#operators.push(operator)
  }

  /** Ends what was begun last. */
  end(): void {
    if (this.#document.isTagged) this.#operators.push('EMC')
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
    const parent = this.#document.isTagged ? this.#document.enterParents(element) : undefined
    const annotation = this.#document.ref(linkAnnotation(rectangles, target, area.contents, parent))
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
