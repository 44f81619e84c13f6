/** `npm run sbom`: writes the bill of materials of each published package into a folder; default: `sbom`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../command/run.ts'
import { packages } from '../package/pack.ts'
import { manifestIn } from './installed.ts'
import { sbomOf } from './sbom.ts'

const folder = process.argv[2] ?? join(root, 'sbom')
await mkdir(folder, { recursive: true })
for (const name of packages) {
  const { version } = await manifestIn(join(root, 'packages', name))
  const file = join(folder, `briefing-kit-${name}-${version}.cdx.json`)
  await writeFile(file, await sbomOf(name))
  process.stdout.write(`${file}\n`)
}
