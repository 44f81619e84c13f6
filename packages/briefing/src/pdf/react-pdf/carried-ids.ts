import type { SourceElements } from '../structure/source'
import type { Node } from '../tree/node'
import { idOf } from '../tree/node'

/**
 * react-pdf's layout makes one line of runs of a text and all texts in it, and forgets them; of an SVG image it makes a
 * drawing, and forgets its props. The style of underlines travels with both. It is not inherited, and is only searched
 * for the name of a pattern, so an id behind that name is carried along and draws nothing.
 */
export const carryIds = ({ nodes, inlines }: SourceElements): void => {
  for (const [id, node] of nodes) if (node.type === 'IMAGE' || inlines.has(id)) carry(node, id)
}

/** The instances of a document with props that can be written to: React's cannot. */
export const withOwnProps = (node: Node): Node => {
  if (node.props) node.props = { ...node.props }
  node.children?.forEach(withOwnProps)
  return node
}

const carry = (node: Node, id: number): void => {
  const pattern = Object.assign({}, ...[node.style].flat(9)).textDecorationStyle ?? 'solid'
  const style = { textDecorationStyle: `${pattern} #${id}` }
  node.style = [node.style, style].flat(9)
  if (node.type !== 'LINK') return
  // Layout puts a text of its own around the words of a link.
  const words = node.children ?? []
  const wrapped = words.every(({ type }) => type === 'TEXT_INSTANCE' || type === 'TEXT')
  if (wrapped && words.some(({ type }) => type === 'TEXT_INSTANCE')) {
    node.children = [{ type: 'TEXT', props: {}, style, children: words }]
  }
}

/** Gives what was laid out the ids that it carries: runs those of their inline elements, drawings the props of their image. */
export const restoreIds = (node: Node, source: SourceElements): Node => {
  const lines = node.lines?.map((line) => ({
    ...line,
    runs: line.runs.map((run) => {
      const { underlineStyle, ...attributes } = run.attributes as typeof run.attributes & { underlineStyle?: unknown }
      const inline = carriedBy(underlineStyle)
      return inline === undefined ? run : { ...run, attributes: { ...attributes, inline } }
    }),
  }))
  const { textDecorationStyle } = (node.style ?? {}) as Record<string, unknown>
  const id = node.type === 'SVG' && idOf(node) === undefined ? carriedBy(textDecorationStyle) : undefined
  const image = id === undefined ? undefined : source.nodes.get(id)
  const { src: _, source: __, ...props } = image?.props ?? {}
  return {
    ...node,
    ...(lines ? { lines } : {}),
    ...(image ? { props: { ...props, ...node.props } } : {}),
    ...(node.children ? { children: node.children.map((child) => restoreIds(child, source)) } : {}),
  }
}

const carriedBy = (decorationStyle: unknown): number | undefined => {
  const [, id] = /#(\d+)$/.exec(String(decorationStyle ?? '')) ?? []
  return id === undefined ? undefined : Number(id)
}
