import { deflateSync } from 'node:zlib'
import type { Png } from '../../picture/png'
import { paletteAlpha } from '../../picture/png-alpha'
import { type Raster, readRaster } from '../../picture/raster'

/** A picture as PDF has it: samples, and the opacity of each pixel if they have one. */
export interface PdfImage {
  /** In pixels, as it is seen: turned, if its file says so. */
  width: number
  height: number
  /**
   * What turns the unit square in which its samples are drawn into the one in which it is seen: the operands of `cm`,
   * empty if it is upright.
   */
  upright: string
  samples: Samples
  mask?: Samples
}

/** The entries of an image's dictionary, and its bytes. */
interface Samples {
  data: Record<string, unknown>
  bytes: Uint8Array
}

/** By EXIF's orientations, from 1. */
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

/** Cached by the picture they are made of: the same one may be in many documents. */
const cache = new WeakMap<Raster, PdfImage>()

/**
 * A JPEG or PNG as PDF has it; undefined if the bytes are neither.
 * @throws PictureError if it breaks the rules of its format, or is too large
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

/** A JPEG stays as it is. The inks of one are the wrong way round, as all programs write them. */
const jpegImage = ({ width, height, jpeg, bytes }: Raster & { format: 'jpeg' }): PdfImage => {
  const space = spaces[jpeg.components]
  const data = {
    ...entries(jpeg.width, jpeg.height, 8, space),
    ...(space === 'DeviceCMYK' ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    Filter: 'DCTDecode',
  }
  return { width, height, upright: turns[jpeg.orientation - 1] as string, samples: { data, bytes } }
}

/** Rows of a PNG stay as they are where each pixel is only a colour. */
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

/** Rows with PNG's filters. */
const filtered = ({ width, height, bits }: Png, space: unknown, bytes: Uint8Array): Samples => {
  const DecodeParms = {
    Predictor: 15,
    Colors: space === 'DeviceRGB' ? 3 : 1,
    BitsPerComponent: bits,
    Columns: width,
  }
  return { data: { ...entries(width, height, bits, space), Filter: 'FlateDecode', DecodeParms }, bytes }
}

/** The one colour that is not drawn, as the range of each component. */
const hidden = (transparency: Uint8Array, bits: number): number[] => {
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength)
  const components = Array.from({ length: transparency.length >> 1 }, (_, index) => view.getUint16(2 * index))
  return components.flatMap((value) => [value & (2 ** bits - 1), value & (2 ** bits - 1)])
}
