import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  Recorded,
  RecordedBundled,
  RecordedDependency,
  RecordedPackage,
} from '../../apps/docs/guides/dependencies/recorded.ts'
import { root } from '../command/run.ts'
import { type PublishedPackage, packages } from '../package/pack.ts'
import { bundledIn } from './bundled.ts'
import { type Brought, broughtBy, type Installed, isOurs, manifestIn, nameAndVersion } from './installed.ts'
import { type Reasons, reasonsOf } from './reasons.ts'

/** The file that the page of the docs shows. */
export const page = join(root, 'apps', 'docs', 'guides', 'dependencies', 'recorded.json')

export const readPage = async (): Promise<Recorded> => JSON.parse(await readFile(page, 'utf8'))

/** All of the page that can be known without asking a registry. */
export const found = async (): Promise<Omit<Recorded, 'releases'>> => {
  const all = new Map<string, Installed>()
  const ours: RecordedPackage[] = []
  for (const name of packages) {
    const brought = await broughtBy(name)
    for (const [id, one] of brought.all) all.set(id, one)
    ours.push(await recordedPackage(name, brought))
  }
  const others = [...all].filter(([id]) => !isOurs(id)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { packages: ours, dependencies: others.map(([, one]) => recordedDependency(one)) }
}

const recordedPackage = async (name: PublishedPackage, { direct }: Brought): Promise<RecordedPackage> => {
  const reasons = await reasonsOf(name)
  const { devDependencies = {} } = await manifestIn(join(root, 'packages', name))
  const because = (part: keyof Reasons, one: string) => ({ why: reasons[part][one] ?? '' })
  return {
    name: `@briefing-kit/${name}`,
    ours: direct.filter(isOurs).map((id) => nameAndVersion(id).name),
    direct: direct.filter((id) => !isOurs(id)).map((id) => ({ id, ...because('installed', nameAndVersion(id).name) })),
    // A direct dependency needs a reason; its own dependencies do not.
    bundled: (await bundledIn(name)).map((one): RecordedBundled => {
      return devDependencies[one.name] === undefined ? one : { ...one, ...because('bundled', one.name) }
    }),
  }
}

const recordedDependency = ({ name, version, licence, bytes, needs, platform }: Installed): RecordedDependency => ({
  name,
  version,
  ...(licence === undefined ? {} : { licence }),
  ...(bytes === undefined ? {} : { bytes }),
  needs,
  ...(platform ? { platform } : {}),
})
