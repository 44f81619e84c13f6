import type { Matrix } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import type { BoxDrawing } from '../../layout/drawing'
import type { Canvas } from '../../write'
import type { Pen } from '../pen'

/** Where a shape is drawn, and what it takes from those around it. */
export interface DrawingContext {
  canvas: Canvas
  pen: Pen
  drawing: BoxDrawing
  /** What may be referred to, by its id. */
  resources: ReadonlyMap<string, SvgShape>
  /** From the coordinates of a shape to those in which everything is written. */
  matrix: Matrix
  /** From these to those in which what is drawn here begins, as patterns count. */
  base: Matrix
  /** The whole drawing, in the coordinates in which it is written. */
  extent: Bounds
  looks: Looks
  isInMarker: boolean
}

/** The paint of a fill or a stroke. */
export interface Paint {
  /** A plain colour, or the name of a pattern. */
  color: string | undefined
  pattern: string | undefined
  /** How opaque it is, the same everywhere. */
  alpha: number
  /** The name of a graphics state in which it is not as opaque everywhere. */
  mask: string | undefined
}

/** How shapes look that do not say it, under the names of SVG. */
export type Looks = Readonly<Record<string, string>>

const inherited = new Set(
  [
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray',
    'font-size font-weight text-anchor dominant-baseline',
  ].flatMap((names) => names.split(' ')),
)

/** The looks of a shape. */
export const looksOf = (attributes: Looks, outer: Looks): Looks => {
  let looks: Record<string, string> | undefined
  for (const name in attributes) {
    if (!inherited.has(name)) continue
    looks ??= { ...outer }
    looks[name] = attributes[name] as string
  }
  return looks ?? outer
}

/** A share, from 0 to 1. */
export const shareOf = (text: string | undefined, otherwise = 1): number =>
  text === undefined ? otherwise : Math.min(1, Math.max(0, Number(text)))

/** How wide strokes are. */
export const strokeWidthOf = (looks: Looks): number => {
  const width = Number(looks['stroke-width'] ?? 1)
  return width >= 0 ? width : 1
}

/** What something refers to by `url(#id)`. */
export const referredTo = (reference: string | undefined, { resources }: DrawingContext): SvgShape | undefined => {
  const [, id] = /^url\(#(.*)\)$/.exec(reference ?? '') ?? []
  return id === undefined ? undefined : resources.get(id)
}
