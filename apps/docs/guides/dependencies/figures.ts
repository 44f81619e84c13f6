import json from './recorded.json'
import type { Recorded, RecordedDependency, RecordedPackage } from './recorded.ts'

/** The dependencies that the page shows. */
export const recorded: Recorded = json

const byId = new Map(recorded.dependencies.map((one) => [`${one.name}@${one.version}`, one]))

/** The record of the dependency `name@version`. */
export const dependency = (id: string): RecordedDependency => {
  const found = byId.get(id)
  if (!found) throw new Error(`${id} is not recorded`)
  return found
}

/** Some packages with all that they bring. Of those for one platform each, only the one that was measured counts. */
export const withAllOf = (ids: readonly string[]): RecordedDependency[] => {
  const found = new Set<string>()
  const add = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const one of dependency(id).needs) add(one)
  }
  ids.forEach(add)
  return [...found].map(dependency).filter(({ bytes }) => bytes !== undefined)
}

/** The packages of others that are installed with a package of ours. */
export const broughtBy = ({ ours, direct }: RecordedPackage): RecordedDependency[] => {
  const others = recorded.packages.filter(({ name }) => ours.includes(name)).flatMap((one) => one.direct)
  return withAllOf([...direct, ...others].map(({ id }) => id))
}

export const bytesOf = (some: readonly RecordedDependency[]): number =>
  some.reduce((sum, { bytes = 0 }) => sum + bytes, 0)

/** `12.3 MB`, `45 kB`. */
export const size = (bytes: number): string =>
  bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`
