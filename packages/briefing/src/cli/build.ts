import { availableParallelism } from 'node:os'
import type { Job, Outcome } from '../batch/attempt'
import type { BuildOptions as BriefOptions } from '../build-brief'
import type { Standard } from '../pdf/standards'
import { jobsFor } from './outputs'
import { mark, shown, shownDiagnostics, shownFailure, tell } from './terminal'
import { UsageError } from './usage-error'

export interface BuildOptions {
  /** A file if it ends in `.pdf`, otherwise a folder. Default: beside each brief. */
  output?: string
  standard: Standard
  embedSources?: boolean
  /** How many briefs are made at the same time. Default: one for each core. */
  jobs?: number
  /** Seconds that one brief may take. Default: 60, and no limit for a brief alone. */
  limit?: number
}

/**
 * Builds every brief that is named. One with errors is reported and written nowhere; the others are built all the same.
 * A brief alone is made in this process, which is the quickest; several are made in processes of their own. Reports come
 * in the order of the briefs, so that every run says the same.
 * @returns the exit code: 0 if every PDF was written, otherwise 1
 */
export const build = async (
  patterns: readonly string[],
  { output, standard, embedSources = false, jobs: wanted, limit }: BuildOptions,
): Promise<number> => {
  if (embedSources && standard !== 'a-3a') throw new UsageError('--embed-sources needs --standard a-3a')
  const jobs = await jobsFor(patterns, output)
  const options = { standard, embedSources }
  const [alone] = jobs
  if (alone && jobs.length === 1 && limit === undefined) return buildAlone(alone, options)
  const processes = Math.min(wanted ?? availableParallelism(), jobs.length)
  return buildBatch(jobs, options, { processes, seconds: limit ?? 60 })
}

const buildAlone = async (job: Job, options: BriefOptions): Promise<number> => {
  // What lays out pages is loaded only when there is something to lay out.
  const { attempt } = await import('../batch/attempt')
  const outcome = await attempt(job, options)
  report(job, outcome)
  return outcome.built ? 0 : 1
}

const buildBatch = async (
  jobs: readonly Job[],
  options: BriefOptions,
  amount: { processes: number; seconds: number },
): Promise<number> => {
  const [{ buildAll }, { default: ora }] = await Promise.all([import('../batch/build-all'), import('ora')])
  // A terminal that does not say how wide it is cannot be drawn on.
  const drawable = process.stderr.isTTY && process.stderr.columns > 0
  const progress = ora({ stream: process.stderr, isSilent: !drawable, discardStdin: false })
  const outcomes = new Map<number, Outcome>()
  let done = 0
  let told = 0
  let failed = 0
  const onDone = (index: number, outcome: Outcome): void => {
    done += 1
    if (!outcome.built) failed += 1
    outcomes.set(index, outcome)
    progress.text = `${done} of ${jobs.length}`
    for (let next = outcomes.get(told); next; next = outcomes.get(told)) {
      report(jobs[told] as Job, next)
      outcomes.delete(told)
      told += 1
    }
  }
  progress.start(`0 of ${jobs.length}`)
  await untilSignal((signal) => buildAll(jobs, { ...options, ...amount, signal, onDone }))
  progress.stop()
  if (failed > 0 && jobs.length > 1) tell(shown`${failed} of ${jobs.length} briefs were not built`)
  return failed > 0 ? 1 : 0
}

/** What became of a brief: on a terminal always, in a pipe only if there is something to say. */
const report = ({ file, output }: Job, { built, diagnostics, failure }: Outcome): void => {
  const line = built
    ? shown`${mark('green', '✔')} ${file} ${mark('dim', '→')} ${output}`
    : shown`${mark('red', '✖')} ${file}`
  if (process.stderr.isTTY) tell(line)
  if (diagnostics.length > 0) tell(shown`${shownDiagnostics(diagnostics)}\n`)
  if (failure !== undefined) tell(shownFailure(failure, file))
}

/** Lets work that a signal interrupts tidy up, then ends as the signal would have ended it. */
const untilSignal = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const abort = (signal: NodeJS.Signals): void => controller.abort(signal)
  for (const signal of signals) process.once(signal, abort)
  await work(controller.signal)
  for (const signal of signals) process.off(signal, abort)
  if (controller.signal.aborted) {
    process.kill(process.pid, controller.signal.reason)
    // Delivered at the next turn of the event loop, if not at once.
    await new Promise(() => {})
  }
}
