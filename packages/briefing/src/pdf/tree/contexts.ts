/** What the components of `@briefing-kit/ui/pdf` look for where they read a context; see `context.pdf.ts` there. */
interface Contexts {
  defaults: WeakMap<object, unknown>
  read?: ((context: unknown) => unknown) | undefined
}

const name = Symbol.for('@briefing-kit/contexts')
const shared = globalThis as { [name]?: Contexts }
shared[name] ??= { defaults: new WeakMap() }
const own = shared[name]

export const contexts = {
  /** Components that are called meanwhile have their contexts read so. */
  readBy<T>(read: (context: unknown) => unknown, work: () => T): T {
    const outer = own.read
    own.read = read
    try {
      return work()
    } finally {
      own.read = outer
    }
  },

  /** The value of a context that nothing around gives another. */
  defaultOf: (context: unknown): unknown => own.defaults.get(context as object),
}
