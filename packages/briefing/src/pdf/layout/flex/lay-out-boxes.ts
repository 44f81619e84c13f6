import { type Axis, BOTTOM, COLUMN, LEFT, RIGHT, ROW, TOP } from './axis'
import { startAt } from './basis'
import { hasSize, keptMargin, keptPadding, marginAlong } from './edges'
import { Item } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isKnown, pointsOf } from './length'
import { type Mode, UNKNOWN } from './space'
import type { FlexStyle } from './style'

/** In points, from the edges of what it stands in. */
export interface Box {
  top: number
  right: number
  bottom: number
  left: number
  width: number
  height: number
  paddingTop: number
  paddingRight: number
  paddingBottom: number
  paddingLeft: number
  marginTop: number
  marginRight: number
  marginBottom: number
  marginLeft: number
  borderTopWidth: number
  borderRightWidth: number
  borderBottomWidth: number
  borderLeftWidth: number
}

/** What a leaf takes in a space; a size that is `undefined` is NaN. A size left out is 0. */
export type Measure = (
  width: number,
  widthMode: Mode,
  height: number,
  heightMode: Mode,
) => { width?: number; height?: number }

export interface FlexNode {
  style: FlexStyle
  /** Not those of a node that is measured. */
  children?: readonly FlexNode[]
  measure?: Measure
  /** Written by `layOutBoxes`. */
  box?: Box
}

/**
 * Lays a tree out as @react-pdf/layout has Yoga do it, down to the rounding, and writes every box. Leaves are asked for
 * their size in the same order and the same spaces as by Yoga, since react-pdf's texts keep the lines of the first.
 */
export const layOutBoxes = (root: FlexNode): void => {
  const item = new Item(root, true)
  giveSpace(item, ROW)
  giveSpace(item, COLUMN)
  layOutItem(item, true)
  startAt(item, UNKNOWN)
  writeBox(item)
}

const giveSpace = (root: Item, axis: Axis): void => {
  const { space, style } = root
  const max = pointsOf(style.max[axis], Number.NaN)
  if (hasSize(root, axis, Number.NaN)) {
    space.size[axis] = f32(style.size[axis].value + marginAlong(root, axis, Number.NaN))
    space.mode[axis] = 'exactly'
  } else if (isKnown(max)) {
    space.size[axis] = max
    space.mode[axis] = 'at-most'
  }
}

const writeBox = (item: Item): void => {
  const { place, final, style } = item
  const { border } = style
  item.node.box = {
    top: place[TOP] || 0,
    right: place[RIGHT] || 0,
    bottom: place[BOTTOM] || 0,
    left: place[LEFT] || 0,
    width: final[ROW],
    height: final[COLUMN],
    paddingTop: keptPadding(item, TOP),
    paddingRight: keptPadding(item, RIGHT),
    paddingBottom: keptPadding(item, BOTTOM),
    paddingLeft: keptPadding(item, LEFT),
    marginTop: keptMargin(item, TOP),
    marginRight: keptMargin(item, RIGHT),
    marginBottom: keptMargin(item, BOTTOM),
    marginLeft: keptMargin(item, LEFT),
    borderTopWidth: border[TOP],
    borderRightWidth: border[RIGHT],
    borderBottomWidth: border[BOTTOM],
    borderLeftWidth: border[LEFT],
  }
  for (const child of item.children) {
    if (child.style.isHidden) erase(child.node)
    else writeBox(child)
  }
}

/** What is not displayed has no box, and neither has what is in it. */
const erase = (node: FlexNode): void => {
  node.box = noBox()
  if (!node.measure) node.children?.forEach(erase)
}

/** The box of what is nowhere. */
export const noBox = (): Box => ({
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  width: 0,
  height: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
})
