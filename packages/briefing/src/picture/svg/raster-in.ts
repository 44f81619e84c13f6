import { PictureError } from '../picture-error'
import { type Raster, readRaster } from '../raster'
import type { Element } from './parse'
import { type Budget, notDrawn, short, wrong } from './problem'

/** Bytes of a `data:` address of a PNG or JPEG; undefined for others. */
export const bytesOf = (address: string | undefined): Uint8Array | undefined => {
  const [start] = /^data:image\/(?:png|jpe?g);base64,/.exec(address ?? '') ?? []
  return start === undefined ? undefined : Buffer.from((address as string).slice(start.length), 'base64')
}

/**
 * The raster image in an SVG that an `href` holds.
 * @throws PictureError if there is none, if it is damaged or too large, or if it is in CMYK
 */
export const rasterIn = (href: string | undefined, line: number, budget: Budget): Raster => {
  const bytes = bytesOf(href)
  const raster = bytes && readRaster(bytes)
  if (!raster) throw wrong('it has an <image> that is no PNG or JPEG', line)
  budget.pixels(raster.width * raster.height)
  if (raster.format === 'jpeg' && raster.jpeg.components === 4) {
    throw new PictureError('image-colours', `has an <image> in CMYK in line ${line}`, 'save it as RGB')
  }
  return raster
}

/** Puts an image into its place, as large as the ratio of its sides allows there. */
export const fitImage = (
  { attributes: given, line }: Element,
  attributes: Record<string, string>,
  budget: Budget,
): void => {
  const href = given.get('href') ?? ''
  const raster = rasterIn(href, line, budget)
  const fit = given.get('preserveAspectRatio')?.trim() ?? 'xMidYMid'
  Object.assign(attributes, { href, preserveAspectRatio: 'none' })
  if (fit === 'none') return
  const [, across, down] = /^x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+meet)?$/.exec(fit) ?? []
  if (across === undefined || down === undefined) throw notDrawn(`\`preserveAspectRatio\` of \`${short(fit)}\``, line)
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name] ?? 0)) as Area
  const scale = Math.min(width / raster.width, height / raster.height)
  const [wide, high] = [scale * raster.width, scale * raster.height]
  attributes.x = String(x + (width - wide) * (shares[across] as number))
  attributes.y = String(y + (height - high) * (shares[down] as number))
  attributes.width = String(wide)
  attributes.height = String(high)
}

type Area = [x: number, y: number, width: number, height: number]

/** Share of the room that lies before an image, by `preserveAspectRatio`. */
const shares: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 }
