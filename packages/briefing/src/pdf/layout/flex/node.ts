import type { FlexStyle } from './style'

/** In points. `top` and `left` are the distances of its border box from that of what it stands in. */
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

/** What a text or a picture takes, in points and without padding or border. Pure functions: they are asked in any order. */
export interface Measure {
  /** The narrowest width that it can be set in. */
  minWidth: number
  /** The width that it takes where there is room; for a height, if that is not NaN, where it keeps a ratio. */
  width(height: number): number
  /** The height that it takes in a width. */
  height(width: number): number
  /** From its upper edge to the baseline of its first line, in a width. Default: its lower edge. */
  baseline?(width: number): number | undefined
  /** The width of its widest word: beside others it is made no narrower, as long as they have room. Default: 0. */
  wordWidth?(): number
  /** Whether its width follows its height, as that of a picture does. */
  keepsRatio?: boolean
}

export interface FlexNode {
  style: FlexStyle
  /** Not those of a node that is measured. */
  children?: readonly FlexNode[]
  measure?: Measure
  /** Written by `layOutBoxes`. */
  box?: FlexBox
}

/** The box of what is nowhere. */
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
