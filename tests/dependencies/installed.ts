import { existsSync } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { root } from '../command/run.ts'
import type { packages } from '../package/pack.ts'

export type PublishedPackage = (typeof packages)[number]

/** A package installed with ours. */
export interface Installed {
  name: string
  version: string
  /** As SPDX writes it, such as `MIT`; absent of one that is for another platform and not here. */
  licence?: string
  /** Of all its files; absent of one that is for another platform. */
  bytes?: number
  /** Scripts that npm would run when it is installed. */
  scripts: string[]
  /** Others that it brings, as `name@version`. */
  needs: string[]
  /** Whether npm takes it on some platforms only. */
  platform: boolean
}

interface Manifest {
  name: string
  version: string
  description?: string
  license?: string
  os?: string[]
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** The dependencies of one of our published packages: its direct ones by name, and all of them by `name@version`. */
export interface Brought {
  direct: string[]
  all: ReadonlyMap<string, Installed>
}

export const broughtBy = async (name: PublishedPackage): Promise<Brought> => {
  const folder = join(root, 'packages', name)
  const all = new Map<string, Installed>()
  const needs = await walk(await manifestIn(folder), join(folder, 'node_modules'), all)
  return { direct: needs.map(({ id }) => id), all }
}

/** Whether a package is one of ours, by its name or id. */
export const isOurs = (name: string): boolean => name.startsWith('@briefing-kit/')

export const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))

/**
 * The packages installed with a package: its dependencies, the optional ones of every platform, and its required peers.
 */
const asksFor = ({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: Manifest): string[] => {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [
    ...new Set([dependencies, optionalDependencies].flatMap((one) => Object.keys(one ?? {})).concat(peers)),
  ].sort()
}

/** Walks a package's dependencies and theirs; returns the direct ones. */
const walk = async (manifest: Manifest, modules: string, all: Map<string, Installed>): Promise<{ id: string }[]> => {
  const found: { id: string }[] = []
  for (const name of asksFor(manifest)) {
    const place = join(modules, name)
    if (!existsSync(place)) {
      const id = `${name}@${manifest.optionalDependencies?.[name]}`
      all.set(id, { ...nameAndVersion(id), scripts: [], needs: [], platform: true })
      found.push({ id })
      continue
    }
    const folder = await realpath(place)
    const own = await manifestIn(folder)
    const id = `${own.name}@${own.version}`
    found.push({ id })
    if (all.has(id)) continue
    const entry: Installed = isOurs(name) ? ours(own) : await described(own, folder)
    all.set(id, entry)
    const beside = isOurs(name) ? join(folder, 'node_modules') : resolve(folder, name.startsWith('@') ? '../..' : '..')
    entry.needs = (await walk(own, beside, all)).map((one) => one.id)
  }
  return found
}

const ours = ({ name, version }: Manifest): Installed => ({ name, version, scripts: [], needs: [], platform: false })

const described = async (manifest: Manifest, folder: string): Promise<Installed> => ({
  name: manifest.name,
  version: manifest.version,
  licence: manifest.license ?? (await licenceByText(folder)),
  bytes: await bytesIn(folder),
  scripts: await scriptsOf(manifest, folder),
  needs: [],
  platform: manifest.os !== undefined,
})

/** `name@version` in its parts. */
export const nameAndVersion = (id: string): { name: string; version: string } => {
  const at = id.lastIndexOf('@')
  return { name: id.slice(0, at), version: id.slice(at + 1) }
}

/** Some name no licence but have its text with them. */
const licenceByText = async (folder: string): Promise<string> => {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  const text = file ? await readFile(join(folder, file), 'utf8') : ''
  return /^\s*(The )?MIT License\b/.test(text) ? 'MIT' : 'unknown'
}

/** Scripts that npm runs on installation; it also builds a package with a `binding.gyp`. */
const scriptsOf = async ({ scripts = {} }: Manifest, folder: string): Promise<string[]> => {
  const named = ['preinstall', 'install', 'postinstall'].filter((name) => scripts[name] !== undefined)
  return existsSync(join(folder, 'binding.gyp')) ? [...named, 'binding.gyp'] : named
}

const bytesIn = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const sizes = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : bytesIn(path)
    return (await stat(path)).size
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
