import { Canvas, type CanvasDocument } from './canvas'
import type { ObjectReference } from './document'
import type { IndirectObject } from './indirect-object'
import { linkAnnotation, type Rectangle, type Target } from './link-annotation'
import type { LinkArea, MarkedContent, MarkedElement } from './marked-content'

/** A link on one page. */
export interface PageLink {
  element: MarkedElement
  area: LinkArea
  /** One for each line that it is on. */
  rectangles: readonly Rectangle[]
  target: Target
}

/** The document as its pages use it. */
interface PageDocument extends CanvasDocument {
  readonly isTagged: boolean
  enterParents(elements: MarkedElement | readonly MarkedElement[]): number
}

/** A page of a document: its content stream, its annotations and its object. */
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

  /** Begins marked content of an element. It ends before another begins, at the same nesting of `q`. */
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

  /** Begins an artifact. */
  artifact(operator = '/Artifact BMC'): void {
    if (this.document.isTagged) this.write(operator)
  }

  /** Ends the marked content begun last. */
  end(): void {
    if (this.document.isTagged) this.write('EMC')
  }

  /** Adds one annotation for all parts of a link on this page, so that it is announced once. */
  link({ element, area, rectangles, target }: PageLink): void {
    const parent = this.document.isTagged ? this.document.enterParents(element) : undefined
    const annotation = this.document.ref(linkAnnotation(rectangles, target, area.contents, parent))
    this.#annotations.push(annotation)
    area.annotated = { page: this.object, annotation }
  }

  /** Writes content stream and resources, once everything is drawn. */
  finish(): void {
    const { data } = this.object
    data.Contents = this.document.stream(Buffer.from(this.content, 'latin1'))
    data.Resources = this.resources
    if (this.#annotations.length > 0) Object.assign(data, { Annots: this.#annotations, Tabs: 'S' })
  }
}
