import { identity, isFlat, multiplied, scaleOf } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import { matrixIn } from '../../../picture/svg/values'
import { bounded, number } from '../../write'
import { type DrawingContext, type Looks, type Paint, referredTo, shareOf, strokeWidthOf } from './context'
import { gradientPaint } from './gradient'

/** The paint of a fill or a stroke; undefined if nothing is painted. */
export const paintOf = (
  value: string | undefined,
  alpha: number,
  bounds: () => Bounds | undefined,
  around: DrawingContext,
): Paint | undefined => {
  if (value === undefined || value === 'none' || alpha === 0) return undefined
  if (value.startsWith('#')) return { color: value, pattern: undefined, alpha, mask: undefined }
  const paint = referredTo(value, around)
  if (paint?.name === 'pattern') return tilePaint(paint, alpha, around)
  return paint && gradientPaint(paint, alpha, bounds(), around)
}

/** The paint of a pattern, whose tile begins at 0 0. */
const tilePaint = ({ attributes, children }: SvgShape, alpha: number, around: DrawingContext): Paint | undefined => {
  const [width, height] = [Number(attributes.width), Number(attributes.height)]
  const matrix = multiplied(multiplied(around.base, around.matrix), matrixIn(attributes.patternTransform ?? ''))
  if (isFlat(matrix)) return undefined
  const pattern = around.canvas.tiling(width, height, matrix.map(bounded), (canvas) => {
    const pen = around.pen.on(canvas)
    const extent = [0, 0, width, height] as const
    around.drawAll(children, { ...around, canvas, pen, matrix: identity, base: identity, extent, looks: {} })
  })
  return { color: undefined, pattern, alpha, mask: undefined }
}

export const strokeOf = (
  looks: Looks,
  alpha: number,
  bounds: Parameters<typeof paintOf>[2],
  around: DrawingContext,
): Paint | undefined =>
  strokeWidthOf(looks) === 0 || isOfPoints(looks)
    ? undefined
    : paintOf(looks.stroke, alpha * shareOf(looks['stroke-opacity']), bounds, around)

/** Fill and stroke at once, or one after the other where either needs a soft mask. */
export const inPasses = (
  fill: Paint | undefined,
  stroke: Paint | undefined,
  draw: (fill: Paint | undefined, stroke: Paint | undefined) => void,
): void => {
  if (fill && stroke && (fill.mask || stroke.mask)) {
    draw(fill, undefined)
    draw(undefined, stroke)
  } else if (fill || stroke) draw(fill, stroke)
}

const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 }
const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 }

/** Sets colour or pattern, opacity and line style, and draws. */
export const inPaint = (
  fill: Paint | undefined,
  stroke: Paint | undefined,
  { looks, matrix, canvas, pen }: DrawingContext,
  isApart: boolean,
  draw: (pen: DrawingContext['pen']) => void,
): void => {
  const {
    'stroke-linejoin': join,
    'stroke-linecap': cap,
    'stroke-dasharray': dashes,
    'stroke-dashoffset': offset = '0',
  } = looks
  const scale = matrix === identity ? 1 : scaleOf(matrix)
  const alphas: [number, number] = [fill?.alpha ?? 1, stroke?.alpha ?? 1]
  const isThin = alphas[0] < 1 || alphas[1] < 1
  const paint = (own: DrawingContext['pen']): void => {
    if (isThin) own.fade(...alphas)
    const mask = fill?.mask ?? stroke?.mask
    if (mask) canvas.write(`/${mask} gs`)
    if (cap && stroke) canvas.write(`${caps[cap] ?? 0} J`)
    if (join) canvas.write(`${joins[join] ?? 0} j`)
    if (dashes && dashes !== 'none') canvas.write(`[${dashesOf(dashes, scale)}] ${number(Number(offset) * scale)} d`)
    if (stroke?.pattern) canvas.write(`/Pattern CS /${stroke.pattern} SCN`)
    else if (stroke?.color) own.stroke(stroke.color)
    if (stroke) own.width(strokeWidthOf(looks) * scale)
    if (fill?.pattern) canvas.write(`/Pattern cs /${fill.pattern} scn`)
    else if (fill?.color) own.fill(fill.color)
    draw(own)
  }
  const hasLine = join || dashes || (cap && stroke)
  if (isApart || hasLine || isThin || fill?.pattern || stroke?.pattern || fill?.mask) pen.apart(paint)
  else paint(pen)
}

/** Length written for a dash of zero length. */
const point = '0.001'

const hasFlatEnds = ({ 'stroke-linecap': cap = 'butt' }: Looks): boolean => cap === 'butt'

/** Whether every dash has zero length and butt ends: SVG shows none, but PDF viewers would draw hairlines. */
const isOfPoints = (looks: Looks): boolean => {
  const lengths = looks['stroke-dasharray']?.trim().split(/[\s,]+/) ?? []
  return (
    lengths.length > 0 &&
    lengths.length % 2 === 0 &&
    hasFlatEnds(looks) &&
    lengths.every((length, at) => at % 2 === 1 || length === point)
  )
}

const dashesOf = (dashes: string, scale: number): string => {
  const all = dashes.trim().split(/[\s,]+/)
  return scale === 1 ? all.join(' ') : all.map((one) => number(Math.max(0.001, Number(one) * scale))).join(' ')
}
