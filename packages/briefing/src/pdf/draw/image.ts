import type { BoxNode } from '../layout/box-node'
import { imageOf, number, type Sheet } from '../write'
import { type Place, rectangle } from './borders'
import type { Pen } from './pen'

/** An image in its box. */
export const drawImage = (
  sheet: Sheet,
  pen: Pen,
  { box, style, image, ratio }: BoxNode,
  place: Place,
  height: number,
): void => {
  if (!image) return
  const room = {
    left: place.left + box.paddingLeft,
    top: place.top + box.paddingTop,
    width: box.width - box.paddingLeft - box.paddingRight,
    height: box.height - box.paddingTop - box.paddingBottom,
  }
  const samples = imageOf(image.data)
  if (room.width <= 0 || room.height <= 0 || !samples) return
  const wide = style.objectFit === 'contain' && room.width / room.height > ratio ? room.height * ratio : room.width
  const high = style.objectFit === 'contain' ? wide / ratio : room.height
  const [x, y] = [room.left + (room.width - wide) / 2, room.top + (room.height - high) / 2]
  pen.apart(() => {
    sheet.write(`${rectangle(place.left, place.top, box.width, box.height, height)} W n`)
    sheet.write(`${number(wide)} 0 0 ${number(high)} ${number(x)} ${number(height - y - high)} cm`)
    if (samples.upright) sheet.write(`${samples.upright} cm`)
    sheet.write(`/${sheet.image(samples)} Do`)
  })
}
