import { type Engine, renderTagged } from '@briefing-kit/briefing/pdf'
import { renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { type Page, type Pdf, type Run, readPdf } from '../pdf/read-pdf.ts'
import { type Bitmap, bitmapsOf } from '../pictures/pages.ts'
import { spotsOf } from './spots.ts'

/** The largest shift in points that counts as equal: it cannot be seen. */
const tolerance = 0.1

/**
 * How a page set by our engine differs from the same page set by react-pdf, in words: a line for each piece of a line
 * that has no like of the same words within 0.1 pt. With `pixels`, what is seen is compared too.
 */
export const differences = async (document: ReactElement, { pixels = false } = {}): Promise<string[]> => {
  let engine: Engine | undefined
  const ours = await renderTagged(document, { standard: 'none', onEngine: (one) => (engine = one) })
  if (engine?.name !== 'briefing-kit') return [`set by react-pdf: ${engine?.reason}`]
  const reference = await byReactPdf(document)
  const found = misplaced(await readPdf(ours), await readPdf(reference))
  return pixels && found.length === 0 ? await unlike(ours, reference) : found
}

/** A document as react-pdf makes it by itself. */
export const byReactPdf = async (document: ReactElement): Promise<Uint8Array> =>
  new Uint8Array(await renderToBuffer(document as ReactElement<never>))

/** Differences between two files in their words or in the places of words. */
export const misplaced = (ours: Pdf, reference: Pdf): string[] => {
  if (ours.pages.length !== reference.pages.length) return [`${ours.pages.length} pages, not ${reference.pages.length}`]
  return ours.pages.flatMap((page, index) => {
    const other = reference.pages[index] as Page
    const [here, there] = [piecesOf(page), piecesOf(other)]
    const sizes = isNear(page.width, other.width) && isNear(page.height, other.height)
    return [
      ...(sizes ? [] : [`${page.width} × ${page.height}, not ${other.width} × ${other.height}`]),
      ...lacking(here, there).map((piece) => `${said(piece)} is ours alone`),
      ...lacking(there, here).map((piece) => `${said(piece)} is react-pdf's alone`),
    ].map((what) => `page ${page.number}: ${what}`)
  })
}

/** Words side by side on one baseline. */
interface Piece {
  text: string
  left: number
  right: number
  baseline: number
  /** It ends in a soft hyphen, whose width readers do not count. */
  divided: boolean
}

/** Joins runs that follow one another on a baseline: where a PDF writer starts a new run is invisible. */
const piecesOf = ({ runs }: Page): Piece[] => {
  const pieces: Piece[] = []
  for (const { text, x, y, width, size } of [...runs].sort(inReadingOrder)) {
    const last = pieces.at(-1)
    const follows = last && Math.abs(y - last.baseline) < baselines && x - last.right < size
    const piece = { text: '', left: x, right: x + width, baseline: y, ...(follows ? pieces.pop() : {}) }
    piece.text += dense(text)
    pieces.push({ ...piece, right: Math.max(piece.right, x + width), divided: /[-\u00ad]$/.test(text) })
  }
  return pieces
}

/** Baselines that are nearer than this are one, in points. */
const baselines = 0.5

const inReadingOrder = (one: Run, other: Run): number =>
  Math.abs(one.y - other.y) < baselines ? one.x - other.x : one.y - other.y

/** Without spaces and hyphens: where a line divides a word, ours has a soft hyphen, which is read over. */
const dense = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060-]/g, '')

const lacking = (pieces: readonly Piece[], among: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => piece.text && !among.some((other) => isLike(piece, other)))

const isLike = (one: Piece, other: Piece): boolean =>
  one.text === other.text &&
  isNear(one.left, other.left) &&
  isNear(one.baseline, other.baseline) &&
  (isNear(one.right, other.right) || one.divided || other.divided)

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance

const said = ({ text, left, right, baseline }: Piece): string =>
  `"${text}" from ${left.toFixed(2)} to ${right.toFixed(2)} at ${baseline.toFixed(2)}`

/** Two pixels for a point: letters are as sharp as on a good screen. */
const screen = { dots: 144, step: 1 }

/** Differences in the looks of two files with equally many pages. */
export const unlike = async (ours: Uint8Array, reference: Uint8Array): Promise<string[]> => {
  const [here, there] = [await bitmapsOf(ours, undefined, screen), await bitmapsOf(reference, undefined, screen)]
  return here.flatMap((page, index) => {
    const spots = spotsOf(page, there[index] as Bitmap)
    return spots ? [`page ${index + 1} looks otherwise: ${spots}`] : []
  })
}
