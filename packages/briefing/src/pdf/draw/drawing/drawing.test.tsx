import { faces } from '@briefing-kit/ui/faces'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { Document, Image, Page, Text, View } from '@react-pdf/renderer'
import { expect, it, test } from 'vitest'
import { facesOf } from '../../font/faces'
import { renderDocument } from '../../render-document'

/** A rendered page: four bytes for each pixel. */
interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** Pixels per point. */
const scale = 2

let library: Promise<PDFiumLibrary> | undefined

/** Renders the pages of a file, one by one. */
async function* bitmapsOf(file: Uint8Array): AsyncGenerator<Bitmap, undefined> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(file)
  try {
    for (const page of document.pages()) yield await page.render({ scale, render: 'bitmap' })
  } finally {
    document.destroy()
  }
}

/** A PDF of one page of 100 by 100 points whose user units are points. */
const pdfOf = async (inside: string, viewBox = '0 0 100 100'): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="${viewBox}">${inside}</svg>`
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const { bytes } = await renderDocument(
    <Document title="물" language="ko" creationDate={new Date(0)}>
      <Page size="A5" experimentalPagination>
        <Image alt="물" src={src} />
      </Page>
    </Document>,
    facesOf(faces),
    { standard: 'ua-1+a-2a' },
  )
  return bytes
}

class Picture {
  constructor(private readonly page: Bitmap) {}

  /** Red, green and blue at a point, 0 to 255. */
  at(x: number, y: number): readonly [number, number, number] {
    const pixel = 4 * (Math.floor(2 * y) * this.page.width + Math.floor(2 * x))
    const [red = 0, green = 0, blue = 0] = this.page.data.subarray(pixel, pixel + 3)
    return [red, green, blue]
  }

  /** `[left, top, right, bottom]` of the area that is not white. */
  get ink(): readonly [number, number, number, number] {
    const [across, down]: [number[], number[]] = [[], []]
    for (let y = 0; y < 100; y += 0.5) {
      for (let x = 0; x < 100; x += 0.5) {
        if (this.at(x, y).every((part) => part > 200)) continue
        across.push(x)
        down.push(y)
      }
    }
    return [Math.min(...across), Math.min(...down), Math.max(...across) + 0.5, Math.max(...down) + 0.5]
  }
}

const drawn = async (inside: string, viewBox?: string): Promise<Picture> => {
  const { value } = await bitmapsOf(await pdfOf(inside, viewBox)).next()
  return new Picture(value as Bitmap)
}

const colours: Readonly<Record<string, readonly [number, number, number]>> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  red: [255, 0, 0],
  blue: [0, 0, 255],
  purple: [128, 0, 128],
  pink: [255, 128, 128],
  'pale blue': [128, 128, 255],
  'half purple': [192, 128, 192],
}

/** SVG fragments, with the colour expected at some points. */
const pictures: Readonly<Record<string, readonly [svg: string, ...spots: readonly [number, number, string][]]>> = {
  'an arc that is swept': ['<path d="M10 50A40 40 0 0 1 90 50z"/>', [50, 15, 'black'], [50, 55, 'white']],
  'an arc that is not': ['<path d="M10 50A40 40 0 0 0 90 50z"/>', [50, 15, 'white'], [50, 85, 'black']],
  'the larger of two arcs': ['<path d="M50 50A20 20 0 1 1 70 70z"/>', [75, 40, 'black'], [52, 68, 'white']],
  'an arc with flags that touch': ['<path d="M10 50a40 40 0 0180 0z"/>', [50, 15, 'black'], [50, 55, 'white']],
  'an arc whose radii are too short': ['<path d="M10 50A1 1 0 0 1 90 50z"/>', [50, 12, 'black'], [15, 20, 'white']],
  'a turned arc': ['<path d="M50 10A40 10 90 0 1 50 90z"/>', [58, 50, 'black'], [64, 50, 'white'], [45, 50, 'white']],
  'quadratic curves': ['<path d="M0 50Q25 0 50 50T100 50z"/>', [25, 30, 'black'], [75, 70, 'black'], [25, 60, 'white']],
  'a turned rectangle': ['<rect x="40" y="10" width="20" height="80" transform="rotate(90 50 50)"/>', [15, 50, 'black'], [50, 20, 'white']],
  'transforms in groups': ['<g transform="translate(50 50)"><rect width="10" height="10" transform="scale(4)"/></g>', [85, 85, 'black'], [45, 85, 'white'], [95, 85, 'white']],
  'a round corner': ['<rect width="100" height="100" rx="50"/>', [5, 5, 'white'], [50, 5, 'black'], [95, 95, 'white']],
  'a corner of two radii': ['<rect width="100" height="100" rx="50" ry="10"/>', [5, 2, 'white'], [5, 15, 'black'], [50, 2, 'black']],
  'a rule of filling': ['<path fill-rule="evenodd" d="M10 10h80v80h-80zM30 30h40v40h-40z"/>', [50, 50, 'white'], [20, 20, 'black']],
  'the other rule of filling': ['<path d="M10 10h80v80h-80zM30 30h40v40h-40z"/>', [50, 50, 'black'], [20, 20, 'black']],
  'half a fill': ['<rect width="100" height="100" fill="red" fill-opacity=".5"/>', [50, 50, 'pink']],
  'half a stroke': ['<path d="M0 50h100" stroke="red" stroke-width="20" stroke-opacity=".5"/>', [50, 50, 'pink']],
  'half a shape': ['<rect x="20" y="20" width="60" height="60" fill="red" stroke="red" stroke-width="40" opacity=".5"/>', [50, 50, 'pink'], [25, 25, 'pink'], [5, 5, 'pink']],
  'half a group': ['<g opacity=".5"><rect width="60" height="60" fill="blue"/><rect width="60" height="60" fill="red"/></g>', [30, 30, 'pink']],
  'half a group in another': ['<g opacity=".5"><rect width="99" height="99" fill="red"/><g opacity=".5"><rect width="99" height="99" fill="blue"/></g></g>', [50, 50, 'half purple']],
  'nothing of a shape': ['<rect width="100" height="100" opacity="0"/>', [50, 50, 'white']],
  'a stroke that is as wide as none': ['<path d="M0 50h100" stroke="red" stroke-width="0"/>', [50, 50, 'white']],
  'a straight line is not filled': ['<path d="M0 50h100" stroke="none"/>', [50, 50, 'white'], [50, 49.5, 'white']],
  'a gradient over a shape': ['<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [1, 50, 'red'], [50, 20, 'purple'], [98, 80, 'blue']],
  'a gradient that goes down': ['<linearGradient id="g" x2="0" y2="1"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><g transform="translate(10 10) scale(.8)"><rect width="100" height="100" fill="url(#g)"/></g>', [50, 11, 'red'], [20, 50, 'purple'], [50, 88, 'blue']],
  'a gradient in the coordinates of a shape': ['<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="40" x2="60"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [30, 50, 'red'], [50, 50, 'purple'], [70, 50, 'blue']],
  'a gradient from one part of the drawing to another': ['<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="40%" x2="60%"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [30, 50, 'red'], [50, 50, 'purple'], [70, 50, 'blue']],
  'a gradient that is turned': ['<linearGradient id="g" gradientTransform="rotate(90)"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [50, 1, 'red'], [50, 50, 'purple'], [50, 98, 'blue']],
  'colours that meet': ['<linearGradient id="g"><stop offset=".5" stop-color="red"/><stop offset=".5" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [48, 50, 'red'], [52, 50, 'blue']],
  'a gradient of one colour': ['<linearGradient id="g"><stop offset=".5" stop-color="red"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [5, 50, 'red'], [95, 50, 'red']],
  'a gradient without length': ['<linearGradient id="g" x2="0"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [5, 50, 'blue'], [95, 50, 'blue']],
  'a gradient of circles': ['<radialGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></radialGradient><rect width="100" height="100" fill="url(#g)"/>', [50, 50, 'red'], [75, 50, 'purple'], [50, 25, 'purple'], [2, 2, 'blue']],
  'a gradient around another place': ['<radialGradient id="g" fx=".25"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></radialGradient><rect width="100" height="100" fill="url(#g)"/>', [25, 50, 'red'], [62.5, 50, 'purple'], [98, 50, 'blue']],
  'a gradient in a stroke': ['<linearGradient id="g" gradientUnits="userSpaceOnUse"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><path d="M0 50h100" stroke="url(#g)" stroke-width="20"/>', [1, 50, 'red'], [50, 45, 'purple'], [50, 35, 'white']],
  'a gradient that fades': ['<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="red" stop-opacity="0"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [1, 50, 'red'], [50, 50, 'pink'], [98, 50, 'white']],
  'a gradient that is half of what it was': ['<linearGradient id="g"><stop stop-color="red" stop-opacity=".5"/><stop offset="1" stop-color="red" stop-opacity=".5"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>', [50, 50, 'pink']],
  'a gradient in half a group': ['<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="red" stop-opacity="0"/></linearGradient><g transform="translate(20)" opacity=".5"><rect width="40" height="100" fill="url(#g)"/><rect x="40" width="40" height="100" fill="red"/></g>', [21, 50, 'pink'], [57, 50, 'white'], [80, 50, 'pink']],
  'a gradient in its place in half a group': ['<linearGradient id="g" x2="0" y2="1"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><g opacity=".5"><rect width="100" height="100" fill="url(#g)"/><rect width="1" height="1"/></g>', [50, 2, 'pink'], [50, 98, 'pale blue']],
  'a clip path': ['<clipPath id="c"><circle cx="50" cy="50" r="30"/></clipPath><rect width="100" height="100" clip-path="url(#c)"/>', [50, 50, 'black'], [25, 25, 'white']],
  'a clip path of two shapes': ['<clipPath id="c"><circle cx="20" cy="50" r="15"/><rect x="60" width="30" height="100"/></clipPath><rect width="100" height="100" clip-path="url(#c)"/>', [20, 50, 'black'], [75, 5, 'black'], [50, 50, 'white']],
  'a clip path that moves with its group': ['<clipPath id="c"><rect width="10" height="10"/></clipPath><g transform="scale(5)" clip-path="url(#c)"><rect width="20" height="20"/></g>', [45, 45, 'black'], [55, 45, 'white']],
  'clip paths in one another': ['<clipPath id="c"><rect width="60" height="100"/></clipPath><clipPath id="d"><rect x="40" width="60" height="100"/></clipPath><g clip-path="url(#c)"><rect width="100" height="100" clip-path="url(#d)"/></g>', [50, 50, 'black'], [30, 50, 'white'], [70, 50, 'white']],
  'a clip path of nothing': ['<clipPath id="c"></clipPath><rect width="100" height="100" clip-path="url(#c)"/>', [50, 50, 'white']],
  'flat ends': ['<path d="M50 50h30" stroke="#000" stroke-width="20"/>', [45, 50, 'white']],
  'round ends': ['<path d="M50 50h30" stroke="#000" stroke-width="20" stroke-linecap="round"/>', [45, 50, 'black'], [42, 42, 'white']],
  'square ends': ['<path d="M50 50h30" stroke="#000" stroke-width="20" stroke-linecap="square"/>', [42, 42, 'black']],
  'pointed corners': ['<path d="M20 80V20H80" fill="none" stroke="#000" stroke-width="20"/>', [12, 12, 'black']],
  'corners that would be too pointed': ['<path d="M40 90L50 40L60 90" fill="none" stroke="#000" stroke-width="10"/>', [50, 25, 'white'], [50, 45, 'black']],
  'round corners': ['<path d="M20 80V20H80" fill="none" stroke="#000" stroke-width="20" stroke-linejoin="round"/>', [11, 11, 'white'], [15, 15, 'black']],
  dashes: ['<path d="M0 50h100" stroke="#000" stroke-width="20" stroke-dasharray="20 10"/>', [10, 50, 'black'], [25, 50, 'white'], [40, 50, 'black']],
  'dashes that are drawn larger': ['<path transform="scale(2)" d="M0 25h50" stroke="#000" stroke-width="10" stroke-dasharray="10 5"/>', [10, 50, 'black'], [25, 50, 'white'], [40, 50, 'black'], [40, 42, 'black']],
  'dashes without length': ['<path d="M0 50h100" stroke="#000" stroke-width="20" stroke-dasharray="0 50"/>', [50, 50, 'white'], [50, 45, 'white']],
  'dashes without length that are round': ['<path d="M0 50h100" stroke="#000" stroke-width="20" stroke-dasharray="0 50" stroke-linecap="round"/>', [50, 45, 'black'], [25, 50, 'white']],
  'a stroke that is drawn wider in one direction': ['<path transform="scale(5 1)" d="M10 0V100M0 50H20" stroke="#000" stroke-width="4"/>', [42, 10, 'black'], [58, 10, 'black'], [62, 10, 'white'], [20, 53, 'white'], [20, 51, 'black']],
  'a marker at an end': ['<marker id="m" orient="auto" refX="0" refY="5" markerWidth="20" markerHeight="10" markerUnits="userSpaceOnUse"><rect width="20" height="10"/></marker><path d="M50 10V50" stroke="red" marker-end="url(#m)"/>', [50, 65, 'black'], [53, 65, 'black'], [58, 65, 'white'], [50, 75, 'white']],
  'markers at all corners': ['<marker id="m" refX="5" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse"><rect width="10" height="10"/></marker><polyline points="10 10 50 50 90 10" fill="none" stroke="none" marker-start="url(#m)" marker-mid="url(#m)" marker-end="url(#m)"/>', [10, 10, 'black'], [50, 50, 'black'], [90, 10, 'black'], [30, 30, 'white']],
  'a marker as large as its line': ['<marker id="m" viewBox="0 0 1 1" refX=".5" refY=".5"><path d="M0 0h1v1h-1z"/></marker><path d="M50 50h30" stroke="red" stroke-width="10" marker-start="url(#m)"/>', [37, 37, 'black'], [63, 63, 'black'], [33, 33, 'white']],
  'a marker that turns back': ['<marker id="m" orient="auto-start-reverse" refY="5" markerWidth="20" markerHeight="10" markerUnits="userSpaceOnUse"><rect width="20" height="10"/></marker><path d="M50 50h30" stroke="red" marker-start="url(#m)"/>', [35, 50, 'black'], [25, 50, 'white']],
  'a marker that is cut': ['<marker id="m" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse"><rect x="-20" y="-20" width="60" height="60"/></marker><path d="M50 50h30" stroke="none" marker-start="url(#m)"/>', [55, 55, 'black'], [45, 45, 'white'], [65, 55, 'white']],
  'a marker that is not': ['<marker id="m" style="overflow:visible" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse"><rect x="-20" y="-20" width="60" height="60"/></marker><path d="M50 50h30" stroke="none" marker-start="url(#m)"/>', [45, 45, 'black'], [75, 75, 'black']],
  'a circle drawn elsewhere': ['<circle id="a" r="10"/><use href="#a" x="50" y="50" transform="scale(1.5)"/>', [75, 75, 'black'], [50, 50, 'white']],
} // biome-ignore format: one to a line is a page

test.each(Object.entries(pictures))('drawing: paints %s', async (_, [svg, ...spots]) => {
  const picture = await drawn(svg)
  for (const [x, y, colour] of spots) {
    const wanted = colours[colour] as readonly [number, number, number]
    for (const [part, value] of picture.at(x, y).entries()) {
      expect(Math.abs(value - (wanted[part] as number)), `${x} ${y}: ${picture.at(x, y)}`).toBeLessThan(20)
    }
  }
})

const inkOf = async (svg: string): Promise<readonly number[]> => (await drawn(svg)).ink

it('drawing: text-anchor places a text', async () => {
  const [start, middle, end] = await Promise.all(
    ['start', 'middle', 'end'].map((anchor) =>
      inkOf(`<text x="50" y="50" font-size="20" text-anchor="${anchor}">HHH</text>`),
    ),
  )
  expect(start?.[0]).toBeGreaterThan(50)
  expect(start?.[0]).toBeLessThan(53)
  expect(end?.[2]).toBeLessThan(50)
  expect(end?.[2]).toBeGreaterThan(47)
  expect(Math.abs(((middle?.[0] ?? 0) + (middle?.[2] ?? 0)) / 2 - 50)).toBeLessThan(1)
  // Stands on its baseline and is as high as the capitals of its face.
  expect(start?.[3]).toBe(50)
  expect(Math.abs((start?.[1] ?? 0) - 50 + 20 * 0.72)).toBeLessThan(1)
})

it('drawing: a tspan has its own position, or continues the text', async () => {
  const [left, top, right, bottom] = await inkOf(
    '<text font-size="10"><tspan x="10" y="20">H</tspan><tspan x="10" y="80">H<tspan font-weight="bold">H</tspan></tspan></text>',
  )
  expect(left).toBeLessThan(12)
  expect(top).toBeLessThan(14)
  expect(bottom).toBe(80)
  expect(right).toBeGreaterThan(22)
  expect(right).toBeLessThan(28)
})

it('drawing: spaces between tspans are kept, those at the ends are not', async () => {
  const text = (inside: string) => inkOf(`<text y="50" x="50" font-size="20" text-anchor="middle">${inside}</text>`)
  const apart = await text('<tspan>I</tspan> <tspan>I</tspan>')
  expect(apart).toEqual(await text('I I'))
  expect(apart).not.toEqual(await text('II'))
  expect(await text('\n <tspan x="50" y="50">I I</tspan>\n <tspan x="50" y="50">I I</tspan>\n')).toEqual(apart)
})

it('drawing: its own size applies, or the available room', async () => {
  const rectangle = async (width: number) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}"><rect width="100%" height="100%"/></svg>`
    const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    const element = (
      <Document title="물" language="ko" creationDate={new Date(0)}>
        <Page size="A5" experimentalPagination>
          <View style={{ width: 90 }}>
            <Image alt="물" src={src} style={{ maxHeight: 40 }} />
          </View>
        </Page>
      </Document>
    )
    const { bytes } = await renderDocument(element, facesOf(faces), {})
    return new Picture((await bitmapsOf(bytes).next()).value as Bitmap).ink
  }
  expect(await rectangle(60)).toEqual([0, 0, 60, 30])
  expect(await rectangle(1000)).toEqual([0, 0, 80, 40])
})

it('drawing: a rotated text runs upwards', async () => {
  const [left, top, right, bottom] = await inkOf(
    '<text font-size="20" transform="translate(50 90) rotate(-90)">HHH</text>',
  )
  expect(right).toBe(50)
  expect(bottom).toBeLessThan(90)
  expect(bottom).toBeGreaterThan(86)
  expect((bottom as number) - (top as number)).toBeGreaterThan((right as number) - (left as number))
})

it('drawing: dominant-baseline follows the metrics of the face', async () => {
  const bottom = async (baseline: string) =>
    (await inkOf(`<text x="10" y="50" font-size="20" dominant-baseline="${baseline}">H</text>`))[3] as number
  expect(await bottom('auto')).toBe(50)
  expect(await bottom('hanging')).toBeGreaterThan(62)
  expect(await bottom('text-before-edge')).toBeGreaterThan(66)
  expect(await bottom('text-after-edge')).toBeLessThan(47)
  for (const middle of ['middle', 'central', 'mathematical']) {
    expect(await bottom(middle)).toBeGreaterThan(53)
    expect(await bottom(middle)).toBeLessThan(62)
  }
})

it('drawing: a text is filled and stroked like a shape', async () => {
  const gradient =
    '<linearGradient id="g" y2="1" x2="0"><stop stop-color="red"/><stop offset="1" stop-color="red"/></linearGradient>'
  const picture = await drawn(
    `${gradient}<text x="0" y="90" font-size="120" font-weight="bold" fill="url(#g)">I</text>`,
  )
  const [left, top, right, bottom] = picture.ink
  expect(picture.at((left + right) / 2, (top + bottom) / 2)).toEqual([255, 0, 0])
  const outline = await drawn(
    '<text x="10" y="90" font-size="100" font-weight="bold" fill="none" stroke="#00f">I</text>',
  )
  const [from, up, to, down] = outline.ink
  expect(outline.at((from + to) / 2, (up + down) / 2)).toEqual([255, 255, 255])
})

it.each([
  ['of maps', '4000000 -5000000 10000 10000', '<circle cx="4005000" cy="-4995000" r="2000"/>'],
  ['that are tiny', '0 0 .001 .001', '<circle cx=".0005" cy=".0005" r=".0002"/>'],
  ['that are huge', '0 0 1e8 1e8', '<circle cx="5e7" cy="5e7" r="2e7"/>'],
])('drawing: coordinates %s keep their precision', async (_, viewBox, svg) => {
  const [left, top, right, bottom] = (await drawn(svg, viewBox)).ink
  for (const [value, wanted] of [
    [left, 30],
    [top, 30],
    [right, 70],
    [bottom, 70],
  ] as const) {
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(0.5)
  }
})

it('drawing: a text has no letter spacing of a text before it', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text y="30">4712</text></svg>'
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const inkAfter = async (letterSpacing: number) => {
    const { bytes } = await renderDocument(
      <Document title="물" language="ko" creationDate={new Date(0)}>
        <Page size="A5" experimentalPagination>
          <Text style={{ fontFamily: 'Pretendard', color: '#ffffff', letterSpacing }}>Chart</Text>
          <Image alt="물" src={src} />
        </Page>
      </Document>,
      facesOf(faces),
      {},
    )
    return new Picture((await bitmapsOf(bytes).next()).value as Bitmap).ink
  }
  expect(await inkAfter(-2)).toEqual(await inkAfter(0))
})

it('drawing: a character that no font has is an error', async () => {
  const lacking = /^no embedded font has "💧", "🌊" \(in <Svg> "물"\) \[missing-glyph\]$/
  await expect(pdfOf('<text y="50">물 💧</text><text y="60">🌊</text>')).rejects.toThrow(lacking)
  // Characters missing in the first family are set in the second.
  await expect(pdfOf('<text y="50">漢字</text>')).resolves.toBeInstanceOf(Uint8Array)
})
