import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { root } from '../command/run.ts'
import type { PublishedPackage } from '../package/pack.ts'
import { type Bundled, bundledIn } from './bundled.ts'
import { broughtBy, type Installed, isOurs, manifestIn } from './installed.ts'
import { type Locked, lockedPackages } from './lock-file.ts'

const { Component, SpdxLicense } = Models
const library = '@cyclonedx/cyclonedx-library'

/**
 * The bill of materials of a published package, as CycloneDX 1.6 in JSON: its dependencies, theirs, and the packages
 * bundled in our files. It has no date and no machine, so the same packages give the same bytes.
 */
export const sbomOf = async (name: PublishedPackage): Promise<string> => {
  const locked = await lockedPackages()
  const { direct, all } = await broughtBy(name)
  const main = await ourComponent(name, locked)
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: main }) })
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build)
  bom.metadata.tools.components.add(tool())

  const components = new Map<string, Models.Component>()
  for (const [id, one] of all) {
    const ours = isOurs(id) && (one.name.split('/')[1] as PublishedPackage)
    components.set(id, ours ? await ourComponent(ours, locked) : installedComponent(one, locked))
  }
  const connect = (from: Models.Component, ids: readonly string[]): void => {
    for (const id of ids) from.dependencies.add((components.get(id) as Models.Component).bomRef)
  }
  connect(main, direct)
  for (const [id, component] of components) {
    connect(component, all.get(id)?.needs ?? [])
    bom.components.add(component)
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

const ourComponent = async (name: PublishedPackage, locked: ReadonlyMap<string, Locked>): Promise<Models.Component> => {
  const manifest = await manifestIn(join(root, 'packages', name))
  const component = componentOf(manifest.name, manifest.version, 'MIT', locked)
  component.description = manifest.description
  for (const one of await bundledIn(name)) component.components.add(bundledComponent(one, component, locked))
  return component
}

const installedComponent = (
  { name, version, licence, platform }: Installed,
  locked: ReadonlyMap<string, Locked>,
): Models.Component => {
  // The licence is left out of packages for single platforms: it is known only where they are installed, and the record
  // must be equal everywhere.
  const component = componentOf(name, version, platform ? undefined : licence, locked)
  component.scope = platform ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required
  return component
}

/** A bundled package has a reference of its own: the package may be installed beside the bundle too. */
const bundledComponent = (
  { name, version, licence, in: folder }: Bundled,
  { bomRef }: Models.Component,
  locked: ReadonlyMap<string, Locked>,
): Models.Component => {
  const component = componentOf(name, version, licence, locked)
  component.bomRef.value = `${bomRef}#${folder}/${component.bomRef}`
  return component
}

const componentOf = (
  name: string,
  version: string,
  licence: string | undefined,
  locked: ReadonlyMap<string, Locked>,
): Models.Component => {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [group, local] = name.startsWith('@') ? name.split('/') : []
  const component = new Component(Enums.ComponentType.Library, local ?? name, { version, group, purl, bomRef: purl })
  if (licence) component.licenses.add(new SpdxLicense(licence))
  const { integrity } = locked.get(`${name}@${version}`)?.resolution ?? {}
  if (integrity) component.hashes.set(Enums.HashAlgorithm['SHA-512'], inHex(integrity))
  return component
}

/** As the lock file has it: `sha512-` and the bytes in base 64. */
const inHex = (integrity: string): string => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')

const tool = (): Models.Component => {
  const { version } = createRequire(import.meta.url)(`${library}/package.json`)
  const [group, name = ''] = library.split('/')
  return new Component(Enums.ComponentType.Library, name, { group, version })
}
