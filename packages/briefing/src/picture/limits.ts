import { PictureError } from './picture-error'

/** What a picture of pixels may have at most. */
const limits = {
  /** 50 megapixels: a page of A3 with 500 pixels to the inch. */
  pixels: 50_000_000,
  /** What the pixels of a PNG may take once they are inflated, in bytes: four components of eight bits for each pixel. */
  inflated: 200_000_000,
}

/**
 * Refuses a picture by what it says about itself, before anything of its size is made.
 * @param inflated how many bytes its pixels take, where they are packed without loss
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
