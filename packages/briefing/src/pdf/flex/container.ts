import { type Axis, COLUMN, type Pair, ROW } from './axis'
import { frameAlong, innerSize, marginAlong } from './edges'
import type { Item } from './item'
import { f32 } from './length'
import type { Mode, Space } from './space'

/** An item while its children are laid out. */
export interface Container {
  item: Item
  space: Space
  /** Whether the boxes stand afterwards; otherwise only the container's own size is asked for. */
  isFinal: boolean
  /** Padding and border along each axis. */
  frame: Pair<number>
  /** The space for children: what their percentages are shares of. */
  inner: Pair<number>
  mode: Pair<Mode>
  /** The space along a line. Unlike `inner`, it follows the content where the size does. */
  mainSpace: number
  mainMode: Mode
  /** Whether the children take more than a line before they shrink. */
  isOverfull: boolean
}

export const containerOf = (item: Item, space: Space, isFinal: boolean): Container => {
  const { owner } = space
  const frame: Pair<number> = [frameAlong(item, ROW, owner[ROW]), frameAlong(item, COLUMN, owner[ROW])]
  const inner: Pair<number> = [innerAlong(item, ROW, space, frame), innerAlong(item, COLUMN, space, frame)]
  return {
    item,
    space,
    isFinal,
    frame,
    inner,
    mode: space.mode,
    mainSpace: inner[item.main],
    mainMode: space.mode[item.main],
    isOverfull: false,
  }
}

const innerAlong = (item: Item, axis: Axis, { size, owner }: Space, frame: Pair<number>): number =>
  innerSize(item, axis, f32(size[axis] - marginAlong(item, axis, owner[ROW])), frame[axis], owner[axis])
