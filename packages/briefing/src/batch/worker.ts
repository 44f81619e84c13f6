import { Worker } from 'node:worker_threads'
import { removeTempFiles } from '../write-file-atomic'
import { failureOf } from './failure'
import type { TaskOutcome } from './outcome'
import { programOf } from './program-of'
import { type Inputs, outputOf, type Results, type TaskName, tasks } from './tasks'
import type { Watched } from './watch'

/** A task for a worker, which does one at a time. */
export type WorkerRequest = { [Name in TaskName]: { name: Name; input: Inputs[Name] } }[TaskName]

/** A worker's message. The first has no `ending`: the worker has loaded everything and is ready. */
export interface WorkerResponse {
  ending?: TaskOutcome<Results[TaskName]>
  /** Resident memory of the process, in bytes. */
  memory: number
}

/**
 * Does the tasks that it is sent.
 * @param most bytes of resident memory at which this process is stopped
 * @param onBuilt called when a brief was built, before that is answered: then this process may be ended without notice
 */
export const work = (most: number, onBuilt: () => void): void => {
  let current: WorkerRequest | undefined
  const watch = watchOver({ parent: process.ppid, most })

  const answer = (ending?: TaskOutcome<Results[TaskName]>, memory = process.memoryUsage.rss()): void => {
    process.send?.({ memory, ...(ending ? { ending } : {}) } satisfies WorkerResponse)
  }

  process.on('message', async (order: WorkerRequest) => {
    current = order
    const output = outputOf(order.input)
    watch.postMessage(output)
    const ending = await endingOf(order)
    current = undefined
    if (order.name === 'build' && 'result' in ending && 'built' in ending.result && ending.result.built) onBuilt()
    answer(ending)
  })

  // After a failure the pool starts a fresh process for the next task: the state of this one is unknown.
  process.on('uncaughtException', (error) => answer({ failure: failureOf(error) }, Number.POSITIVE_INFINITY))

  // The parent has ended, so this process must remove its own temporary files.
  process.on('disconnect', () => {
    if (current) removeTempFiles(outputOf(current.input), process.pid)
    process.exit()
  })

  // A terminal interrupts every process; the parent ends its workers and removes their temporary files.
  process.on('SIGINT', () => {})

  answer()
}

/** Does one task, and never throws. */
const endingOf = async ({ name, input }: WorkerRequest): Promise<TaskOutcome<Results[TaskName]>> => {
  try {
    const load = tasks[name] as (input: Inputs[TaskName]) => ReturnType<(typeof tasks)[TaskName]>
    const { run } = await load(input)
    return { result: await run() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** A thread, since a busy event loop handles no messages. */
const watchOver = (watched: Watched): Worker => {
  const watch = new Worker(programOf('watch'), { workerData: watched, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  watch.unref()
  return watch
}
