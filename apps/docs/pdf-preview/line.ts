/** The end of the queue: the current drawing and all that wait for it. */
let line: Promise<unknown> = Promise.resolve()

/**
 * Queues a piece of work: two drawings at once would only slow each other down on one thread. Work that is aborted
 * while it waits is never started.
 */
export const inLine = <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const done = line.then(() => {
    signal.throwIfAborted()
    return work()
  })
  line = done.catch(() => {})
  return done
}
