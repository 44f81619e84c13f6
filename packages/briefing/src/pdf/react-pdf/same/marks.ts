import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A character, an area that is painted, or an image: what it is, and where, in points. */
export interface Mark {
  what: string
  place: readonly number[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Box = readonly [left: number, bottom: number, right: number, top: number]

interface State {
  matrix: Matrix
  clip: Box
  fill: string
  stroke: string
  opacity: string
  lineWidth: number
  dash: string
  font: string
  size: number
  spacing: number
}

const everywhere: Box = [-1e6, -1e6, 1e6, 1e6]

const opening: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  clip: everywhere,
  fill: '#000000',
  stroke: '#000000',
  opacity: '',
  lineWidth: 1,
  dash: '',
  font: '',
  size: 0,
  spacing: 0,
}

/** All that a page draws, in the order in which it does: of areas the bounds that are left after what clips them. */
export const marksOf = async (page: PDFPageProxy): Promise<Mark[]> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const marks: Mark[] = []
  const saved: State[] = []
  let state = opening
  let text: Matrix = opening.matrix
  let clips = false
  const set = (change: Partial<State>): void => {
    state = { ...state, ...change }
  }
  const transform = (by: readonly number[]): void => set({ matrix: times(state.matrix, by as unknown as Matrix) })
  for (const [index, operator] of fnArray.entries()) {
    const given = (argsArray[index] ?? []) as unknown[]
    const [first, second, third] = given
    if (operator === OPS.save) saved.push(state)
    else if (operator === OPS.restore) state = saved.pop() ?? opening
    else if (operator === OPS.transform) transform(given as number[])
    else if (operator === OPS.setFillRGBColor) set({ fill: String(first) })
    else if (operator === OPS.setStrokeRGBColor) set({ stroke: String(first) })
    else if (operator === OPS.setLineWidth) set({ lineWidth: first as number })
    else if (operator === OPS.setDash) set({ dash: (first as number[]).map((one) => one.toFixed(2)).join(' ') })
    else if (operator === OPS.setGState) set({ opacity: opacityOf(first as [string, unknown][], state.opacity) })
    else if (operator === OPS.setFont) set({ font: nameOf(page, String(first)), size: second as number })
    else if (operator === OPS.setCharSpacing) set({ spacing: first as number })
    else if (operator === OPS.beginText) text = opening.matrix
    else if (operator === OPS.setTextMatrix) text = Array.from({ ...(first as object), length: 6 }) as unknown as Matrix
    else if (operator === OPS.showText) text = show(marks, state, text, first as (Glyph | number)[])
    else if (operator === OPS.clip || operator === OPS.eoClip) clips = true
    else if (operator === OPS.paintImageXObject) {
      marks.push({ what: `image ${second} × ${third}`, place: cut(bounds(state.matrix, [0, 0, 1, 1]), state.clip) })
    } else if (operator === OPS.constructPath && third) {
      const path = Array.from({ ...(third as object), length: 4 }) as unknown as Box
      paint(marks, state, first as number, path)
      if (clips) set({ clip: cut(bounds(state.matrix, path), state.clip) })
      clips = false
    }
  }
  return marks
}

const fills: readonly number[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]
const strokes: readonly number[] = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]

const paint = (marks: Mark[], state: State, operator: number, path: Box): void => {
  const { matrix, clip, fill, stroke, opacity, lineWidth, dash } = state
  const push = (what: string, box: Box): void => {
    const [left, bottom, right, top] = cut(bounds(matrix, box), clip)
    if (right - left > 0.01 && top - bottom > 0.01) marks.push({ what, place: [left, bottom, right, top] })
  }
  if (fills.includes(operator)) push(`area ${fill}${opacity}`, path)
  if (!strokes.includes(operator)) return
  const [left, bottom, right, top] = path
  // A straight line ends where it ends.
  const [aside, upward] = [bottom === top ? 0 : lineWidth / 2, left === right ? 0 : lineWidth / 2]
  const box: Box = [left - aside, bottom - upward, right + aside, top + upward]
  push(`area ${stroke}${opacity}${dash && ` dashed ${dash}`}`, box)
}

interface Glyph {
  unicode: string
  width: number
}

const show = (marks: Mark[], state: State, matrix: Matrix, shown: readonly (Glyph | number)[]): Matrix => {
  const { font, size, spacing, fill, opacity } = state
  let at = matrix
  for (const one of shown) {
    const isGap = typeof one === 'number'
    if (!isGap && one.unicode.trim() !== '') {
      const [a, b, , , x, y] = times(state.matrix, at)
      const scale = Math.hypot(a, b)
      marks.push({
        what: `${one.unicode.replace('\u00ad', '-')} ${font} ${(size * scale).toFixed(2)} ${fill}${opacity}`,
        place: [x, y],
      })
    }
    const advance = isGap ? (-one / 1000) * size : (one.width / 1000) * size + spacing
    at = times(at, [1, 0, 0, 1, advance, 0])
  }
  return at
}

const nameOf = (page: PDFPageProxy, id: string): string =>
  (page.commonObjs.get(id) as { name: string }).name.replace(/^[A-Z]{6}\+/, '')

const opacityOf = (entries: readonly [string, unknown][], before: string): string => {
  const found = entries.filter(([key]) => key === 'ca' || key === 'CA').map(([, value]) => Number(value))
  if (found.length === 0) return before
  const least = Math.min(...found)
  return least === 1 ? '' : ` of ${least}`
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const bounds = ([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box => {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e))
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const cut = ([left, bottom, right, top]: Box, [outerLeft, outerBottom, outerRight, outerTop]: Box): Box => [
  Math.max(left, outerLeft),
  Math.max(bottom, outerBottom),
  Math.min(right, outerRight),
  Math.min(top, outerTop),
]
