import { type Node, setId, textOf } from '../tree/node'
import { isInline } from './roles'

/** A stretch of a text with a role of its own. */
export interface InlineElement {
  id: number
  role: string
  lang?: string | undefined
  /** Its text, or the alternative to it. */
  text: string
  /** Its props. */
  props: Node['props']
}

/** The elements of a document before layout. */
export interface SourceElements {
  /** Elements by id. */
  nodes: ReadonlyMap<number, Node>
  /** The inline elements around a stretch of text, outermost first, by the id of the innermost. */
  inlines: ReadonlyMap<number, readonly InlineElement[]>
}

/** Gives every element of a document an id, in source order. */
export const identify = (document: Node): SourceElements => {
  const nodes = new Map<number, Node>()
  const inlines = new Map<number, readonly InlineElement[]>()
  const name = (node: Node): number => {
    const id = nodes.size + 1
    nodes.set(id, node)
    setId(node, id)
    return id
  }
  const visit = (node: Node): void => {
    if (node.type === 'TEXT_INSTANCE') return
    name(node)
    if (node.type === 'TEXT') for (const child of node.children ?? []) visitInline(child, [])
    else if (node.type !== 'SVG') for (const child of node.children ?? []) visit(child)
  }
  const visitInline = (node: Node, around: readonly InlineElement[]): void => {
    if (node.type !== 'TEXT' && node.type !== 'LINK') return
    const id = name(node)
    const role = roleOfInline(node)
    const lang = node.props.lang as string | undefined
    const chain =
      role || lang ? [...around, { id, role: role ?? 'Span', lang, text: textOf(node), props: node.props }] : around
    for (const child of node.children ?? []) visitInline(child, chain)
    if (chain.length > 0) inlines.set(id, chain)
  }
  visit(document)
  return { nodes, inlines }
}

const roleOfInline = ({ type, props }: Node): string | undefined => {
  if (isInline(String(props.tag))) return String(props.tag)
  if (props.actualText || props.expansion) return 'Span'
  return type === 'LINK' || props.src || props.href ? 'Link' : undefined
}
