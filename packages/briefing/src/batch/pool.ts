import { type ChildProcess, fork } from 'node:child_process'
import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { removeTempFiles } from '../write-file-atomic'
import { type Limits, stoppedDiagnostic } from './exit-reason'
import { failureOf } from './failure'
import type { TaskOutcome } from './outcome'
import { programOf } from './program-of'
import { type Inputs, outputOf, type Results, type TaskName } from './tasks'
import type { WorkerRequest, WorkerResponse } from './worker'

export interface BatchOptions<Result> {
  /** How many processes work at the same time. */
  processes: number
  /** Seconds that one task may take. */
  seconds: number
  /** Ends all running tasks, and leaves no partial files. */
  signal: AbortSignal
  /** Called when a task is done, in any order. */
  onDone: (index: number, ending: TaskOutcome<Result>) => void
}

/**
 * A worker pool: does a task with many inputs in worker processes. If one of them hangs, runs out of memory or crashes, that is the
 * outcome of its task and touches no other.
 * Processes and not threads: a thread that fills its heap with one large array, map or list of matches ends the whole
 * program, in spite of its `resourceLimits` (V8 ends the process, seen with Node 20), and so does a crash of native
 * code. Each process does one task at a time and gets the next when it is done, so that none waits behind a slow one.
 */
export const runPool = async <Name extends TaskName>(
  name: Name,
  inputs: readonly Inputs[Name][],
  { processes, seconds, signal, onDone }: BatchOptions<Results[Name]>,
): Promise<void> => {
  const limits = limitsFor(processes, seconds)
  const queue = inputs.map((input) => ({ name, input }) as unknown as WorkerRequest).entries()
  const take = () => (signal.aborted ? undefined : queue.next().value)
  const done = onDone as Employment['onDone']
  const staff = async (): Promise<void> => {
    for (let next = take(); next; next = take()) await employ(next, take, { limits, signal, onDone: done })
  }
  await Promise.all(Array.from({ length: processes }, staff))
}

type Entry = [index: number, order: WorkerRequest]

interface Employment {
  limits: Limits
  signal: AbortSignal
  onDone: (index: number, ending: TaskOutcome<Results[TaskName]>) => void
}

/** One process from start to end. It does a first task, then others, until there are none left or it is replaced. */
const employ = (first: Entry, take: () => Entry | undefined, { limits, signal, onDone }: Employment): Promise<void> =>
  new Promise((resolve) => {
    let current: Entry | undefined = first
    let late = false
    let said = ''
    let timer: NodeJS.Timeout | undefined

    const finish = (ending: TaskOutcome<Results[TaskName]>): void => {
      if (current && !signal.aborted) onDone(current[0], ending)
      current = undefined
    }
    const started = hire(limits)
    if (started instanceof Error) {
      finish({ failure: failureOf(started) })
      resolve()
      return
    }
    const child = started
    const kill = (): void => void child.kill('SIGKILL')
    signal.addEventListener('abort', kill)

    const order = ([, next]: Entry): void => {
      child.send(next, ignore)
      timer = setTimeout(() => {
        late = true
        kill()
      }, limits.seconds * 1000)
    }
    child.on('message', ({ ending, memory }: WorkerResponse) => {
      clearTimeout(timer)
      if (ending && current) {
        finish(ending)
        current = late || memory > limits.resident ? undefined : take()
      }
      if (current) order(current)
      else kill()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
    })

    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', kill)
      resolve()
    }
    child.on('close', (code, by) => {
      if (current) {
        const [, next] = current
        if (child.pid) removeTempFiles(outputOf(next.input), child.pid)
        finish({ stopped: stoppedDiagnostic(next.input.file, { isLate: late, code, signal: by, said }, limits) })
      }
      end()
    })
    child.on('error', (error) => {
      if (child.pid !== undefined) return
      finish({ failure: failureOf(error) })
      end()
    })
  })

/** A worker process, or why it cannot be started. */
const hire = ({ shared, megabytes, most }: Limits): ChildProcess | Error => {
  try {
    return fork(programOf('worker'), [String(most)], {
      env: { NODE_ENV: 'production', ...process.env },
      execArgv: [...process.execArgv, ...(shared ? [`--max-old-space-size=${megabytes}`] : [])],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
  } catch (error) {
    return error as Error
  }
}

/** A message cannot be sent to a process that has ended; its exit is handled elsewhere. */
const ignore = (): void => {}

/** Bytes that a process may hold beside its heap: files, pictures, inflated data. */
const besideHeap = 1024 ** 3

/** The heap limit of this process, or each process's share of the machine's memory where that is less. */
const limitsFor = (processes: number, seconds: number): Limits => {
  const own = getHeapStatistics().heap_size_limit
  const machine = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  const share = machine / processes
  return {
    seconds,
    megabytes: Math.floor(Math.min(own, share) / 1024 / 1024),
    shared: share < own,
    resident: Math.min(1024 ** 3, share / 2),
    most: Math.min(own, share) + besideHeap,
  }
}
