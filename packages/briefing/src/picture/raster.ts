import { isJpeg, type Jpeg, readJpeg } from './jpeg'
import { isPng, type Png, readPng } from './png'
import { splitAlpha } from './png-alpha'
import { checkPixels, inOnePass } from './png-pixels'

/** A picture made of pixels, read and checked; its size is that in which it is seen. */
export type Raster = { width: number; height: number } & (
  | { format: 'jpeg'; jpeg: Jpeg; bytes: Uint8Array }
  | {
      format: 'png'
      /** Never interlaced: the rows are those of one pass. */
      png: Png
      /** Filtered rows of eight bits, where pixels have both. */
      split?: { colours: Uint8Array; alpha: Uint8Array }
    }
)

/** Cached by the bytes, for as long as these are used: layout and writing both ask, and so may several documents. */
const cache = new WeakMap<Uint8Array, Raster>()

/**
 * Reads a JPEG or PNG and checks all of it.
 * @returns undefined if the bytes are neither
 * @throws PictureError if it breaks the rules of its format, or is too large
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
  // Splitting checks the pixels too.
  if (!hasAlpha) checkPixels(read)
  const png = inOnePass(read)
  const { width, height } = png
  return { format: 'png', width, height, png, ...(hasAlpha ? { split: splitAlpha(png) } : {}) }
}
