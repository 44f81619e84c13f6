import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * From the package's own folder: not every package lets its `package.json` be asked for by name.
 * @throws if it is not installed
 */
export const packageVersion = async (name: string): Promise<string> => {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      const { version } = JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8'))
      return version
    } catch {
      // It may stand in a folder further up.
    }
  }
  throw new Error(`${name} is not installed`)
}
