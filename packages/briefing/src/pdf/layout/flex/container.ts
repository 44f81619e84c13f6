import type { Pair } from './axis'
import type { Item } from './item'

/** A flex container during layout. */
export interface Container {
  readonly item: Item
  /** Its content box; the height is NaN as long as it is indefinite. */
  readonly inner: Pair<number>
  /** The size that percentages of children refer to. */
  readonly reference: Pair<number>
  readonly gap: Pair<number>
}
