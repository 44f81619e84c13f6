import type { ReactElement, Ref } from 'react'
import type { Continued } from './continued'
import type { BoxClass, InlineClass, ShapeClass } from './style'

/**
 * The elements that components are written in: named after HTML, with the attributes that both targets know.
 * Boxes take elements only; strings stand in texts. That is a rule of types, because react-pdf drops a stray string
 * in silence.
 */

type Nothing = null | undefined | false
/** Children of a box: elements only. */
export type BoxChildren = ReactElement | Nothing | readonly BoxChildren[]
/** Children of a text: strings, and elements that are inline. */
export type TextChildren = string | ReactElement | Nothing | readonly TextChildren[]

export interface Attributes {
  id?: string
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
  role?: string
  tabIndex?: number
  ref?: Ref<HTMLElement>
  'aria-label'?: string
  'aria-labelledby'?: string
  'aria-hidden'?: boolean
  [data: `data-${string}`]: string | number | boolean | undefined
}

export interface BoxElementProps extends Attributes, Continued {
  className?: BoxClass
  children?: BoxChildren
}

export interface TextProps extends Attributes {
  className?: BoxClass
  children?: TextChildren
}

export interface InlineProps extends Attributes {
  className?: InlineClass
  children?: TextChildren
}

interface ShapeProps {
  className?: ShapeClass
  fill?: string
}

export type Box<More = unknown> = (props: BoxElementProps & More) => ReactElement
export type Text<More = unknown> = (props: TextProps & More) => ReactElement
export type Inline<More = unknown> = (props: InlineProps & More) => ReactElement
export type Shape<More = unknown> = (props: ShapeProps & More) => ReactElement

/** How many columns and rows a cell takes. Default 1. */
export interface Spans {
  colSpan?: number | undefined
  rowSpan?: number | undefined
}

/** Level of a heading below the title of a document, which is the first. */
export type HeadingLevel = 2 | 3 | 4

/** Every element, and what it takes besides the common attributes. */
export interface Elements {
  article: Box
  header: Box
  footer: Box
  section: Box
  div: Box
  figure: Box
  figcaption: Box
  blockquote: Box<{ cite?: string }>
  ol: Box
  ul: Box
  /** A column of a list on paper. On a screen its items simply flow. */
  column: Box
  li: Box
  /** The number or bullet of a list item, written out. */
  marker: Text
  /** The text of a numbered note or source. */
  note: Text
  /** @param onTooWide of paper: called with both widths in points where its columns run out of its page */
  table: Box<{ onTooWide?: ((width: number, room: number) => void) | undefined }>
  caption: Box
  /** Columns that have a heading in common. On paper there is no such element. */
  colgroup: Box<{ span: number }>
  thead: Box
  tbody: Box
  tfoot: Box
  tr: Box
  /** On a screen folded away until it is asked for; on paper a box like any other. */
  details: Box
  th: Text<Spans & { scope?: 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined }>
  td: Text<Spans>
  /** On paper the place that a cell of a row above takes in this one. On a screen there is no such element. */
  covered: Box
  p: Text
  /** Opens and closes its `details`. There is nothing to open on paper, and so no summary. */
  summary: Text
  h1: Text
  h2: Text
  h3: Text
  h4: Text
  /** A heading that stands in several `phrase`s, beside or below one another. */
  heading: Box<{ level: HeadingLevel }>
  /** A block of text that is part of a heading. */
  phrase: Text
  span: Inline
  strong: Inline
  em: Inline
  sup: Inline
  /** Figures that are read as one number; on paper its style is that of the last figure. */
  numeral: (props: { className?: InlineClass; children: string }) => ReactElement
  time: Inline<{ dateTime: string }>
  /** An abbreviation; its `title` is the full form. */
  abbr: Inline<{ title: string }>
  /** With `rel="bookmark"` a link to what it stands in, as text on paper: there it leads nowhere. */
  a: Inline<{ href: string; rel?: 'bookmark' }>
  br: (props: { className?: InlineClass }) => ReactElement
  /** `width` and `height` are its size in CSS pixels, 96 an inch, where it has that much room. */
  img: (
    props: Attributes & { className?: BoxClass; src: string; alt: string; width?: number; height?: number },
  ) => ReactElement
  svg: (
    props: Attributes & {
      className?: BoxClass
      viewBox: string
      width: number
      height: number
      preserveAspectRatio?: string
      children?: BoxChildren
    },
  ) => ReactElement
  circle: Shape<{ cx: number; cy: number; r: number }>
  path: Shape<{ d: string }>
  line: Shape<{ x1: number; y1: number; x2: number; y2: number }>
}
