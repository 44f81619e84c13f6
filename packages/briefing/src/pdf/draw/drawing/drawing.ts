import { identity, type Matrix } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import type { BoxNode } from '../../layout/box-node'
import { number, type PdfPage } from '../../write'
import { rectangle } from '../borders'
import type { Pen } from '../pen'
import type { BoxPlace } from '../place'
import { drawAll } from './shapes'

/** Draws an SVG into its box, scaled to fit. */
export const drawDrawing = (
  pdfPage: PdfPage,
  pen: Pen,
  { box, drawing }: BoxNode,
  place: BoxPlace,
  height: number,
): void => {
  if (!drawing) return
  const { viewBox, shapes } = drawing
  pen.apart((inside) => {
    pdfPage.write(`${rectangle(place.left, place.top, box.width, box.height, height)} W n`)
    const [left, top] = [place.left + box.paddingLeft, place.top + box.paddingTop]
    const { minX = 0, minY = 0, maxX = box.width, maxY = box.height } = viewBox ?? {}
    const scale = Math.min(box.width / maxX, box.height / maxY)
    // Centred, where the box has another aspect ratio.
    const x = left - scale * minX + (box.width - scale * maxX) / 2
    const y = top - scale * minY + (box.height - scale * maxY) / 2
    const isPlain = scale < 10 && scale > 0.05 && Math.abs(minX) < farthest && Math.abs(minY) < farthest
    const base: Matrix = isPlain ? [scale, 0, 0, -scale, x, height - y] : [1, 0, 0, -1, left, height - top]
    const matrix: Matrix = isPlain ? identity : [scale, 0, 0, scale, x - left, y - top]
    pdfPage.write(
      `${[...base.slice(0, 4).map((one) => number(one, 5)), ...base.slice(4).map((one) => number(one))].join(' ')} cm`,
    )
    drawAll(shapes, {
      canvas: pdfPage,
      pen: inside,
      drawing,
      resources: resourcesOf(shapes),
      matrix,
      base,
      extent: extentOf(base, place, box, height),
      looks: drawing.looks,
      drawAll,
      images: new Map(),
    })
  })
}

/** Beyond this, coordinates written in thousandths are too imprecise. */
const farthest = 10_000

/** The box in the coordinates of the drawing. */
const extentOf = (
  [a, , , d, e, f]: Matrix,
  { left, top }: BoxPlace,
  { width, height }: BoxNode['box'],
  page: number,
): Bounds => [(left - e) / a, (page - top - f) / d, (left + width - e) / a, (page - top - height - f) / d]

const resourcesOf = (shapes: readonly SvgShape[]): Map<string, SvgShape> => {
  const resources = new Map<string, SvgShape>()
  for (const { name, children } of shapes) {
    if (name !== 'defs') continue
    for (const child of children) {
      if (typeof child !== 'string' && child.attributes.id !== undefined) resources.set(child.attributes.id, child)
    }
  }
  return resources
}
