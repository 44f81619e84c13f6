import { identity, isFlat, keepsShape, type Matrix, multiplied, scaleOf } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import { blends } from '../../../picture/svg/allowed'
import { cornersOf } from '../../../picture/svg/corners'
import { boundsOf, hasInside, outlineOf } from '../../../picture/svg/outline'
import type { Segment } from '../../../picture/svg/path'
import { bytesOf } from '../../../picture/svg/raster-in'
import { matrixIn } from '../../../picture/svg/values'
import { bounded, imageOf, number } from '../../write'
import { type DrawingContext, type Looks, looksOf, type Paint, referredTo, shareOf, strokeWidthOf } from './context'
import { writtenOutline } from './outline'
import { inPaint, inPasses, paintOf, strokeOf } from './paint'
import { drawWords } from './words'

/** Draws a shape and its descendants. */
export const drawShape = (shape: SvgShape, outer: DrawingContext): void => {
  const { name, attributes } = shape
  const { transform, opacity, mask = 'none', 'mix-blend-mode': blend = 'normal' } = attributes
  if (name === 'defs') return
  const matrix = transform ? multiplied(outer.matrix, matrixIn(transform)) : outer.matrix
  const alpha = shareOf(opacity)
  if (alpha === 0 || (transform && isFlat(matrix))) return
  const around = { ...outer, matrix, looks: looksOf(attributes, outer.looks) }
  const isAlone = mask === 'none' && blend === 'normal'
  clipped(attributes['clip-path'], around, (inside) => {
    if (isAlone && name !== 'g' && isOnePaint(shape, inside.looks)) drawLeaf(shape, alpha, inside)
    else if (isAlone && alpha === 1) drawInside(shape, inside)
    else grouped({ alpha, mask, blend }, inside, (own) => drawInside(shape, own))
  })
}

const drawInside = (shape: SvgShape, around: DrawingContext): void => {
  if (shape.name === 'g') drawAll(shape.children, around)
  else drawLeaf(shape, 1, around)
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
  const { transform, 'clip-path': outer } = clip.attributes
  const matrix = transform ? multiplied(around.matrix, matrixIn(transform)) : around.matrix
  const shapes = clip.children.filter((child) => typeof child !== 'string')
  const outline = shapes
    .map((one) => writtenOutline(outlineOf(one), multiplied(matrix, matrixIn(one.attributes.transform ?? ''))))
    .join(' ')
  // An empty clip path hides everything.
  if (outline === '') return
  const isEven = shapes[0]?.attributes['clip-rule'] === 'evenodd'
  clipped(outer, { ...around, matrix }, (inside) => {
    inside.pen.apart((pen) => {
      inside.canvas.write(`${outline} ${isEven ? 'W*' : 'W'} n`)
      draw({ ...around, pen })
    })
  })
}

interface Grouping {
  alpha: number
  mask: string
  blend: string
}

/** Draws shapes as one transparency group, of constant opacity, under a mask, or blended. */
const grouped = (
  { alpha, mask, blend }: Grouping,
  around: DrawingContext,
  draw: (inside: DrawingContext) => void,
): void => {
  const { canvas, pen, extent } = around
  const group = canvas.group(extent, 'DeviceRGB', (inside) =>
    draw({ ...around, canvas: inside, pen: pen.on(inside), base: identity }),
  )
  const states = [canvas.opacity(alpha * pen.share)]
  const shape = referredTo(mask, around)
  if (shape) states.push(maskOf(shape, around))
  if (blend !== 'normal') states.push(canvas.define('ExtGState', { Type: 'ExtGState', BM: blends[blend] }))
  canvas.write(`q ${states.map((one) => `/${one} gs`).join(' ')} /${canvas.resource('XObject', group)} Do Q`)
}

/** A graphics state with a soft mask. */
const maskOf = ({ attributes, children }: SvgShape, around: DrawingContext): string => {
  const { canvas, pen, extent } = around
  const { x, y, width, height, 'mask-type': type } = attributes
  const room: Segment = { op: 're', points: [x, y, width, height].map(Number) }
  const G = canvas.group(extent, 'DeviceRGB', (inside) => {
    inside.write(`${writtenOutline([room], around.matrix)} W n`)
    drawAll(children, { ...around, canvas: inside, pen: pen.on(inside), base: identity, looks: {} })
  })
  const S = type === 'alpha' ? 'Alpha' : 'Luminosity'
  return canvas.define('ExtGState', { Type: 'ExtGState', SMask: { Type: 'Mask', S, G } })
}

/** Whether no part of a shape overlaps another, so that its paint may carry the opacity without a group. */
const isOnePaint = ({ name, children }: SvgShape, looks: Looks): boolean => {
  if (name === 'text' && children.some((child) => typeof child !== 'string')) return false
  return isNone(looks.fill) || isNone(looks.stroke) || strokeWidthOf(looks) === 0
}

const isNone = (paint: string | undefined): boolean => paint === undefined || paint === 'none'

const drawLeaf = (shape: SvgShape, alpha: number, around: DrawingContext): void => {
  if (shape.name === 'text') {
    drawWords(shape, alpha, around)
    return
  }
  if (shape.name === 'image') {
    drawRaster(shape, alpha, around)
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
}

const drawRaster = ({ attributes }: SvgShape, alpha: number, { canvas, pen, matrix, images }: DrawingContext): void => {
  const { href = '', x = '0', y = '0', width, height } = attributes
  if (!images.has(href)) images.set(href, imageOf(bytesOf(href) ?? new Uint8Array()))
  const image = images.get(href)
  if (!image) return
  const placed = multiplied(matrix, [Number(width), 0, 0, -Number(height), Number(x), Number(y) + Number(height)])
  pen.apart((inside) => {
    inside.fade(alpha)
    canvas.write(`${placed.map((one) => number(bounded(one), 5)).join(' ')} cm`)
    if (image.upright) canvas.write(`${image.upright} cm`)
    canvas.write(`/${canvas.image(image)} Do`)
  })
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
    if (isCut) canvas.write(`${number(miterLimitOf(looks))} M`)
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

/** That of SVG defaults to 4, that of PDF to 10. */
const miterLimitOf = (looks: Looks): number => Math.max(1, Number(looks['stroke-miterlimit'] ?? 4))

/** The turn at a corner from which on it is cut. */
const leastTurnOf = (looks: Looks): number => Math.PI - 2 * Math.asin(1 / Math.min(10, miterLimitOf(looks)))

const isPointed = (outline: readonly Segment[], looks: Looks): boolean =>
  (looks['stroke-linejoin'] ?? 'miter') === 'miter' &&
  outline.length > 2 &&
  cornersOf(outline).some(
    ({ comes, goes }) =>
      comes !== undefined && goes !== undefined && Math.cos(goes - comes) < Math.cos(leastTurnOf(looks)),
  )

const paintOperator = (fill: Paint | undefined, stroke: Paint | undefined, isEven: boolean): string => {
  if (!fill) return 'S'
  return `${stroke ? 'B' : 'f'}${isEven ? '*' : ''}`
}
