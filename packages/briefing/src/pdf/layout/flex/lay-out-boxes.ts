import { type Block, blockOf, layOutAbsolute } from './absolute'
import { BOTTOM, COLUMN, endOf, LEFT, RIGHT, ROW, TOP } from './axis'
import { maxContent } from './intrinsic'
import { bounded, Item, resolve } from './item'
import { layOutItem, naturalHeight } from './lay-out-item'
import { isKnown, pointsOf } from './length'
import type { FlexStyle } from './style'

/** In points. `top` and `left` are the distances of its border box from that of what it stands in. */
export interface Box {
  top: number
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

/** What a text or a picture takes, in points and without padding or border. Pure functions: they are asked in any order. */
export interface Measure {
  /** The narrowest width that it can be set in. */
  minWidth: number
  /** The width that it takes where there is room; for a height, if that is not NaN, where it keeps a ratio. */
  width(height: number): number
  /** The height that it takes in a width. */
  height(width: number): number
  /** From its upper edge to the baseline of its first line, in a width. Default: its lower edge. */
  baseline?(width: number): number | undefined
  /** The width of its widest word: beside others it is made no narrower, as long as they have room. Default: 0. */
  wordWidth?(): number
  /** Whether its width follows its height, as that of a picture does. */
  keepsRatio?: boolean
}

export interface FlexNode {
  style: FlexStyle
  /** Not those of a node that is measured. */
  children?: readonly FlexNode[]
  measure?: Measure
  /** Written by `layOutBoxes`. */
  box?: Box
}

/** Lays a tree out as CSS defines it for flex containers in one another, and writes every box. */
export const layOutBoxes = (root: FlexNode): void => {
  const item = new Item(root)
  const { size } = item.style
  resolve(item, pointsOf(size[ROW], Number.NaN), pointsOf(size[COLUMN], Number.NaN))
  const width = bounded(item, ROW, isKnown(item.given[ROW]) ? item.given[ROW] : maxContent(item) + item.frame[ROW])
  const height = item.given[COLUMN]
  layOutItem(item, width, isKnown(height) ? bounded(item, COLUMN, height) : naturalHeight(item, width), isKnown(height))
  item.place[ROW] = item.margin[LEFT]
  item.place[COLUMN] = item.margin[TOP]
  finish(item, blockOf(item))
}

/** Writes the box of an item that has its place, and lays out and writes those in it. */
const finish = (item: Item, outer: Block): void => {
  const { place, style, node, children } = item
  node.box = boxOf(item)
  const block =
    style.position === 'static'
      ? {
          size: outer.size,
          place: [outer.place[ROW] - place[ROW], outer.place[COLUMN] - place[COLUMN]] as [number, number],
        }
      : blockOf(item)
  for (const child of children) {
    if (child.style.isHidden) {
      erase(child.node)
      continue
    }
    if (child.style.position === 'absolute') layOutAbsolute(block, item, child)
    else if (child.style.position === 'relative') move(child)
    finish(child, block)
  }
}

/** Moves a relative item by `left`, `top`, `right` or `bottom`. */
const move = ({ style, place, reference }: Item): void => {
  for (const axis of [ROW, COLUMN] as const) {
    const start = pointsOf(style.inset[axis], reference[axis])
    const end = pointsOf(style.inset[endOf(axis)], reference[axis])
    place[axis] += isKnown(start) ? start : -end || 0
  }
}

const boxOf = ({ place, size, margin, padding, style: { border } }: Item): Box => ({
  top: place[COLUMN],
  left: place[ROW],
  width: size[ROW],
  height: size[COLUMN],
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
})

/** What is not displayed has no box, and neither has what is in it. */
const erase = (node: FlexNode): void => {
  node.box = noBox()
  if (!node.measure) node.children?.forEach(erase)
}

/** The box of what is nowhere. */
export const noBox = (): Box => ({
  top: 0,
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
