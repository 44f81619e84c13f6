import { describe, expect, it } from 'vitest'
import { madeUpJpeg, madeUpPng } from '../picture/test-pictures'
import { decodeImage } from './image'

const png = (width: number, height: number) => madeUpPng({ width, height, colour: 2, bits: 8 })
const jpeg = (width: number, height: number) => madeUpJpeg({ width, height })
const inks = madeUpJpeg({ components: 4 })

const svg = (inside: string, attributes = 'width="20" height="10"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>\n`)

describe('image: a file', () => {
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

  it('of more than 50 megapixels is refused, with what is allowed', () => {
    expect(decodeImage(jpeg(10_000, 5008), 'a.jpg')).toMatchObject({
      code: 'image-too-large',
      message: '`a.jpg` has 10000 × 5008 pixels',
      hint: expect.stringContaining('50 megapixels'),
    })
  })

  it('in inks is refused', () => {
    expect(decodeImage(inks, 'a')).toMatchObject({ code: 'image-colours', hint: 'save it as RGB' })
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
    expect(
      decodeImage(svg('<g id="a"/><use href="#a"/><linearGradient id="b"/><rect fill="url(#b)"/>'), 'a'),
    ).toMatchObject({ format: 'svg' })
  })
})
