import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Recorded } from '../../apps/docs/guides/dependencies/recorded.ts'
import { filesIn, root } from '../command/run.ts'
import { packages } from '../package/pack.ts'
import { bundledIn } from './bundled.ts'
import { broughtBy, type Installed, isOurs, nameAndVersion } from './installed.ts'
import { lockedPackages } from './lock-file.ts'
import { reasonsOf } from './reasons.ts'
import { found, readPage } from './recorded.ts'

/** Licences that let users pass on our packages with no more than a notice. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/**
 * Packages under a licence that asks whoever changes their files to publish the changes (MPL-2.0, 3.2), and asks nothing
 * of what they are used in. They are installed as they come, and never bundled.
 */
const unchanged: Readonly<Record<string, string>> = { '@resvg/resvg-js': 'MPL-2.0' }

/** Fonts have a licence of their own kind. */
const ofFonts = 'OFL-1.1'

let installed: ReadonlyMap<string, Installed>
let page: Recorded

beforeAll(async () => {
  const brought = await Promise.all(packages.map(broughtBy))
  installed = new Map(brought.flatMap(({ all }) => [...all]).filter(([id]) => !isOurs(id)))
  page = await readPage()
})

/** Ids of packages of which something is so. */
const those = (is: (one: Installed, id: string) => boolean): string[] =>
  [...installed].filter(([id, one]) => is(one, id)).map(([id]) => id)

describe('dependencies: the packages installed with ours', () => {
  it('are those that the page of the docs lists', async () => {
    const now = await found()
    expect(withoutPlatforms({ ...page, releases: {} }), '`npm run dependencies` writes it anew').toEqual(
      withoutPlatforms({ ...now, releases: {} }),
    )
  })

  it('are found by following every dependency', () => {
    expect(installed.size).toBeGreaterThan(50)
  })

  it('run no script on installation', () => {
    expect(those(({ scripts }) => scripts.length > 0)).toEqual([])
  })

  it('have permissive licences', () => {
    const unfit = those(
      ({ name, platform, licence = '' }) => !platform && !allowed.includes(licence) && unchanged[name] !== licence,
    )
    expect(unfit).toEqual([])
  })

  it('are in the lock file, and none is deprecated', async () => {
    const locked = await lockedPackages()
    expect(those(({ platform }, id) => !platform && !locked.has(id))).toEqual([])
    expect(those((_, id) => locked.get(id)?.deprecated !== undefined)).toEqual([])
  })

  it('were looked up in the registry at the installed versions', () => {
    const named = page.packages.flatMap(({ direct, bundled }) => [
      ...direct.map(({ id }) => nameAndVersion(id)),
      ...bundled.filter(({ why }) => why !== undefined),
    ])
    expect(named.filter(({ name, version }) => page.releases[name]?.version !== version)).toEqual([])
  })
})

describe.each(packages)('%s', (name) => {
  it('has a reason for every direct and bundled dependency, and for nothing else', async () => {
    const { direct, bundled } = (await found()).packages.find((one) => one.name === `@briefing-kit/${name}`) ?? {}
    const unreasoned = [...(direct ?? []), ...(bundled ?? [])].filter(({ why }) => why === '')
    expect(unreasoned).toEqual([])
    const reasons = await reasonsOf(name)
    expect(Object.keys(reasons.installed).sort()).toEqual(direct?.map(({ id }) => nameAndVersion(id).name).sort())
    const carried = new Set(bundled?.filter(({ why }) => why !== undefined).map((one) => one.name))
    expect(Object.keys(reasons.bundled).sort()).toEqual([...carried].sort())
  })

  it('bundles no package whose licence would bind its users', async () => {
    const carried = await bundledIn(name)
    const unfit = carried.filter(({ licence }) => licence !== ofFonts && !allowed.includes(licence))
    expect(unfit).toEqual([])
  })

  it('bundles no package without naming it', async () => {
    const dist = join(root, 'packages', name, 'dist')
    const maps = (await filesIn(dist)).filter((file) => file.endsWith('.map'))
    expect(maps.length).toBeGreaterThan(0)
    const named = new Set((await bundledIn(name)).map((one) => one.name))
    for (const file of maps) {
      const { sources } = JSON.parse(await readFile(join(dist, file), 'utf8')) as { sources: string[] }
      const packagesOf = sources.flatMap((source) => source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [])
      expect(packagesOf.filter((one) => !named.has(one))).toEqual([])
    }
  })
})

/** Packages for one platform differ from machine to machine, so only their names and versions are compared. */
const withoutPlatforms = ({ dependencies, ...rest }: Recorded): Recorded => ({
  ...rest,
  dependencies: dependencies.map((one) => {
    if (!one.platform) return one
    const { name, version, needs, platform } = one
    return { name, version, needs, platform }
  }),
})
