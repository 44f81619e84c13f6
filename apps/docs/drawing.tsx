import * as web from '@briefing-kit/ui'
import type { FunctionComponent, ReactElement } from 'react'

/** One set of components, told apart by name only: both targets have the same. */
type Components = Record<string, FunctionComponent<Record<string, unknown>>>

/** The fields of a story that say how it is drawn. */
export interface Drawn {
  /** The web component of the file. */
  component?: unknown
  args: Record<string, unknown>
  /** For stories of several components: draws them all with the set it is handed. */
  compose?: ((ui: Components, args: Record<string, unknown>) => ReactElement) | undefined
}

/** The name that a web component is exported by, if it is one of ours. */
export const nameOf = (component: unknown): string | undefined =>
  Object.entries(web).find(([, exported]) => exported === component)?.[0]

/**
 * A story drawn with the components of one target.
 * @param ui `@briefing-kit/ui` or `@briefing-kit/ui/pdf`, as a namespace
 */
export const draw = ({ component, args, compose }: Drawn, ui: object): ReactElement => {
  const components = ui as Components
  if (compose) return compose(components, args)
  const Component = components[nameOf(component) ?? '']
  if (!Component) throw new Error('The component of this story is not one of @briefing-kit/ui')
  return <Component {...args} />
}
