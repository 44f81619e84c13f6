import { crc32, deflateSync } from 'node:zlib'

/** Properties of a generated PNG. */
export interface PngKind {
  width: number
  height: number
  /** PNG colour types: 0 grey, 2 RGB, 3 palette, 4 and 6 grey and RGB with alpha. */
  colour: number
  bits: number
  interlaced?: boolean
  /** Palette entries. Default: as many as the bit depth allows. */
  colours?: number
  transparency?: readonly number[]
}

/** A PNG chunk with its checksum. */
export const chunk = (type: string, data: Uint8Array = Buffer.alloc(0)): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

export const headOf = ({ width, height, bits, colour, interlaced }: PngKind): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([bits, colour, 0, 0, interlaced ? 1 : 0], 8)
  return head
}

export const pngOf = (...chunks: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])

const components: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Sizes of the passes of a picture. */
const parts = ({ width, height, interlaced }: PngKind): (readonly [number, number])[] => {
  if (!interlaced) return [[width, height]]
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return passes
    .map(([x, y, stepX, stepY]) => [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)] as const)
    .filter(([across, down]) => across > 0 && down > 0)
}

/** Rows of a pattern with all filters in turn, not deflated. */
export const rowsOf = (kind: PngKind): Buffer => {
  const colours = kind.colours ?? 1 << kind.bits
  const bits = kind.bits * (components[kind.colour] ?? 1)
  const rows = parts(kind).flatMap(([across, down]) =>
    Array.from({ length: down }, (_, y) => {
      const row = Buffer.alloc(1 + Math.ceil((across * bits) / 8))
      // A short palette must not be exceeded, which filtered bytes would do.
      const isShort = kind.colour === 3 && colours < 1 << kind.bits
      row[0] = isShort ? 0 : y % 5
      for (let at = 1; at < row.length; at++) row[at] = isShort ? 0 : (at * 37 + y * 61 + (at * y) ** 2) & 0xff
      return row
    }),
  )
  return Buffer.concat(rows)
}

export const paletteOf = (colours: number): Buffer =>
  Buffer.from(Array.from({ length: 3 * colours }, (_, index) => (index * 83) & 0xff))

/** The chunks of a PNG. */
export const chunksOf = (kind: PngKind): Buffer[] => [
  chunk('IHDR', headOf(kind)),
  ...(kind.colour === 3 ? [chunk('PLTE', paletteOf(kind.colours ?? 1 << kind.bits))] : []),
  ...(kind.transparency ? [chunk('tRNS', Buffer.from(kind.transparency))] : []),
  chunk('IDAT', deflateSync(rowsOf(kind))),
  chunk('IEND'),
]

export const madeUpPng = (kind: PngKind): Buffer => pngOf(...chunksOf(kind))

/** A JPEG segment: marker, length and data. */
export const segment = (marker: number, data: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data])

export const jpegOf = (...segments: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])])

export const quantisers = segment(0xdb, [0, ...Array<number>(64).fill(1)])
/** A DC and an AC table, each with the one code `0` for zero. */
export const codes = segment(0xc4, [
  ...[0, 1, ...Array<number>(15).fill(0), 0],
  ...[16, 1, ...Array<number>(15).fill(0), 0],
])

interface FrameKind {
  marker?: number
  bits?: number
  width?: number
  height?: number
  components?: number
}

export const frame = ({ marker = 0xc0, bits = 8, width = 8, height = 8, components = 1 }: FrameKind = {}): Buffer =>
  segment(marker, [
    ...[bits, height >> 8, height & 255, width >> 8, width & 255, components],
    ...Array.from({ length: components }, (_, id) => [id + 1, 0x11, 0]).flat(),
  ])

/** A scan of all components: all codes are zero, which is grey. */
export const scan = (bytes = 8, components = 1, coded: readonly number[] = Array<number>(bytes).fill(0)): Buffer =>
  Buffer.concat([
    segment(0xda, [components, ...Array.from({ length: components }, (_, id) => [id + 1, 0]).flat(), 0, 63, 0]),
    Buffer.from(coded),
  ])

/** A grey JPEG. */
export const madeUpJpeg = (kind: FrameKind = {}): Buffer => {
  const { width = 8, height = 8, components = 1 } = kind
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components
  return jpegOf(quantisers, codes, frame(kind), scan(Math.ceil(blocks / 4), components))
}
