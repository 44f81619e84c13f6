import type { BoxNode } from '../layout/box-node'
import { imageOf, number, type PdfPage } from '../write'
import { bordersOf, rectangle } from './borders'
import type { Pen } from './pen'
import type { BoxPlace } from './place'
import { inset, outlineOf, type Rounded, roundedOf, squareOf } from './rounded'

/** Draws an image into its box. */
export const drawImage = (pdfPage: PdfPage, pen: Pen, node: BoxNode, place: BoxPlace, height: number): void => {
  const { style, image } = node
  if (!image) return
  const edges = [0, 1, 2, 3].map((at) => (bordersOf(node)[at] as number) + (paddingsOf(node)[at] as number))
  const frame = edges as [number, number, number, number]
  const room = inset(roundedOf(node, place) ?? squareOf(node, place), frame)
  const samples = imageOf(image.data)
  if (room.width <= 0 || room.height <= 0 || !samples) return
  const [wide, high] = fitted(String(style.objectFit ?? 'fill'), room, image)
  const x = room.left + placed(style.objectPositionX, room.width - wide)
  const y = room.top + placed(style.objectPositionY, room.height - high)
  pen.apart((inside) => {
    const isRound = room.corners.some(([across]) => across > 0)
    const area = isRound ? outlineOf(room, height) : rectangle(room.left, room.top, room.width, room.height, height)
    pdfPage.write(`${area} W n`)
    // Other content sets the opacity along with its colour; an image has no colour.
    inside.fade(1)
    pdfPage.write(`${number(wide)} 0 0 ${number(high)} ${number(x)} ${number(height - y - high)} cm`)
    if (samples.upright) pdfPage.write(`${samples.upright} cm`)
    pdfPage.write(`/${pdfPage.image(samples)} Do`)
  })
}

type Size = readonly [width: number, height: number]

/** Size of an image in the content box, by `objectFit`. */
const fitted = (fit: string, room: Rounded, { width, height }: { width: number; height: number }): Size => {
  const contained = Math.min(room.width / width, room.height / height)
  if (fit === 'contain') return [width * contained, height * contained]
  if (fit === 'none') return [width, height]
  if (fit === 'scale-down') return contained < 1 ? [width * contained, height * contained] : [width, height]
  if (fit !== 'cover') return [room.width, room.height]
  const covering = Math.max(room.width / width, room.height / height)
  return [width * covering, height * covering]
}

/** Offset of an image in the content box by `objectPosition`, given the free space. */
const placed = (position: unknown, rest: number): number =>
  typeof position === 'number' ? position : (Number.parseFloat(String(position ?? '50%')) / 100) * rest

const paddingsOf = ({ box }: BoxNode) => [box.paddingTop, box.paddingRight, box.paddingBottom, box.paddingLeft] as const
