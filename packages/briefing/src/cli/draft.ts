import { lstatSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { idsFor } from '../brief/ids'
import { limits } from '../brief/limits'
import type { GivenFacts } from '../draft-from'
import { readDay, writeDay } from '../languages/shared/calendar'
import { writeFileAtomic, writeNew } from '../write-file-atomic'
import { doOne, type LimitOptions } from './do'
import { print, shown, shownLines, tell } from './terminal'
import { UsageError } from './usage-error'

export interface DraftOptions extends LimitOptions, GivenFacts {
  /** The brief to write. Default: standard output, with the paths of sources relative to the working directory. */
  output?: string
}

/**
 * Drafts one brief from all the sources that are named. To a brief of them that is there already, what is new is added;
 * another file is not touched.
 * @returns the exit code: 0 if the draft was written, 1 if a source cannot be read
 */
export const draft = async (
  files: readonly string[],
  { output, issued, publisher, title, ...options }: DraftOptions,
): Promise<number> => {
  const given = factsGiven(files, { issued, publisher, title })
  const folder = output === undefined ? '.' : dirname(output)
  const ids = idsFor(files.map((path) => basename(path, extname(path))))
  const sources = files.map((path, index) => ({ path, id: ids[index] as string, file: pathFrom(folder, path), given }))
  const onto = output !== undefined && lstatSync(output, { throwIfNoEntry: false }) ? output : undefined
  const drafted = await doOne('draft', { file: files.join(', '), sources, onto }, options)
  if (!drafted) return 1
  if ('problem' in drafted) {
    const { message, hint, isTaken } = drafted.problem
    if (isTaken) throw new UsageError(`${message}; ${hint}`)
    tell(shown`briefing: ${message}${hint ? shown`\n  hint: ${hint}` : ''}`)
    return 1
  }
  if (output === undefined) print(shownLines(drafted.yaml))
  else if (onto !== undefined) tellAdded(onto, drafted)
  else if (!writeNew(output, drafted.yaml))
    throw new UsageError(`${output} is there already; name another file with -o`)
  return 0
}

/** Writes a brief to which a draft was added, and lists what is new. */
const tellAdded = (file: string, { yaml, added = [] }: { yaml: string; added?: string[] }): void => {
  if (added.length > 0) writeFileAtomic(file, yaml)
  print(shown`${file}: ${added.length === 0 ? 'nothing new' : `${added.length} new, at its end`}`)
  for (const one of added) print(shown`  ${one}`)
}

/** Facts of the one source that are given by hand. */
const factsGiven = (files: readonly string[], given: GivenFacts): GivenFacts => {
  const named = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const [first] = named
  if (first && files.length > 1)
    throw new UsageError(`--${first[0]} is of one source, and ${files.length} are named; draft that one alone`)
  return Object.fromEntries(
    named.map(([name, value]) => [name, name === 'issued' ? dayGiven(value) : lineGiven(name, value)]),
  )
}

const dayGiven = (value: string): string => {
  const isDay = /^\d{4}(?:-\d\d){0,2}$/.test(value) && writeDay(readDay(value) ?? { year: 0, month: 0 }) === value
  if (!isDay) throw new UsageError(`--issued is ${value}; write a day of the calendar: 2025-06-12, 2025-06 or 2025`)
  return value
}

const lineGiven = (name: string, value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim()
  if (line === '') throw new UsageError(`--${name} is empty`)
  if (line.length > limits.line) throw new UsageError(`--${name} is longer than ${limits.line} characters`)
  return line
}

/** A brief reads only files in its own folder or below. */
const pathFrom = (folder: string, file: string): string => {
  const path = relative(folder, resolve(file))
  if (isAbsolute(path) || path.split(sep)[0] === '..')
    throw new UsageError(`${file} is outside the brief's folder; put the brief beside its sources with -o`)
  return path.replaceAll(sep, '/')
}
