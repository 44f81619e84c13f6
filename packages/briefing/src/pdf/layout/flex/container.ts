import { type Axis, COLUMN, type Pair, ROW } from './axis'
import { frameAlong, innerSize, marginAlong } from './edges'
import type { Item } from './item'
import { f32 } from './length'
import { Line } from './line'
import type { Mode, Space } from './space'

/** An item while its children are laid out. */
export class Container {
  readonly space: Space
  /** Whether the boxes stand afterwards; otherwise only the container's own size is asked for. */
  isFinal = false
  /** Padding and border along each axis. */
  readonly frame: Pair<number> = [Number.NaN, Number.NaN]
  /** The space for children: what their percentages are shares of. */
  readonly inner: Pair<number> = [Number.NaN, Number.NaN]
  /** The space along a line. Unlike `inner`, it follows the content where the size does. */
  mainSpace = Number.NaN
  mainMode: Mode = 'undefined'
  /** Whether the children take more than a line before they shrink. */
  isOverfull = false
  readonly lines: Line[] = [new Line()]

  constructor(readonly item: Item) {
    this.space = item.space
  }
}

/** An item as a container in the space that it is in: the same one each time. */
export const containerOf = (item: Item, isFinal: boolean): Container => {
  item.container ??= new Container(item)
  const { container, space, style } = item
  const { frame, inner } = container
  container.isFinal = isFinal
  frame[ROW] = frameAlong(item, ROW, space.owner[ROW])
  frame[COLUMN] = frameAlong(item, COLUMN, space.owner[ROW])
  inner[ROW] = innerAlong(item, ROW, frame[ROW])
  inner[COLUMN] = innerAlong(item, COLUMN, frame[COLUMN])
  container.mainSpace = inner[style.main]
  container.mainMode = space.mode[style.main]
  container.isOverfull = false
  return container
}

const innerAlong = (item: Item, axis: Axis, frame: number): number => {
  const { size, owner } = item.space
  return innerSize(item, axis, f32(size[axis] - marginAlong(item, axis, owner[ROW])), frame, owner[axis])
}
