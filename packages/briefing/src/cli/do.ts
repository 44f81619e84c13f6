import { availableParallelism } from 'node:os'
import { runInProcess } from '../batch/in-process'
import type { TaskOutcome } from '../batch/outcome'
import type { Inputs, Results, TaskName } from '../batch/tasks'
import { shown, shownDiagnostics, shownFailure, tell } from './terminal'

/** The default limit for one file, in seconds. */
export const defaultLimit = 60

/** The limits that a user may set. */
export interface LimitOptions {
  /** Seconds that one file may take. Default: 60. */
  limit?: number
}

export interface JobOptions extends LimitOptions {
  /** How many files are worked on at the same time. Default: one for each core. */
  jobs?: number
}

/**
 * Does a task with every input. A single input is tried in this process, which is fastest; several, and a slow one, get
 * worker processes. Outcomes are reported in the order of the inputs, so that every run prints the same.
 */
export const doAll = async <Name extends TaskName>(
  name: Name,
  inputs: readonly Inputs[Name][],
  { jobs = availableParallelism(), limit = defaultLimit }: JobOptions,
  onEnding: (index: number, ending: TaskOutcome<Results[Name]>) => void,
): Promise<void> => {
  const [alone] = inputs
  if (alone && inputs.length === 1) {
    const ending = await runInProcess(name, alone, limit)
    if (ending) return onEnding(0, ending)
  }
  const [batch, { default: ora }] = await Promise.all([import('../batch/pool'), import('ora')])
  // A terminal of unknown width gets no progress line.
  const drawable = inputs.length > 1 && process.stderr.isTTY && process.stderr.columns > 0
  const progress = ora({ stream: process.stderr, isSilent: !drawable, discardStdin: false })
  const endings = new Map<number, TaskOutcome<Results[Name]>>()
  let done = 0
  let told = 0
  const onDone = (index: number, ending: TaskOutcome<Results[Name]>): void => {
    done += 1
    endings.set(index, ending)
    progress.text = `${done} of ${inputs.length}`
    for (let next = endings.get(told); next; next = endings.get(told)) {
      // The progress line is cleared first, or the report would be written behind it.
      progress.clear()
      onEnding(told, next)
      endings.delete(told)
      told += 1
    }
  }
  const processes = Math.min(jobs, inputs.length)
  progress.start(`0 of ${inputs.length}`)
  await untilSignal((signal) => batch.runPool(name, inputs, { processes, seconds: limit, signal, onDone }))
  progress.stop()
}

/**
 * Does a task with one input, and reports why if it has no result.
 * @returns the result, if there is one
 */
export const doOne = async <Name extends TaskName>(
  name: Name,
  input: Inputs[Name],
  options: LimitOptions,
): Promise<Results[Name] | undefined> => {
  let result: Results[Name] | undefined
  await doAll(name, [input], options, (_, ending) => {
    if ('result' in ending) result = ending.result
    else tellWhy(input.file, ending)
  })
  return result
}

/** Reports why a task has no result. */
export const tellWhy = (file: string, ending: Exclude<TaskOutcome<never>, { result: never }>): void => {
  if ('failure' in ending) tell(shownFailure(ending.failure, file))
  else tell(shown`${shownDiagnostics([ending.stopped])}\n`)
}

/** Lets interrupted work remove its temporary files, then ends the process with the signal. */
const untilSignal = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const abort = (signal: NodeJS.Signals): void => controller.abort(signal)
  for (const signal of signals) process.once(signal, abort)
  await work(controller.signal)
  for (const signal of signals) process.off(signal, abort)
  if (controller.signal.aborted) {
    process.kill(process.pid, controller.signal.reason)
    // The signal is delivered at the next turn of the event loop, if not at once.
    await new Promise(() => {})
  }
}
