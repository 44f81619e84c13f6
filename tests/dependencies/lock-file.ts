import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../command/run.ts'

/** A package in the lock file. */
export interface Locked {
  resolution: { integrity?: string } & Record<string, string>
  /** The deprecation message of its authors. */
  deprecated?: string
}

/** Every package of the lock file, by `name@version`. */
export const lockedPackages = async (): Promise<ReadonlyMap<string, Locked>> => {
  const { packages } = parse(await readFile(join(root, 'pnpm-lock.yaml'), 'utf8'))
  return new Map(Object.entries<Locked>(packages))
}
