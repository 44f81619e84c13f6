import { spawn } from 'node:child_process'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built command. */
export const main = fileURLToPath(
  new URL('dist/cli/main.js', import.meta.resolve('@briefing-kit/briefing/package.json')),
)

/** How a program ended, and its output. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

interface Surroundings {
  cwd?: string
  env?: Record<string, string>
}

/** Runs a program of Node to its end, with this Node first on the path and no terminal. */
export const node = (args: readonly string[], { cwd = root, env = {} }: Surroundings = {}): Promise<Ended> =>
  program(process.execPath, args, { cwd, env })

/** Runs any program to its end. */
export const program = (command: string, args: readonly string[], { cwd = root, env = {} }: Surroundings = {}) =>
  new Promise<Ended>((resolve, reject) => {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path, ...env }, stdio: 'pipe' })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (ended.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (ended.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
    child.stdin.end()
  })

/** `briefing ARGS`, as a user calls it. */
export const briefing = (args: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  node([main, ...args], surroundings)

/** An empty folder that is gone when the test has ended. */
export const emptyFolder = async (): Promise<string> => {
  const folder = await unownedFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty folder for several tests; the caller removes it. */
export const unownedFolder = async (): Promise<string> => realpath(await mkdtemp(join(tmpdir(), 'briefing-test-')))

/** Every file under a folder, hidden ones too, by its path from there. */
export const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** A command that ended well and said nothing, as it does in a pipe. */
export const quietly: Ended = { code: 0, stdout: '', stderr: '' }
