import type { Pair } from './axis'
import type { Item } from './item'

/** A box that is being laid out. */
export interface Container {
  readonly item: Item
  /** Its content box; a height that follows the content is NaN until it is known. */
  readonly inner: Pair<number>
  /** What of it percentages are shares of. */
  readonly reference: Pair<number>
  readonly gap: Pair<number>
}
