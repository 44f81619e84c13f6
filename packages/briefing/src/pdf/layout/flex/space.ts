import type { Pair } from './axis'

/** How a size is meant: this one, at most this one, or whatever the content takes. */
export type Mode = 'exactly' | 'at-most' | 'undefined'

/** What an item is given to lay itself out in. */
export interface Space {
  /** With the item's margins. */
  readonly size: Pair<number>
  readonly mode: Pair<Mode>
  /** What its percentages are shares of. */
  owner: Readonly<Pair<number>>
}

/** Of what nothing stands around. */
export const UNKNOWN: Readonly<Pair<number>> = [Number.NaN, Number.NaN]
