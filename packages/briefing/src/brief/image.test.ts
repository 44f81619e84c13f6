import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeImage } from './image'

function chunk(type: string, data: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)])
}

function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc((width * 3 + 1) * Math.min(height, 4)))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** The marks of a JPEG without its picture, which is not decoded here. */
function jpeg(width: number, height: number): Buffer {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]
  const app = [0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]
  return Buffer.from([0xff, 0xd8, ...app, ...frame, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xff, 0xd9])
}

const svg = (inside: string, attributes = 'width="20" height="10"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>\n`)

describe('an image', () => {
  it('is measured', () => {
    expect(decodeImage(png(20, 10), 'a')).toMatchObject({ format: 'png', width: 20, height: 10 })
    expect(decodeImage(jpeg(300, 200), 'a')).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
    expect(decodeImage(svg('<path d="M0 0"/>'), 'a')).toMatchObject({ format: 'svg', width: 20, height: 10 })
    expect(decodeImage(svg('', 'viewBox="0 0 4 3"'), 'a')).toMatchObject({ width: 4, height: 3 })
    expect(
      decodeImage(Buffer.concat([Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n'), svg('')]), 'a'),
    ).toMatchObject({
      format: 'svg',
    })
  })

  it.each([
    ['GIF', Buffer.from('GIF89a')],
    ['WebP', Buffer.from('RIFF1234WEBPVP8 ')],
    ['PDF', Buffer.from('%PDF-1.7')],
    ['HTML', Buffer.from('<!DOCTYPE html><svg></svg>')],
    ['text', Buffer.from('hello')],
    ['an empty file', Buffer.alloc(0)],
  ])('that is %s is named', (format, bytes) => {
    expect(decodeImage(bytes, 'a.png')).toMatchObject({
      code: 'not-an-image',
      message: `\`a.png\` is not a PNG, JPEG or SVG image: it seems to be ${format}`,
    })
  })

  it('that is unknown is refused', () => {
    expect(decodeImage(Uint8Array.of(0, 1, 2, 3), 'a')).toMatchObject({ code: 'not-an-image' })
  })

  it.each([
    ['PNG', png(20, 10)],
    ['JPEG', jpeg(300, 200)],
    ['SVG', svg('<path d="M0 0"/>')],
  ])('that ends too early is refused: %s', (_, bytes) => {
    expect(decodeImage(bytes.subarray(0, bytes.length - 12), 'a')).toMatchObject({ code: 'image-damaged' })
  })

  it('of more than 100 megapixels is refused', () => {
    expect(decodeImage(png(20_000, 6000), 'a')).toMatchObject({ code: 'image-too-large' })
  })

  it('without a size is refused', () => {
    expect(decodeImage(svg('', ''), 'a')).toMatchObject({ code: 'image-damaged' })
  })

  it.each([
    '<script>1</script>',
    '<g onclick="x()"/>',
    '<image href="https://example.org/a.png"/>',
    '<use xlink:href="other.svg#a"/>',
    '<foreignObject/>',
    '<style>@import "a.css";</style>',
    '<rect fill="url(https://example.org/#a)"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
  ])('that is an SVG with %s is refused', (inside) => {
    expect(decodeImage(svg(inside), 'a')).toMatchObject({ code: 'unsafe-svg' })
  })

  it('that is an SVG with a document type is refused', () => {
    const bytes = Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]>\n'), svg('&a;')])
    expect(decodeImage(bytes, 'a')).toMatchObject({ code: 'unsafe-svg' })
  })

  it('that is an SVG may refer to itself', () => {
    expect(decodeImage(svg('<use href="#a"/><rect fill="url(#b)"/>'), 'a')).toMatchObject({ format: 'svg' })
  })
})
