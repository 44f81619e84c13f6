/** The registry in which components of `@briefing-kit/ui/pdf` read contexts; see `context.pdf.ts` there. */
interface Contexts {
  defaults: WeakMap<object, unknown>
  read?: ((context: unknown) => unknown) | undefined
}

const name = Symbol.for('@briefing-kit/contexts')
const shared = globalThis as { [name]?: Contexts }
shared[name] ??= { defaults: new WeakMap() }
const own = shared[name]

export const contexts = {
  /** Components called during `work` read contexts through `read`. */
  readBy<T>(read: (context: unknown) => unknown, work: () => T): T {
    const outer = own.read
    own.read = read
    try {
      return work()
    } finally {
      own.read = outer
    }
  },

  /** The default value of a context. */
  defaultOf: (context: unknown): unknown => own.defaults.get(context as object),
}
