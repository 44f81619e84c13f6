import type { BoxNode } from '../layout/box-node'
import type { SetLine, SetRun } from '../text/types'
import { number, type PdfPage, type Rectangle } from '../write'
import { rectangle } from './borders'
import type { Pen } from './pen'
import type { BoxPlace } from './place'

/** A rectangle of a text that is a link. */
export interface LinkedArea {
  to: string
  rectangle: Rectangle
}

/** Draws a text, with backgrounds under it. */
export const drawText = (
  pdfPage: PdfPage,
  pen: Pen,
  node: BoxNode,
  { left, top }: BoxPlace,
  height: number,
): readonly LinkedArea[] => {
  const { lines = [], box } = node
  let areas: LinkedArea[] | undefined
  const startX = left + box.paddingLeft
  const startY = top + box.paddingTop - (lines[0]?.box.y ?? 0)
  let open = false
  for (const line of lines) {
    let x = startX + line.box.x
    const lineTop = startY + line.box.y
    const baseline = lineTop + line.ascent
    for (const run of line.runs) {
      const { backgroundColor, link } = run.attributes
      if (backgroundColor) {
        const width = run.xAdvance - (run === line.runs.at(-1) ? line.overflowRight : 0)
        pen.fill(backgroundColor)
        pdfPage.write(`${rectangle(x, lineTop, width, line.box.height, height)} f`)
      }
      if (run.words.length > 0) {
        if (!open) pdfPage.write('BT')
        open = true
        drawRun(pdfPage, pen, run, x, height - baseline)
      }
      if (link) {
        areas ??= []
        addArea(areas, link, areaOf(run, x, height - baseline))
      }
      x += run.xAdvance
    }
  }
  if (open) pdfPage.write('ET')
  for (const line of lines) drawDecoration(pdfPage, pen, line, startX + line.box.x, startY + line.box.y, height)
  return areas ?? noAreas
}

const drawDecoration = (pdfPage: PdfPage, pen: Pen, line: SetLine, left: number, top: number, page: number): void => {
  for (const { x, y, width, thickness, color, style } of line.decorationLines ?? []) {
    pen.apart((inside) => {
      inside.stroke(color)
      inside.width(thickness)
      const along = (down: number): string => {
        const at = number(page - top - y - down)
        return `${number(left + x)} ${at} m ${number(left + x + width)} ${at} l S`
      }
      if (style === 'dashed') pdfPage.write(`[${number(3 * thickness)}] 0 d`)
      if (style === 'dotted') pdfPage.write(`[${number(thickness)}] 0 d`)
      if (style === 'wavy') pdfPage.write(wave(left + x, page - top - y, width, thickness))
      else pdfPage.write(along(0))
      if (style === 'double') pdfPage.write(along(2 * thickness))
    })
  }
}

/** A wavy line along its middle. */
const wave = (left: number, y: number, width: number, thickness: number): string => {
  const swing = Math.max(2, thickness)
  const count = Math.max(1, Math.round(width / (2.2 * swing)))
  const step = width / count
  const swings = Array.from({ length: count }, (_, at) => {
    const x = left + at * step
    const points = [x + step / 2, y - swing, x + step / 2, y + swing, x + step, y]
    return `${points.map((one) => number(one)).join(' ')} c`
  })
  return `${number(left)} ${number(y)} m ${swings.join(' ')} S`
}

export const noAreas: readonly LinkedArea[] = []

const drawRun = (pdfPage: PdfPage, pen: Pen, run: SetRun, x: number, y: number): void => {
  const { face, fontSize, scale, color, letterSpacing } = run.attributes
  pen.fill(color)
  const embedded = pen.face(face, fontSize, letterSpacing)
  const shown = embedded.show(
    run.words,
    scale,
    run.adjustments?.map((points) => points / scale),
  )
  pdfPage.write(`1 0 0 1 ${number(x)} ${number(y)} Tm[${shown}]TJ`)
}

const areaOf = ({ attributes, xAdvance }: SetRun, x: number, y: number): Rectangle => {
  const descent = attributes.face.file.descent * attributes.scale
  const bottom = y + descent
  return [x, bottom, x + xAdvance, bottom + attributes.height]
}

/** Adjacent runs of a link share an area. */
const addArea = (areas: LinkedArea[], to: string, rectangle: Rectangle): void => {
  const last = areas.at(-1)
  const [left, bottom, right, top] = rectangle
  if (last && last.to === to && Math.abs(last.rectangle[2] - left) < 0.01 && Math.abs(last.rectangle[1] - bottom) < 2) {
    const [start, low, , high] = last.rectangle
    last.rectangle = [start, Math.min(low, bottom), right, Math.max(high, top)]
  } else areas.push({ to, rectangle })
}
