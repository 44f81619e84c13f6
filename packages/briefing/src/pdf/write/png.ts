import type { Png } from '../../picture/png'
import { inflatedRows, sampleOf, unfilteredRows } from '../../picture/png-pixels'

/**
 * The colours and the opacities of pixels that have both, each as rows of their own of eight bits. Filters work on each
 * byte of a pixel by itself, so that the filtered rows can be parted as they are.
 */
export const parted = (png: Png): { colours: Uint8Array; alpha: Uint8Array } => {
  const { width, height, bits, colour } = png
  const inks = colour === 'rgb and alpha' ? 3 : 1
  const step = bits / 8
  const source = inflatedRows(png)
  const colours = Buffer.alloc((width * inks + 1) * height)
  const alpha = Buffer.alloc((width + 1) * height)
  let from = 0
  let ink = 0
  let veil = 0
  for (let row = 0; row < height; row++) {
    const filter = source[from++] as number
    colours[ink++] = filter
    alpha[veil++] = filter
    for (let column = 0; column < width; column++) {
      for (let one = 0; one < inks; one++, from += step) colours[ink++] = source[from] as number
      alpha[veil++] = source[from] as number
      from += step
    }
  }
  return { colours, alpha }
}

/** The opacity of each pixel of a PNG with a palette. */
export const opacities = (png: Png): Uint8Array => {
  const alpha = Buffer.alloc(png.width * png.height)
  let at = 0
  for (const { row } of unfilteredRows(png, inflatedRows(png))) {
    for (let x = 0; x < png.width; x++) alpha[at++] = png.transparency?.[sampleOf(row, x, png.bits)] ?? 255
  }
  return alpha
}
