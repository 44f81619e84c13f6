import { deflateSync, inflateSync } from 'node:zlib'
import { damaged } from './picture-error'
import { componentsOf, type Png } from './png'

/** Rows of one width: the whole picture, or one pass of an interlaced one. */
interface Pass {
  width: number
  height: number
  /** Bytes of a row, without its filter byte. */
  length: number
  /** First pixel of the pass in the picture, and the steps between pixels. */
  x: number
  y: number
  stepX: number
  stepY: number
}

/** Passes of Adam7 (ISO 15948, 8.2): x, y, and the steps. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

const bitsOf = (png: Png): number => png.bits * componentsOf(png)

const passesOf = (png: Png): Pass[] =>
  (png.isInterlaced ? adam7 : ([[0, 0, 1, 1]] as const))
    .map(([x, y, stepX, stepY]) => {
      const width = Math.ceil((png.width - x) / stepX)
      const height = Math.ceil((png.height - y) / stepY)
      return { width, height, length: Math.ceil((width * bitsOf(png)) / 8), x, y, stepX, stepY }
    })
    .filter(({ width, height }) => width > 0 && height > 0)

/** Highest compression ratio of deflate. */
const mostOfAByte = 1032

/**
 * Inflates the rows of a PNG, each after its filter byte.
 * @throws PictureError if their number does not match the size
 */
export const inflatedRows = (png: Png): Buffer => {
  const passes = passesOf(png)
  const length = passes.reduce((sum, pass) => sum + (pass.length + 1) * pass.height, 0)
  // A size that the data cannot reach is refused before memory is allocated.
  if (length > png.rows.length * mostOfAByte) throw damaged('its pixels end too early')
  const rows = inflated(png.rows, length)
  if (rows.length < length) throw damaged('its pixels end too early')
  let at = 0
  for (const pass of passes) {
    for (let row = 0; row < pass.height; row++, at += pass.length + 1) {
      if ((rows[at] as number) > 4) throw damaged(`a row of it has the filter ${rows[at]}, which there is not`)
    }
  }
  return rows
}

const inflated = (rows: Uint8Array, maxOutputLength: number): Buffer => {
  // One chunk for all output: several would have to be joined, which takes twice the memory.
  const options = { maxOutputLength, chunkSize: Math.max(64, maxOutputLength + 1), info: true }
  const { buffer, engine } = unpacked(() => inflateSync(rows, options) as unknown as Inflated)
  if (engine.bytesWritten < rows.length) throw damaged('something stands behind its pixels')
  return buffer
}

/** Result of zlib with `info`: `bytesWritten` is the input consumed. */
interface Inflated {
  buffer: Buffer
  engine: { bytesWritten: number }
}

const unpacked = (inflate: () => Inflated): Inflated => {
  try {
    return inflate()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw damaged('it has more pixels than its size says')
    throw damaged(code === 'Z_BUF_ERROR' ? 'its pixels end too early' : 'its pixels cannot be unpacked')
  }
}

/**
 * Validates all pixels of a PNG.
 * @throws PictureError if they do not match the header, or exceed the palette
 */
export const checkPixels = (png: Png): void => {
  const rows = inflatedRows(png)
  const colours = (png.palette?.length ?? 0) / 3
  if (!png.palette || colours === 1 << png.bits) return
  for (const { row, pass } of unfilteredRows(png, rows)) {
    for (let x = 0; x < pass.width; x++) {
      if (sampleOf(row, x, png.bits) >= colours) {
        throw damaged(`it uses colour ${sampleOf(row, x, png.bits)} of a PLTE of ${colours}`)
      }
    }
  }
}

/** De-interlaces a picture. */
export const inOnePass = (png: Png): Png => {
  if (!png.isInterlaced) return png
  const bits = bitsOf(png)
  const length = Math.ceil((png.width * bits) / 8) + 1
  const plain = Buffer.alloc(length * png.height)
  for (const { row, pass, number } of unfilteredRows(png, inflatedRows(png))) {
    const target = plain.subarray((pass.y + number * pass.stepY) * length + 1)
    for (let x = 0; x < pass.width; x++) copyPixel(row, x, target, pass.x + x * pass.stepX, bits)
  }
  return { ...png, isInterlaced: false, rows: deflateSync(plain) }
}

const copyPixel = (from: Uint8Array, index: number, to: Uint8Array, place: number, bits: number): void => {
  if (bits < 8) {
    const shift = 8 - bits - ((place * bits) % 8)
    to[(place * bits) >> 3] = (to[(place * bits) >> 3] as number) | (sampleOf(from, index, bits) << shift)
    return
  }
  const size = bits / 8
  for (let byte = 0; byte < size; byte++) to[place * size + byte] = from[index * size + byte] as number
}

/** A sample of at most 8 bits. */
export const sampleOf = (row: Uint8Array, index: number, bits: number): number =>
  ((row[(index * bits) >> 3] as number) >> (8 - bits - ((index * bits) % 8))) & ((1 << bits) - 1)

/** Unfilters rows in place, and yields each with its number in its pass. */
export function* unfilteredRows(png: Png, rows: Buffer): Generator<{ row: Buffer; pass: Pass; number: number }> {
  const step = Math.max(1, bitsOf(png) / 8)
  let at = 0
  for (const pass of passesOf(png)) {
    let above: Buffer = Buffer.alloc(pass.length)
    for (let number = 0; number < pass.height; number++, at += pass.length + 1) {
      const row = rows.subarray(at + 1, at + 1 + pass.length)
      unfilter(rows[at] as number, row, above, step)
      above = row
      yield { row, pass, number }
    }
  }
}

/** Unfilters a row (ISO 15948, 9.2); `step` is bytes per pixel. */
const unfilter = (filter: number, row: Buffer, above: Buffer, step: number): void => {
  if (filter === 0) return
  for (let index = 0; index < row.length; index++) {
    const isFirst = index < step
    const left = isFirst ? 0 : (row[index - step] as number)
    const corner = isFirst ? 0 : (above[index - step] as number)
    row[index] = (row[index] as number) + predicted(filter, left, above[index] as number, corner)
  }
}

const predicted = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
