import { COLUMN, ROW } from './axis'
import { marginAlong } from './edges'
import type { Item } from './item'
import { f32, isClose, isKnown } from './length'
import type { Mode, Space } from './space'

/** As many trials as Yoga remembers. It shows: a leaf is asked again where Yoga has forgotten. */
const REMEMBERED_TRIALS = 8

/** A space that an item was laid out in, and the size that it took. */
export class Trial {
  next: Trial | undefined

  constructor(
    readonly width: number,
    readonly widthMode: Mode,
    readonly height: number,
    readonly heightMode: Mode,
    readonly takenWidth: number,
    readonly takenHeight: number,
  ) {}
}

export const remember = (item: Item, isFinal: boolean): void => {
  const { measured, space } = item
  const { size, mode } = space
  const trial = new Trial(size[ROW], mode[ROW], size[COLUMN], mode[COLUMN], measured[ROW], measured[COLUMN])
  if (item.trials === REMEMBERED_TRIALS) {
    item.firstTrial = undefined
    item.trials = 0
  }
  if (isFinal) {
    item.laidOutIn = trial
    return
  }
  if (item.firstTrial && item.lastTrial) item.lastTrial.next = trial
  else item.firstTrial = trial
  item.lastTrial = trial
  item.trials++
}

/** What is known of the space that an item is in: the size that it takes there. */
export const recall = (item: Item, isFinal: boolean): Trial | undefined => {
  const { laidOutIn, space } = item
  if (item.measure) return recallLeaf(item)
  if (isFinal) return laidOutIn && isSameSpace(laidOutIn, space) ? laidOutIn : undefined
  for (let trial = item.firstTrial; trial; trial = trial.next) if (isSameSpace(trial, space)) return trial
  return undefined
}

/** Leaves are dear to measure, so what is known of one space may also do for another. */
const recallLeaf = (item: Item): Trial | undefined => {
  const { laidOutIn, firstTrial, space } = item
  if (!laidOutIn && !firstTrial) return undefined
  const marginRow = marginAlong(item, ROW, space.owner[ROW])
  const marginColumn = marginAlong(item, COLUMN, space.owner[ROW])
  if (laidOutIn && serves(laidOutIn, space, marginRow, marginColumn)) return laidOutIn
  for (let trial = firstTrial; trial; trial = trial.next)
    if (serves(trial, space, marginRow, marginColumn)) return trial
  return undefined
}

const isSameSpace = (known: Trial, { size, mode }: Space): boolean =>
  known.widthMode === mode[ROW] &&
  known.heightMode === mode[COLUMN] &&
  isClose(known.width, size[ROW]) &&
  isClose(known.height, size[COLUMN])

const serves = (known: Trial, { size, mode }: Space, marginRow: number, marginColumn: number): boolean =>
  !(known.takenWidth < 0) &&
  !(known.takenHeight < 0) &&
  servesAlong(known.width, known.widthMode, known.takenWidth, size[ROW], mode[ROW], marginRow) &&
  servesAlong(known.height, known.heightMode, known.takenHeight, size[COLUMN], mode[COLUMN], marginColumn)

const servesAlong = (
  knownSize: number,
  knownMode: Mode,
  taken: number,
  outerSize: number,
  mode: Mode,
  margin: number,
): boolean => {
  if (knownMode === mode && isClose(knownSize, outerSize)) return true
  const size = f32(outerSize - margin)
  if (mode === 'exactly') return isClose(size, taken)
  if (mode === 'undefined') return false
  const fits = taken <= size || isClose(size, taken)
  return knownMode === 'at-most' ? fits && isKnown(knownSize) && knownSize > size : knownMode === 'undefined' && fits
}
