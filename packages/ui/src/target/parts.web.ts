import type { HTMLAttributes, Ref } from 'react'
import type { Attributes } from './element'
import type { BoxClass, Classes, InlineClass, ShapeClass } from './style'

/** Several styles as one. */
export const cx = <C extends BoxClass | InlineClass | ShapeClass>(...classes: Classes<C>[]): C =>
  (classes as unknown[]).flat(9).filter(Boolean).join(' ') as unknown as C

/** Props that every component has, for its outermost element and its parts. */
export interface PartProps<Part extends string>
  extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'title' | 'onSelect'> {
  ref?: Ref<HTMLElement>
  /** Class names for single parts; a part is also found by its `data-part`. */
  classNames?: Partial<Record<Part, string>>
}

/**
 * The attributes of a component's parts: our class, the caller's class, and `data-scope` and `data-part` to find the
 * part by. The part `root` also takes the caller's other attributes.
 */
export const parts =
  <Part extends string>(scope: string, { classNames, className, ...attributes }: PartProps<Part>) =>
  (part: Part | 'root', ...classes: Classes<BoxClass>[]): Attributes & { className: BoxClass } => ({
    ...((part === 'root' ? attributes : {}) as Attributes),
    'data-scope': scope,
    'data-part': part,
    className: cx<BoxClass>(
      ...classes,
      (part === 'root' && className) as unknown as Classes<BoxClass>,
      classNames?.[part as Part] as unknown as Classes<BoxClass>,
    ),
  })
