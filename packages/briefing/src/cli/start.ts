import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { isOff, readCode, writeCode } from './code-cache'

interface Started {
  /** The functions of the command, none of which has run yet. */
  whole: typeof import('./whole')
  /** Stores the code compiled until now, if nobody has, so that the next call need not compile it. */
  keep: () => void
}

/**
 * How often V8 calls a function before it optimizes it, runs a loop before it does so, and tries a regular expression on
 * short texts before it compiles it: at first in this process, and as usual. One brief calls thousands of functions some
 * hundred times and is done before most of that work has paid for itself: without it a build takes a tenth less.
 */
const counts = {
  'invocation-count-for-maglev': { first: 3000, usual: 400 },
  'invocation-count-for-maglev-osr': { first: 1000, usual: 100 },
  'regexp-tier-up-ticks': { first: 20, usual: 1 },
}

/** The last Node that was seen to have these flags; V8 complains on the terminal about a flag that it does not know. */
const lastMajor = 26

const optimize = (when: 'first' | 'usual'): void => {
  if (Number.parseInt(process.versions.node, 10) > lastMajor) return
  for (const [flag, count] of Object.entries(counts)) setFlagsFromString(`--${flag}=${count[when]}`)
}

/** From now on V8 optimizes as soon as it does in other programs: for a process that has much to do. */
export const optimizeAsUsual = (): void => optimize('usual')

/**
 * Loads the command with a V8 code cache. V8 compiles a function at its first call, so every call would compile half of
 * the command again, which takes longer than a build. The compile cache of Node stores only the code compiled while a
 * file is loaded, which is next to nothing.
 */
export const start = (): Started => {
  // The production build of React.
  process.env.NODE_ENV ??= 'production'
  optimize('first')
  const off = isOff(process.argv.slice(2), process.env)
  // Inherited by the worker processes of a batch.
  if (off) process.env.BRIEFING_NO_CACHE = '1'
  const file = fileURLToPath(new URL('whole.cjs', import.meta.url))
  const bytes = readFileSync(file)
  const name = `code-${process.version}-${process.arch}-${crc32(bytes).toString(16)}`
  const cachedData = off ? undefined : readCode(name)
  const script = new Script(bytes.toString('latin1'), { filename: file, ...(cachedData ? { cachedData } : {}) })
  const keep = (): void => {
    // In a batch, another process may have stored it first.
    if (off || (!script.cachedDataRejected && (cachedData ?? readCode(name)))) return
    writeCode(name, script.createCachedData())
  }
  const module = { exports: {} as Started['whole'] }
  const importFrom = (name: string): Promise<unknown> => import(name)
  script.runInThisContext()(createRequire(file), module, module.exports, file, importFrom)
  return { whole: module.exports, keep }
}
