import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { idsFor } from '../brief/ids'
import { writeNew } from '../write-file-atomic'
import { doOne, type LimitOptions } from './do'
import { print, shown, shownLines, tell } from './terminal'
import { UsageError } from './usage-error'

export interface DraftOptions extends LimitOptions {
  /** The brief to write. Default: standard output, with the paths of sources relative to the working directory. */
  output?: string
}

/**
 * Drafts one brief from all the sources that are named. A file that is there already is not overwritten.
 * @returns the exit code: 0 if the draft was written, 1 if a source cannot be read
 */
export const draft = async (files: readonly string[], { output, ...options }: DraftOptions): Promise<number> => {
  const folder = output === undefined ? '.' : dirname(output)
  const ids = idsFor(files.map((path) => basename(path, extname(path))))
  const sources = files.map((path, index) => ({ path, id: ids[index] as string, file: pathFrom(folder, path) }))
  const drafted = await doOne('draft', { file: files.join(', '), sources }, options)
  if (!drafted) return 1
  if ('problem' in drafted) {
    const { message, hint } = drafted.problem
    tell(shown`briefing: ${message}${hint ? shown`\n  hint: ${hint}` : ''}`)
    return 1
  }
  if (output === undefined) print(shownLines(drafted.yaml))
  else if (!writeNew(output, drafted.yaml))
    throw new UsageError(`${output} is there already; name another file with -o`)
  return 0
}

/** A brief reads only files in its own folder or below. */
const pathFrom = (folder: string, file: string): string => {
  const path = relative(folder, resolve(file))
  if (isAbsolute(path) || path.split(sep)[0] === '..')
    throw new UsageError(`${file} is outside the brief's folder; put the brief beside its sources with -o`)
  return path.replaceAll(sep, '/')
}
