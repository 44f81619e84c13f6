/**
 * Writes the data of the docs page “Dependencies”. By hand: `npm run dependencies`. The dates of versions come from the
 * registry, everything else from the installed and built packages.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release } from '../../apps/docs/guides/dependencies/recorded.ts'
import { root } from '../command/run.ts'
import { run } from '../package/pack.ts'
import { nameAndVersion } from './installed.ts'
import { found, page } from './recorded.ts'

const released = async (name: string, version: string): Promise<Release> => {
  const printed = await run('npm', ['view', name, 'time', 'dist-tags', '--json'], root)
  const { time, 'dist-tags': tags } = JSON.parse(printed)
  const day = (one: string): string => time[one].slice(0, 10)
  return { version, released: day(version), latest: tags.latest, latestReleased: day(tags.latest) }
}

const { packages, dependencies } = await found()
const direct = packages.flatMap(({ direct }) => direct.map(({ id }) => nameAndVersion(id)))
const bundled = packages.flatMap(({ bundled }) => bundled.filter(({ why }) => why !== undefined))
const versions = new Map([...direct, ...bundled].map(({ name, version }) => [name, version]))

const releases: Record<string, Release> = {}
for (const name of [...versions.keys()].sort()) releases[name] = await released(name, versions.get(name) as string)
await writeFile(page, JSON.stringify({ packages, dependencies, releases }))
await run(join(root, 'node_modules/.bin/biome'), ['format', '--write', page], root)
