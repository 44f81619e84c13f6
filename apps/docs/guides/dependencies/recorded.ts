/** The shape of `recorded.json`, which `npm run dependencies` writes. */
export interface Recorded {
  packages: RecordedPackage[]
  /** Every package that ours bring, by name and version. */
  dependencies: RecordedDependency[]
  /** When what ours name was published, by name. */
  releases: Record<string, Release>
}

/** A published package of ours. */
export interface RecordedPackage {
  name: string
  /** Packages of ours that it brings, with all that they bring. */
  ours: string[]
  /** Its direct dependencies on packages of others, as `name@version`, each with the reason. */
  direct: Reasoned[]
  /** The packages that are bundled in its files. */
  bundled: RecordedBundled[]
}

export interface Reasoned {
  id: string
  why: string
}

export interface RecordedDependency {
  name: string
  version: string
  /** As SPDX writes it. */
  licence?: string
  /** Of all its files, unpacked. */
  bytes?: number
  needs: string[]
  /** Whether npm takes it on some platforms only; then licence and bytes are known of one of them. */
  platform?: boolean
}

export interface RecordedBundled {
  name: string
  version: string
  licence: string
  /** The folder in which it lies. */
  in: string
  /** Absent of what only came with another. */
  why?: string
}

/** Days as in `2025-06-12`. */
export interface Release {
  version: string
  released: string
  latest: string
  latestReleased: string
}
