import type { StyleRule } from '@vanilla-extract/css'
import type { ColorName, TypeName } from '../tokens'
import type { BoxClass, BoxStyle, InlineClass, InlineStyle, Only, ShapeClass, ShapeStyle } from './style'

export { color, frame, rule, space } from './style'

/** Paper has one width. */
export const atWide = (_style: StyleRule): StyleRule => ({})

/** A style for a box or a block of text. */
export const box = (both: BoxStyle, only: Only<BoxStyle> = {}): BoxClass =>
  ({ ...both, ...only.paper }) as unknown as BoxClass

/** A style for text inside a text. */
export const inline = (both: InlineStyle, only: Only<InlineStyle> = {}): InlineClass =>
  ({ ...both, ...only.paper }) as unknown as InlineClass

/** A style for a drawn shape. */
export const shape = (both: ShapeStyle, only: Only<ShapeStyle> = {}): ShapeClass =>
  ({ ...both, ...only.paper }) as unknown as ShapeClass

/** The root of a component. */
export const root = (both: BoxStyle = {}, only: Only<BoxStyle> = {}): BoxClass => box(both, only)

/** `screen` parts are dropped on paper, and so are these. */
export const type = (_name: TypeName): Record<string, never> => ({})
export const token = (_reference: string): string => ''
export const hairline = (_color: ColorName): string => ''
export const keyframes = (_steps: Record<string, StyleRule>): string => ''
export const theme = (): void => {}
