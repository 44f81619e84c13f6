import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../command/run.ts'
import type { PublishedPackage } from '../package/pack.ts'

/** The reasons for the dependencies of a package of ours, by name. */
export interface Reasons {
  /** By name, the reason for each direct dependency. */
  installed: Record<string, string>
  /** By name, the reason for each bundled package. */
  bundled: Record<string, string>
}

/** Reads `dependencies.yaml`, which lies beside the package's `package.json`. */
export const reasonsOf = async (name: PublishedPackage): Promise<Reasons> =>
  parse(await readFile(join(root, 'packages', name, 'dependencies.yaml'), 'utf8'))
