import type { BoxNode } from '../box-node'

/** The rest of a box, for the pages to come. */
export interface Piece {
  node: BoxNode
  /** The text that the node is a fragment of. */
  of?: BoxNode
  /** Whether nothing of it is on a page yet. */
  isFirst: boolean
  /** Space above it in points, dropped at the top of a page. */
  lead: number
  /** Remaining height, with margins. */
  height: number
  /** The remaining children. */
  children: readonly Piece[]
}

/** The fragment of a box on a page. */
export interface FragmentPart {
  node: BoxNode
  /** The lower edge of its content. */
  reach: number
  /** The rest for the next page; undefined if nothing is left. */
  rest?: Piece | undefined
}

/** Overflow in points that is rounding and begins no page. */
export const tolerance = 0.001

export const isAbsolute = ({ style }: BoxNode): boolean => style.position === 'absolute'
export const isRow = ({ style }: BoxNode): boolean =>
  style.flexDirection === 'row' || style.flexDirection === 'row-reverse'
export const isWrapping = ({ style }: BoxNode): boolean => style.flexWrap !== undefined && style.flexWrap !== 'nowrap'
export const isRepeated = ({ props }: BoxNode): boolean => props.fixed === true

export const outerTop = ({ box }: BoxNode): number => box.top - box.marginTop
const outerHeight = ({ box }: BoxNode): number => box.marginTop + box.height + box.marginBottom
export const outerBottom = (node: BoxNode): number => outerTop(node) + outerHeight(node)

/** Padding, border and margin below the content of a box. */
export const frameBelow = ({ box }: BoxNode): number => box.paddingBottom + box.borderBottomWidth + box.marginBottom

/** Space below the content by a `height` or `minHeight` of the box itself, not by stretching. */
export const spareOf = ({ box, style, children }: BoxNode): number => {
  if (style.height === undefined && style.minHeight === undefined) return 0
  const end = children.reduce(
    (most, child) => (isAbsolute(child) ? most : Math.max(most, outerBottom(child))),
    box.borderTopWidth + box.paddingTop,
  )
  return box.height - end - box.paddingBottom - box.borderBottomWidth
}

/** Points of content that are to follow a box on its page, as it or its last child asks (CSS Fragmentation 3, 3.1). */
export const presenceAfter = (node: BoxNode): number => {
  const { minPresenceAhead } = node.props
  if (typeof minPresenceAhead === 'number') return minPresenceAhead
  if (isRow(node)) return node.children.reduce((most, child) => Math.max(most, presenceAfter(child)), 0)
  const last = node.children.findLast((child) => !isAbsolute(child))
  return last ? presenceAfter(last) : 0
}

export const pieceOf = (node: BoxNode, lead: number): Piece => ({
  node,
  isFirst: true,
  lead,
  height: isAbsolute(node) ? 0 : outerHeight(node),
  children: [],
})

/** Sibling boxes as pieces, with the spaces between them. */
export const column = (boxes: readonly BoxNode[]): Piece[] => {
  let before: BoxNode | undefined
  return boxes.map((box) => {
    if (isAbsolute(box)) return pieceOf(box, 0)
    const lead = before ? Math.max(0, outerTop(box) - outerBottom(before)) : 0
    before = box
    return pieceOf(box, lead)
  })
}

/** The remaining children of a box; undefined where boxes of a column overlap. */
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

/** Whether a box floats, or is one among floats of which nothing is left but floats. */
export const isFloat = ({ node, isFirst, children }: Piece): boolean => {
  const { float, clear } = node.props
  return isFirst ? float === true : clear === true && children.length > 0 && children.every(isFloat)
}

/** Space above the content of a box; 0 for a continued one. */
export const topOf = ({ node, isFirst }: Piece): number => {
  if (!isFirst) return 0
  const { box, children } = node
  const first = isRow(node) ? undefined : children.find((child) => !isAbsolute(child))
  return box.marginTop + (first ? outerTop(first) : box.borderTopWidth + box.paddingTop)
}
