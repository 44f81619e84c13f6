import { isJpeg, type Jpeg, readJpeg } from './jpeg'
import { isPng, type Png, readPng } from './png'
import { splitAlpha } from './png-alpha'
import { checkPixels, inOnePass } from './png-pixels'

/** A validated raster image; its size is as displayed. */
export type Raster = { width: number; height: number } & (
  | { format: 'jpeg'; jpeg: Jpeg; bytes: Uint8Array }
  | {
      format: 'png'
      /** Never interlaced. */
      png: Png
      /** Filtered rows of 8 bits, where pixels have alpha. */
      split?: { colours: Uint8Array; alpha: Uint8Array }
    }
)

/** A cache by bytes: layout, writing and several documents may share them. */
const cache = new WeakMap<Uint8Array, Raster>()

/**
 * Reads and validates a JPEG or PNG.
 * @returns undefined if the bytes are neither
 * @throws PictureError if it is malformed or too large
 */
export const readRaster = (bytes: Uint8Array): Raster | undefined => {
  const raster = cache.get(bytes) ?? (isJpeg(bytes) ? jpegRaster(bytes) : isPng(bytes) ? pngRaster(bytes) : undefined)
  if (raster) cache.set(bytes, raster)
  return raster
}

const jpegRaster = (bytes: Uint8Array): Raster => {
  const jpeg = readJpeg(bytes)
  const { width, height, orientation } = jpeg
  const size = orientation > 4 ? { width: height, height: width } : { width, height }
  return { format: 'jpeg', ...size, jpeg, bytes }
}

const pngRaster = (bytes: Uint8Array): Raster => {
  const read = readPng(bytes)
  const hasAlpha = read.colour.endsWith('alpha')
  // Splitting validates the pixels too.
  if (!hasAlpha) checkPixels(read)
  const png = inOnePass(read)
  const { width, height } = png
  return { format: 'png', width, height, png, ...(hasAlpha ? { split: splitAlpha(png) } : {}) }
}
