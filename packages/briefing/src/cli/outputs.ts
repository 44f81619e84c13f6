import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { inTime } from '../batch/in-time'
import { collisions } from './collisions'
import type { Job } from './job'
import { UsageError } from './usage-error'

/**
 * Which briefs are meant, and where each PDF goes.
 * @param seconds how long it may take for each to look for what its PDF would be written over
 * @throws UsageError where a pattern matches nothing, or a PDF would be written over another, a brief or what a brief reads
 */
export const jobsFor = async (
  patterns: readonly string[],
  output: string | undefined,
  seconds: number,
): Promise<Job[]> => {
  const files = await filesFor(patterns)
  const jobs = files.map((file) => ({ file, output: outputFor(file, output) }))
  const problems = inTime(() => collisions(jobs), seconds * 1000 * jobs.length)
  if (problems.length > 0) throw new UsageError(...problems)
  return jobs
}

/**
 * Which files are meant, each once.
 * @param seconds how long it may take for each to look for what its PDF would be written over
 * @throws UsageError where a pattern matches nothing
 */
export const filesFor = async (patterns: readonly string[]): Promise<string[]> =>
  distinct((await Promise.all(patterns.map(matching))).flat())

/** Each file once, however often and in whatever spelling it is named. */
const distinct = (files: readonly string[]): string[] =>
  [...new Map(files.toReversed().map((file) => [resolve(file), file])).values()].reverse()

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** A name of an existing file is taken as it is; any other name with wildcards is a pattern. */
const matching = async (pattern: string): Promise<string[]> => {
  if (await exists(pattern)) return [pattern]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return [pattern]
  const found = await glob(pattern.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false, absolute: true })
  if (found.length === 0) throw new UsageError(`no file matches ${pattern}`)
  return found.map((file) => relative(process.cwd(), file) || file).sort()
}

const outputFor = (file: string, output: string | undefined): string => {
  if (output?.toLowerCase().endsWith('.pdf')) return output
  const name = `${basename(file).replace(/(\.brief)?\.(ya?ml|json)$/i, '')}.pdf`
  return join(output ?? dirname(file), name)
}
