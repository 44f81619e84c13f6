import { statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { removeTempFiles } from '../write-file-atomic'
import { lateDiagnostic } from './exit-reason'
import { failureOf } from './failure'
import { inTime, isLate } from './in-time'
import type { TaskOutcome } from './outcome'
import { type Inputs, outputOf, type Results, type TaskName, tasks } from './tasks'

/**
 * Limits for a task in the command's own process: the size of its input in bytes, seconds, and the memory that the
 * machine must have, in bytes.
 */
const trial = { bytes: 256 * 1024, seconds: 3, memory: 4 * 1024 ** 3 }

/**
 * Does a task in this process, which is fastest: starting another process takes longer than most builds. Large inputs
 * are not tried here, and a task that is not done after some seconds is given up and its temporary files removed: a
 * process of its own has exact limits of time and memory.
 * @returns nothing where it is for a process of its own
 */
export const runInProcess = async <Name extends TaskName>(
  name: Name,
  input: Inputs[Name],
  seconds: number,
): Promise<TaskOutcome<Results[Name]> | undefined> => {
  if (hasLittleMemory() || sizeOf(input) > trial.bytes) return undefined
  const { sync, waitFor } = await tasks[name](input)
  if (!sync) return undefined
  const allowed = Math.min(seconds, trial.seconds)
  const end = performance.now() + allowed * 1000
  for (;;) {
    try {
      return { result: inTime(sync, end - performance.now()) }
    } catch (error) {
      if (isLate(error)) removeTempFiles(outputOf(input), process.pid)
      if (isLate(error) && allowed === seconds) return { stopped: lateDiagnostic(input.file, seconds) }
      if ((error as NodeJS.ErrnoException).code === 'EMFILE') return { failure: failureOf(error) }
      if (!(await waitFor?.(error))) return undefined
    }
  }
}

/** Whether a runaway task could use up the memory of this process before its time is over. */
const hasLittleMemory = (): boolean => {
  const limits = [process.env.NODE_OPTIONS, ...process.execArgv].join(' ')
  return (
    /max-(?:old-space|heap)-size/.test(limits.replaceAll('_', '-')) ||
    Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) < trial.memory
  )
}

const sizeOf = (input: Inputs[TaskName]): number => {
  const files = 'sources' in input ? input.sources.map(({ path }) => path) : [input.file]
  return files.reduce((sum, file) => sum + bytesOf(file), 0)
}

const bytesOf = (file: string): number => {
  try {
    return statSync(file).size
  } catch {
    // A file that cannot be looked at counts as small: the task reads it and reports why.
    return 0
  }
}
