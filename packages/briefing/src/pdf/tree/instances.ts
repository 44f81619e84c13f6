import type { ReactElement, ReactNode } from 'react'
import { contexts } from './contexts'
import type { Node } from './node'

/**
 * The nodes of a `<Document>`, without React: components are functions called once, from the outside in, in a tenth of
 * the time and without leaving state behind.
 * @returns undefined where a component needs React itself: hooks, classes, suspense
 */
export const instancesOf = (element: ReactElement): Node | undefined => {
  try {
    const nodes = new Walk().all(element, undefined)
    return nodes.length === 1 ? nodes[0] : undefined
  } catch (error) {
    if (error === needsReact || isOfHook(error)) return undefined
    throw error
  }
}

/** The nodes of elements that a callback returned outside of React. */
export const nodesOf = (children: ReactNode, parent: string): Node[] => new Walk().all(children, parent)

/** Thrown where a component needs React. */
const needsReact = new Error('needs React')

/** Whether an error comes from a hook outside of React: its dispatcher is null, or React says so. */
const isOfHook = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { message } = error
  const isNull = error instanceof TypeError && message.includes("null (reading 'use")
  return isNull || message.startsWith('Invalid hook call') || message.includes('React error #321;')
}

const fragment = Symbol.for('react.fragment')
const strictMode = Symbol.for('react.strict_mode')
const context = Symbol.for('react.context')
const memo = Symbol.for('react.memo')
const forwardRef = Symbol.for('react.forward_ref')

/** Node types that hold text. */
const texts = new Set(['TEXT', 'LINK', 'TSPAN', 'NOTE'])

type Props = Record<string, unknown> & { children?: ReactNode }
type Given = readonly [context: unknown, value: unknown, outer: Given] | undefined

/** One traversal of a tree, with the contexts at its current node. */
class Walk {
  #given: Given

  /** @param given contexts where the traversal begins */
  all(children: ReactNode, parent: string | undefined, given: Given = undefined): Node[] {
    const outer = this.#given
    this.#given = given
    const nodes: Node[] = []
    try {
      contexts.readBy(this.#read, () => this.#visit(children, parent, nodes))
    } finally {
      this.#given = outer
    }
    return nodes
  }

  #visit(child: ReactNode, parent: string | undefined, into: Node[]): void {
    if (child === null || child === undefined || child === '' || typeof child === 'boolean') return
    if (typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint') {
      const isRead = parent === undefined || texts.has(parent)
      // Text elsewhere is kept: layout rejects it with a message.
      if (isRead || String(child).trim() !== '') into.push({ type: 'TEXT_INSTANCE', value: String(child) } as Node)
      return
    }
    if (Array.isArray(child)) {
      for (const one of child) this.#visit(one, parent, into)
      return
    }
    if (Symbol.iterator in child) {
      for (const one of child as Iterable<ReactNode>) this.#visit(one, parent, into)
      return
    }
    // Nodes already created, which the layout of a page is given back.
    if (!('$$typeof' in child)) {
      if ('then' in child) throw needsReact
      into.push(child as unknown as Node)
      return
    }
    this.#element(child as ReactElement<Props>, parent, into)
  }

  #element({ type, props }: ReactElement<Props>, parent: string | undefined, into: Node[]): void {
    const component = type as unknown
    if (typeof component === 'string') into.push(this.#host(component, props))
    else if (component === fragment || component === strictMode) this.#visit(props.children, parent, into)
    else if (typeof component === 'function') this.#visit(this.#call(component as Component, props), parent, into)
    else this.#special(component as Special, props, parent, into)
  }

  #special(type: Special, props: Props, parent: string | undefined, into: Node[]): void {
    if (type.$$typeof === context) {
      const outer = this.#given
      this.#given = [type, props.value, outer]
      this.#visit(props.children, parent, into)
      this.#given = outer
    } else if (type.$$typeof === memo) {
      this.#element({ type: type.type, props } as unknown as ReactElement<Props>, parent, into)
    } else if (type.$$typeof === forwardRef) {
      const { ref, ...rest } = props
      this.#visit(
        this.#call((given) => (type.render as Component)(given, ref), rest),
        parent,
        into,
      )
    } else throw needsReact
  }

  #call(component: Component, props: Props): ReactNode {
    if (component.prototype?.isReactComponent) throw needsReact
    const result = component(props, undefined)
    if (result !== null && typeof result === 'object' && 'then' in result) throw needsReact
    return result
  }

  #host(type: string, { style, children, ref: _, render, layout, continued, ...props }: Props): Node {
    // Called page by page, with the contexts that hold here.
    const given = this.#given
    if (typeof render === 'function') props.render = (one: object) => this.all(render(one), type, given)
    if (typeof continued === 'function') props.continued = () => this.all(continued(), type, given)
    if (typeof layout === 'function') {
      props.layout = (one: object, nodes: Node[]) => this.all(layout({ ...one, children: nodes }), type, given)
    }
    const node: Node = { type, style: style ?? {}, props, children: [] }
    this.#visit(children, type, node.children as Node[])
    return node
  }

  readonly #read = (wanted: unknown): unknown => {
    for (let given = this.#given; given; given = given[2]) if (given[0] === wanted) return given[1]
    return contexts.defaultOf(wanted)
  }
}

type Component = ((props: Props, ref: unknown) => ReactNode) & { prototype?: { isReactComponent?: unknown } }
interface Special {
  $$typeof: symbol
  type?: unknown
  render?: unknown
}
