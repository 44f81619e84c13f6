import type { Ending } from '../batch/ending'
import type { BuildResult } from '../build-brief'
import type { Standard } from '../pdf/conformance'
import { defaultLimit, doAll, type JobOptions, tellWhy } from './do'
import type { Job } from './job'
import { jobsFor } from './outputs'
import { mark, shown, shownDiagnostics, tell } from './terminal'
import { UsageError } from './usage-error'

export interface BuildOptions extends JobOptions {
  /** A file if it ends in `.pdf`, otherwise a folder. Default: beside each brief. */
  output?: string
  standard: Standard
  embedSources?: boolean
}

/**
 * Builds every brief that is named. One with errors is reported and written nowhere; the others are built all the same.
 * @returns the exit code: 0 if every PDF was written, otherwise 1
 */
export const build = async (
  patterns: readonly string[],
  { output, standard, embedSources = false, ...amount }: BuildOptions,
): Promise<number> => {
  if (embedSources && standard !== 'a-3a') throw new UsageError('--embed-sources needs --standard a-3a')
  const jobs = await jobsFor(patterns, output, amount.limit ?? defaultLimit)
  const inputs = jobs.map((job) => ({ ...job, options: { standard, embedSources } }))
  let failed = 0
  await doAll('build', inputs, amount, (index, ending) => {
    if (!isBuilt(ending)) failed += 1
    report(jobs[index] as Job, ending)
  })
  if (failed > 0 && jobs.length > 1) tell(shown`${failed} of ${jobs.length} briefs were not built`)
  return failed > 0 ? 1 : 0
}

const isBuilt = (ending: Ending<BuildResult>): boolean => 'result' in ending && ending.result.built

/** What became of a brief: on a terminal always, in a pipe only if there is something to say. */
const report = ({ file, output }: Job, ending: Ending<BuildResult>): void => {
  const arrow = mark('dim', '→')
  const line = isBuilt(ending)
    ? shown`${mark('green', '✔')} ${file} ${arrow} ${output}`
    : shown`${mark('red', '✖')} ${file}`
  if (process.stderr.isTTY) tell(line)
  if (!('result' in ending)) tellWhy(file, ending)
  else if (ending.result.diagnostics.length > 0) tell(shown`${shownDiagnostics(ending.result.diagnostics)}\n`)
}
