import { type ContainingBlock, containingBlockOf, layOutAbsolute } from './absolute'
import { BOTTOM, COLUMN, endOf, LEFT, RIGHT, ROW, TOP } from './axis'
import { maxContent } from './intrinsic'
import { bounded, Item, resolve } from './item'
import { layOutItem, naturalHeight } from './lay-out-item'
import { isKnown, pointsOf } from './length'
import { type FlexBox, type FlexNode, noBox } from './node'

/** Lays out a tree of nested flex containers, and writes every box. */
export const layOutBoxes = (root: FlexNode): void => {
  const item = new Item(root)
  const { size } = item.style
  resolve(item, pointsOf(size[ROW], Number.NaN), pointsOf(size[COLUMN], Number.NaN))
  const width = bounded(item, ROW, isKnown(item.given[ROW]) ? item.given[ROW] : maxContent(item) + item.frame[ROW])
  const height = item.given[COLUMN]
  layOutItem(item, width, isKnown(height) ? bounded(item, COLUMN, height) : naturalHeight(item, width), isKnown(height))
  item.place[ROW] = item.margin[LEFT]
  item.place[COLUMN] = item.margin[TOP]
  finish(item, containingBlockOf(item))
}

/** Writes the box of a placed item, and lays out and writes its descendants. */
const finish = (item: Item, outer: ContainingBlock): void => {
  const { place, style, node, children } = item
  node.box = boxOf(item)
  const block =
    style.position === 'static'
      ? {
          size: outer.size,
          place: [outer.place[ROW] - place[ROW], outer.place[COLUMN] - place[COLUMN]] as [number, number],
        }
      : containingBlockOf(item)
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

const boxOf = ({ place, size, margin, padding, style: { border } }: Item): FlexBox => ({
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

/** `display: none` gives the node and its descendants empty boxes. */
const erase = (node: FlexNode): void => {
  node.box = noBox()
  if (!node.measure) node.children?.forEach(erase)
}
