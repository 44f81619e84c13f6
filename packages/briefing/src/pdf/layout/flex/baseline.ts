import { BOTTOM, COLUMN, ROW, sumAlong, TOP } from './axis'
import { alignmentOf, type Item, isAutoMargin, outerTarget } from './item'
import { layOutItem } from './lay-out-item'
import { isKnown } from './length'

/** Whether an item takes part in baseline alignment: not with auto margins. */
export const isOnBaseline = (child: Item, parent: Item): boolean =>
  alignmentOf(child, parent) === 'baseline' && !isAutoMargin(child, TOP) && !isAutoMargin(child, BOTTOM)

/** Distance from the cross-start edge of a row to the baseline of an item, with its margin. */
export const ascentOf = (child: Item, parent: Item): number => {
  const { target, given, style } = child
  layOutItem(child, target[ROW], target[COLUMN], isKnown(given[COLUMN]) || isKnown(style.aspectRatio))
  const above = child.margin[TOP] + baselineOf(child, child.target[COLUMN])
  return parent.style.wrap === 'wrap-reverse' ? outerTarget(child, COLUMN) - above : above
}

/** Distance from the upper edge of a box to its first baseline; without one, its height. */
const baselineOf = (item: Item, height: number): number => {
  const { measure, flow, size, padding, style } = item
  if (measure) {
    const inside = measure.baseline?.(size[ROW] - sumAlong(padding, ROW) - sumAlong(style.border, ROW))
    return inside === undefined ? height : padding[TOP] + style.border[TOP] + inside
  }
  const line = flow.filter((one) => one.isOnFirstLine)
  if (style.isReversed) line.reverse()
  const child = line.find((one) => alignmentOf(one, item) === 'baseline') ?? line[0]
  return child ? child.place[COLUMN] + baselineOf(child, child.size[COLUMN]) : height
}
