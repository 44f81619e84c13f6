import { readFile } from 'node:fs/promises'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text in one face on one line. Distances are points from the upper left corner of the page. */
export interface Run {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  width: number
  /** Size of the type. */
  size: number
}

export interface Page {
  number: number
  width: number
  height: number
  /** In the order in which they are drawn. */
  runs: Run[]
  /** The colours that text and surfaces are painted in: `#rrggbb`. */
  colours: string[]
  /** Texts for which a font of the page has no glyph, or that are set in a font that is not embedded. */
  unprinted: string[]
}

export interface Pdf {
  bytes: Uint8Array
  title: string
  author: string
  subject: string
  language: string
  /** As PDF writes it: `D:20250612000000Z`. */
  created: string
  pages: Page[]
}

/** A PDF as a reader program sees it. */
export const readPdf = async (source: string | Uint8Array): Promise<Pdf> => {
  const bytes = typeof source === 'string' ? new Uint8Array(await readFile(source)) : source
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const info = (await document.getMetadata()).info as Record<string, string | undefined>
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)))
  await task.destroy()
  const { Title = '', Author = '', Subject = '', Language = '', CreationDate = '' } = info
  return { bytes, pages, title: Title, author: Author, subject: Subject, language: Language, created: CreationDate }
}

const readPage = async (page: PDFPageProxy): Promise<Page> => {
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number]
    return [{ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(c, d) }]
  })
  return { number: page.pageNumber, width, height, runs, ...(await paintOf(page)) }
}

interface Glyph {
  unicode: string
}

/** Matches the text of a glyph that the font lacks. */
const nothing = /^[\0\ufffd]*$/

const paintOf = async (page: PDFPageProxy): Promise<Pick<Page, 'colours' | 'unprinted'>> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const colours = new Set<string>()
  const unprinted = new Set<string>()
  let embedded = true
  for (const [index, operator] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as unknown[]
    if (operator === OPS.setFillRGBColor) colours.add(String(first))
    if (operator === OPS.setFont)
      embedded = !(page.commonObjs.get(String(first)) as { missingFile?: boolean }).missingFile
    if (operator !== OPS.showText) continue
    for (const glyph of first as (Glyph | number)[]) {
      if (typeof glyph === 'object' && (nothing.test(glyph.unicode) || !embedded)) unprinted.add(glyph.unicode)
    }
  }
  return { colours: [...colours], unprinted: [...unprinted] }
}

/** A text without white space, for comparing words however their lines are broken. */
export const dense = (text: string): string => text.replace(/\s/g, '')

/** The text of some runs without white space. */
export const textOf = (runs: readonly Run[]): string => dense(runs.map(({ text }) => text).join(''))
