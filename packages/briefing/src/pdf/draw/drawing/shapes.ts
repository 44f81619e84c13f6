import { identity, isFlat, keepsShape, type Matrix, multiplied, scaleOf } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import { cornersOf } from '../../../picture/svg/corners'
import { boundsOf, hasInside, outlineOf } from '../../../picture/svg/outline'
import type { Segment } from '../../../picture/svg/path'
import { matrixIn } from '../../../picture/svg/values'
import { bounded, number } from '../../write'
import { type DrawingContext, type Looks, looksOf, type Paint, referredTo, shareOf, strokeWidthOf } from './context'
import { drawMarkers } from './markers'
import { writtenOutline } from './outline'
import { inPaint, inPasses, paintOf, strokeOf } from './paint'
import { drawWords } from './words'

/** Draws a shape and its descendants. */
export const drawShape = (shape: SvgShape, outer: DrawingContext): void => {
  const { name, attributes } = shape
  const { transform, opacity } = attributes
  if (name === 'defs') return
  const matrix = transform ? multiplied(outer.matrix, matrixIn(transform)) : outer.matrix
  const alpha = shareOf(opacity)
  if (alpha === 0 || (transform && isFlat(matrix))) return
  const around = { ...outer, matrix, looks: looksOf(attributes, outer.looks) }
  clipped(attributes['clip-path'], around, (inside) => {
    if (name === 'g') faded(alpha, inside, (own) => drawAll(shape.children, own))
    else if (isOnePaint(shape, inside.looks)) drawLeaf(shape, alpha, inside)
    else faded(alpha, inside, (own) => drawLeaf(shape, 1, own))
  })
}

export const drawAll = (shapes: readonly (SvgShape | string)[], around: DrawingContext): void => {
  for (const shape of shapes) if (typeof shape !== 'string') drawShape(shape, around)
}

/** Draws within a clip path. */
const clipped = (
  reference: string | undefined,
  around: DrawingContext,
  draw: (inside: DrawingContext) => void,
): void => {
  const clip = referredTo(reference, around)
  if (!clip) {
    draw(around)
    return
  }
  const shapes = clip.children.filter((child) => typeof child !== 'string')
  const outline = writtenOutline(shapes.flatMap(outlineOf), around.matrix)
  // An empty clip path hides everything.
  if (outline === '') return
  around.pen.apart((pen) => {
    around.canvas.write(`${outline} W n`)
    draw({ ...around, pen })
  })
}

/** Draws shapes as one transparency group of constant opacity. */
const faded = (alpha: number, around: DrawingContext, draw: (inside: DrawingContext) => void): void => {
  if (alpha === 1) {
    draw(around)
    return
  }
  const { canvas, pen, extent } = around
  const group = canvas.group(extent, 'DeviceRGB', (inside) =>
    draw({ ...around, canvas: inside, pen: pen.on(inside), base: identity }),
  )
  canvas.write(`q /${canvas.opacity(alpha * pen.share)} gs /${canvas.resource('XObject', group)} Do Q`)
}

/** Whether no part of a shape overlaps another, so that its paint may carry the opacity without a group. */
const isOnePaint = ({ name, attributes, children }: SvgShape, looks: Looks): boolean => {
  if (Object.keys(attributes).some((key) => key.startsWith('marker'))) return false
  if (name === 'text' && children.some((child) => typeof child !== 'string')) return false
  return isNone(looks.fill) || isNone(looks.stroke) || strokeWidthOf(looks) === 0
}

const isNone = (paint: string | undefined): boolean => paint === undefined || paint === 'none'

const drawLeaf = (shape: SvgShape, alpha: number, around: DrawingContext): void => {
  if (shape.name === 'text') {
    drawWords(shape, alpha, around)
    return
  }
  const outline = outlineOf(shape)
  const { looks } = around
  const bounds = () => boundsOf(outline)
  const isFilled = !around.drawing.isPicture || hasInside(outline)
  const alphaOfFill = isFilled ? alpha * shareOf(looks['fill-opacity']) : 0
  const fill = paintOf(looks.fill, alphaOfFill, bounds, around)
  const stroke = strokeOf(looks, alpha, bounds, around)
  inPasses(fill, stroke, (...paints) => drawOutline(outline, ...paints, around))
  drawMarkers(shape, outline, around, drawAll)
}

const drawOutline = (
  outline: readonly Segment[],
  fill: Paint | undefined,
  stroke: Paint | undefined,
  around: DrawingContext,
): void => {
  const { looks, matrix, canvas, drawing } = around
  const isEven = looks['fill-rule'] === 'evenodd'
  const operator = paintOperator(fill, stroke, isEven)
  const isCut = stroke !== undefined && drawing.isPicture && isPointed(outline, looks)
  // Under a transform that distorts, stroke widths differ by direction: stroke in transformed coordinates.
  const isFramed = stroke !== undefined && matrix !== identity && !keepsShape(matrix)
  inPaint(fill, stroke, around, isCut || isFramed, () => {
    if (isCut) canvas.write(`${miterLimit} M`)
    if (isFramed) canvas.write(`${frameOf(matrix)} cm`)
    const scale = scaleOf(matrix)
    canvas.write(`${writtenOutline(outline, isFramed ? [scale, 0, 0, scale, 0, 0] : matrix)} ${operator}`)
  })
}

/** A matrix without its scale. */
const frameOf = (matrix: Matrix): string => {
  const scale = scaleOf(matrix)
  return matrix.map((one, at) => (at < 4 ? number(bounded(one / scale), 6) : number(bounded(one)))).join(' ')
}

/** The miter limit of SVG; that of PDF defaults to 10. */
const miterLimit = 4
const leastTurn = Math.PI - 2 * Math.asin(1 / miterLimit)

const isPointed = (outline: readonly Segment[], { 'stroke-linejoin': join = 'miter' }: Looks): boolean =>
  join === 'miter' &&
  outline.length > 2 &&
  cornersOf(outline).some(
    ({ comes, goes }) => comes !== undefined && goes !== undefined && Math.cos(goes - comes) < Math.cos(leastTurn),
  )

const paintOperator = (fill: Paint | undefined, stroke: Paint | undefined, isEven: boolean): string => {
  if (!fill) return 'S'
  return `${stroke ? 'B' : 'f'}${isEven ? '*' : ''}`
}
