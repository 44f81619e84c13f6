import { AsyncLocalStorage } from 'node:async_hooks'

/** The console methods that libraries call. */
const methods = ['log', 'info', 'debug', 'warn', 'error'] as const

const silenced = new AsyncLocalStorage<true>()
let running = 0
let restore: (() => void) | undefined

/**
 * Calls a library that writes to the console, and drops its output: users get diagnostics instead. Only calls from
 * within the work are dropped, whatever other code logs meanwhile. The console is restored when no such work is left.
 */
export const withSilentConsole = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running === 0) restore = wrapConsole()
  running += 1
  try {
    return await silenced.run(true, work)
  } finally {
    running -= 1
    if (running === 0) restore?.()
  }
}

/** Wraps the console's methods, and returns a function that unwraps them. */
const wrapConsole = (): (() => void) => {
  const restorers = methods.map((method) => {
    const own = console[method]
    const wrapper = (...said: unknown[]): void => {
      if (!silenced.getStore()) own.apply(console, said)
    }
    console[method] = wrapper
    return () => {
      // Other code may have wrapped the method meanwhile.
      if (console[method] === wrapper) console[method] = own
    }
  })
  return () => {
    for (const restoreMethod of restorers) restoreMethod()
  }
}
