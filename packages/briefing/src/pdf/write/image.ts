import { deflateSync } from 'node:zlib'
import { isJpeg, readJpeg } from '../../picture/jpeg'
import { isPng, type Png, readPng } from '../../picture/png'
import { checkPixels, inOnePass } from '../../picture/png-pixels'
import { opacities, parted } from './png'

/** A picture as PDF has it: samples, and the opacity of each pixel if they have one. */
export interface Image {
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

/** Images by their bytes, for as long as these are used: the same picture may be in many documents. */
const known = new WeakMap<Uint8Array, Image>()

/**
 * A JPEG or PNG as PDF has it, looked at wholly; nothing, if it is neither.
 * @throws PictureError if it breaks the rules of its format, or is too large
 */
export const imageOf = (bytes: Uint8Array): Image | undefined => {
  const image = known.get(bytes) ?? (isJpeg(bytes) ? jpegImage(bytes) : isPng(bytes) ? pngImage(bytes) : undefined)
  if (image) known.set(bytes, image)
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
const jpegImage = (bytes: Uint8Array): Image => {
  const { width, height, components, orientation } = readJpeg(bytes)
  const space = spaces[components]
  const data = {
    ...entries(width, height, 8, space),
    ...(space === 'DeviceCMYK' ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    Filter: 'DCTDecode',
  }
  const seen = orientation > 4 ? { width: height, height: width } : { width, height }
  return { ...seen, upright: turns[orientation - 1] as string, samples: { data, bytes } }
}

/** Rows of a PNG stay as they are where each pixel is only a colour. */
const pngImage = (bytes: Uint8Array): Image => {
  const png = onePassOf(bytes)
  const { width, height, bits, colour, palette, rows, transparency } = png
  const seen = { width, height, upright: '' }
  if (colour === 'grey and alpha' || colour === 'rgb and alpha') {
    const space = colour === 'rgb and alpha' ? 'DeviceRGB' : 'DeviceGray'
    const { colours, alpha } = parted(png)
    return {
      ...seen,
      samples: filtered({ ...png, bits: 8 }, space, deflateSync(colours)),
      mask: filtered({ ...png, bits: 8 }, 'DeviceGray', deflateSync(alpha)),
    }
  }
  if (palette) {
    const samples = filtered(png, ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette], rows)
    if (!transparency) return { ...seen, samples }
    const data = { ...entries(width, height, 8, 'DeviceGray'), Filter: 'FlateDecode' }
    return { ...seen, samples, mask: { data, bytes: deflateSync(opacities(png)) } }
  }
  const samples = filtered(png, colour === 'rgb' ? 'DeviceRGB' : 'DeviceGray', rows)
  if (transparency) samples.data.Mask = hidden(transparency, bits)
  return { ...seen, samples }
}

const onePassOf = (bytes: Uint8Array): Png => {
  const png = readPng(bytes)
  // Those with opacities are inflated anyway, and looked at then.
  if (!png.colour.endsWith('alpha')) checkPixels(png)
  return inOnePass(png)
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
