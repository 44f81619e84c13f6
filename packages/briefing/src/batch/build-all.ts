import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import type { BuildOptions } from '../build-brief'
import { removeDrafts } from '../write-whole'
import type { Job, Outcome } from './attempt'
import { type Limits, stopped } from './stopped'
import type { Answer, Order } from './worker'

export interface BatchOptions extends BuildOptions {
  /** How many processes make briefs at the same time. */
  processes: number
  /** Seconds that one brief may take. */
  seconds: number
  /** Ends everything that is under way, and leaves nothing half-written. */
  signal: AbortSignal
  /** Called as each job is done, in whatever order that happens. */
  onDone: (index: number, outcome: Outcome) => void
}

/**
 * Builds many briefs in processes of their own. What one of them does, hang, run out of memory or crash, is its own
 * outcome and touches no other.
 *
 * Processes and not threads: a thread that fills its heap with one large array, map or list of matches takes the whole
 * program with it, in spite of its `resourceLimits` (V8 ends the process, seen with Node 20), and so does a crash of
 * native code. Each process makes one brief at a time, and gets the next when it is done, so that none waits behind a
 * slow one.
 */
export const buildAll = async (
  jobs: readonly Job[],
  { processes, seconds, signal, onDone, ...options }: BatchOptions,
): Promise<void> => {
  const limits = limitsFor(processes, seconds)
  const queue = jobs.entries()
  const take = () => (signal.aborted ? undefined : queue.next().value)
  const staff = async (): Promise<void> => {
    for (let next = take(); next; next = take()) await employ(next, take, { limits, signal, onDone, options })
  }
  await Promise.all(Array.from({ length: processes }, staff))
}

type Entry = [index: number, job: Job]

interface Employment {
  limits: Limits
  signal: AbortSignal
  onDone: BatchOptions['onDone']
  options: BuildOptions
}

/** One process from start to end. It makes a first brief, then others, until there are no more or it has to go. */
const employ = (
  first: Entry,
  take: () => Entry | undefined,
  { limits, signal, onDone, options }: Employment,
): Promise<void> =>
  new Promise((resolve) => {
    let current: Entry | undefined = first
    let late = false
    let said = ''
    let timer: NodeJS.Timeout | undefined

    const child = fork(program(), {
      env: { NODE_ENV: 'production', ...process.env },
      execArgv: [...process.execArgv, ...(limits.shared ? [`--max-old-space-size=${limits.megabytes}`] : [])],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
    const kill = (): void => void child.kill('SIGKILL')
    signal.addEventListener('abort', kill)

    const order = ([, job]: Entry): void => {
      child.send({ ...job, options } satisfies Order, ignore)
      timer = setTimeout(() => {
        late = true
        kill()
      }, limits.seconds * 1000)
    }
    child.on('message', ({ outcome, memory }: Answer) => {
      clearTimeout(timer)
      if (outcome && current) {
        onDone(current[0], outcome)
        current = late || memory > limits.resident ? undefined : take()
      }
      if (current) order(current)
      else kill()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
    })

    const end = (code: number | null, by: NodeJS.Signals | null): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      if (current) {
        const [index, { file, output }] = current
        if (child.pid) removeDrafts(output, child.pid)
        if (!signal.aborted) onDone(index, stopped(file, { late, code, signal: by, said }, limits))
      }
      resolve()
    }
    child.on('close', end)
    child.on('error', ({ message }) => {
      if (child.pid !== undefined) return
      said = message
      end(null, null)
    })
  })

/** Whoever cannot be sent anything has ended, and that is heard of elsewhere. */
const ignore = (): void => {}

const program = (): string => {
  const { resolve } = createRequire(import.meta.url)
  return join(dirname(resolve('@briefing-kit/briefing/package.json')), 'dist/cli/worker.js')
}

/** The heap that this process may have, or its share of the machine where that is less. */
const limitsFor = (processes: number, seconds: number): Limits => {
  const own = getHeapStatistics().heap_size_limit
  const machine = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  const share = machine / processes
  return {
    seconds,
    megabytes: Math.floor(Math.min(own, share) / 1024 / 1024),
    shared: share < own,
    resident: Math.min(1024 ** 3, share / 2),
  }
}
