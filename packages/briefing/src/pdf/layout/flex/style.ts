/** Points, a percentage of the parent, or `auto`. */
export type FlexLength = number | `${number}%` | 'auto'

// biome-ignore format: a list
type Align =
  | 'flex-start' | 'center' | 'flex-end' | 'stretch' | 'baseline' | 'space-between' | 'space-around' | 'space-evenly'

/** Style properties that affect layout: longhands only, lengths in points. */
export interface FlexStyle {
  display?: 'flex' | 'none'
  position?: 'absolute' | 'relative' | 'static'
  flexDirection?: 'row' | 'row-reverse' | 'column' | 'column-reverse'
  flexWrap?: 'nowrap' | 'wrap' | 'wrap-reverse'
  alignItems?: Align
  alignSelf?: Align | 'auto'
  alignContent?: Align
  justifyContent?: 'flex-start' | 'center' | 'flex-end' | 'space-between' | 'space-around' | 'space-evenly'
  flexGrow?: number
  flexShrink?: number
  flexBasis?: FlexLength
  width?: FlexLength
  height?: FlexLength
  minWidth?: FlexLength
  minHeight?: FlexLength
  maxWidth?: FlexLength
  maxHeight?: FlexLength
  marginTop?: FlexLength
  marginRight?: FlexLength
  marginBottom?: FlexLength
  marginLeft?: FlexLength
  paddingTop?: FlexLength
  paddingRight?: FlexLength
  paddingBottom?: FlexLength
  paddingLeft?: FlexLength
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
  top?: FlexLength
  right?: FlexLength
  bottom?: FlexLength
  left?: FlexLength
  rowGap?: number | `${number}%`
  columnGap?: number | `${number}%`
  /** Width over height. */
  aspectRatio?: number
}
