import { type Node, textOf } from '../tree/node'
import { isInline } from './roles'

/** An inline element: a stretch of a text with a role of its own. */
export interface InlineElement {
  id: number
  role: string
  lang?: string | undefined
  /** What it says. */
  text: string
}

/** What is known of a document's elements before they are laid out. */
export interface Source {
  /** The elements by their ids. */
  nodes: ReadonlyMap<number, Node>
  /** The inline elements around a stretch of text, from the outermost. */
  inlines: ReadonlyMap<number, readonly InlineElement[]>
}

/** The prop that carries an element's id through layout, which copies props wherever it cuts an element. */
const idProp = 'structureId'

/** The place of an element in its source, which is also its identity over pages. */
export const idOf = ({ props }: Node): number | undefined => props[idProp] as number | undefined

/**
 * Gives every element of a document its id, in source order.
 * @param carried whether inline elements have to be known again after react-pdf's layout
 */
export const identify = (document: Node, carried: boolean): Source => {
  const nodes = new Map<number, Node>()
  const inlines = new Map<number, readonly InlineElement[]>()
  const name = (node: Node): number => {
    const id = nodes.size + 1
    nodes.set(id, node)
    if (carried) node.props = { ...node.props, [idProp]: id }
    // Props that no one else holds take it as they are.
    else node.props[idProp] = id
    return id
  }
  const visit = (node: Node): void => {
    if (node.type === 'TEXT_INSTANCE') return
    const id = name(node)
    if (carried && node.type === 'IMAGE') carry(node, id)
    if (node.type === 'TEXT') for (const child of node.children ?? []) visitInline(child, [])
    else if (node.type !== 'SVG') for (const child of node.children ?? []) visit(child)
  }
  const visitInline = (node: Node, around: readonly InlineElement[]): void => {
    if (node.type !== 'TEXT' && node.type !== 'LINK') return
    const id = name(node)
    const role = roleOfInline(node)
    const lang = node.props.lang as string | undefined
    const chain = role || lang ? [...around, { id, role: role ?? 'Span', lang, text: textOf(node) }] : around
    for (const child of node.children ?? []) visitInline(child, chain)
    if (chain.length > 0) {
      inlines.set(id, chain)
      if (carried) carry(node, id)
    }
  }
  visit(document)
  return { nodes, inlines }
}

const roleOfInline = ({ type, props }: Node): string | undefined => {
  if (isInline(String(props.tag))) return String(props.tag)
  return type === 'LINK' || props.src || props.href ? 'Link' : undefined
}

/**
 * Layout makes one line of runs of a text and all texts in it, and forgets them; of an SVG image it makes a drawing, and
 * forgets its props. The style of underlines travels with both. It is not inherited, and is only searched for the name
 * of a pattern, so an id behind that name is carried along and draws nothing.
 */
const carry = (node: Node, id: number): void => {
  const pattern = Object.assign({}, ...[node.style].flat(9)).textDecorationStyle ?? 'solid'
  const style = { textDecorationStyle: carriedBy(id, pattern) }
  node.style = [node.style, style].flat(9)
  if (node.type !== 'LINK') return
  // Layout puts a text of its own around the words of a link.
  const words = node.children ?? []
  const wrapped = words.every(({ type }) => type === 'TEXT_INSTANCE' || type === 'TEXT')
  if (wrapped && words.some(({ type }) => type === 'TEXT_INSTANCE')) {
    node.children = [{ type: 'TEXT', props: {}, style, children: words }]
  }
}

/** A style of underlines that carries an id. */
export const carriedBy = (id: number, pattern = 'solid'): string => `${pattern} #${id}`

/** The id of the inline element or image that something was made of. */
export const carried = (textDecorationStyle: unknown): number | undefined => {
  if (textDecorationStyle === undefined) return undefined
  const [, id] = /#(\d+)$/.exec(String(textDecorationStyle)) ?? []
  return id === undefined ? undefined : Number(id)
}

/** A drawing that was an image, with the props of the image. */
export const restored = (node: Node, { nodes }: Source): Node => {
  const id =
    node.type === 'SVG' && idOf(node) === undefined ? carried((node.style as Style).textDecorationStyle) : undefined
  const image = id === undefined ? undefined : nodes.get(id)
  if (!image) return node
  const { src: _, source: __, ...props } = image.props
  return { ...node, props: { ...props, ...node.props } }
}

type Style = Record<string, unknown>
