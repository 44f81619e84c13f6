import type { BoxNode } from '../box-node'

/** What of a box is still to come. */
export interface Piece {
  node: BoxNode
  /** What the node is a part of, if it is part of a text. */
  of?: BoxNode
  /** Whether nothing of it stands on a page before. */
  isFirst: boolean
  /** The space above it, in points: at the top of a page it is left out. */
  lead: number
  /** How high it still is, with its margins. */
  height: number
  /** What is still to come of what stands in it. */
  children: readonly Piece[]
}

/** What a page takes of a box. */
export interface FragmentPart {
  node: BoxNode
  /** How far down its content reaches. */
  reach: number
  /** What is left for the next page, if anything. */
  rest?: Piece | undefined
}

/** Rounding is no reason for another page. */
export const tolerance = 0.001

export const isAbsolute = ({ style }: BoxNode): boolean => style.position === 'absolute'
export const isRow = ({ style }: BoxNode): boolean =>
  style.flexDirection === 'row' || style.flexDirection === 'row-reverse'
export const isWrapping = ({ style }: BoxNode): boolean => style.flexWrap !== undefined && style.flexWrap !== 'nowrap'
export const isRepeated = ({ props }: BoxNode): boolean => props.fixed === true

export const outerTop = ({ box }: BoxNode): number => box.top - box.marginTop
const outerHeight = ({ box }: BoxNode): number => box.marginTop + box.height + box.marginBottom
export const outerBottom = (node: BoxNode): number => outerTop(node) + outerHeight(node)

/** What stands below the content of a box: padding, border, margin. */
export const frameBelow = ({ box }: BoxNode): number => box.paddingBottom + box.borderBottomWidth + box.marginBottom

/** By how much a box is to be higher than its content: not one that is only as high as what stands beside it. */
export const spareOf = ({ box, style, children }: BoxNode): number => {
  if (style.height === undefined && style.minHeight === undefined) return 0
  const end = children.reduce(
    (most, child) => (isAbsolute(child) ? most : Math.max(most, outerBottom(child))),
    box.borderTopWidth + box.paddingTop,
  )
  return box.height - end - box.paddingBottom - box.borderBottomWidth
}

export const pieceOf = (node: BoxNode, lead: number): Piece => ({
  node,
  isFirst: true,
  lead,
  height: isAbsolute(node) ? 0 : outerHeight(node),
  children: [],
})

/** Boxes one under another, with the spaces between them. */
export const column = (boxes: readonly BoxNode[]): Piece[] => {
  let before: BoxNode | undefined
  return boxes.map((box) => {
    if (isAbsolute(box)) return pieceOf(box, 0)
    const lead = before ? Math.max(0, outerTop(box) - outerBottom(before)) : 0
    before = box
    return pieceOf(box, lead)
  })
}

/** What is still to come of what stands in a box; undefined where the boxes in a column lie over one another. */
export const childrenOf = ({ node, isFirst, children }: Piece): readonly Piece[] | undefined => {
  if (!isFirst) return children
  const flow = node.children.filter((child) => !isAbsolute(child))
  if (flow.length === 0) return []
  if (!isRow(node)) {
    const isOver = flow.some(
      (child, index) => index > 0 && outerTop(child) < outerBottom(flow[index - 1] as BoxNode) - tolerance,
    )
    return isOver ? undefined : column(node.children)
  }
  const inside = node.box.borderTopWidth + node.box.paddingTop
  return node.children.map((child) => pieceOf(child, isAbsolute(child) ? 0 : Math.max(0, outerTop(child) - inside)))
}

/** What stands above the content of a box, where the box begins. */
export const topOf = ({ node, isFirst }: Piece): number => {
  if (!isFirst) return 0
  const { box, children } = node
  const first = isRow(node) ? undefined : children.find((child) => !isAbsolute(child))
  return box.marginTop + (first ? outerTop(first) : box.borderTopWidth + box.paddingTop)
}
