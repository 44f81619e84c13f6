import type { Outcome } from './attempt'

/** What each process may take. */
export interface Limits {
  /** For one brief. */
  seconds: number
  /** The heap of its process. */
  megabytes: number
  /** Whether there would be more memory for each if fewer were made at once. */
  shared: boolean
  /** Bytes of resident memory after which a process makes way for a fresh one, between two briefs. */
  resident: number
}

/** How a process ended that was to make a brief. */
export interface End {
  /** Whether it was ended because it took too long. */
  late: boolean
  code: number | null
  signal: NodeJS.Signals | null
  /** The last of what it wrote where errors are written. */
  said: string
}

/** The outcome for a brief whose process ended before it was made. */
export const stopped = (file: string, { late, code, signal, said }: End, limits: Limits): Outcome => {
  if (late) {
    const time = `${limits.seconds} second${limits.seconds === 1 ? '' : 's'}`
    return error(file, 'time-limit', `it was not done after ${time}`, 'make it shorter, or allow more with --limit')
  }
  if (said.includes('heap out of memory')) {
    const more = limits.shared ? '--jobs 1' : `NODE_OPTIONS=--max-old-space-size=${limits.megabytes * 2}`
    const message = `it needs more than ${limits.megabytes} MB of memory`
    return error(file, 'memory-limit', message, `make it shorter, or allow more with ${more}`)
  }
  const message = `the process that made it ended with ${signal ?? `code ${code}`}`
  const hint = signal === 'SIGKILL' ? 'the machine may have run out of memory: try fewer --jobs' : said.trim()
  return error(file, 'process-ended', message, hint)
}

const error = (file: string, code: string, message: string, hint: string): Outcome => ({
  built: false,
  diagnostics: [{ severity: 'error', file, line: 1, column: 1, frame: '', code, message, ...(hint ? { hint } : {}) }],
})
