import { PictureError } from './picture-error'

/** Limits of raster images. */
const limits = {
  /** 50 megapixels: a page of A3 at 500 pixels per inch. */
  pixels: 50_000_000,
  /** Inflated bytes of a PNG: four 8-bit components for each pixel. */
  inflated: 200_000_000,
}

/**
 * Refuses a picture by its header, before anything of its size is allocated.
 * @param inflated size of its pixels in bytes, where they are deflated
 */
export const refuseTooLarge = (width: number, height: number, inflated = 0): void => {
  if (width * height <= limits.pixels && inflated <= limits.inflated) return
  const unpacked = inflated > limits.inflated ? ` of ${Math.ceil(inflated / 1e6)} MB, once inflated` : ''
  throw new PictureError(
    'image-too-large',
    `has ${width} × ${height} pixels${unpacked}`,
    '50 megapixels and 200 MB of inflated pixels are allowed: make it smaller',
  )
}
