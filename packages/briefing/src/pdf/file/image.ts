import { deflateSync } from 'node:zlib'
import { jpegHead } from './jpeg'
import { opacities, type Png, parted, readPng } from './png'

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

/** Whether {@link imageOf} knows this kind of file: every JPEG and PNG, except PNGs that are interlaced. */
export const coversImage = (bytes: Uint8Array): boolean => {
  if (known.has(bytes)) return true
  if (isJpeg(bytes)) return spaces[jpegHead(bytes)?.components ?? 0] !== undefined
  return isPng(bytes) && readPng(bytes)?.isInterlaced === false
}

/** A JPEG or PNG as PDF has it. */
export const imageOf = (bytes: Uint8Array): Image => {
  const image = known.get(bytes) ?? (isJpeg(bytes) ? jpegImage(bytes) : pngImage(bytes))
  known.set(bytes, image)
  return image
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8
const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\x89PNG'

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
  const head = jpegHead(bytes)
  const space = spaces[head?.components ?? 0]
  if (!head || !space) throw new Error('this JPEG has no colours that are known')
  const { width, height, bits, orientation } = head
  const data = {
    ...entries(width, height, bits, space),
    ...(space === 'DeviceCMYK' ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    Filter: 'DCTDecode',
  }
  const seen = orientation > 4 ? { width: height, height: width } : { width, height }
  return { ...seen, upright: turns[orientation - 1] as string, samples: { data, bytes } }
}

/** Rows of a PNG stay as they are where each pixel is only a colour. */
const pngImage = (bytes: Uint8Array): Image => {
  const png = readPng(bytes)
  if (!png || png.isInterlaced) throw new Error('this PNG is damaged or interlaced')
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
