import fs, { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { buildBrief, checkBrief, readBrief } from '@briefing-kit/briefing'
import { briefing, type Ended, main } from '../command/run.ts'

/** The functions that are fuzzed. */
export interface Product {
  read: typeof readBrief
  build: typeof buildBrief
  check: typeof checkBrief
  /** The command in this process: it takes no new one for each input. */
  command: (args: readonly string[], cwd: string) => Promise<Ended>
  /** The command as a user calls it. */
  process: (args: readonly string[], cwd: string) => Promise<Ended>
}

/** The packages as they are built. */
export const built: Product = {
  read: readBrief,
  build: buildBrief,
  check: checkBrief,
  command: (args, cwd) => inThisProcess(args, cwd),
  process: (args, cwd) => briefing(args, { cwd }),
}

interface Whole {
  command: (onBuilt: () => void) => Promise<void>
}

let whole: Whole | undefined
let heard: Pick<Ended, 'stdout' | 'stderr'> = { stdout: '', stderr: '' }

/** Loads the command's modules as it does itself, with its output captured. */
const load = (): Whole => {
  const file = join(dirname(main), 'whole.cjs')
  const module = { exports: {} as Whole }
  const require = createRequire(file)
  const requireHeard = (name: string): unknown => (/^(?:node:)?fs$/.test(name) ? heardFs : require(name))
  const importFrom = (name: string): Promise<unknown> => import(require.resolve(name))
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext()(
    requireHeard,
    module,
    module.exports,
    file,
    importFrom,
  )
  return module.exports
}

const heardFs = {
  ...fs,
  writeSync: (to: number, bytes: Uint8Array, ...rest: [number?, number?, number?]): number => {
    if (to !== 1 && to !== 2) return fs.writeSync(to, bytes, ...rest)
    const said = bytes.subarray(rest[0] ?? 0)
    heard[to === 1 ? 'stdout' : 'stderr'] += Buffer.from(said).toString()
    return said.length
  },
}

const inThisProcess = async (args: readonly string[], cwd: string): Promise<Ended> => {
  whole ??= load()
  const before = { cwd: process.cwd(), argv: process.argv, code: process.exitCode }
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const listeners = process.listeners('uncaughtException')
  heard = ended
  process.chdir(cwd)
  process.argv = [process.execPath, main, ...args]
  process.exitCode = undefined
  try {
    await listening(ended, () => (whole as Whole).command(() => undefined))
    ended.code = Number(process.exitCode ?? 0)
  } finally {
    process.chdir(before.cwd)
    process.argv = before.argv
    process.exitCode = before.code
    for (const one of process.listeners('uncaughtException'))
      if (!listeners.includes(one)) process.off('uncaughtException', one)
  }
  return ended
}

/** Captures everything that is written to the streams of this process meanwhile. */
export const listening = async <T>(to: Pick<Ended, 'stdout' | 'stderr'>, work: () => Promise<T>): Promise<T> => {
  const streams = ['stdout', 'stderr'] as const
  const writes = streams.map((name) => process[name].write)
  for (const name of streams)
    process[name].write = ((text: string | Uint8Array, ...rest: unknown[]): boolean => {
      to[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    }) as typeof process.stdout.write
  try {
    return await work()
  } finally {
    for (const [at, name] of streams.entries()) process[name].write = writes[at] as typeof process.stdout.write
  }
}
