import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { buildBrief, checkBrief, readBrief } from '@briefing-kit/briefing'
import { briefing, type Ended, main } from '../command/run.ts'

/** What is fuzzed. */
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

/** As the command itself loads what it is. */
const load = (): Whole => {
  const file = join(dirname(main), 'whole.cjs')
  const code = `(function (require, module, exports, __filename, importFrom) {${readFileSync(file, 'utf8')}\n})`
  const module = { exports: {} as Whole }
  const importFrom = (name: string): Promise<unknown> => import(createRequire(file).resolve(name))
  new Script(code, { filename: file }).runInThisContext()(createRequire(file), module, module.exports, file, importFrom)
  return module.exports
}

const inThisProcess = async (args: readonly string[], cwd: string): Promise<Ended> => {
  whole ??= load()
  const before = { cwd: process.cwd(), argv: process.argv, code: process.exitCode }
  const ended: Ended = { code: null, stdout: '', stderr: '' }
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
  }
  return ended
}

/** Catches what is written to the streams of this process meanwhile. */
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
