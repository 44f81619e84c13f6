import type { SourceElements } from '../structure/source'
import type { Node } from '../tree/node'
import { idOf } from '../tree/node'

/**
 * react-pdf's layout flattens nested texts into runs, and SVG images into drawings, and drops their props. The style of
 * underlines survives both, is not inherited, and is only searched for a pattern's name, so that an id after that name
 * is kept and draws nothing.
 */
export const carryIds = ({ nodes, inlines }: SourceElements): void => {
  for (const [id, node] of nodes) if (node.type === 'IMAGE' || inlines.has(id)) carry(node, id)
}

/** The instances of a document with writable props: React freezes them. */
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
  // Layout wraps the words of a link in a text.
  const words = node.children ?? []
  const wrapped = words.every(({ type }) => type === 'TEXT_INSTANCE' || type === 'TEXT')
  if (wrapped && words.some(({ type }) => type === 'TEXT_INSTANCE')) {
    node.children = [{ type: 'TEXT', props: {}, style, children: words }]
  }
}

/** Restores ids after layout: of runs those of their inline elements, of drawings the props of their image. */
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
