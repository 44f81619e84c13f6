import type { FlexStyle } from './style'

/** In points; `top` and `left` are relative to the border box of the parent. */
export interface FlexBox {
  top: number
  left: number
  width: number
  height: number
  paddingTop: number
  paddingRight: number
  paddingBottom: number
  paddingLeft: number
  marginTop: number
  marginRight: number
  marginBottom: number
  marginLeft: number
  borderTopWidth: number
  borderRightWidth: number
  borderBottomWidth: number
  borderLeftWidth: number
}

/** Intrinsic sizes in points of a text or a picture, without padding or border. Pure functions, called in any order. */
export interface Measure {
  /** The min-content width. */
  minWidth: number
  /** The max-content width; of a replaced element, the width for a height, if that is not NaN. */
  width(height: number): number
  /** The height in a width. */
  height(width: number): number
  /** Distance from the upper edge to the first baseline, in a width. Default: the lower edge. */
  baseline?(width: number): number | undefined
  /** Width of the longest word: in a row it shrinks no further while there is room. Default: 0. */
  wordWidth?(): number
  /** Whether width and height keep a ratio, as of a picture. */
  keepsRatio?: boolean
}

export interface FlexNode {
  style: FlexStyle
  /** Ignored if the node has a measure. */
  children?: readonly FlexNode[]
  measure?: Measure
  /** Called with the width of its content box before its children are laid out: it may change their styles. */
  prepare?: ((width: number) => void) | undefined
  /** Written by `layOutBoxes`. */
  box?: FlexBox
}

/** An empty box. */
export const noBox = (): FlexBox => ({
  top: 0,
  left: 0,
  width: 0,
  height: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
})
