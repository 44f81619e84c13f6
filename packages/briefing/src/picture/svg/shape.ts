/** The drawn part of an SVG: no style sheets, no dangling references, supported features only. */
export interface SvgDrawing {
  width: number
  height: number
  /** Whether it says how large it is, other than as a share of its surroundings. */
  isSized: boolean
  viewBox: string
  shapes: SvgShape[]
}

/** A drawn element with SVG names. */
export interface SvgShape {
  name: string
  attributes: Record<string, string>
  children: (SvgShape | string)[]
}
