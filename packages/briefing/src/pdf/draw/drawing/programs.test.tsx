import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faces } from '@briefing-kit/ui/faces'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { Document, Image, Page } from '@react-pdf/renderer'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { readSvg } from '../../../picture/svg'
import { facesOf } from '../../font/faces'
import { renderDocument } from '../../render-document'

/*
 * One drawing in the manner of each program that people make charts with: made up by us, in the structure, the styles and
 * the attributes that the program writes. Each is compared, as a picture, with how resvg renders the file.
 */
const folder = new URL('programs/', import.meta.url)
const programs = readdirSync(folder).map((file) => file.replace('.svg', ''))

const sourceOf = (program: string): Buffer => readFileSync(new URL(`${program}.svg`, folder))

/** Width of the pictures, in pixels. */
const width = 600

/** Shades of grey in rows, on white. */
interface Picture {
  width: number
  height: number
  greys: Uint8Array
}

const greyed = (data: Uint8Array, width: number, height: number): Picture => {
  const greys = new Uint8Array(width * height)
  for (let at = 0; at < greys.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3)
    greys[at] = Math.round((red + green + blue) / 3)
  }
  return { width, height, greys }
}

const asPdf = async (svg: Buffer): Promise<{ text: string; picture: Picture }> => {
  const size = readSvg(svg)
  const page = [width, Math.round((width * size.height) / size.width)] as [number, number]
  const src = `data:image/svg+xml;base64,${svg.toString('base64')}`
  const { bytes } = await renderDocument(
    <Document title="A chart" language="en" creationDate={new Date(0)}>
      <Page size={page} experimentalPagination>
        <Image alt="A chart" src={src} style={{ width: page[0], height: page[1] }} />
      </Page>
    </Document>,
    facesOf(faces),
    {},
  )
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const bitmap = await document.getPage(0).render({ scale: 1, render: 'bitmap' })
  document.destroy()
  library.destroy()
  return { text: Buffer.from(bytes).toString('latin1'), picture: greyed(bitmap.data, bitmap.width, bitmap.height) }
}

const asResvg = (svg: Buffer): Picture => {
  const fontFiles = faces.map(({ url }) => fileURLToPath(url))
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Pretendard', defaultFontSize: 16 }
  const image = new Resvg(svg, { font, fitTo: { mode: 'width', value: width }, background: '#fff' }).render()
  return greyed(image.pixels, image.width, image.height)
}

/** The largest difference between two pictures, in shades, of the means of squares of this many pixels. */
const difference = (one: Picture, other: Picture, side: number): number => {
  let most = 0
  for (let top = 0; top + side <= Math.min(one.height, other.height); top += side) {
    for (let left = 0; left + side <= width; left += side) {
      let sum = 0
      for (let y = top; y < top + side; y += 1) {
        for (let x = left; x < left + side; x += 1) {
          sum += (one.greys[y * one.width + x] as number) - (other.greys[y * other.width + x] as number)
        }
      }
      most = Math.max(most, Math.abs(sum) / side ** 2)
    }
  }
  return most
}

describe('drawing: a picture of another program looks as resvg renders it', () => {
  it.each(programs)('%s', async (program) => {
    const { picture, text } = await asPdf(sourceOf(program))
    const wanted = asResvg(sourceOf(program))
    expect(Math.abs(picture.height - wanted.height)).toBeLessThanOrEqual(1)
    expect(difference(picture, wanted, 10)).toBeLessThan(30)
    // Vectors: no image but those that the file has itself.
    expect(/\/Subtype ?\/Image/.test(text)).toBe(sourceOf(program).includes('<image'))
  })
})
