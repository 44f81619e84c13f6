import { deflateSync } from 'node:zlib'
import { assert, constantFrom, integer, property, uint8Array } from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { PictureError } from './picture-error'
import { readPng } from './png'
import { checkPixels, inOnePass } from './png-pixels'
import { chunk, chunksOf, headOf, madeUpPng, type PngKind, paletteOf, pngOf, rowsOf } from './test-pictures'

const kinds: PngKind[] = [
  ...[1, 2, 4, 8, 16].map((bits) => ({ colour: 0, bits })),
  ...[8, 16].map((bits) => ({ colour: 2, bits })),
  ...[1, 2, 4, 8].map((bits) => ({ colour: 3, bits })),
  ...[8, 16].flatMap((bits) => [4, 6].map((colour) => ({ colour, bits }))),
].flatMap((kind) =>
  [false, true].flatMap((interlaced) =>
    [
      [13, 10],
      [1, 1],
      [3, 9],
    ].map(([width = 1, height = 1]) => ({ ...kind, interlaced, width, height })),
  ),
)

/** Why a PNG is refused; undefined if it is not. */
const refusal = (bytes: Uint8Array): string | undefined => {
  try {
    checkPixels(readPng(bytes))
    return undefined
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return `${error.code}: ${error.message}`
  }
}

describe('png: every kind is read', () => {
  it.each(kinds)('colour $colour, $bits bits, interlaced $interlaced, $width × $height', (kind) => {
    const bytes = madeUpPng(kind)
    expect(refusal(bytes)).toBeUndefined()
    const { width, height } = PNG.sync.read(bytes)
    expect(readPng(bytes)).toMatchObject({ width, height })
  })

  it.each(kinds.filter(({ interlaced }) => interlaced))(
    'de-interlacing keeps the pixels: colour $colour, $bits bits, $width × $height',
    (kind) => {
      const bytes = madeUpPng(kind)
      const plain = inOnePass(readPng(bytes))
      const chunks = [
        chunk('IHDR', headOf({ ...kind, interlaced: false })),
        ...(plain.palette ? [chunk('PLTE', plain.palette)] : []),
        chunk('IDAT', plain.rows),
        chunk('IEND'),
      ]
      expect(PNG.sync.read(pngOf(...chunks)).data).toEqual(PNG.sync.read(bytes).data)
    },
  )

  const base: PngKind = { colour: 2, bits: 8, width: 4, height: 3 }
  const [head, pixels, end] = chunksOf(base) as [Buffer, Buffer, Buffer]
  const deflated = deflateSync(rowsOf(base))
  it.each<[string, Buffer]>([
    ['what is of no matter to its pixels', pngOf(head, chunk('gAMA', Buffer.alloc(4)), pixels, chunk('tIME'), end)],
    ['packed texts, which stay packed', pngOf(head, chunk('zTXt', Buffer.from('a\0\0garbage')), pixels, end)],
    ['a colour profile that would inflate to 64 MB', pngOf(head, profile(64_000_000), pixels, end)],
    ['an animation', pngOf(head, chunk('acTL', Buffer.alloc(8)), pixels, chunk('fdAT', Buffer.alloc(9)), end)],
    ['a suggestion of colours', pngOf(head, chunk('PLTE', paletteOf(20)), pixels, end)],
    ['pixels in many chunks', pngOf(head, ...[...deflated].map((byte) => chunk('IDAT', Buffer.of(byte))), end)],
    ['an empty chunk of pixels', pngOf(head, chunk('IDAT'), pixels, end)],
    ['something behind its end', Buffer.concat([pngOf(head, pixels, end), Buffer.from('and more')])],
  ])('one with %s', (_, bytes) => {
    expect(refusal(bytes)).toBeUndefined()
  })
})

function profile(length: number): Buffer {
  return chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(length))]))
}

describe('png: a damaged or unsupported one is refused with a message', () => {
  const base: PngKind = { colour: 2, bits: 8, width: 4, height: 3 }
  const indexed: PngKind = { colour: 3, bits: 2, width: 4, height: 3 }
  const [head, pixels, end] = chunksOf(base) as [Buffer, Buffer, Buffer]
  const [indexedHead, palette, indices] = chunksOf(indexed) as [Buffer, Buffer, Buffer]
  const rows = rowsOf(base)
  const withRows = (bytes: Uint8Array) => pngOf(head, chunk('IDAT', deflateSync(bytes)), end)
  const withHead = (...bytes: number[]) => pngOf(chunk('IHDR', Buffer.from(bytes)), pixels, end)
  const sized = (width: number, height: number, kind = base) =>
    pngOf(chunk('IHDR', headOf({ ...kind, width, height })), pixels, end)
  const wrongSum = Buffer.from(madeUpPng(base))
  wrongSum[wrongSum.length - 14] = (wrongSum[wrongSum.length - 14] as number) ^ 1

  it.each<[string, Buffer, string]>([
    ['49 megapixels of 100 bytes', sized(7000, 7000), 'its pixels end too early'],
    ['100 megapixels', sized(9999, 9999), 'image-too-large: has 9999 × 9999 pixels'],
    ['25 megapixels of eight bytes', sized(5001, 5001, { ...base, colour: 6, bits: 16 }), 'of 201 MB, once inflated'],
    ['no width', sized(0, 3), 'it has 0 × 3 pixels'],
    ['a width beyond all', sized(2 ** 31, 3), 'no PNG has 2147483648 × 3 pixels'],
    ['a second head', pngOf(head, chunk('IHDR', headOf({ ...base, width: 65_000 })), pixels, end), 'a second IHDR'],
    ['a head that comes late', pngOf(pixels, head, end), 'it begins with IDAT instead of IHDR'],
    ['a short head', pngOf(chunk('IHDR', Buffer.alloc(12)), pixels, end), 'its IHDR has 12 bytes instead of 13'],
    ['three bits', withHead(0, 0, 0, 4, 0, 0, 0, 3, 3, 2, 0, 0, 0), 'do not have 3 bits'],
    ['a palette of sixteen bits', withHead(0, 0, 0, 4, 0, 0, 0, 3, 16, 3, 0, 0, 0), 'do not have 16 bits'],
    ['colours of type 5', withHead(0, 0, 0, 4, 0, 0, 0, 3, 8, 5, 0, 0, 0), 'no colours of type 5'],
    ['another compression', withHead(0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 1, 0, 0), 'packed in a way that is unknown'],
    ['another interlacing', withHead(0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 2), 'interlaced in a way that is unknown'],
    ['no pixels', pngOf(head, end), 'it has no pixels'],
    ['empty pixels', pngOf(head, chunk('IDAT'), end), 'it has no pixels'],
    ['pixels in two places', pngOf(head, pixels, chunk('tEXt'), pixels, end), 'something stands between its IDAT'],
    ['pixels that are garbage', pngOf(head, chunk('IDAT', Buffer.from('garbage!')), end), 'cannot be unpacked'],
    ['half of the rows', withRows(rows.subarray(0, 20)), 'its pixels end too early'],
    ['pixels cut off', pngOf(head, chunk('IDAT', deflateSync(rows).subarray(0, 15)), end), 'its pixels end too early'],
    ['a row too many', withRows(Buffer.concat([rows, Buffer.alloc(13)])), 'more pixels than its size says'],
    ['pixels that inflate to 64 MB', withRows(Buffer.alloc(64_000_000)), 'more pixels than its size says'],
    [
      'more behind its pixels',
      pngOf(head, pixels, chunk('IDAT', Buffer.alloc(9)), end),
      'something stands behind its pixels',
    ],
    ['a filter of 5', withRows(Buffer.alloc(rows.length, 5)), 'a row of it has the filter 5'],
    ['no palette', pngOf(indexedHead, indices, end), 'it has no PLTE before its pixels'],
    ['a palette of 5 bytes', pngOf(indexedHead, chunk('PLTE', Buffer.alloc(5)), indices, end), 'its PLTE has 5 bytes'],
    ['a palette of none', pngOf(indexedHead, chunk('PLTE'), indices, end), 'its PLTE has 0 bytes'],
    ['too many colours', pngOf(indexedHead, chunk('PLTE', paletteOf(5)), indices, end), 'its PLTE has 15 bytes'],
    ['two palettes', pngOf(indexedHead, palette, palette, indices, end), 'it has a second PLTE'],
    ['a late palette', pngOf(indexedHead, palette, indices, palette, end), 'it has a second PLTE'],
    ['colours it has not', pngOf(indexedHead, chunk('PLTE', paletteOf(2)), indices, end), 'of a PLTE of 2'],
    [
      'a grey palette',
      pngOf(...chunksOf({ ...base, colour: 0 }).toSpliced(1, 0, palette)),
      'it is grey and has a PLTE',
    ],
    ['too much opacity', pngOf(head, chunk('tRNS', Buffer.alloc(2)), pixels, end), 'its tRNS has 2 bytes'],
    ['opacity twice', pngOf(head, ...Array<Buffer>(2).fill(chunk('tRNS', Buffer.alloc(6))), end), 'a second tRNS'],
    ['late opacity', pngOf(head, pixels, chunk('tRNS', Buffer.alloc(6)), end), 'its tRNS comes too late'],
    ['a wrong sum', wrongSum, 'the sum of its chunk IDAT is wrong'],
    ['no end', pngOf(head, pixels), 'it ends too early, without IEND'],
    ['a chunk that is cut off', pngOf(head, pixels.subarray(0, -3), end.subarray(0, 2)), 'within its chunk IDAT'],
    ['a chunk without a name', pngOf(head, chunk('\0\0\0\0'), pixels, end), 'something between its chunks is none'],
    ['a chunk that it needs', pngOf(chunk('CgBI'), head, pixels, end), 'begins with CgBI'],
    ['a chunk of its own', pngOf(head, chunk('OWNK'), pixels, end), 'image-unsupported: is a PNG of a kind of its own'],
    ['line ends that were changed', Buffer.from('\x89PNG\n\x1a\n', 'latin1'), 'does not begin as a PNG does'],
  ])('with %s', (_, bytes, words) => {
    expect(refusal(bytes)).toContain(words)
  })
})

describe('png: with any bytes changed', () => {
  it('it is refused with a message, or has the pixels that another decoder finds', () => {
    const anyKind = constantFrom(...kinds)
    const anyChange = integer({ min: 0, max: 2 ** 20 })
    assert(
      property(anyKind, anyChange, uint8Array({ minLength: 1, maxLength: 4 }), (kind, place, written) => {
        const bytes = Buffer.from(madeUpPng(kind))
        const at = 8 + (place % (bytes.length - 8))
        bytes.set(written.subarray(0, bytes.length - at), at)
        if (refusal(bytes) !== undefined) return
        const { width, height, data } = PNG.sync.read(bytes)
        expect(data).toHaveLength(width * height * 4)
        expect(readPng(bytes)).toMatchObject({ width, height })
      }),
      { numRuns: 500 },
    )
  })

  it('and valid checksums, it is refused with a message, or has the pixels that another decoder finds', () => {
    const names = ['IHDR', 'PLTE', 'IDAT', 'tRNS', 'IEND', 'tEXt']
    assert(
      property(
        constantFrom(...kinds),
        integer({ min: 0, max: 4 }),
        constantFrom(...names),
        uint8Array({ maxLength: 20 }),
        integer({ min: 0, max: 12 }),
        (kind, place, name, data, byte) => {
          const chunks = chunksOf(kind)
          const head = headOf(kind)
          head[byte] = data[0] ?? 0
          const bytes = pngOf(...chunks.toSpliced(place, place % 2, chunk(name, name === 'IHDR' ? head : data)))
          if (refusal(bytes) !== undefined) return
          // The other decoder rejects data after the end.
          const found = PNG.sync.read(bytes.subarray(0, bytes.indexOf('IEND') + 8))
          expect(readPng(bytes)).toMatchObject({ width: found.width, height: found.height })
        },
      ),
      { numRuns: 500 },
    )
  })
})
