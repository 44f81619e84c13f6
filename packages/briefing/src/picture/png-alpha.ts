import type { Png } from './png'
import { inflatedRows, sampleOf, unfilteredRows } from './png-pixels'

/**
 * Splits pixels with alpha into filtered rows of colours and of alpha, 8 bits a channel. Filters treat each byte of a
 * pixel by itself, so rows need not be unfiltered.
 * @throws PictureError if the number of rows does not match the size
 */
export const splitAlpha = (png: Png): { colours: Uint8Array; alpha: Uint8Array } => {
  const { width, height, bits, colour } = png
  const channels = colour === 'rgb and alpha' ? 3 : 1
  const step = bits / 8
  const source = inflatedRows(png)
  const colours = Buffer.alloc((width * channels + 1) * height)
  const alpha = Buffer.alloc((width + 1) * height)
  let from = 0
  let colourAt = 0
  let alphaAt = 0
  for (let row = 0; row < height; row++) {
    const filter = source[from++] as number
    colours[colourAt++] = filter
    alpha[alphaAt++] = filter
    for (let column = 0; column < width; column++) {
      for (let one = 0; one < channels; one++, from += step) colours[colourAt++] = source[from] as number
      alpha[alphaAt++] = source[from] as number
      from += step
    }
  }
  return { colours, alpha }
}

/** Alpha of each pixel of a palette PNG, one byte each. */
export const paletteAlpha = (png: Png): Uint8Array => {
  const alpha = Buffer.alloc(png.width * png.height)
  let at = 0
  for (const { row } of unfilteredRows(png, inflatedRows(png))) {
    for (let x = 0; x < png.width; x++) alpha[at++] = png.transparency?.[sampleOf(row, x, png.bits)] ?? 255
  }
  return alpha
}
