/** Points, a share of the parent, or whatever there is. */
export type Length = number | `${number}%` | 'auto'

// biome-ignore format: a list
type Align =
  | 'flex-start' | 'center' | 'flex-end' | 'stretch' | 'baseline' | 'space-between' | 'space-around' | 'space-evenly'

/** What of a style decides where boxes stand: no shorthands, lengths in points. */
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
  flexBasis?: Length
  width?: Length
  height?: Length
  minWidth?: Length
  minHeight?: Length
  maxWidth?: Length
  maxHeight?: Length
  marginTop?: Length
  marginRight?: Length
  marginBottom?: Length
  marginLeft?: Length
  paddingTop?: Length
  paddingRight?: Length
  paddingBottom?: Length
  paddingLeft?: Length
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
  top?: Length
  right?: Length
  bottom?: Length
  left?: Length
  rowGap?: number | `${number}%`
  columnGap?: number | `${number}%`
  /** Width over height. */
  aspectRatio?: number
}
