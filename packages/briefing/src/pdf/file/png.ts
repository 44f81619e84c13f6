import { inflateSync } from 'node:zlib'

/** A PNG (ISO 15948), taken apart as far as a PDF needs it. */
export interface Png {
  width: number
  height: number
  bits: number
  colour: Colour
  isInterlaced: boolean
  /** Red, green and blue of each colour, if the pixels are indices. */
  palette: Uint8Array | undefined
  /** What is transparent: opacities of the palette, or the one colour that is not drawn. */
  transparency: Uint8Array | undefined
  /** The rows, filtered and deflated. */
  rows: Uint8Array
}

/** How pixels say their colours. */
type Colour = 'grey' | 'rgb' | 'palette' | 'grey and alpha' | 'rgb and alpha'

const colours: Record<number, Colour> = { 0: 'grey', 2: 'rgb', 3: 'palette', 4: 'grey and alpha', 6: 'rgb and alpha' }

/** Reads a PNG; nothing, if it has no head or no pixels. */
export const readPng = (bytes: Uint8Array): Png | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows: Uint8Array[] = []
  let head: Omit<Png, 'palette' | 'transparency' | 'rows'> | undefined
  let palette: Uint8Array | undefined
  let transparency: Uint8Array | undefined
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const data = bytes.subarray(at + 8, at + 8 + length)
    switch (Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')) {
      case 'IHDR':
        head = headOf(view, at + 8)
        break
      case 'PLTE':
        palette = data
        break
      case 'tRNS':
        transparency = data
        break
      case 'IDAT':
        rows.push(data)
        break
    }
    at += 12 + length
  }
  if (!head || rows.length === 0 || (head.colour === 'palette' && !palette)) return undefined
  return { ...head, palette: head.colour === 'palette' ? palette : undefined, transparency, rows: Buffer.concat(rows) }
}

const headOf = (view: DataView, at: number): Omit<Png, 'palette' | 'transparency' | 'rows'> | undefined => {
  const colour = colours[view.getUint8(at + 9)]
  return (
    colour && {
      width: view.getUint32(at),
      height: view.getUint32(at + 4),
      bits: view.getUint8(at + 8),
      colour,
      isInterlaced: view.getUint8(at + 12) !== 0,
    }
  )
}

/**
 * The colours and the opacities of pixels that have both, each as rows of their own of eight bits. Filters work on each
 * byte of a pixel by itself, so that the filtered rows can be parted as they are.
 */
export const parted = ({ width, height, bits, colour, rows }: Png): { colours: Uint8Array; alpha: Uint8Array } => {
  const inks = colour === 'rgb and alpha' ? 3 : 1
  const step = bits / 8
  const source = inflateSync(rows)
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
export const opacities = ({ width, height, bits, rows, transparency }: Png): Uint8Array => {
  const length = Math.ceil((width * bits) / 8)
  const source = inflateSync(rows)
  const alpha = Buffer.alloc(width * height)
  const perByte = 8 / bits
  const mask = (1 << bits) - 1
  let before = new Uint8Array(length)
  for (let row = 0; row < height; row++) {
    const start = row * (length + 1)
    const bytes = source.subarray(start + 1, start + 1 + length)
    unfilter(source[start] as number, bytes, before)
    before = bytes
    for (let column = 0; column < width; column++) {
      const byte = bytes[Math.floor(column / perByte)] as number
      const index = (byte >> (8 - bits * ((column % perByte) + 1))) & mask
      alpha[row * width + column] = transparency?.[index] ?? 255
    }
  }
  return alpha
}

/** Undoes the filter of a row of which each byte is a pixel or several (ISO 15948, 9.2). */
const unfilter = (filter: number, row: Uint8Array, above: Uint8Array): void => {
  for (let index = 0; index < row.length; index++) {
    const left = index > 0 ? (row[index - 1] as number) : 0
    const up = above[index] as number
    const corner = index > 0 ? (above[index - 1] as number) : 0
    row[index] = (row[index] as number) + predicted(filter, left, up, corner)
  }
}

const predicted = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
