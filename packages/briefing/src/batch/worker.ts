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
 * Does what is ordered.
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

  // Whoever asked makes a fresh process for what comes next: nobody knows what this one is still fit for.
  process.on('uncaughtException', (error) => answer({ failure: failureOf(error) }, Number.POSITIVE_INFINITY))

  // The process that asks has ended, and nobody is left to tidy up but this one.
  process.on('disconnect', () => {
    if (current) removeTempFiles(outputOf(current.input), process.pid)
    process.exit()
  })

  // A terminal interrupts every process; the one that asks ends the others and tidies up after them.
  process.on('SIGINT', () => {})

  answer()
}

/** Does what is ordered, and never throws. */
const endingOf = async ({ name, input }: WorkerRequest): Promise<TaskOutcome<Results[TaskName]>> => {
  try {
    const load = tasks[name] as (input: Inputs[TaskName]) => ReturnType<(typeof tasks)[TaskName]>
    const { run } = await load(input)
    return { result: await run() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** A thread, since an event loop that is busy hears of nothing. */
const watchOver = (watched: Watched): Worker => {
  const watch = new Worker(programOf('watch'), { workerData: watched, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  watch.unref()
  return watch
}
