import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Whether the pictures are made anew. */
export const update = Boolean(process.env.UPDATE_PICTURES)

/** How a page is drawn: dots an inch, and the steps in which its colours are kept. */
interface Grain {
  dots: number
  step: number
}

/** Small enough to be kept by the dozen, large enough to show a rule that has moved or a colour that has changed. */
const coarse: Grain = { dots: 60, step: 32 }

/** Letters in a terminal, as large as on a screen that shows them sharp. */
export const sharp: Grain = { dots: 168, step: 32 }

/** To be looked at by readers. */
const fine: Grain = { dots: 90, step: 8 }

/** The bitmap of a page: four bytes a pixel. */
export interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** The first pages of a PDF as they are drawn. */
export const bitmapsOf = async (
  pdf: Uint8Array,
  pages = Number.POSITIVE_INFINITY,
  { dots } = coarse,
): Promise<Bitmap[]> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const bitmaps: Bitmap[] = []
  for (const page of document.pages()) {
    if (bitmaps.length === pages) break
    bitmaps.push(await page.render({ scale: dots / 72, render: 'bitmap' }))
  }
  document.destroy()
  library.destroy()
  return bitmaps
}

/** The first pages of a PDF as pictures. */
export const picturesOf = async (pdf: Uint8Array, pages: number, grain = coarse): Promise<PNG[]> =>
  (await bitmapsOf(pdf, pages, grain)).map((bitmap) => pictureOf(bitmap, grain))

const pictureOf = ({ data, width, height }: Bitmap, { step }: Grain): PNG => {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(data.map((value) => Math.min(255, Math.round(value / step) * step)))
  return picture
}

/** The first two pages beside each other on grey. */
export const spreadOf = async (pdf: Uint8Array): Promise<PNG> => {
  const pages = await bitmapsOf(pdf, 2, fine)
  const margin = 12
  const { width, height } = pages[0] as Bitmap
  const spread = new PNG({ width: 3 * margin + 2 * width, height: height + 2 * margin })
  spread.data.fill(Buffer.from([220, 220, 220, 255]))
  for (const [index, page] of pages.entries())
    PNG.bitblt(pictureOf(page, fine), spread, 0, 0, width, height, margin + index * (width + margin), margin)
  return spread
}

/** A picture as a file, as small as it gets. */
export const fileOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 0 })

/** In words how a picture differs from its reference, with the files to look at; nothing if it does not. */
export const difference = async (picture: PNG, file: string): Promise<string> => {
  const name = basename(file, '.png')
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return `There is no ${file}. Make it: UPDATE_PICTURES=1 npx vitest run pictures`
  const reference = PNG.sync.read(bytes)
  const { width, height } = picture
  const same = width === reference.width && height === reference.height
  const marked = new PNG({ width, height })
  const strictly = { threshold: 0, includeAA: true }
  const pixels = same ? pixelmatch(reference.data, picture.data, marked.data, width, height, strictly) : -1
  if (pixels === 0) return ''

  const folder = join(tmpdir(), 'briefing-kit-pictures')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.actual.png`), fileOf(picture))
  if (same) await writeFile(join(folder, `${name}.difference.png`), PNG.sync.write(marked))
  const what = same
    ? `${pixels} pixels differ`
    : `it is ${width} × ${height}, not ${reference.width} × ${reference.height}`
  return `${name} has changed: ${what}.
  as it was: ${file}
  as it is:  ${join(folder, `${name}.actual.png`)}
  marked:    ${same ? join(folder, `${name}.difference.png`) : '–'}
If the change is meant: UPDATE_PICTURES=1 npx vitest run pictures`
}
