import ora from 'ora'
import pico from 'picocolors'
import { formatDiagnostics } from '../brief'
import type { BuildResult } from '../build-brief'
import type { Standard } from '../pdf/standards'
import { type Job, jobsFor } from './outputs'
import { UsageError } from './usage-error'

export interface BuildOptions {
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
  { output, standard, embedSources = false }: BuildOptions,
): Promise<number> => {
  if (embedSources && standard !== 'a-3a') throw new UsageError('--embed-sources needs --standard a-3a')
  const jobs = await jobsFor(patterns, output)
  // What lays out pages is loaded only when there is something to lay out.
  const { buildBrief } = await import('../build-brief')
  // A terminal that does not say how wide it is cannot be drawn on.
  const drawable = process.stderr.isTTY && process.stderr.columns > 0
  const progress = ora({ stream: process.stderr, isSilent: !drawable, discardStdin: false })
  let failed = 0
  for (const [index, job] of jobs.entries()) {
    progress.start(`${count(index, jobs)}${job.file}`)
    const problem = await attempt(job, (one) => buildBrief(one.file, one.output, { standard, embedSources }))
    if (problem.failed) failed += 1
    if (problem.failed) progress.fail(job.file)
    else progress.succeed(`${job.file} ${pico.dim('→')} ${job.output}`)
    if (problem.report) process.stderr.write(`${problem.report}\n`)
  }
  if (failed > 0 && jobs.length > 1) process.stderr.write(`${failed} of ${jobs.length} briefs were not built\n`)
  return failed > 0 ? 1 : 0
}

const count = (index: number, jobs: readonly Job[]): string => (jobs.length > 1 ? `[${index + 1}/${jobs.length}] ` : '')

const attempt = async (
  job: Job,
  buildBrief: (job: Job) => Promise<BuildResult>,
): Promise<{ failed: boolean; report: string }> => {
  try {
    const { built, diagnostics } = await buildBrief(job)
    const color = process.stderr.isTTY && pico.isColorSupported
    return { failed: !built, report: diagnostics.length > 0 ? formatDiagnostics(diagnostics, { color }) : '' }
  } catch (error) {
    return { failed: true, report: `briefing: ${job.file}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
