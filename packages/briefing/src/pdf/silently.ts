/** What libraries write to when they have something to say. */
export const methods = ['log', 'info', 'debug', 'warn', 'error'] as const

/**
 * Calls a library that speaks to the console, without its being heard: what it has to say is said as a diagnostic, or is
 * nothing to users. The console is everybody's again before anybody else's code can run.
 */
export const silently = <T>(work: () => T): T => {
  const own = methods.map((method) => console[method])
  for (const method of methods) console[method] = nothing
  try {
    return work()
  } finally {
    for (const [index, method] of methods.entries()) console[method] = own[index] as typeof console.log
  }
}

const nothing = (): void => {}
