import { identity, scaleOf } from '../../../matrix'
import type { SvgShape } from '../../../picture/svg'
import type { Bounds } from '../../../picture/svg/outline'
import type { SetRun } from '../../text/types'
import { bounded, number } from '../../write'
import { type DrawingContext, type Looks, looksOf, shareOf } from './context'
import { inPaint, inPasses, paintOf, strokeOf } from './paint'

/** A run of a text in one style. */
interface Piece {
  text: string
  looks: Looks
}

/** A text chunk (SVG 2, 11.5): pieces that are anchored together at an absolute position, if one is given. */
interface Chunk {
  x: string | undefined
  y: string | undefined
  pieces: Piece[]
}

/** A positioned run: the start of its baseline. */
interface Placed {
  runs: readonly SetRun[]
  looks: Looks
  x: number
  y: number
  width: number
}

/** Draws an SVG `<text>`. */
export const drawWords = (shape: SvgShape, alpha: number, around: DrawingContext): void => {
  const placed = placedIn(shape, around)
  const bounds = () => boundsOf(placed)
  for (const one of placed) {
    const own = { ...around, looks: one.looks }
    const fill = paintOf(one.looks.fill, alpha * shareOf(one.looks['fill-opacity']), bounds, own)
    const stroke = strokeOf(one.looks, alpha, bounds, own)
    inPasses(fill, stroke, (...[fill, stroke]) => {
      const mode = fill && stroke ? 2 : stroke ? 1 : 0
      inPaint(fill, stroke, own, mode > 0, (pen) => showRuns(one, mode, own, pen))
    })
  }
}

/** Font sizes outside this range are not drawn: nobody could read them. */
const [smallest, largest] = [0.01, 100_000]

const showRuns = (
  { runs, x: start, y }: Placed,
  mode: number,
  around: DrawingContext,
  pen: DrawingContext['pen'],
): void => {
  const { canvas, matrix } = around
  const scale = matrix === identity ? 1 : scaleOf(matrix)
  const [a, b, c, d, e, f] = matrix
  const turned = [a / scale, b / scale, -c / scale, -d / scale].map((one) => number(one, 5)).join(' ')
  let x = start
  canvas.write(mode > 0 ? `BT ${mode} Tr` : 'BT')
  for (const { attributes, words, xAdvance } of runs) {
    const size = attributes.fontSize * scale
    const embedded = size >= smallest && size <= largest ? pen.face(attributes.face, size, 0) : undefined
    const [left, top] = [bounded(a * x + c * y + e), bounded(b * x + d * y + f)]
    const shown = embedded?.show(words, attributes.scale * scale)
    if (shown) canvas.write(`${turned} ${number(left)} ${number(top)} Tm[${shown}]TJ`)
    x += xAdvance
  }
  canvas.write('ET')
}

/** Positions the runs of a text. */
const placedIn = (shape: SvgShape, { looks, drawing }: DrawingContext): Placed[] => {
  const placed: Placed[] = []
  let [x, y] = [0, 0]
  for (const chunk of chunksOf(shape, looks)) {
    if (chunk.x !== undefined) x = Number(chunk.x)
    if (chunk.y !== undefined) y = Number(chunk.y)
    const set = chunk.pieces.map(({ text, looks }) => {
      const runs = drawing.runsOf(text, fontSizeOf(looks), looks['font-weight'] === 'bold' ? 700 : 400)
      return { looks, runs, width: runs.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
    })
    const whole = set.reduce((sum, { width }) => sum + width, 0)
    x -= whole * (anchors[chunk.pieces[0]?.looks['text-anchor'] ?? 'start'] ?? 0)
    for (const one of set) {
      placed.push({ ...one, x, y: y + baselineOf(one.runs, one.looks) })
      x += one.width
    }
  }
  return placed.filter(({ runs }) => runs.length > 0)
}

/** Share of a chunk's width that lies before its position, by `text-anchor`. */
const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

const fontSizeOf = (looks: Looks): number => {
  const size = Number(looks['font-size'] ?? 16)
  return size >= 0 ? size : 16
}

/** Distance from the position of a text down to its baseline, from the metrics of its face. */
const baselineOf = ([run]: readonly SetRun[], looks: Looks): number => {
  const name = looks['dominant-baseline']
  if (!run || name === undefined || name === 'auto') return 0
  const { ascent, descent, xHeight } = run.attributes.face.file
  return (heights[name]?.(ascent, descent, xHeight) ?? 0) * run.attributes.scale
}

const heights: Readonly<Record<string, (ascent: number, descent: number, xHeight: number) => number>> = {
  middle: (_, __, xHeight) => xHeight / 2,
  central: (ascent, descent) => (ascent + descent) / 2,
  hanging: (ascent) => 0.8 * ascent,
  mathematical: (ascent) => 0.5 * ascent,
  'text-before-edge': (ascent) => ascent,
  'text-after-edge': (_, descent) => descent,
}

/** Splits a text into chunks, each at an absolute position. White space collapses and is trimmed at both ends. */
const chunksOf = (shape: SvgShape, looks: Looks): Chunk[] => {
  const chunks: Chunk[] = []
  let endsInSpace = true
  const take = ({ attributes, children }: SvgShape, looks: Looks): void => {
    const { x, y } = attributes
    if (x !== undefined || y !== undefined || chunks.length === 0) {
      chunks.push({ x, y, pieces: [] })
      endsInSpace = true
    }
    for (const child of children) {
      if (typeof child !== 'string') {
        take(child, looksOf(child.attributes, looks))
        continue
      }
      const text = endsInSpace ? child.trimStart() : child
      if (text === '') continue
      endsInSpace = text.endsWith(' ')
      chunks.at(-1)?.pieces.push({ text, looks })
    }
  }
  take(shape, looks)
  for (const { pieces } of chunks) {
    const last = pieces.at(-1)
    if (last) last.text = last.text.trimEnd()
  }
  return chunks
}

/** Bounding box of a text, from the metrics of its faces. */
const boundsOf = (placed: readonly Placed[]): Bounds | undefined => {
  let bounds: Bounds | undefined
  for (const { runs, x, y, width } of placed) {
    for (const { attributes } of runs) {
      const { face, scale } = attributes
      const [left, top, right, bottom] = bounds ?? [x, y, x, y]
      bounds = [
        Math.min(left, x),
        Math.min(top, y - face.file.ascent * scale),
        Math.max(right, x + width),
        Math.max(bottom, y - face.file.descent * scale),
      ]
    }
  }
  return bounds
}
