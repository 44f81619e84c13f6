import { type Context, createContext, use } from 'react'

/**
 * Whoever calls components without React, as `@briefing-kit/briefing` does, reads their contexts, and stands here while it
 * does. It is looked for by a name, since it may come from another copy of this package.
 */
interface Contexts {
  /** The value of a context where nothing gives it another. */
  defaults: WeakMap<object, unknown>
  read?: ((context: unknown) => unknown) | undefined
}

const name = Symbol.for('@briefing-kit/contexts')
const shared = globalThis as { [name]?: Contexts }
shared[name] ??= { defaults: new WeakMap() }
const contexts = shared[name]

/** A context that can be read with React and without. */
export const makeContext = <T>(value: T): Context<T> => {
  const made = createContext(value)
  contexts.defaults.set(made, value)
  return made
}

/** The value of a context around an element. */
export const read = <T>(context: Context<T>): T => (contexts.read ? (contexts.read(context) as T) : use(context))
