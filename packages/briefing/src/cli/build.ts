import type { TaskOutcome } from '../batch/outcome'
import type { BuildResult } from '../build-brief'
import { type Standard, standards } from '../pdf/conformance'
import type { DebugLayer } from '../pdf/debug/layers'
import type { StageTiming } from '../timings'
import { defaultLimit, doAll, type JobOptions, tellWhy } from './do'
import type { Job } from './job'
import { jobsFor } from './outputs'
import { mark, print, type Shown, shown, shownDiagnostics, shownJson, shownLines, tell } from './terminal'
import { timingTable } from './timing-tables'
import { UsageError } from './usage-error'

export interface BuildCommandOptions extends JobOptions {
  /** A file if it ends in `.pdf`, otherwise a folder. Default: beside each brief. */
  output?: string
  standard: Standard
  embedSources?: boolean
  /** Whether to say how long each stage took. */
  timings?: boolean
  /** Whether to print the timings as JSON. */
  json?: boolean
  /** Layers of the debug overlay. */
  debug?: readonly DebugLayer[]
}

/**
 * Builds every brief that is named. A brief with errors is reported and not written; the others are built all the same.
 * @returns the exit code: 0 if every PDF was written, otherwise 1
 */
export const build = async (
  patterns: readonly string[],
  { output, standard, embedSources = false, timings = false, json = false, debug = [], ...amount }: BuildCommandOptions,
): Promise<number> => {
  if (json && !timings) throw new UsageError('--json needs --timings')
  if (debug.length > 0 && standard !== standards[0] && standard !== 'none')
    throw new UsageError('--debug makes a file that claims nothing: leave --standard out')
  if (embedSources && standard !== 'a-3a') throw new UsageError('--embed-sources needs --standard a-3a')
  const jobs = await jobsFor(patterns, output, amount.limit ?? defaultLimit)
  const inputs = jobs.map((job) => ({ ...job, options: { standard, embedSources, timings, debug } }))
  const timed: Timed[] = []
  let failed = 0
  await doAll('build', inputs, amount, (index, ending) => {
    if (!isBuilt(ending)) failed += 1
    const job = jobs[index] as Job
    report(job, ending)
    if (!('result' in ending)) return
    if (ending.result.timings) timed.push({ file: job.file, timings: ending.result.timings })
    if (debug.length > 0 && ending.result.built) tell(shown`${job.output} shows ${debug.join(', ')} and claims nothing`)
    if (ending.result.structure) tell(shownLines(ending.result.structure))
  })
  if (json) print(shownJson({ version: 1, briefs: timed }))
  else if (timed.length > 0) tell(timingsOf(timed))
  if (failed > 0 && jobs.length > 1) tell(shown`${failed} of ${jobs.length} briefs were not built`)
  return failed > 0 ? 1 : 0
}

interface Timed {
  file: string
  timings: readonly StageTiming[]
}

const timingsOf = (timed: readonly Timed[]): Shown => {
  const table = shownLines(timingTable(timed.map(({ timings }) => timings)))
  return timed.length === 1 ? shown`${timed[0]?.file ?? ''}\n${table}` : shown`${timed.length} briefs\n${table}`
}

const isBuilt = (ending: TaskOutcome<BuildResult>): boolean => 'result' in ending && ending.result.built

/** Reports the outcome for one brief. A pipe gets only failures and diagnostics. */
const report = ({ file, output }: Job, ending: TaskOutcome<BuildResult>): void => {
  const arrow = mark('dim', '→')
  const line = isBuilt(ending)
    ? shown`${mark('green', '✔')} ${file} ${arrow} ${output}`
    : shown`${mark('red', '✖')} ${file}`
  if (process.stderr.isTTY) tell(line)
  if (!('result' in ending)) tellWhy(file, ending)
  else if (ending.result.diagnostics.length > 0) tell(shown`${shownDiagnostics(ending.result.diagnostics)}\n`)
}
