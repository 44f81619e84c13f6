import type { Matrix } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import type { BoxDrawing } from '../../layout/drawing'
import type { Canvas, PdfImage } from '../../write'
import type { Pen } from '../pen'

/** Where a shape is drawn, and the presentation attributes it inherits. */
export interface DrawingContext {
  canvas: Canvas
  pen: Pen
  drawing: BoxDrawing
  /** Elements that `url(#id)` may refer to, by id. */
  resources: ReadonlyMap<string, SvgShape>
  /** From the coordinates of the shape to those of the content stream. */
  matrix: Matrix
  /** From the coordinates of the content stream to the default coordinates of page or group, which patterns use. */
  base: Matrix
  /** Bounding box of the whole drawing, in the coordinates of the content stream. */
  extent: Bounds
  looks: Looks
  /** Draws shapes in their order. */
  drawAll: (shapes: readonly (SvgShape | string)[], around: DrawingContext) => void
  /** Raster images by their addresses: one is embedded once, however often it is drawn. */
  images: Map<string, PdfImage | undefined>
}

/** The paint of a fill or a stroke. */
export interface Paint {
  /** A plain colour; undefined where a pattern paints. */
  color: string | undefined
  pattern: string | undefined
  /** Constant opacity, 0 to 1. */
  alpha: number
  /** Name of the graphics state with a soft mask, where opacity varies over the area. */
  mask: string | undefined
}

/** Presentation attributes that shapes inherit, by their SVG names. */
export type Looks = Readonly<Record<string, string>>

const inherited = new Set(
  [
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray',
    'stroke-miterlimit stroke-dashoffset',
    'font-size font-weight text-anchor dominant-baseline',
  ].flatMap((names) => names.split(' ')),
)

/** The presentation attributes of a shape: its own over the inherited ones. */
export const looksOf = (attributes: Looks, outer: Looks): Looks => {
  let looks: Record<string, string> | undefined
  for (const name in attributes) {
    if (!inherited.has(name)) continue
    looks ??= { ...outer }
    looks[name] = attributes[name] as string
  }
  return looks ?? outer
}

/** A number clamped to 0 … 1. */
export const shareOf = (text: string | undefined, otherwise = 1): number =>
  text === undefined ? otherwise : Math.min(1, Math.max(0, Number(text)))

/** Stroke width in user units; default 1, also for negative values. */
export const strokeWidthOf = (looks: Looks): number => {
  const width = Number(looks['stroke-width'] ?? 1)
  return width >= 0 ? width : 1
}

/** The element that `url(#id)` refers to; undefined if there is none. */
export const referredTo = (reference: string | undefined, { resources }: DrawingContext): SvgShape | undefined => {
  const [, id] = /^url\(#(.*)\)$/.exec(reference ?? '') ?? []
  return id === undefined ? undefined : resources.get(id)
}
