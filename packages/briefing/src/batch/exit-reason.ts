import type { Diagnostic } from '../brief'
import type { ErrorCode } from '../error-codes/code'
import type { Failure } from './failure'

/** Limits of a worker process. */
export interface Limits {
  /** For one task. */
  seconds: number
  /** The heap of its process. */
  megabytes: number
  /** Whether fewer processes at once would leave more memory for each. */
  shared: boolean
  /** Bytes of resident memory after which a process is replaced by a fresh one, between two tasks. */
  resident: number
  /** Bytes of resident memory at which it is ended. */
  most: number
}

/** How a worker process ended while it had a task. */
export interface WorkerExit {
  /** Whether it was ended because it took too long. */
  isLate: boolean
  code: number | null
  signal: NodeJS.Signals | null
  /** The end of its stderr. */
  said: string
}

/** Written to stderr by a process before it ends itself because its resident memory is too large. */
export const tooLarge = 'too much resident memory'

/** The diagnostic of a file whose process ended before the task was done. */
export const stoppedDiagnostic = (
  file: string,
  { isLate, code, signal, said }: WorkerExit,
  limits: Limits,
): Diagnostic => {
  if (isLate) return lateDiagnostic(file, limits.seconds)
  if (said.includes('heap out of memory') || said.includes(tooLarge)) {
    const more = limits.shared ? '--jobs 1' : `NODE_OPTIONS=--max-old-space-size=${limits.megabytes * 2}`
    const message = `it needs more than ${limits.megabytes} MB of memory`
    return error(file, 'memory-limit', message, `make it shorter, or allow more with ${more}`)
  }
  if (/out of memory/i.test(said)) {
    const hint = 'allow more (`ulimit -v`), or end other programs'
    return error(file, 'memory-limit', 'the system gave its process no more memory', hint)
  }
  const message = `the process that made it ended with ${signal ?? `code ${code}`}`
  const hint =
    signal === 'SIGKILL' ? 'the machine may have run out of memory: try fewer --jobs' : 'please report it with the file'
  return error(file, 'process-ended', message, hint)
}

/** The diagnostic of a file that takes too long. */
export const lateDiagnostic = (file: string, seconds: number): Diagnostic => {
  const time = `${seconds} second${seconds === 1 ? '' : 's'}`
  return error(file, 'time-limit', `it was not done after ${time}`, 'make it shorter, or allow more with --limit')
}

/** The diagnostic of a file whose task failed for any other reason. */
export const failedDiagnostic = (file: string, { words, trace = [] }: Failure): Diagnostic =>
  error(file, 'failed', words, trace.map((line) => line.trim()).join('; '))

const error = (file: string, code: ErrorCode, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  file,
  line: 1,
  column: 1,
  frame: '',
  code,
  message,
  ...(hint ? { hint } : {}),
})
