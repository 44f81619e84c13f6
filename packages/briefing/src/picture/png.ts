import { crc32 } from 'node:zlib'
import { refuseTooLarge } from './limits'
import { damaged, unsupported } from './picture-error'

/** A PNG (ISO 15948), parsed and validated; its pixels are still deflated. */
export interface Png extends Head {
  /** RGB of each palette entry; undefined without a palette. */
  palette: Uint8Array | undefined
  /** The `tRNS` chunk: opacities of the palette, or the one transparent colour. */
  transparency: Uint8Array | undefined
  /** The rows, filtered and deflated. */
  rows: Uint8Array
}

interface Head {
  width: number
  height: number
  bits: number
  colour: Colour
  isInterlaced: boolean
}

/** PNG colour types. */
type Colour = 'grey' | 'rgb' | 'palette' | 'grey and alpha' | 'rgb and alpha'

/** By colour type: name, components per pixel, and bit depths. */
const kinds: Readonly<Record<number, readonly [Colour, components: number, bits: readonly number[]]>> = {
  0: ['grey', 1, [1, 2, 4, 8, 16]],
  2: ['rgb', 3, [8, 16]],
  3: ['palette', 1, [1, 2, 4, 8]],
  4: ['grey and alpha', 2, [8, 16]],
  6: ['rgb and alpha', 4, [8, 16]],
}

/** Components per pixel. */
export const componentsOf = ({ colour }: Pick<Head, 'colour'>): number =>
  Object.values(kinds).find(([name]) => name === colour)?.[1] ?? 1

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Whether bytes start like a PNG, valid or not. */
export const isPng = (bytes: Uint8Array): boolean => signature.subarray(0, 4).equals(bytes.subarray(0, 4))

interface Chunk {
  type: string
  data: Uint8Array
}

/**
 * Reads a PNG without inflating its pixels. Ancillary chunks such as colour profiles and texts are skipped; of an
 * animation the first picture is read.
 * @throws PictureError if it is malformed or too large
 */
export const readPng = (bytes: Uint8Array): Png => {
  const parts = new Parts()
  for (const chunk of chunksOf(bytes)) parts.take(chunk)
  return parts.whole(bytes)
}

/** Chunks up to the last, with length and checksum validated. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  if (!signature.equals(bytes.subarray(0, signature.length))) throw damaged('it does not begin as a PNG does')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = typeOf(bytes, at + 4)
    if (at + 12 + length > bytes.length) throw damaged(`it ends too early, within its chunk ${type}`)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
      throw damaged(`the sum of its chunk ${type} is wrong`)
    }
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) }
    if (type === 'IEND') return
    at += 12 + length
  }
  throw damaged('it ends too early, without IEND')
}

const typeOf = (bytes: Uint8Array, at: number): string => {
  const type = String.fromCharCode(...bytes.subarray(at, at + 4))
  if (!/^[A-Za-z]{4}$/.test(type)) throw damaged('something between its chunks is none')
  return type
}

/** Collects the chunks in use: each at most once and in order. */
class Parts {
  #head: Head | undefined
  #palette: Uint8Array | undefined
  #transparency: Uint8Array | undefined
  /** `IDAT` chunks are only counted: there may be a million. */
  #pixels = { bytes: 0, chunks: 0, areOver: false }

  take({ type, data }: Chunk): void {
    if (this.#pixels.chunks > 0 && type !== 'IDAT') this.#pixels.areOver = true
    if (type === 'IHDR') this.#takeHead(data)
    else if (!this.#head) throw damaged(`it begins with ${type} instead of IHDR`)
    else if (type === 'IDAT') this.#takePixels(data, this.#head)
    else if (type === 'PLTE') this.#takePalette(data, this.#head)
    else if (type === 'tRNS') this.#takeTransparency(data, this.#head)
    else if (type === 'IEND' && data.length > 0) throw damaged('its IEND is not empty')
    // Chunks with a lower-case first letter are ancillary and may be skipped.
    else if (type !== 'IEND' && type < 'a') {
      throw unsupported(`is a PNG of a kind of its own: it has a chunk ${type}`, 'save it as a plain PNG')
    }
  }

  #takeHead(data: Uint8Array): void {
    if (this.#head) throw damaged('it has a second IHDR')
    this.#head = headOf(data)
  }

  #takePalette(data: Uint8Array, { colour, bits }: Head): void {
    if (this.#palette) throw damaged('it has a second PLTE')
    if (this.#pixels.chunks > 0 || this.#transparency) throw damaged('its PLTE comes too late')
    if (colour === 'grey' || colour === 'grey and alpha') throw damaged('it is grey and has a PLTE')
    const most = colour === 'palette' ? 1 << bits : 256
    if (data.length === 0 || data.length % 3 !== 0 || data.length / 3 > most) {
      throw damaged(`its PLTE has ${data.length} bytes instead of three for each of at most ${most} colours`)
    }
    this.#palette = data
  }

  #takeTransparency(data: Uint8Array, { colour }: Head): void {
    if (this.#transparency) throw damaged('it has a second tRNS')
    if (this.#pixels.chunks > 0) throw damaged('its tRNS comes too late')
    const colours = (this.#palette?.length ?? 0) / 3
    const isRight = {
      grey: data.length === 2,
      rgb: data.length === 6,
      palette: data.length > 0 && data.length <= colours,
      'grey and alpha': false,
      'rgb and alpha': false,
    }[colour]
    if (!isRight) throw damaged(`its tRNS has ${data.length} bytes, which its colours do not have`)
    this.#transparency = data
  }

  #takePixels(data: Uint8Array, { colour }: Head): void {
    if (colour === 'palette' && !this.#palette) throw damaged('it has no PLTE before its pixels')
    if (this.#pixels.areOver) throw damaged('something stands between its IDAT')
    this.#pixels.chunks += 1
    this.#pixels.bytes += data.length
  }

  whole(bytes: Uint8Array): Png {
    const head = this.#head
    if (!head || this.#pixels.bytes === 0) throw damaged('it has no pixels')
    return {
      ...head,
      palette: head.colour === 'palette' ? this.#palette : undefined,
      transparency: this.#transparency,
      rows: rowsOf(bytes, this.#pixels.bytes),
    }
  }
}

const largest = 2 ** 31 - 1

const headOf = (data: Uint8Array): Head => {
  if (data.length !== 13) throw damaged(`its IHDR has ${data.length} bytes instead of 13`)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height, bits] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)]
  if (width === 0 || height === 0) throw damaged(`it has ${width} × ${height} pixels`)
  if (width > largest || height > largest) throw damaged(`no PNG has ${width} × ${height} pixels`)
  const [colour, components, allowed] = kinds[view.getUint8(9)] ?? []
  if (!colour || !components) throw damaged(`there are no colours of type ${view.getUint8(9)}`)
  if (!allowed?.includes(bits)) throw damaged(`its colours, of type ${view.getUint8(9)}, do not have ${bits} bits`)
  if (view.getUint8(10) !== 0 || view.getUint8(11) !== 0) throw damaged('it is packed in a way that is unknown')
  if (view.getUint8(12) > 1) throw damaged('it is interlaced in a way that is unknown')
  refuseTooLarge(width, height, (1 + Math.ceil((width * components * bits) / 8)) * height)
  return { width, height, bits, colour, isInterlaced: view.getUint8(12) === 1 }
}

/** The data of all `IDAT` chunks, joined. */
const rowsOf = (bytes: Uint8Array, length: number): Uint8Array => {
  const rows = Buffer.alloc(length)
  let end = 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; end < length; at += 12 + view.getUint32(at)) {
    if (typeOf(bytes, at + 4) !== 'IDAT') continue
    rows.set(bytes.subarray(at + 8, at + 8 + view.getUint32(at)), end)
    end += view.getUint32(at)
  }
  return rows
}
