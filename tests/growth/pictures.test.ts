import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { decodeImage } from '../../packages/briefing/src/brief/image.ts'
import { chunk, headOf, madeUpJpeg, pngOf, segment } from '../../packages/briefing/src/picture/test-pictures.ts'
import { growthOf, linear } from './growth.ts'

/** A piece, repeated up to a length. */
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${inside}</svg>`)
const head = chunk('IHDR', headOf({ width: 8, height: 8, colour: 2, bits: 8 }))

/** Hostile pictures by their length in bytes. */
const hostile: Record<string, (length: number) => Uint8Array> = {
  'comments without an SVG': (length) => Buffer.from(filled('<!-- a -->', length)),
  'comments that begin': (length) => Buffer.from(filled('<!--', length)),
  'comments that begin inside': (length) => svg(filled('<!--', length)),
  'spaces before an SVG': (length) => Buffer.from(`${' '.repeat(length)}<svg`),
  'a name': (length) => svg(`<${'a'.repeat(length)}/>`),
  'a name without end': (length) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><${'a'.repeat(length)}`),
  'a name of an attribute': (length) => svg(`<g ${'a'.repeat(length)}="1"/>`),
  'spaces in a reference': (length) => svg(`<rect fill="url(${' '.repeat(length)}"/>`),
  references: (length) => svg(`<style>${filled('.a{fill:url(#a)}', length)}</style>`),
  'a text of characters': (length) => svg(`<text>${filled('a &amp; ', length)}</text>`),
  'pieces of text': (length) => svg(`<text>${filled('<![CDATA[a]]>', length)}</text>`),
  'an entity': (length) => svg(`<text>&${'a'.repeat(length)};</text>`),
  'rules of a style': (length) => svg(`<style>${filled('.a{fill:red}', length)}</style>`),
  'comments in a style': (length) => svg(`<style>${filled('/*', length)}</style>`),
  'a style of an element': (length) => svg(`<g style="${filled('fill:red;', length)}"/>`),
  'parts of a path': (length) => svg(`<path d="M0 0${filled('L1 1', length)}"/>`),
  'digits of a path': (length) => svg(`<path d="M0 0L${'1'.repeat(length)} 1"/>`),
  'spaces of a path': (length) => svg(`<path d="M0 0${' '.repeat(length)}x"/>`),
  points: (length) => svg(`<polyline points="${filled('1,1 ', length)}"/>`),
  instructions: (length) => svg(filled('<?a b?>', length)),
  'lines that are empty': (length) => svg(filled('\r\n', length)),
  'empty chunks': (length) => pngOf(head, Buffer.alloc(length, chunk('tEXt'))),
  'chunks of a byte': (length) => pngOf(head, Buffer.alloc(length, chunk('IDAT', Buffer.of(0))), chunk('IEND')),
  'a packed text': (length) => pngOf(head, chunk('zTXt', deflateSync(Buffer.alloc(length * 100))), chunk('IEND')),
  'bytes that fill up': (length) => Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(length, 0xff)]),
  'small segments': (length) => Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(length, segment(0xe0, []))]),
  'codes like marks': (length) =>
    Buffer.concat([madeUpJpeg().subarray(0, -2), Buffer.alloc(length, Buffer.from([0xff, 0])), Buffer.of(0xff, 0xd9)]),
}

it.each(Object.entries(hostile))('pictures: time grows with length: %s', async (_, make) => {
  const pictures = new Map([250_000, 500_000, 1_000_000].map((length) => [length, make(length)]))
  const decode = (length: number): void => {
    decodeImage(pictures.get(length) as Uint8Array, 'a')
  }
  expect(await growthOf(decode, [...pictures.keys()])).toBeLessThanOrEqual(linear)
})
