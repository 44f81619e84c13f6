import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Delivery, Order } from './messages.ts'
import type { Stage } from './stage.ts'

/** The benchmark ends by itself, even if a contender does not. */
const patience = 15 * 60_000

/** A worker for one contender, as seen from the benchmark. */
export class Conversation {
  readonly #worker: ChildProcess

  constructor(stage: Stage, contender: string) {
    this.#worker = fork(stage.program('worker'), [stage.contender(contender)], {
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: ['--expose-gc'],
      // What a contender prints is no part of the report.
      stdio: ['ignore', 2, 2, 'ipc'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
  }

  /** @throws if the worker ends before it delivers */
  async make(order: Order): Promise<Delivery> {
    const over = new AbortController()
    const ended = once(this.#worker, 'exit', { signal: over.signal }).then(([code, signal]) => {
      throw new Error(`the process ended: ${signal ?? `exit code ${code}`}`)
    })
    const delivered = once(this.#worker, 'message', { signal: over.signal })
    this.#worker.send(order)
    try {
      const [delivery] = await Promise.race([delivered, ended])
      return delivery as Delivery
    } finally {
      over.abort()
      await Promise.allSettled([delivered, ended])
    }
  }

  async close(): Promise<void> {
    if (this.#worker.exitCode !== null || this.#worker.signalCode !== null) return
    const ended = once(this.#worker, 'exit')
    this.#worker.kill('SIGKILL')
    await ended
  }
}
