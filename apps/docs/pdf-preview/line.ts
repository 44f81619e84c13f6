/** The end of the queue: the current drawing and all that wait for it. */
let line: Promise<unknown> = Promise.resolve()

/**
 * Does one piece of work after the other: two drawings at once would only slow one another down, on one thread. What is
 * aborted while it waits is never begun.
 */
export const inLine = <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const done = line.then(() => {
    signal.throwIfAborted()
    return work()
  })
  line = done.catch(() => {})
  return done
}
