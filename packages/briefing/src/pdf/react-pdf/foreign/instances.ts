import type { ReactElement, ReactNode } from 'react'
import { instancesOf, nodesOf } from '../../tree/instances'
import type { Node } from '../../tree/node'
import { withOwnProps } from '../carried-ids'
import { instancesOf as instancesByReact } from '../lay-out'

/** The nodes of a document of others: by calling its components, or by React where one of them needs it. */
export const nodesOfForeign = (element: ReactElement): Node =>
  withoutHookWarnings(() => instancesOf(element)) ?? withCallbacks(withOwnProps(instancesByReact(element)))

/** React says on the console that a hook is called without it, and throws: what it throws is enough. */
const withoutHookWarnings = <T>(work: () => T): T => {
  const own = console.error
  console.error = (...said: unknown[]) => {
    if (!String(said[0]).startsWith('Invalid hook call')) own.apply(console, said)
  }
  try {
    return work()
  } finally {
    console.error = own
  }
}

type Callback = (props: object) => ReactNode

/** What is asked for page by page gives nodes, as with the nodes that are made without React. */
const withCallbacks = (node: Node): Node => {
  const { render, layout } = node.props ?? {}
  if (typeof render === 'function') node.props.render = (one: object) => nodesOf((render as Callback)(one), node.type)
  if (typeof layout === 'function') {
    node.props.layout = (one: object, children: Node[]) =>
      nodesOf((layout as Callback)({ ...one, children }), node.type)
  }
  node.children?.forEach(withCallbacks)
  return node
}
