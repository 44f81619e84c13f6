import type { TimelineGroup } from './arrange'

/** A line of time in two: the groups that are shown, and those that are folded away. */
export interface CollapsedTimeline {
  shown: TimelineGroup[]
  hidden: TimelineGroup[]
  /** How many events are hidden. */
  count: number
}

/** Fewer events than this are not folded away: opening them would take as much room as they do. */
const fewest = 2

/**
 * Folds away what follows the first events: between two groups where that is near, otherwise within one.
 * @param after how many events are shown, more or less by a third so that no group is torn; without it, all of them
 */
export const collapse = (groups: readonly TimelineGroup[], after: number | undefined): CollapsedTimeline => {
  const sizes = groups.map(({ rows }) => rows.filter(({ kind }) => kind === 'event').length)
  const total = sum(sizes)
  const shown = after === undefined ? total : Math.max(1, Math.floor(after))
  if (total - shown < fewest) return { shown: [...groups], hidden: [], count: 0 }
  const index = borderNear(shown, sizes)
  if (index === undefined) return tear(groups, sizes, shown)
  return { shown: groups.slice(0, index), hidden: groups.slice(index), count: sum(sizes.slice(index)) }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0)

/** The index of the group before which so many events stand, or nearly so many. */
const borderNear = (shown: number, sizes: readonly number[]): number | undefined => {
  const far = (before: number) => Math.abs(before - shown)
  return sizes
    .map((_, index) => ({ index, before: sum(sizes.slice(0, index)) }))
    .filter(({ before }) => before > 0 && sum(sizes) - before >= fewest && far(before) <= Math.ceil(shown / 3))
    .sort((a, b) => far(a.before) - far(b.before))[0]?.index
}

const tear = (groups: readonly TimelineGroup[], sizes: readonly number[], shown: number): CollapsedTimeline => {
  const at = sizes.findIndex((_, index) => sum(sizes.slice(0, index + 1)) > shown)
  const torn = groups[at] as TimelineGroup
  const events = torn.rows.flatMap(({ kind }, index) => (kind === 'event' ? [index] : []))
  const cut = (events[shown - sum(sizes.slice(0, at)) - 1] as number) + 1
  return {
    shown: [...groups.slice(0, at), { ...torn, rows: torn.rows.slice(0, cut), torn: 'before' }],
    hidden: [{ ...torn, rows: torn.rows.slice(cut), torn: 'behind' }, ...groups.slice(at + 1)],
    count: sum(sizes) - shown,
  }
}
