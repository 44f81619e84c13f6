import type { StyleRule } from '@vanilla-extract/css'
import type { ColorName, FrameName, RuleName, SpaceName, TypeName } from '../tokens'

/**
 * The style vocabulary that both targets honour. Inline directions are logical (`start`, `end`): the web keeps them,
 * paper reads them left to right. What react-pdf would ignore in silence (grid, `inset`, generated content …) is not
 * in these types, so that it is a type error instead.
 */

/** A reference to a token, resolved when an element renders: `{color.accent}`. */
export type TokenReference<Group extends string, Name extends string | number> = `{${Group}.${Name}}`

export type Color = TokenReference<'color', ColorName> | `#${string}` | 'transparent'
type LengthReference =
  | TokenReference<'space', SpaceName>
  | TokenReference<'rule', RuleName>
  | TokenReference<'frame', FrameName>
/** A number is points on paper; in a `both` part it is the same number of CSS pixels on a screen. */
export type Length = number | LengthReference | `-${LengthReference}`
type Percent = `${number}%`

/** Styles of text inside a text: the properties of characters, never of a box. */
export interface InlineStyle {
  /** A typographic style of the tokens: size, line height, weight, letter spacing, figures. */
  type?: TypeName
  color?: Color
  fontWeight?: 400 | 500 | 600 | 700
  /** In points; a typographic style brings its own. */
  letterSpacing?: number
  textDecoration?: 'none' | 'underline'
  /** OpenType features of the face: figures of one width, raised figures. */
  fontFeatureSettings?: readonly ('tnum' | 'sups')[]
}

type Edge = 'Top' | 'Bottom' | 'InlineStart' | 'InlineEnd'

type Spacing = {
  [K in `margin${Edge}`]?: Length | 'auto'
} & {
  [K in `padding${Edge}`]?: Length
}

type Borders = {
  [K in `border${Edge}Width`]?: Length
} & {
  [K in `border${Edge}Color`]?: Color
} & {
  [K in `border${Edge}Style`]?: 'solid' | 'dashed'
}

/** Styles of a box, and of the text in it. */
export interface BoxStyle extends InlineStyle, Spacing, Borders {
  display?: 'flex' | 'none'
  flexDirection?: 'row' | 'row-reverse' | 'column' | 'column-reverse'
  flexWrap?: 'wrap' | 'nowrap'
  flexGrow?: number
  flexShrink?: number
  flexBasis?: Length | Percent | 'auto'
  alignItems?: 'flex-start' | 'flex-end' | 'center' | 'stretch' | 'baseline'
  alignSelf?: 'flex-start' | 'flex-end' | 'center' | 'stretch'
  justifyContent?: 'flex-start' | 'flex-end' | 'center' | 'space-between'
  columnGap?: Length
  rowGap?: Length
  position?: 'relative' | 'absolute'
  top?: Length
  bottom?: Length
  insetInlineStart?: Length
  insetInlineEnd?: Length
  width?: Length | Percent
  minWidth?: Length | Percent
  maxWidth?: Length | Percent
  height?: Length | Percent
  minHeight?: Length | Percent
  maxHeight?: Length | Percent
  objectFit?: 'contain' | 'cover'
  backgroundColor?: Color
  textAlign?: 'start' | 'end' | 'center'
  /** More lines than this are cut off with an ellipsis. */
  maxLines?: number
  /** First line's indent; below zero it hangs into the margin, as an opening quotation mark does. */
  textIndent?: number
  /** `avoid`: the box is never split between pages. It must be lower than a page. */
  breakInside?: 'avoid'
  /** `avoid`: the box is not the last thing on a page while something follows it. */
  breakAfter?: 'avoid'
  /** `page`: the box begins a page. */
  breakBefore?: 'page'
  /** `landscape`: the box stands on landscape pages, apart from what is upright (CSS Paged Media 3, 3.3). */
  page?: 'landscape'
  /**
   * `block-start`: where it has no room, the boxes after it fill the page, and it stands at the top of the next one (CSS
   * Page Floats 3).
   */
  float?: 'block-start'
  /** `both`: the box stands behind floats that are before it. */
  clear?: 'both'
  /** `content`: running heads of its page and the next ones say its text (CSS Generated Content for Paged Media 3). */
  stringSet?: 'content'
  /** `balance`: the boxes of a row are columns of one flow, which is read on one page before the next. */
  columnFill?: 'balance'
  /** Fewest lines of a text before and after a page break. Default 2. */
  orphans?: number
  widows?: number
  /** `balance`: lines as long as one another, for titles. Other texts only keep their last line from being one word. */
  textWrap?: 'balance'
  /** Running text, which English hyphenates. */
  hyphens?: 'auto'
}

/** The paint of a drawn shape. */
export interface ShapeStyle {
  fill?: Color | 'none'
  stroke?: Color | 'none'
  strokeWidth?: number
  strokeDasharray?: string
  strokeLinecap?: 'butt' | 'round'
  strokeLinejoin?: 'miter' | 'round'
}

/** Styles of one target: `paper` never reaches CSS, `screen` never reaches PDF. */
export interface Only<Style> {
  paper?: Style
  screen?: StyleRule
}

/** A style made by `box`, for elements that are boxes or blocks of text. */
export type BoxClass = { readonly kind: 'box' }
/** A style made by `inline`, for elements inside a text. */
export type InlineClass = { readonly kind: 'inline' | 'box' }
/** A style made by `shape`, for drawn shapes. */
export type ShapeClass = { readonly kind: 'shape' }

type Maybe<T> = T | false | null | undefined
/** One style or several; later ones win. */
export type Classes<T> = Maybe<T> | readonly Classes<T>[]

/** Tokens whose names the style files use: `color.accent` is `{color.accent}`. */
export const color = (name: ColorName): Color => `{color.${name}}`
export const space = (name: SpaceName): LengthReference => `{space.${name}}`
export const rule = (name: RuleName): LengthReference => `{rule.${name}}`
export const frame = (name: FrameName): LengthReference => `{frame.${name}}`
