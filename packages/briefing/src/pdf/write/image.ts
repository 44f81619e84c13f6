import { deflateSync } from 'node:zlib'
import type { Png } from '../../picture/png'
import { paletteAlpha } from '../../picture/png-alpha'
import { type Raster, readRaster } from '../../picture/raster'

/** An image XObject: samples, with a soft mask if its pixels have opacity. */
export interface PdfImage {
  /** Size in pixels as displayed, after EXIF orientation. */
  width: number
  height: number
  /** Operands of `cm` that turn the drawn image upright in the unit square; empty if it is. */
  upright: string
  samples: Samples
  mask?: Samples
}

/** The dictionary entries and bytes of an image. */
interface Samples {
  data: Record<string, unknown>
  bytes: Uint8Array
}

/** Matrices by EXIF orientation, from 1. */
const turns = [
  '',
  '-1 0 0 1 1 0',
  '-1 0 0 -1 1 1',
  '1 0 0 -1 0 1',
  '0 -1 -1 0 1 1',
  '0 -1 1 0 0 1',
  '0 1 1 0 0 0',
  '0 1 -1 0 1 0',
]

const spaces: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }

/** Cache by raster: one may be in many documents. */
const cache = new WeakMap<Raster, PdfImage>()

/**
 * An image XObject of a JPEG or PNG; undefined if the bytes are neither.
 * @throws PictureError if it is malformed or too large
 */
export const imageOf = (bytes: Uint8Array): PdfImage | undefined => {
  const raster = readRaster(bytes)
  if (!raster) return undefined
  const image = cache.get(raster) ?? (raster.format === 'jpeg' ? jpegImage(raster) : pngImage(raster))
  cache.set(raster, image)
  return image
}

const entries = (width: number, height: number, bits: number, space: unknown): Record<string, unknown> => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: bits,
  ColorSpace: space,
})

/** A JPEG is embedded as it is. CMYK is inverted, as programs write it. */
const jpegImage = ({ width, height, jpeg, bytes }: Raster & { format: 'jpeg' }): PdfImage => {
  const space = spaces[jpeg.components]
  const data = {
    ...entries(jpeg.width, jpeg.height, 8, space),
    ...(space === 'DeviceCMYK' ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    Filter: 'DCTDecode',
  }
  return { width, height, upright: turns[jpeg.orientation - 1] as string, samples: { data, bytes } }
}

/** PNG rows are embedded as they are, unless alpha has to be split off. */
const pngImage = ({ png, split }: Raster & { format: 'png' }): PdfImage => {
  const { width, height, bits, colour, palette, rows, transparency } = png
  const seen = { width, height, upright: '' }
  if (split) {
    const space = colour === 'rgb and alpha' ? 'DeviceRGB' : 'DeviceGray'
    return {
      ...seen,
      samples: filtered({ ...png, bits: 8 }, space, deflateSync(split.colours)),
      mask: filtered({ ...png, bits: 8 }, 'DeviceGray', deflateSync(split.alpha)),
    }
  }
  if (palette) {
    const samples = filtered(png, ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette], rows)
    if (!transparency) return { ...seen, samples }
    const data = { ...entries(width, height, 8, 'DeviceGray'), Filter: 'FlateDecode' }
    return { ...seen, samples, mask: { data, bytes: deflateSync(paletteAlpha(png)) } }
  }
  const samples = filtered(png, colour === 'rgb' ? 'DeviceRGB' : 'DeviceGray', rows)
  if (transparency) samples.data.Mask = hidden(transparency, bits)
  return { ...seen, samples }
}

/** Rows with PNG filters. */
const filtered = ({ width, height, bits }: Png, space: unknown, bytes: Uint8Array): Samples => {
  const DecodeParms = {
    Predictor: 15,
    Colors: space === 'DeviceRGB' ? 3 : 1,
    BitsPerComponent: bits,
    Columns: width,
  }
  return { data: { ...entries(width, height, bits, space), Filter: 'FlateDecode', DecodeParms }, bytes }
}

/** Colour key mask: the transparent colour as a range for each component. */
const hidden = (transparency: Uint8Array, bits: number): number[] => {
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength)
  const components = Array.from({ length: transparency.length >> 1 }, (_, index) => view.getUint16(2 * index))
  return components.flatMap((value) => [value & (2 ** bits - 1), value & (2 ** bits - 1)])
}
