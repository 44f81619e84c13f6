import { AsyncLocalStorage } from 'node:async_hooks'

/** The console methods that libraries call. */
const methods = ['log', 'info', 'debug', 'warn', 'error'] as const

const silenced = new AsyncLocalStorage<true>()
let running = 0
let restore: (() => void) | undefined

/**
 * Calls a library that speaks to the console, without its being heard: what it has to say is said as a diagnostic, or is
 * nothing to users. Only what is said from within the work is not heard, whatever other code says meanwhile. The console
 * is as it was as soon as no such work is going on.
 */
export const withSilentConsole = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running === 0) restore = listen()
  running += 1
  try {
    return await silenced.run(true, work)
  } finally {
    running -= 1
    if (running === 0) restore?.()
  }
}

/** Puts something before the console that hears who speaks, and gives what takes it away again. */
const listen = (): (() => void) => {
  const taken = methods.map((method) => {
    const own = console[method]
    const heard = (...said: unknown[]): void => {
      if (!silenced.getStore()) own.apply(console, said)
    }
    console[method] = heard
    return () => {
      // Somebody else may have put something of theirs before it meanwhile.
      if (console[method] === heard) console[method] = own
    }
  })
  return () => {
    for (const back of taken) back()
  }
}
