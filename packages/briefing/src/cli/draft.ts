import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Raw } from '../evidence/draft/document'
import { draftBrief } from '../evidence/draft/draft-brief'
import { readSourceText } from '../evidence/source-text'
import { writeNew } from '../write-whole'
import { print, shown, shownLines, tell } from './terminal'
import { UsageError } from './usage-error'
import { visibleYaml } from './visible-yaml'

export interface DraftOptions {
  /** The brief to write. Default: standard output, with sources named from where the caller stands. */
  output?: string
}

/**
 * Drafts one brief from all the sources that are named. A file that is there already is not overwritten.
 * @returns the exit code: 0 if the draft was written, 1 if a source cannot be read
 */
export const draft = async (files: readonly string[], { output }: DraftOptions): Promise<number> => {
  const folder = output === undefined ? '.' : dirname(output)
  const sources: Raw[] = []
  for (const [index, file] of files.entries()) {
    const bytes = await readFile(file).catch(() => undefined)
    const source = bytes
      ? readSourceText(bytes, file)
      : { message: `there is no file \`${file}\``, hint: 'name the text files to draft from' }
    if ('message' in source) {
      tell(shown`briefing: ${source.message}${source.hint ? shown`\n  hint: ${source.hint}` : ''}`)
      return 1
    }
    sources.push({ id: idFor(file, files.slice(0, index)), file: pathFrom(folder, file), source })
  }
  const brief = visibleYaml(draftBrief(sources))
  if (output === undefined) print(shownLines(brief))
  else if (!writeNew(output, brief)) throw new UsageError(`${output} is there already; name another file with -o`)
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
