import { isFlat, type Matrix, multiplied } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import { matrixIn } from '../../../picture/svg/values'
import { bounded, number } from '../../write'
import { components } from '../pen'
import { type DrawingContext, type Paint, shareOf } from './context'

interface Stop {
  offset: number
  color: string
  alpha: number
}

/** A linear (2) or radial (3) shading in its own coordinates; `matrix` maps these to the content stream. */
interface Shading {
  ShadingType: 2 | 3
  Coords: readonly number[]
  matrix: Matrix
}

/**
 * The paint of a gradient for a shape with these bounds; undefined if it paints nothing.
 * @see SVG 2, 14.2
 */
export const gradientPaint = (
  gradient: SvgShape,
  alpha: number,
  bounds: Bounds | undefined,
  around: DrawingContext,
): Paint | undefined => {
  const stops = stopsOf(gradient)
  const last = stops.at(-1)
  if (!last) return undefined
  const space = spaceOf(gradient, bounds, around)
  if (!space) return undefined
  const shading = stops.length === 1 ? undefined : shadingOf(gradient, space, around)
  if (!shading) return { color: last.color, pattern: undefined, alpha: alpha * last.alpha, mask: undefined }
  const { canvas, base, extent } = around
  const Shading = {
    ShadingType: shading.ShadingType,
    ColorSpace: 'DeviceRGB',
    Coords: shading.Coords,
    Function: functionOf(stops, ({ color }) => components(color).split(' ').map(Number)),
    Extend: [true, true],
  }
  const Matrix = multiplied(base, shading.matrix).map(bounded)
  const pattern = canvas.define('Pattern', { Type: 'Pattern', PatternType: 2, Shading, Matrix })
  const isEven = stops.every((stop) => stop.alpha === last.alpha)
  if (isEven) return { color: undefined, pattern, alpha: alpha * last.alpha, mask: undefined }
  const gray = { ...Shading, ColorSpace: 'DeviceGray', Function: functionOf(stops, (stop) => [stop.alpha]) }
  const G = canvas.group(extent, 'DeviceGray', (inside) => {
    const matrix = shading.matrix.map((one) => number(bounded(one), 6)).join(' ')
    inside.write(`q ${matrix} cm /${inside.define('Shading', gray)} sh Q`)
  })
  const mask = canvas.define('ExtGState', { Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G } })
  return { color: undefined, pattern, alpha, mask }
}

/** Colour stops, each clamped to the offset of the one before. */
const stopsOf = ({ children }: SvgShape): Stop[] => {
  let least = 0
  return children.flatMap((child): Stop[] => {
    if (typeof child === 'string' || child.name !== 'stop') return []
    const { offset, 'stop-color': color = '#000000', 'stop-opacity': opacity } = child.attributes
    least = Math.max(least, shareOf(offset, 0))
    // `none` is a transparent black.
    return [
      { offset: least, color: color === 'none' ? '#000000' : color, alpha: color === 'none' ? 0 : shareOf(opacity) },
    ]
  })
}

/** From gradient coordinates to those of the content stream; undefined where the bounding box is empty. */
const spaceOf = (
  { attributes }: SvgShape,
  bounds: Bounds | undefined,
  { matrix }: DrawingContext,
): Matrix | undefined => {
  let space = matrix
  if (attributes.gradientUnits !== 'userSpaceOnUse') {
    if (!bounds) return undefined
    const [left, top, right, bottom] = bounds
    space = multiplied(space, [right - left, 0, 0, bottom - top, left, top])
  }
  if (attributes.gradientTransform) space = multiplied(space, matrixIn(attributes.gradientTransform))
  return isFlat(space) ? undefined : space
}

/** Undefined where the gradient has no length: then the last colour fills everything. */
const shadingOf = ({ name, attributes }: SvgShape, space: Matrix, { drawing }: DrawingContext): Shading | undefined => {
  const isInUser = attributes.gradientUnits === 'userSpaceOnUse'
  const { width, height } = drawing
  const [across, down] = isInUser ? [width, height] : [1, 1]
  const value = (key: string, otherwise: number): number => Number(attributes[key] ?? otherwise)
  if (name === 'linearGradient') {
    const [x, y] = [value('x1', 0), value('y1', 0)]
    const [dx, dy] = [value('x2', across) - x, value('y2', 0) - y]
    const matrix = multiplied(space, [dx, dy, -dy, dx, x, y])
    return isFlat(matrix) ? undefined : { ShadingType: 2, Coords: [0, 0, 1, 0], matrix }
  }
  const r = value('r', isInUser ? Math.hypot(width, height) / Math.SQRT2 / 2 : 0.5)
  if (!(r > 0)) return undefined
  const [cx, cy] = [value('cx', across / 2), value('cy', down / 2)]
  const [fx, fy] = [(value('fx', cx) - cx) / r, (value('fy', cy) - cy) / r]
  const matrix = multiplied(space, [r, 0, 0, r, cx, cy])
  return isFlat(matrix) ? undefined : { ShadingType: 3, Coords: [fx, fy, 0, 0, 0, 1].map(bounded), matrix }
}

/** Points closer than this coincide. */
const nearest = 0.0002

/** A stitching function over 0 … 1, with an exponential piece between each two stops. */
const functionOf = (stops: readonly Stop[], outputOf: (stop: Stop) => readonly number[]): Record<string, unknown> => {
  const [first, last] = [stops[0] as Stop, stops.at(-1) as Stop]
  const all = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }]
  const pieces: Record<string, unknown>[] = []
  const ends: number[] = []
  let begun = 0
  for (const [at, stop] of all.entries()) {
    const next = all[at + 1]
    if (!next || next.offset - begun < nearest) continue
    pieces.push({ FunctionType: 2, Domain: [0, 1], C0: outputOf(stop), C1: outputOf(next), N: 1 })
    ends.push(next.offset)
    begun = next.offset
  }
  if (pieces.length === 1) return pieces[0] as Record<string, unknown>
  const Encode = pieces.flatMap(() => [0, 1])
  return { FunctionType: 3, Domain: [0, 1], Functions: pieces, Bounds: ends.slice(0, -1), Encode }
}
