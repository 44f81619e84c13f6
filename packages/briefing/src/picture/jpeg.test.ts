import { assert, integer, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJpeg } from './jpeg'
import { PictureError } from './picture-error'
import { codes, frame, jpegOf, madeUpJpeg, quantisers, scan, segment } from './test-pictures'

const read = (bytes: Uint8Array): object | string => {
  try {
    return readJpeg(bytes)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return `${error.code}: ${error.message}`
  }
}

const grey = { width: 8, height: 8, components: 1, orientation: 1 }
const exif = (orientation: number) =>
  segment(0xe1, [
    ...Buffer.from(
      `Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0`,
      'latin1',
    ),
  ])

describe('jpeg: a valid one is read', () => {
  it.each<[string, Buffer, object]>([
    ['in greys', madeUpJpeg(), grey],
    ['in colours', madeUpJpeg({ components: 3 }), { ...grey, components: 3 }],
    ['in inks', madeUpJpeg({ components: 4 }), { ...grey, components: 4 }],
    ['extended', madeUpJpeg({ marker: 0xc1 }), grey],
    ['with bytes that fill up', jpegOf(quantisers, codes, Buffer.alloc(9, 0xff), frame(), scan()), grey],
    ['turned', jpegOf(exif(6), quantisers, codes, frame(), scan()), { ...grey, orientation: 6 }],
    ['turned by nonsense', jpegOf(exif(77), quantisers, codes, frame(), scan()), grey],
    ['with a thumbnail', jpegOf(segment(0xe2, [...madeUpJpeg()]), quantisers, codes, frame(), scan()), grey],
    ['with something behind its end', Buffer.concat([madeUpJpeg(), Buffer.from('and more')]), grey],
    [
      'with restarts',
      jpegOf(quantisers, codes, segment(0xdd, [0, 1]), frame({ width: 24 }), restarted(0xd0, 0xd1)),
      { ...grey, width: 24 },
    ],
    ['progressive', jpegOf(quantisers, codes, frame({ marker: 0xc2 }), progressive(0, 0), progressive(1, 63)), grey],
  ])('%s', (_, bytes, found) => {
    expect(read(bytes)).toEqual(found)
  })
})

function restarted(...marks: number[]): Buffer {
  return scan(0, 1, [0, ...marks.flatMap((mark) => [0xff, mark, 0])])
}

function progressive(from: number, to: number): Buffer {
  return Buffer.concat([segment(0xda, [1, 1, 0, from, to, 0]), Buffer.alloc(2)])
}

describe('jpeg: a damaged or unsupported one is refused with a message', () => {
  it.each<[string, Buffer, string]>([
    ['two components', madeUpJpeg({ components: 2 }), 'image-unsupported: is a JPEG of 2 components'],
    ['five components', madeUpJpeg({ components: 5 }), 'image-unsupported: is a JPEG of 5 components'],
    ['no components', madeUpJpeg({ components: 0 }), 'its frame has a wrong length'],
    ['twelve bits', madeUpJpeg({ bits: 12 }), 'image-unsupported: is a JPEG of 12 bits'],
    ['two frames', jpegOf(quantisers, codes, frame(), frame({ width: 9 }), scan()), 'it has two frames'],
    ['a frame behind its picture', jpegOf(quantisers, codes, frame(), scan(), frame()), 'it has two frames'],
    ['arithmetic coding', madeUpJpeg({ marker: 0xc9 }), 'image-unsupported: is a JPEG in arithmetic coding'],
    ['no loss', madeUpJpeg({ marker: 0xc3 }), 'image-unsupported: is a lossless JPEG'],
    ['layers', madeUpJpeg({ marker: 0xc5 }), 'image-unsupported: is a JPEG in layers'],
    ['no height', madeUpJpeg({ height: 0 }), 'image-unsupported: is a JPEG that does not say its height'],
    ['no width', madeUpJpeg({ width: 0 }), 'it has no width'],
    ['a component twice', jpegOf(quantisers, codes, frame(), scan(), scan()), 'a component of it is scanned twice'],
    ['a height at the end', jpegOf(quantisers, codes, frame(), scan(), segment(0xdc, [0, 8])), 'its height at the end'],
    ['4295 megapixels', jpegOf(quantisers, codes, frame({ width: 65_535, height: 65_535 }), scan()), 'image-too-large'],
    ['49 megapixels of 8 bytes', jpegOf(quantisers, codes, frame({ width: 7000, height: 7000 }), scan()), 'too early'],
    ['no scan', jpegOf(quantisers, codes, frame()), 'it ends without its picture'],
    ['no frame', jpegOf(quantisers, codes, scan()), 'its pixels come before its frame'],
    ['no pixels', jpegOf(quantisers, codes, frame(), scan(0)), 'its pixels end too early'],
    [
      'a component that no scan has',
      jpegOf(quantisers, codes, frame({ components: 3 }), scan()),
      'without its picture',
    ],
    ['no table of quantities', jpegOf(codes, frame(), scan()), 'a scan of it lacks a table'],
    ['no table of codes', jpegOf(quantisers, frame(), scan()), 'a scan of it lacks a table'],
    ['a short table', jpegOf(segment(0xdb, [0, 1, 1]), codes, frame(), scan()), 'a table of quantities is too short'],
    ['too many codes', jpegOf(segment(0xc4, [0, 3, ...Array<number>(18).fill(0)])), 'has more than there are'],
    ['no end', madeUpJpeg().subarray(0, -2), 'it ends too early'],
    ['half of it', madeUpJpeg().subarray(0, 90), 'it ends too early'],
    ['two beginnings', jpegOf(Buffer.from([0xff, 0xd8])), 'a marker d8 stands where there is none'],
    ['bytes between segments', jpegOf(quantisers, Buffer.from('x'), codes), 'something between its segments is none'],
    [
      'a restart it does not have',
      jpegOf(quantisers, codes, frame(), restarted(0xd0)),
      'a restart of it is out of order',
    ],
    [
      'restarts in another order',
      jpegOf(quantisers, codes, segment(0xdd, [0, 1]), frame(), restarted(0xd1)),
      'a restart of it is out of order',
    ],
    [
      'a segment without length',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 0xff, 0xd9]),
      'a segment of it has no length',
    ],
  ])('with %s', (_, bytes, words) => {
    expect(read(bytes)).toContain(words)
  })

  it('with any bytes changed, or read', () => {
    const whole = [
      madeUpJpeg({ width: 30, height: 20, components: 3 }),
      jpegOf(exif(6), quantisers, codes, frame(), scan()),
    ]
    assert(
      property(
        integer({ min: 0, max: 1 }),
        integer({ min: 2, max: 2000 }),
        uint8Array({ minLength: 1, maxLength: 3 }),
        (one, place, written) => {
          const bytes = Buffer.from(whole[one] as Buffer)
          const at = place % bytes.length
          bytes.set(written.subarray(0, bytes.length - at), at)
          const found = read(bytes)
          if (typeof found === 'object') expect(found).toMatchObject({ width: expect.any(Number) })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
