import type { SvgShape } from '../../picture/svg'
import type { SetRun } from '../text/types'

/** What is drawn in a box. */
export interface BoxDrawing {
  shapes: readonly SvgShape[]
  viewBox: ViewBox | undefined
  /** Of its coordinates. */
  width: number
  height: number
  /** How shapes look that do not say it, under the names of SVG. */
  looks: Readonly<Record<string, string>>
  /** Whether it is a picture from a file, which is drawn as SVG has it. */
  isPicture: boolean
  /** Sets a text of it, in one line. */
  runsOf: (text: string, fontSize: number, weight: number) => readonly SetRun[]
}

/** What is seen of a drawing's coordinates: from a corner on, so much across and down. */
export interface ViewBox {
  minX: number
  minY: number
  maxX: number
  maxY: number
}
