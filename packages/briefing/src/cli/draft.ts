import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { writeNew } from '../write-whole'
import { doOne, type LimitOptions } from './do'
import { print, shown, shownLines, tell } from './terminal'
import { UsageError } from './usage-error'

export interface DraftOptions extends LimitOptions {
  /** The brief to write. Default: standard output, with sources named from where the caller stands. */
  output?: string
}

/**
 * Drafts one brief from all the sources that are named. A file that is there already is not overwritten.
 * @returns the exit code: 0 if the draft was written, 1 if a source cannot be read
 */
export const draft = async (files: readonly string[], { output, ...options }: DraftOptions): Promise<number> => {
  const folder = output === undefined ? '.' : dirname(output)
  const sources = files.map((path, index) => ({
    path,
    id: idFor(path, files.slice(0, index)),
    file: pathFrom(folder, path),
  }))
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

/** The name of the file; a number tells two of one name apart. */
const idFor = (file: string, before: readonly string[]): string => {
  const plain = (one: string): string => basename(one, extname(one)).replace(/[\s,;#@[\]]+/g, '-')
  const same = before.filter((one) => plain(one) === plain(file)).length
  return same === 0 ? plain(file) : `${plain(file)}-${same + 1}`
}

/** A brief reads only what lies beside it or below. */
const pathFrom = (folder: string, file: string): string => {
  const path = relative(folder, resolve(file))
  if (isAbsolute(path) || path.split(sep)[0] === '..')
    throw new UsageError(`${file} is outside the brief's folder; put the brief beside its sources with -o`)
  return path.replaceAll(sep, '/')
}
