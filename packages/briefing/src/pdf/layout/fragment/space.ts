import { BoxNode } from '../box-node'
import { isAbsolute, isRow, outerBottom, outerTop, type Piece, tolerance } from './piece'

/** Invisible space between the content of a box and the next one: margin, and padding without border or background. */
export const spaceBelow = (node: BoxNode): number => {
  const { box } = node
  if (hasEndInSight(node)) return box.marginBottom
  const last = lastAtEnd(node)
  return box.marginBottom + box.paddingBottom + (last ? spaceBelow(last) : 0)
}

/** Whether border or background make the lower edge of a box visible. */
const hasEndInSight = ({ box, style }: BoxNode): boolean =>
  box.borderBottomWidth > 0 || style.backgroundColor !== undefined

/** The last child, if it ends where the content of its column does. */
const lastAtEnd = (node: BoxNode): BoxNode | undefined => {
  const { box, children } = node
  const last = isRow(node) ? undefined : children.findLast((child) => !isAbsolute(child))
  return last && outerBottom(last) >= box.height - box.paddingBottom - tolerance ? last : undefined
}

/** A copy without the space before a page break (CSS Fragmentation 3, 5.2). */
export const withoutSpaceBelow = (node: BoxNode): BoxNode => {
  const made = node.copy()
  made.isPart = node.isPart
  if (hasEndInSight(node)) {
    made.style = { ...node.style, marginBottom: 0 }
    return made
  }
  made.style = { ...node.style, marginBottom: 0, paddingBottom: 0 }
  if (isRow(node)) made.children = node.children.map(withoutOverhang)
  const last = lastAtEnd(node)
  if (last) {
    made.children = made.children.map((child, at) => (node.children[at] === last ? withoutSpaceBelow(child) : child))
  }
  return made
}

/** A copy of which nothing reaches below: neither itself, if it hangs in a box above, nor what hangs in it. */
export const withoutOverhang = (node: BoxNode): BoxNode => {
  const { bottom } = node.style
  if (isAbsolute(node) && typeof bottom === 'number' && bottom < 0) {
    const made = node.copy()
    made.style = { ...node.style, bottom: 0 }
    return made
  }
  if (!node.children.some(isAbsolute)) return node
  const made = node.copy()
  made.isPart = node.isPart
  made.children = node.children.map(withoutOverhang)
  return made
}

/** Pieces after an unforced break, without the margin above the first (CSS Fragmentation 3, 5.2). */
export const afterBreak = (pieces: readonly Piece[], from: number): readonly Piece[] => {
  const rest = pieces.slice(from)
  const at = rest.findIndex(({ node }) => !isAbsolute(node))
  const first = rest[at]
  if (!first?.isFirst) return rest
  const { node, shift } = withoutMarginAbove(first.node)
  return shift === 0 ? rest : rest.with(at, { ...first, node, height: first.height - shift })
}

/** A piece whose box has a margin above it, in points, instead of its own. */
export const withMarginAbove = (piece: Piece, marginTop: number): Piece => {
  const { type, props, style, children, box } = piece.node
  const node = new BoxNode(type, props, { ...style, marginTop }, children)
  node.box = { ...box, marginTop }
  return { ...piece, node, height: piece.height + marginTop - box.marginTop }
}

/** A piece whose box has no margin below it. */
export const withoutMarginBelow = (piece: Piece): Piece => {
  const { marginBottom } = piece.node.box
  if (marginBottom <= 0) return piece
  const node = piece.node.copy()
  node.style = { ...node.style, marginBottom: 0 }
  node.isPart = piece.node.isPart
  return { ...piece, node, height: piece.height - marginBottom }
}

/** @returns the box, and by how much its height shrank */
const withoutMarginAbove = (node: BoxNode): { node: BoxNode; shift: number } => {
  const first = firstAtTop(node)
  const inside = first && withoutMarginAbove(first)
  const own = typeof node.style.marginTop === 'number' ? node.box.marginTop : 0
  const within = inside?.shift ?? 0
  if (own + within === 0) return { node, shift: 0 }
  const made = node.copy()
  made.style = { ...node.style, marginTop: 0 }
  made.box = { ...node.box, marginTop: 0, height: node.box.height - within }
  if (first && inside && within > 0) {
    made.children = made.children.map((child, at) => {
      const isFirst = node.children[at] === first
      const moved = isFirst ? inside.node.copy() : child
      moved.box.top = isFirst ? outerTop(first) : child.box.top - within
      return moved
    })
  }
  return { node: made, shift: own + within }
}

/** The first child, if it begins where its column does. */
const firstAtTop = (node: BoxNode): BoxNode | undefined => {
  const { box, children } = node
  if (isRow(node) || box.paddingTop > 0 || box.borderTopWidth > 0) return undefined
  const first = children.find((child) => !isAbsolute(child))
  return first && outerTop(first) <= tolerance ? first : undefined
}
