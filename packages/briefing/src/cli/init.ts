import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { jsonSchema } from '../brief'
import { starterBrief, starterSource } from './starter'
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
  for (const name of Object.keys(files)) {
    const taken = await stat(join(folder, name)).then(
      () => true,
      () => false,
    )
    if (taken) throw new UsageError(`${join(folder, name)} is there already; name another folder: briefing init DIR`)
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
  }
  const brief = join(folder, 'starter.brief.yaml')
  print(shown`Wrote ${brief}, its source and the schema.\nNext: npx briefing build ${brief}`)
}
