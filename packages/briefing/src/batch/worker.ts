import type { BuildOptions } from '../build-brief'
import { removeDrafts } from '../write-whole'
import { attempt, type Job, type Outcome } from './attempt'

/** What a worker is asked for, one at a time. */
export interface Order extends Job {
  options: BuildOptions
}

/** What it answers. The first is without an outcome: it has loaded everything and waits for orders. */
export interface Answer {
  outcome?: Outcome
  /** Resident memory of the process, in bytes. */
  memory: number
}

/**
 * Makes the briefs that are ordered.
 * @param onBuilt called when a brief was built, before that is answered: then this process may be ended without notice
 */
export const work = (onBuilt: () => void): void => {
  let current: Order | undefined

  const answer = (outcome?: Outcome): void => {
    process.send?.({ memory: process.memoryUsage.rss(), ...(outcome ? { outcome } : {}) } satisfies Answer)
  }

  process.on('message', async (order: Order) => {
    current = order
    const outcome = await attempt(order, order.options)
    current = undefined
    if (outcome.built) onBuilt()
    answer(outcome)
  })

  // The process that asks was killed, and nobody is left to tidy up but this one.
  process.on('disconnect', () => {
    if (current) removeDrafts(current.output, process.pid)
    process.exit()
  })

  // A terminal interrupts every process; the one that asks ends the others and tidies up after them.
  process.on('SIGINT', () => {})

  answer()
}
