import type { SvgShape } from '../../picture/svg'
import type { SetRun } from '../text/types'

/** A drawing in a box. */
export interface BoxDrawing {
  shapes: readonly SvgShape[]
  viewBox: ViewBox | undefined
  /** Size of its viewport, in user units. */
  width: number
  height: number
  /** Presentation attributes that its shapes inherit, by their SVG names. */
  looks: Readonly<Record<string, string>>
  /** Whether it is an SVG file, which is drawn by the rules of SVG. */
  isPicture: boolean
  /** Sets one of its texts in a single line. */
  runsOf: (text: string, fontSize: number, weight: number) => readonly SetRun[]
}

/** The visible part of a drawing, in user units. */
export interface ViewBox {
  minX: number
  minY: number
  maxX: number
  maxY: number
}
