import { ROW, sumAlong } from './axis'
import type { Item } from './item'
import { isKnown } from './length'

/** Width of a box that keeps the words of the texts in it whole, in points; 0 without texts. */
export const widthOfWords = (item: Item): number => {
  const { measure, flow, style } = item
  let width = measure?.wordWidth?.() ?? 0
  const isSum = style.main === ROW && style.wrap === 'nowrap'
  for (const child of flow) {
    // A child with a width of its own does not depend on its words.
    if (isKnown(child.style.size[ROW].value) || isKnown(child.style.basis.value)) continue
    const own = widthOfWords(child)
    const outer = own > 0 ? own + sumAlong(child.style.fixedMargin, ROW) : 0
    width = isSum ? width + outer : Math.max(width, outer)
  }
  return width > 0 ? width + sumAlong(style.fixedPadding, ROW) + sumAlong(style.border, ROW) : 0
}
