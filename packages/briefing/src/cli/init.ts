import { lstatSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchema } from '../brief'
import { starterBrief, starterSource } from '../languages/starter'
import { writeNew } from '../write-file-atomic'
import { print, shown } from './terminal'
import { UsageError } from './usage-error'

/**
 * Writes a starter brief, its source and the schema for editors.
 * @throws UsageError if one of the files is there already: nothing is overwritten, and nothing written
 */
export const init = async (folder: string): Promise<void> => {
  const files = {
    'starter.brief.yaml': starterBrief,
    'sources/starter.txt': starterSource,
    'brief.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  }
  const taken = Object.keys(files).find((name) => isThere(join(folder, name)))
  if (taken) throw isTaken(join(folder, taken))
  const written: string[] = []
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name)
      if (!writeNew(file, text)) throw isTaken(file)
      written.push(file)
    }
  } catch (error) {
    for (const file of written) rmSync(file)
    throw error
  }
  const brief = join(folder, 'starter.brief.yaml')
  print(shown`Wrote ${brief}, its source and the schema.\nNext: npx briefing build ${brief}`)
}

/** `lstat` sees a dangling link too. */
const isThere = (file: string): boolean => {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    // An error of the path is reported when the file is written.
    return false
  }
}

const isTaken = (file: string): UsageError =>
  new UsageError(`${file} is there already; name another folder: briefing init DIR`)
