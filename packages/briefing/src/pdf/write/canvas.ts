import type { ObjectReference } from './document'
import type { PdfImage } from './image'

/** What content may draw by a name, and how these names begin. */
const initials = { Font: 'F', XObject: 'X', ExtGState: 'G', Shading: 'S', Pattern: 'P' } as const

type ResourceKind = keyof typeof initials

/** Where the objects are made that a canvas draws by name. */
export interface CanvasDocument {
  ref(data: Record<string, unknown>): ObjectReference
  stream(bytes: Uint8Array, data?: Record<string, unknown>): ObjectReference
  imageObject(image: PdfImage): ObjectReference
  opacityObject(fill: number, stroke: number): ObjectReference
  resourceName(object: ObjectReference, initial: string): string
}

/** What is drawn, as operators (ISO 32000-1, annex A), and what it draws by names. */
export class Canvas {
  readonly #document: CanvasDocument
  protected readonly resources: Partial<Record<ResourceKind, Record<string, ObjectReference>>> = {}
  readonly #operators: string[] = []

  constructor(document: CanvasDocument) {
    this.#document = document
  }

  write(operators: string): void {
    this.#operators.push(operators)
  }

  /** What was written until now. */
  get content(): string {
    return this.#operators.join('\n')
  }

  /** The name of a font here. */
  font(font: ObjectReference): string {
    return this.resource('Font', font)
  }

  /** The name of an image here. It is drawn by `Do` into the unit square; see {@link PdfImage.upright}. */
  image(image: PdfImage): string {
    return this.resource('XObject', this.#document.imageObject(image))
  }

  /** The name of a graphics state, for `gs`, in which what is filled and what is stroked is so opaque: from 0 to 1. */
  opacity(fill: number, stroke = fill): string {
    return this.resource('ExtGState', this.#document.opacityObject(fill, stroke))
  }

  /** The name of an object that is made for what is drawn here. */
  define(kind: ResourceKind, data: Record<string, unknown>): string {
    return this.resource(kind, this.#document.ref(data))
  }

  /** The name of something else that is drawn by a name. It is the same wherever it is drawn. */
  resource(kind: ResourceKind, object: ObjectReference): string {
    const name = this.#document.resourceName(object, initials[kind])
    this.resources[kind] ??= {}
    this.resources[kind][name] = object
    return name
  }

  /**
   * A transparency group: drawn by itself first, and then as one thing, by `Do`.
   * @param box where it may draw, in the coordinates that hold where it is used
   */
  group(box: readonly number[], space: 'DeviceRGB' | 'DeviceGray', draw: (canvas: Canvas) => void): ObjectReference {
    const canvas = new Canvas(this.#document)
    draw(canvas)
    const Group = { Type: 'Group', S: 'Transparency', CS: space, I: true }
    const data = { Type: 'XObject', Subtype: 'Form', BBox: box, Group, Resources: canvas.resources }
    return this.#document.stream(Buffer.from(canvas.content, 'latin1'), data)
  }
}
