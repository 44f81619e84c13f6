import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import type { Delivery, Order } from './messages.ts'
import { OverLimit } from './over-limit.ts'
import type { Stage } from './stage.ts'

/** Milliseconds to end in an orderly way. */
const grace = 5_000

/** A worker for one contender, as seen from the benchmark. */
export class Conversation {
  readonly #worker: ChildProcess

  constructor(stage: Stage, contender: string) {
    this.#worker = fork(stage.program('worker'), [stage.contender(contender)], {
      env: stage.environment,
      // Output of a contender goes to stderr: it is no part of the report.
      stdio: ['ignore', 2, 2, 'ipc'],
    })
  }

  /**
   * @param limit milliseconds it may take; then the worker is ended
   * @returns milliseconds for each brief
   * @throws {OverLimit} if it takes longer; another error if a brief fails or the worker ends before it delivers
   */
  async make(order: Order, limit: number): Promise<number[]> {
    if (this.#ended) throw new Error('the process ended before')
    const over = new AbortController()
    const { signal } = over
    const ended = once(this.#worker, 'exit', { signal }).then(([code, by]) => {
      throw new Error(`the process ended: ${by ?? `exit code ${code}`}`)
    })
    const late = after(limit, undefined, { signal }).then(() => {
      throw new OverLimit(limit)
    })
    const delivered = once(this.#worker, 'message', { signal })
    this.#worker.send(order)
    try {
      const [delivery] = (await Promise.race([delivered, ended, late])) as [Delivery]
      if ('failure' in delivery) throw new Error(delivery.failure)
      return delivery.times
    } catch (error) {
      if (error instanceof OverLimit) this.#worker.kill('SIGKILL')
      throw error
    } finally {
      over.abort()
      await Promise.allSettled([delivered, ended, late])
    }
  }

  async close(): Promise<void> {
    if (this.#ended) return
    const ended = once(this.#worker, 'exit')
    if (this.#worker.connected) this.#worker.disconnect()
    const timer = setTimeout(() => this.#worker.kill('SIGKILL'), grace)
    await ended
    clearTimeout(timer)
  }

  get #ended(): boolean {
    return this.#worker.exitCode !== null || this.#worker.signalCode !== null
  }
}
