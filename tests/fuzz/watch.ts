import { writeFileSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** Limits for one input. */
export interface Limits {
  /** Seconds of CPU. */
  seconds: number
  /** Megabytes of memory above what the process had. */
  megabytes: number
}

interface Shared {
  /** CPU time in microseconds and memory in bytes as the input began; 0 while there is none. */
  began: SharedArrayBuffer
  limits: Limits
  /** The file that says why the process was ended. */
  why: string
}

/** Guards a process from a thread of its own, since the main one may never come back. */
export class Watch {
  readonly #shared: Shared
  readonly #began: Float64Array
  readonly #thread: Worker

  /** @param why the file in which it is said why the process was ended */
  constructor(limits: Limits, why: string) {
    this.#shared = { began: new SharedArrayBuffer(16), limits, why }
    this.#began = new Float64Array(this.#shared.began)
    this.#thread = new Worker(new URL(import.meta.url), { workerData: this.#shared })
    this.#thread.unref()
  }

  /** Whatever is done within has to keep the limits, or the process ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#began[1] = process.memoryUsage.rss()
    this.#began[0] = cpu()
    try {
      return await work()
    } finally {
      // The thread looks only now and then: an input that ends between two looks is checked here.
      endIfOver(this.#shared)
      this.#began[0] = 0
    }
  }

  close(): Promise<number> {
    return this.#thread.terminate()
  }
}

/** Of the whole process, in microseconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

const endIfOver = ({ began, limits, why }: Shared): void => {
  const [start = 0, memory = 0] = new Float64Array(began)
  if (start === 0) return
  const seconds = (cpu() - start) / 1e6
  const megabytes = (process.memoryUsage.rss() - memory) / 2 ** 20
  const over =
    seconds > limits.seconds
      ? { rule: 'hang', detail: `took more than ${limits.seconds} s` }
      : megabytes > limits.megabytes
        ? { rule: 'memory', detail: `took more than ${limits.megabytes} MB` }
        : undefined
  if (!over) return
  writeFileSync(why, JSON.stringify(over))
  process.kill(process.pid, 'SIGKILL')
}

const guard = (shared: Shared): void => {
  const sleeping = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    Atomics.wait(sleeping, 0, 0, 100)
    endIfOver(shared)
  }
}

if (!isMainThread) guard(workerData as Shared)
