import type { ReactElement, ReactNode } from 'react'
import { instancesOf, nodesOf } from '../../tree/instances'
import type { Node } from '../../tree/node'
import { withOwnProps } from '../carried-ids'
import { instancesOf as instancesByReact } from '../lay-out'

/** The nodes of a foreign document: by calling its components, or by React where one of them needs it. */
export const nodesOfForeign = (element: ReactElement): Node =>
  withoutHookWarnings(() => instancesOf(element)) ?? withCallbacks(withOwnProps(instancesByReact(element)))

/** Suppresses React's console error about a hook called outside of it, which also throws. */
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

/** Makes callbacks that are called page by page return nodes, as those of documents made without React do. */
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
