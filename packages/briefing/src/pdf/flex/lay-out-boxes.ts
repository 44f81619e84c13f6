import { type Axis, BOTTOM, COLUMN, LEFT, RIGHT, ROW, TOP } from './axis'
import { startAt } from './basis'
import { hasSize, marginAlong } from './edges'
import { type Item, itemOf } from './item'
import { layOutItem } from './lay-out-item'
import { f32, isKnown, pointsOf } from './length'
import type { Mode } from './space'
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
  const item = itemOf(root)
  const [width, widthMode] = rootSpace(item, ROW)
  const [height, heightMode] = rootSpace(item, COLUMN)
  layOutItem(item, { size: [width, height], mode: [widthMode, heightMode], owner: UNKNOWN }, true)
  startAt(item, UNKNOWN)
  writeBoxes(item)
}

const UNKNOWN: [number, number] = [Number.NaN, Number.NaN]

const rootSpace = (item: Item, axis: Axis): [number, Mode] => {
  if (hasSize(item, axis, Number.NaN))
    return [f32(item.size[axis].value + marginAlong(item, axis, Number.NaN)), 'exactly']
  const max = pointsOf(item.max[axis], Number.NaN)
  return isKnown(max) ? [max, 'at-most'] : [Number.NaN, 'undefined']
}

const writeBoxes = (item: Item): void => {
  const { place, final, border, finalMargin: margin, finalPadding: padding } = item
  item.node.box = {
    top: place[TOP] || 0,
    right: place[RIGHT] || 0,
    bottom: place[BOTTOM] || 0,
    left: place[LEFT] || 0,
    width: final[ROW],
    height: final[COLUMN],
    paddingTop: padding[TOP],
    paddingRight: padding[RIGHT],
    paddingBottom: padding[BOTTOM],
    paddingLeft: padding[LEFT],
    marginTop: margin[TOP],
    marginRight: margin[RIGHT],
    marginBottom: margin[BOTTOM],
    marginLeft: margin[LEFT],
    borderTopWidth: border[TOP],
    borderRightWidth: border[RIGHT],
    borderBottomWidth: border[BOTTOM],
    borderLeftWidth: border[LEFT],
  }
  for (const child of item.children) writeBoxes(child)
}
