import type { ObjectReference } from './document'
import type { PdfImage } from './image'

/** Kinds of named resources, with the initials of their names. */
const initials = { Font: 'F', XObject: 'X', ExtGState: 'G', Shading: 'S', Pattern: 'P' } as const

type ResourceKind = keyof typeof initials

/** The document that creates a canvas's resources. */
export interface CanvasDocument {
  ref(data: Record<string, unknown>): ObjectReference
  stream(bytes: Uint8Array, data?: Record<string, unknown>): ObjectReference
  imageObject(image: PdfImage): ObjectReference
  opacityObject(fill: number, stroke: number): ObjectReference
  resourceName(object: ObjectReference, initial: string): string
}

/** A content stream: its operators (ISO 32000-1, annex A) and its resources. */
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

  /** The operators written so far. */
  get content(): string {
    return this.#operators.join('\n')
  }

  /** Resource name of a font. */
  font(font: ObjectReference): string {
    return this.resource('Font', font)
  }

  /** Resource name of an image. `Do` draws it into the unit square; see {@link PdfImage.upright}. */
  image(image: PdfImage): string {
    return this.resource('XObject', this.#document.imageObject(image))
  }

  /** Resource name of a graphics state, for `gs`, with constant opacities of fill and stroke, 0 to 1. */
  opacity(fill: number, stroke = fill): string {
    return this.resource('ExtGState', this.#document.opacityObject(fill, stroke))
  }

  /** Resource name of a new object. */
  define(kind: ResourceKind, data: Record<string, unknown>): string {
    return this.resource(kind, this.#document.ref(data))
  }

  /** Resource name of an object, the same in every content stream. */
  resource(kind: ResourceKind, object: ObjectReference): string {
    const name = this.#document.resourceName(object, initials[kind])
    this.resources[kind] ??= {}
    this.resources[kind][name] = object
    return name
  }

  /**
   * A transparency group, to be drawn by `Do`.
   * @param box its bounding box, in the coordinates where it is used
   */
  group(box: readonly number[], space: 'DeviceRGB' | 'DeviceGray', draw: (canvas: Canvas) => void): ObjectReference {
    const Group = { Type: 'Group', S: 'Transparency', CS: space, I: true }
    return this.#drawn({ Type: 'XObject', Subtype: 'Form', BBox: box, Group }, draw)
  }

  /** Resource name of a pattern of tiles, for `scn`. */
  tiling(width: number, height: number, Matrix: readonly number[], draw: (canvas: Canvas) => void): string {
    const tile = { PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, width, height] }
    const data = { Type: 'Pattern', ...tile, XStep: width, YStep: height, Matrix }
    return this.resource('Pattern', this.#drawn(data, draw))
  }

  #drawn(data: Record<string, unknown>, draw: (canvas: Canvas) => void): ObjectReference {
    const canvas = new Canvas(this.#document)
    draw(canvas)
    const bytes = Buffer.from(canvas.content, 'latin1')
    return this.#document.stream(bytes, { ...data, Resources: canvas.resources })
  }
}
