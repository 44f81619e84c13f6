import type { ReactElement, ReactNode } from 'react'
import * as React from 'react'
import type { Node } from './node'

/**
 * The instances of a `<Document>`, as react-pdf's reconciler makes them, without a reconciler: components are functions
 * that are called once, from the outside in. That takes a tenth of the time and leaves nothing behind.
 *
 * @returns undefined where a component needs more than that: state that changes, effects, classes, suspense
 */
export const instancesOf = (element: ReactElement): Node | undefined => {
  if (!internals) return undefined
  const before = internals.H
  try {
    const nodes: Node[] = []
    new Walk(nodes).visit(element, undefined)
    return nodes.length === 1 ? nodes[0] : undefined
  } catch (error) {
    if (error === beyond) return undefined
    throw error
  } finally {
    internals.H = before
  }
}

const internals = (
  React as unknown as {
    __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE?: { H: unknown }
  }
).__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE

/** Thrown where only React itself goes on. */
const beyond = new Error('needs a reconciler')

const fragment = Symbol.for('react.fragment')
const strictMode = Symbol.for('react.strict_mode')
const context = Symbol.for('react.context')
const consumer = Symbol.for('react.consumer')
const memo = Symbol.for('react.memo')
const forwardRef = Symbol.for('react.forward_ref')

/** What holds text. */
const texts = new Set(['TEXT', 'LINK', 'TSPAN', 'NOTE'])

type Props = Record<string, unknown> & { children?: ReactNode }
type Context = { _currentValue: unknown }
type Given = readonly [context: Context, value: unknown, outer: Given] | undefined

/** One way through a tree. Contexts are what they are where it stands. */
class Walk {
  #given: Given
  #ids = 0

  constructor(private readonly nodes: Node[]) {}

  visit(child: ReactNode, parent: string | undefined, into: Node[] = this.nodes): void {
    if (child === null || child === undefined || child === '' || typeof child === 'boolean') return
    if (typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint') {
      const isRead = parent === undefined || texts.has(parent)
      // Words that stand elsewhere nobody would print: whoever sets the document says so.
      if (isRead || String(child).trim() !== '') into.push({ type: 'TEXT_INSTANCE', value: String(child) } as Node)
      return
    }
    if (Array.isArray(child)) {
      for (const one of child) this.visit(one, parent, into)
      return
    }
    if (Symbol.iterator in child) {
      for (const one of child as Iterable<ReactNode>) this.visit(one, parent, into)
      return
    }
    // What the layout of a page is given back: instances that stand already.
    if (!('$$typeof' in child)) {
      if ('then' in child) throw beyond
      into.push(child as unknown as Node)
      return
    }
    this.#element(child as ReactElement<Props>, parent, into)
  }

  #element({ type, props }: ReactElement<Props>, parent: string | undefined, into: Node[]): void {
    const component = type as unknown
    if (typeof component === 'string') into.push(this.#host(component, props))
    else if (component === fragment || component === strictMode) this.visit(props.children, parent, into)
    else if (typeof component === 'function') this.visit(this.#call(component as Component, props), parent, into)
    else this.#special(component as Special, props, parent, into)
  }

  #special(type: Special, props: Props, parent: string | undefined, into: Node[]): void {
    if (type.$$typeof === context) {
      const outer = this.#given
      this.#given = [type as unknown as Context, props.value, outer]
      this.visit(props.children, parent, into)
      this.#given = outer
    } else if (type.$$typeof === consumer) {
      const read = props.children as unknown as (value: unknown) => ReactNode
      this.visit(read(this.#valueOf(type._context as Context)), parent, into)
    } else if (type.$$typeof === memo) {
      this.#element({ type: type.type, props } as unknown as ReactElement<Props>, parent, into)
    } else if (type.$$typeof === forwardRef) {
      const { ref, ...rest } = props
      this.visit(
        this.#call((given) => (type.render as Component)(given, ref), rest),
        parent,
        into,
      )
    } else throw beyond
  }

  #call(component: Component, props: Props): ReactNode {
    if (component.prototype?.isReactComponent || !internals) throw beyond
    internals.H = this.#hooks
    const result = component(props, undefined)
    if (result !== null && typeof result === 'object' && 'then' in result) throw beyond
    return result
  }

  #host(type: string, { style, children, ref: _, render, layout, ...props }: Props): Node {
    const node: Node = { type, style: style ?? {}, props, children: [] }
    // What a page draws around its text is asked for page by page, in the contexts that hold here.
    const given = this.#given
    if (typeof render === 'function') props.render = (one: object) => this.#within(given, render(one), type)
    if (typeof layout === 'function') {
      props.layout = (one: object, nodes: Node[]) => this.#within(given, layout({ ...one, children: nodes }), type)
    }
    this.visit(children, type, node.children)
    return node
  }

  #within(given: Given, children: ReactNode, parent: string): Node[] {
    const [outer, hooks] = [this.#given, internals?.H]
    this.#given = given
    const nodes: Node[] = []
    try {
      this.visit(children, parent, nodes)
    } finally {
      this.#given = outer
      if (internals) internals.H = hooks
    }
    return nodes
  }

  #valueOf(wanted: Context): unknown {
    for (let given = this.#given; given; given = given[2]) if (given[0] === wanted) return given[1]
    return wanted._currentValue
  }

  readonly #hooks = {
    readContext: (wanted: Context) => this.#valueOf(wanted),
    use: (wanted: Context) => {
      if ((wanted as unknown as Special).$$typeof !== context) throw beyond
      return this.#valueOf(wanted)
    },
    useContext: (wanted: Context) => this.#valueOf(wanted),
    useMemo: (make: () => unknown) => make(),
    useCallback: (callback: unknown) => callback,
    useRef: (current: unknown) => ({ current }),
    useState: (initial: unknown) => [
      typeof initial === 'function' ? initial() : initial,
      () => {
        throw beyond
      },
    ],
    useId: () => `_${++this.#ids}_`,
    useDebugValue: () => {},
    // A document has no effects: it is drawn once.
    useEffect: () => {
      throw beyond
    },
  }
}

type Component = ((props: Props, ref: unknown) => ReactNode) & { prototype?: { isReactComponent?: unknown } }
interface Special {
  $$typeof: symbol
  _context?: unknown
  type?: unknown
  render?: unknown
}
