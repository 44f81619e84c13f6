import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { program, root } from '../command/run.ts'

/** The packages that are published. */
export const packages = ['ui', 'briefing'] as const
export type PublishedPackage = (typeof packages)[number]

/** Programs that report on their users are told not to. */
export const silent = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

/** Runs a program that must succeed, and returns its output. */
export const run = async (command: string, args: readonly string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await program(command, args, { cwd, env: silent })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`)
  return stdout
}

/** The package manager of the workspace. */
export const pnpm = (args: readonly string[], cwd: string): Promise<string> =>
  run(join(root, 'node_modules/.bin/pnpm'), args, cwd)

/** Packs a package as for publishing, into a folder, and gives the path of the tarball. */
export const pack = async (name: string, folder: string): Promise<string> => {
  const printed = await pnpm(['pack', '--json', '--pack-destination', folder], join(root, 'packages', name))
  return JSON.parse(printed).filename
}

/** The lowest version of something that a published package says it works with: of Node, or of a peer. */
export const lowestOf = async (name: string, by: PublishedPackage = 'ui'): Promise<string> => {
  const { engines, peerDependencies } = JSON.parse(await readFile(join(root, 'packages', by, 'package.json'), 'utf8'))
  const [version] = { ...engines, ...peerDependencies }[name].match(/\d+\.\d+\.\d+/)
  return version
}

/** The version of a package that the whole workspace uses. */
export const versionOf = async (name: string): Promise<string> => {
  const { catalog } = parse(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  return catalog[name]
}
