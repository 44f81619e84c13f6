import { deflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PDFDocument } from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PictureError } from '../../picture/picture-error'
import { chunk } from '../../picture/test-pictures'
import { imageOf, type PdfImage } from './image'
import { PdfDocument } from './pdf-document'

let library: PDFiumLibrary

beforeAll(async () => {
  library = await PDFiumLibrary.init()
})
afterAll(() => library.destroy())

const drawn = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await library.loadDocument(pdf)
  const { data } = await document.getPage(0).render({ scale: 3, render: 'bitmap' })
  document.destroy()
  return data
}

/** An image on a coloured ground, which shows its opacity. */
const ours = (bytes: Uint8Array): Uint8Array => {
  const document = new PdfDocument({ language: 'en', info: {}, outputIntent: false, isTagged: true })
  const sheet = document.addPage(60, 50)
  const image = drawnOf(bytes)
  const upright = image.upright && `${image.upright} cm`
  sheet.write('.2 .8 .6 rg 0 0 60 50 re f')
  sheet.write(`q 48 0 0 36 6 8 cm ${upright} /${sheet.image(image)} Do Q`)
  return document.bytes()
}

const drawnOf = (bytes: Uint8Array): PdfImage => imageOf(bytes) as PdfImage

interface Drawing extends PDFDocument {
  rect(x: number, y: number, width: number, height: number): Drawing
  fill(colour: number[]): Drawing
  image(bytes: Uint8Array, x: number, y: number, options: { width: number; height: number }): Drawing
}

const pdfkits = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ size: [60, 50], font: null }) as Drawing
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.rect(0, 0, 60, 50).fill([51, 204, 153])
    document.image(bytes, 6, 6, { width: 48, height: 36 })
    document.end()
  })

interface Kind {
  /** PNG colour types: 0 grey, 2 RGB, 3 palette, 4 and 6 grey and RGB with alpha. */
  colour: 0 | 2 | 3 | 4 | 6
  bits: 1 | 2 | 4 | 8 | 16
  transparency?: number[]
  interlaced?: boolean
}

const [width, height] = [13, 10]
const components = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

const step = ({ colour, bits }: Kind): number => Math.max(1, (bits * components[colour]) / 8)

/** Rows of which no two are equal. */
const pattern = ({ colour, bits }: Kind): number[][] =>
  Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: Math.ceil((width * bits * components[colour]) / 8) },
      (_, index) => (index * 37 + row * 61 + (index * row) ** 2) & 0xff,
    ),
  )

const palette = (bits: number): Buffer =>
  Buffer.from(Array.from({ length: 3 << bits }, (_, index) => (index * 83) & 0xff))

/** Rows as a PNG, with every kind of filter. */
const png = (kind: Kind, bytes = pattern(kind)): Buffer => {
  const { colour, bits, transparency, interlaced } = kind
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, colour, 0, 0, interlaced ? 1 : 0], 8)
  const at = (row: number, index: number): number => bytes[row]?.[index] ?? 0
  const nearest = (left: number, up: number, corner: number): number => {
    const distance = (one: number) => Math.abs(left + up - corner - one)
    return [left, up, corner].reduce((best, one) => (distance(one) < distance(best) ? one : best))
  }
  const rows = bytes.map((row, y) =>
    row.map((byte, x) => {
      const [left, up, corner] = [at(y, x - step(kind)), at(y - 1, x), at(y - 1, x - step(kind))]
      return byte - ([0, left, up, (left + up) >> 1, nearest(left, up, corner)][y % 5] as number)
    }),
  )
  const chunks = [
    chunk('IHDR', head),
    ...(colour === 3 ? [chunk('PLTE', palette(bits))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    // In two chunks, as a PNG may be.
    ...parts(deflateSync(Buffer.from(rows.flatMap((row, y) => [y % 5, ...row])))).map((part) => chunk('IDAT', part)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

/** The pixels of a kind with transparent colours as plain RGBA, which every program reads. */
const plain = (kind: Kind): Buffer => {
  const { colour, bits, transparency = [] } = kind
  const largest = (1 << bits) - 1
  const sample = (row: readonly number[], index: number): number => {
    const byte = row[Math.floor((index * bits) / 8)] as number
    return (byte >> (8 - bits - ((index * bits) % 8))) & largest
  }
  const pixel = (samples: readonly number[]): number[] => {
    const [first = 0] = samples
    if (colour === 3) return [...palette(bits).subarray(first * 3, first * 3 + 3), transparency[first] ?? 255]
    const isHidden = samples.every((value, index) => value === transparency[index * 2 + 1])
    const inks = colour === 0 ? [first, first, first] : samples
    return [...inks.map((value) => (value * 255) / largest), isHidden ? 0 : 255]
  }
  const rows = pattern(kind).map((row) =>
    Array.from({ length: width }, (_, x) =>
      pixel(Array.from({ length: components[colour] }, (_, index) => sample(row, x * components[colour] + index))),
    ).flat(),
  )
  return png({ colour: 6, bits: 8 }, rows)
}

const parts = (bytes: Buffer): Buffer[] => [bytes.subarray(0, 20), bytes.subarray(20)]

/** Blue and yellow over red and green, in 24 by 16 pixels: RGB, grey and CMYK. */
const jpegs = {
  rgb: `
  /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8
  SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAQABgD
  ASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAABwADBf/EABsQAQAABwAAAAAAAAAAAAAAAAADB0JFgYPC/8QAFwEAAwEAAAAAAAAAAAAAAAAA
  BAUGB//EACcRAAEBBQYHAAAAAAAAAAAAABEBAAQFEhUCEyExUeEDBhZiY6Gi/9oADAMBAAIRAxEAPwAwIcqbrp7cFtAqwJjvMtVh/Ec7qWYYzEC0
  i5BNNWfP8DpDvafbyeQYAEqiZldTky0hWma0vv8AW7THUfi+tm//2Q==`,
  grey: `
  /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8
  SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAQABgD
  ASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAABwADBf/EABoQAQABBQAAAAAAAAAAAAAAAAADB0JFg8L/xAAUAQEAAAAAAAAAAAAAAAAAAAAA
  /8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8ALyJSfLae3CawXAW0KkD/2Q==`,
  inks: `
  /9j/4AAQSkZJRgABAQEASABIAAD/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3
  OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj
  Y2NjY2Nj/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABgAAQEBAQEAAAAAAAAAAAAAAAAFBgIH/8QAGhABAAIDAQAAAAAAAAAAAAAAAAZEgoPBwv/E
  ABYBAQEBAAAAAAAAAAAAAAAAAAUDBv/EACQRAAADBwQDAAAAAAAAAAAAAAABEQMEBRIUMVECIWKhFUHh/9oADgQBAAIRAxEEAAA/ANiys3pbPKmg
  yatlxKGwiietLedUXZEuRlk8g12iNc1J3llm9qtt7IWB6ACLIq+XEAdDV1nHsL+K59fRaGMH/9k=`,
}

const jpeg = (kind: keyof typeof jpegs): Buffer => Buffer.from(jpegs[kind], 'base64')

/** A JPEG with an EXIF orientation, in either byte order. */
const turned = (orientation: number, little: boolean): Buffer => {
  const exif = Buffer.alloc(32)
  exif.write(little ? 'Exif\0\0II' : 'Exif\0\0MM', 'latin1')
  const short = (value: number, at: number) => (little ? exif.writeUInt16LE(value, at) : exif.writeUInt16BE(value, at))
  const long = (value: number, at: number) => (little ? exif.writeUInt32LE(value, at) : exif.writeUInt32BE(value, at))
  short(42, 8)
  long(8, 10)
  short(1, 14)
  short(0x0112, 16)
  short(3, 18)
  long(1, 20)
  short(orientation, 24)
  const plain = jpeg('rgb')
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, 34]), exif, plain.subarray(2)])
}

const isAlike = async (bytes: Buffer, pdfkitsBytes = bytes): Promise<boolean> =>
  Buffer.compare(await drawn(ours(bytes)), await drawn(await pdfkits(pdfkitsBytes))) === 0

describe('image: a PNG is drawn as by pdfkit', () => {
  const kinds: Kind[] = [
    ...([1, 2, 4, 8, 16] as const).map((bits): Kind => ({ colour: 0, bits })),
    ...([1, 2, 4, 8] as const).map((bits): Kind => ({ colour: 3, bits })),
    ...([2, 4, 6] as const).flatMap((colour): Kind[] => [
      { colour, bits: 8 },
      { colour, bits: 16 },
    ]),
  ]

  it.each(kinds)('colour $colour, $bits bits', async (kind) => {
    expect(await isAlike(png(kind))).toBe(true)
  })
})

// pdfkit misreads all but 8-bit palettes, and draws transparent pixels.
describe('image: a PNG with transparent colours is drawn as one with alpha', () => {
  const kinds: Kind[] = [
    ...([1, 2, 4, 8] as const).map(
      (bits): Kind => ({
        colour: 3,
        bits,
        transparency: Array.from({ length: 1 << bits }, (_, index) => (index * 59) & 0xff),
      }),
    ),
    { colour: 0, bits: 2, transparency: [0, 2] },
    { colour: 0, bits: 8, transparency: [0, 37] },
    { colour: 2, bits: 8, transparency: [0, 0, 0, 37, 0, 74] },
  ]

  it.each(kinds)('colour $colour, $bits bits', async (kind) => {
    expect(await isAlike(png(kind), plain(kind))).toBe(true)
  })
})

describe('image: a JPEG is drawn as by pdfkit', () => {
  it.each(Object.keys(jpegs) as (keyof typeof jpegs)[])('in %s', async (kind) => {
    expect(await isAlike(jpeg(kind))).toBe(true)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turned by %d', async (orientation) => {
    for (const little of [true, false]) {
      const bytes = turned(orientation, little)
      expect(imageOf(bytes)).toMatchObject(orientation > 4 ? { width: 16, height: 24 } : { width: 24, height: 16 })
      expect(await isAlike(bytes)).toBe(true)
    }
  })
})

it('image: fill bytes before a marker of a JPEG are skipped', () => {
  const [start, rest] = [jpeg('rgb').subarray(0, 2), jpeg('rgb').subarray(2)]
  const { width, height } = drawnOf(Buffer.concat([start, Buffer.from([0xff, 0xff]), rest]))
  expect([width, height]).toEqual([24, 16])
})

it('image: bytes that are neither PNG nor JPEG give none', () => {
  expect(imageOf(Buffer.from('<svg/>'))).toBeUndefined()
  expect(imageOf(Buffer.alloc(0))).toBeUndefined()
})

it('image: a damaged one is refused with a message', () => {
  expect(() => imageOf(png({ colour: 2, bits: 8 }).subarray(0, 40))).toThrow(PictureError)
  expect(() => imageOf(jpeg('rgb').subarray(0, 40))).toThrow(PictureError)
})

it('image: it is embedded once, however often it is drawn', () => {
  const document = new PdfDocument({ language: 'en', info: {}, outputIntent: false, isTagged: true })
  const bytes = jpeg('rgb')
  for (let page = 0; page < 3; page++) {
    const sheet = document.addPage(60, 50)
    sheet.write(`/${sheet.image(drawnOf(bytes))} Do`)
  }
  expect(Buffer.from(document.bytes()).toString('latin1').split('/DCTDecode')).toHaveLength(2)
})
