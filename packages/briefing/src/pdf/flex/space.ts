import type { Pair } from './axis'

/** How a size is meant: this one, at most this one, or whatever the content takes. */
export type Mode = 'exactly' | 'at-most' | 'undefined'

/** What an item is given to lay itself out in. Never changed once it is given. */
export interface Space {
  /** With the item's margins. */
  size: Pair<number>
  mode: Pair<Mode>
  /** What its percentages are shares of. */
  owner: Pair<number>
}
