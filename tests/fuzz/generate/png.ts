import { crc32, deflateSync } from 'node:zlib'
import type { Random } from './random.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Chunk {
  type: string
  data: Uint8Array
  /** Wrong values for the length and the checksum of the chunk. Default: the right ones. */
  length?: number
  sum?: number
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

const written = ({ type, data, length = data.length, sum }: Chunk): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([uint32(length), body, uint32(sum ?? crc32(body))])
}

const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const depths = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] } as const

/** A PNG of any kind that the format has, damaged in so many ways. */
export const png = (random: Random, faults: number): Uint8Array => {
  const colour = random.pick([0, 2, 3, 4, 6] as const)
  const depth = random.pick<number>(depths[colour])
  const [width, height] = [random.int(1, 40), random.int(1, 40)]
  const interlace = random.chance(0.2) ? 1 : 0
  const header = Buffer.from([...uint32(width), ...uint32(height), depth, colour, 0, 0, interlace])
  const rows = Buffer.concat(
    passes(width, height, interlace).map(([columns, lines]) => {
      const row = 1 + Math.ceil((columns * depth * channels[colour]) / 8)
      return Buffer.from(random.list(row * lines, (at) => (at % row === 0 ? random.int(0, 4) : random.int(0, 255))))
    }),
  )
  const palette = Buffer.from(random.list(3 * 2 ** depth, () => random.int(0, 255)))
  const packed = deflateSync(rows)
  const cut = random.chance(0.3) ? random.int(1, packed.length - 1) : packed.length
  const chunks: Chunk[] = [
    { type: 'IHDR', data: header },
    ...(random.chance(0.2) ? [{ type: 'gAMA', data: uint32(45_455) }] : []),
    ...(random.chance(0.2) ? [{ type: 'pHYs', data: Buffer.concat([uint32(2835), uint32(2835), Buffer.of(1)]) }] : []),
    ...(random.chance(0.2) ? [{ type: 'tEXt', data: Buffer.from('Comment\0made up') }] : []),
    ...(colour === 3 ? [{ type: 'PLTE', data: palette }] : []),
    ...(random.chance(0.2) ? [{ type: 'tRNS', data: transparency(colour, random) }] : []),
    { type: 'IDAT', data: packed.subarray(0, cut) },
    ...(cut < packed.length ? [{ type: 'IDAT', data: packed.subarray(cut) }] : []),
    { type: 'IEND', data: Buffer.alloc(0) },
  ]
  for (let fault = 0; fault < faults; fault += 1) spoil(chunks, random)
  return Buffer.concat([signature, ...chunks.map(written)])
}

/** Width and height of each pass that has pixels. */
const passes = (width: number, height: number, interlace: number): [number, number][] => {
  if (interlace === 0) return [[width, height]]
  const starts = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return starts
    .map(([x, y, dx, dy]): [number, number] => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)])
    .filter(([columns, lines]) => columns > 0 && lines > 0)
}

const transparency = (colour: number, random: Random): Buffer =>
  Buffer.from(random.list(colour === 0 ? 2 : colour === 2 ? 6 : random.int(1, 4), () => random.int(0, 255)))

const faultsOf: ((chunks: Chunk[], at: number, random: Random) => void)[] = [
  (chunks, at) => chunks.splice(at, 1),
  (chunks, at) => chunks.splice(at, 0, { ...(chunks[at] as Chunk) }),
  (chunks, at, random) => chunks.splice(random.int(0, chunks.length - 1), 0, ...chunks.splice(at, 1)),
  (chunks, at, random) => {
    ;(chunks[at] as Chunk).length = random.pick([0, 1, 0x7fffffff, 0xffffffff, random.int(0, 300)])
  },
  (chunks, at, random) => {
    ;(chunks[at] as Chunk).sum = random.int(0, 0xffffffff)
  },
  (chunks, at, random) => {
    ;(chunks[at] as Chunk).type = random.pick([
      'IHDR',
      'IDAT',
      'IEND',
      'PLTE',
      'tRNS',
      'acTL',
      'iCCP',
      'ABCD',
      'abcd',
      '\0\0\0\0',
    ])
  },
  (chunks, at, random) => {
    const chunk = chunks[at] as Chunk
    chunk.data = chunk.data.subarray(0, random.int(0, chunk.data.length))
  },
  (chunks, _at, random) => {
    // Width, height, depth, kind of colour, packing, filter or order of the first header that is there.
    const header = chunks.find(({ type, data }) => type === 'IHDR' && data.length === 13)
    if (!header) return
    const data = Buffer.from(header.data)
    if (random.chance(0.5))
      uint32(random.pick([0, 1, 9999, 65_000, 0x7fffffff, 0xffffffff])).copy(data, random.pick([0, 4]))
    else data[random.int(8, 12)] = random.pick([0, 1, 2, 3, 4, 5, 6, 8, 16, 255])
    header.data = data
  },
  (chunks, at, random) => {
    ;(chunks[at] as Chunk).data = random.pick([
      deflateSync(Buffer.alloc(random.pick([0, 100, 1_000_000, 50_000_000]))),
      Buffer.from(random.list(random.few(300), () => random.int(0, 255))),
    ])
  },
]

const spoil = (chunks: Chunk[], random: Random): void => {
  if (chunks.length > 0) random.pick(faultsOf)(chunks, random.int(0, chunks.length - 1), random)
}
