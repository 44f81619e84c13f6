import { Canvas, type CanvasDocument } from './canvas'
import type { ObjectReference } from './document'
import type { IndirectObject } from './indirect-object'
import { linkAnnotation, type Rectangle, type Target } from './link-annotation'
import type { LinkArea, MarkedContent, MarkedElement } from './marked-content'

/** A link on one page. */
export interface PageLink {
  element: MarkedElement
  area: LinkArea
  /** Its parts: one for each line that it stands on. */
  rectangles: readonly Rectangle[]
  target: Target
}

/** The document of a page. */
interface PageDocument extends CanvasDocument {
  readonly isTagged: boolean
  enterParents(elements: MarkedElement | readonly MarkedElement[]): number
}

/** A page of a document. */
export class PdfPage extends Canvas {
  readonly object: IndirectObject
  readonly #annotations: ObjectReference[] = []
  #marked: MarkedElement[] | undefined

  constructor(
    private readonly document: PageDocument,
    object: IndirectObject,
  ) {
    super(document)
    this.object = object
  }

  /** Begins content of an element. It ends before another begins, and on the same level of saved states. */
  begin(element: MarkedElement, content: MarkedContent): void {
    if (!this.document.isTagged) return
    if (!this.#marked) {
      this.#marked = []
      this.object.data.StructParents = this.document.enterParents(this.#marked)
    }
    const id = this.#marked.push(element) - 1
    content.drawn = { page: this.object, id }
    this.write(`/${element.role}<</MCID ${id}>>BDC`)
  }

  /** Begins what is no content of an element, by the operator that says of what kind it is. */
  artifact(operator = '/Artifact BMC'): void {
    if (this.document.isTagged) this.write(operator)
  }

  /** Ends what was begun last. */
  end(): void {
    if (this.document.isTagged) this.write('EMC')
  }

  /** One annotation for all parts of a link on this page, so that it is read out once. */
  link({ element, area, rectangles, target }: PageLink): void {
    const parent = this.document.isTagged ? this.document.enterParents(element) : undefined
    const annotation = this.document.ref(linkAnnotation(rectangles, target, area.contents, parent))
    this.#annotations.push(annotation)
    area.annotated = { page: this.object, annotation }
  }

  /** Puts the page together, once everything is drawn. */
  finish(): void {
    const { data } = this.object
    data.Contents = this.document.stream(Buffer.from(this.content, 'latin1'))
    data.Resources = this.resources
    if (this.#annotations.length > 0) Object.assign(data, { Annots: this.#annotations, Tabs: 'S' })
  }
}
