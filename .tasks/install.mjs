// The setup that every root command needs first: the dependencies at the versions of the lock file, and the packages
// built. Runs on any Node from 18 on, with npm alone: pnpm comes through npx, a current Node as a dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const bin = join(root, 'node_modules/.bin')

/** The environment of the project's own tools: its Node before the system's. */
export const environment = {
  ...process.env,
  PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
}

/** Runs a program where the user sees it. Ends this process with its exit code if that is not 0. */
export const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
    ...options,
  })
  if (status !== 0) process.exit(status ?? 1)
}

const lock = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
const stamp = join(root, 'node_modules/.installed')

/** The package manager, at the version that the lock file has it too: never one that came out since. */
const pnpm = () => `pnpm@${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.pnpm}`

/** Installs the dependencies, unless those of this lock file are there already. */
export const install = () => {
  const wanted = lock()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Installing dependencies (once; about a minute) …')
  run('npx', ['--yes', pnpm(), 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Runs tasks of the workspace; unchanged ones come from the cache. */
export const turbo = (...args) => run(join(bin, 'turbo'), [...args, '--no-update-notifier'])

/** Runs turbo for a command whose own output is all that the user asked for: turbo writes only when a task fails. */
export const turboQuietly = (...args) => {
  const { status, stdout } = spawnSync(
    join(bin, 'turbo'),
    [...args, '--output-logs=errors-only', '--no-update-notifier'],
    {
      cwd: root,
      env: environment,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status === 0) return
  process.stderr.write(stdout)
  process.exit(status ?? 1)
}
