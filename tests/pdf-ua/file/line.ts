import type { Destination } from './destination.ts'
import type { PdfFile } from './open.ts'
import { type Element, isElement, isMark } from './structure.ts'

/** The first line of something that is read. */
export interface Line extends Destination {
  top: number
  size: number
}

export const firstLine = (element: Element, file: PdfFile): Line | undefined => {
  for (const kid of element.kids) {
    if (isElement(kid)) {
      const line = firstLine(kid, file)
      if (line) return line
    } else if (isMark(kid)) {
      const page = file.pages.find(({ id }) => id === kid.page)
      const drawn = page?.content.drawn.find(({ marks, shown }) => shown && marks.some(({ mcid }) => mcid === kid.mcid))
      if (page && drawn?.shown) return { page, top: drawn.shown.y, size: drawn.shown.size }
    }
  }
}

/** The top of a line is over its baseline, and not by more than some lines. */
export const isAtTop = ({ page, top }: Destination, line: Line): boolean =>
  page.number === line.page.number &&
  top !== undefined &&
  top >= line.top + 0.6 * line.size &&
  top <= line.top + 4 * line.size
