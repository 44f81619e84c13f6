import type { Attributes } from './element'
import type { BoxClass, BoxStyle, Classes, InlineClass, ShapeClass } from './style'

/** Several styles as one; they are resolved against the brand's tokens when an element renders. */
export const cx = <C extends BoxClass | InlineClass | ShapeClass>(...classes: Classes<C>[]): C =>
  classes as unknown as C

/** Props that every component has, for its outermost element and its parts. */
export interface PartProps<Part extends string> {
  /** Name of the element as a destination of links. */
  id?: string
  /** Style of the outermost element: only what paper honours. */
  style?: BoxStyle
  /** Styles of single parts. */
  styles?: Partial<Record<Part, BoxStyle>>
}

/** The attributes of a component's parts: their names, as on the web, our style and the caller's. */
export const parts =
  <Part extends string>(scope: string, { id, style, styles }: PartProps<Part>) =>
  (part: Part | 'root', ...classes: Classes<BoxClass>[]): Attributes & { className: BoxClass } => ({
    ...(part === 'root' && id !== undefined ? { id } : {}),
    'data-scope': scope,
    'data-part': part,
    className: cx<BoxClass>(
      ...classes,
      (part === 'root' && style) as unknown as Classes<BoxClass>,
      styles?.[part as Part] as unknown as Classes<BoxClass>,
    ),
  })
