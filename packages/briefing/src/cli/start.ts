import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { isOff, readCode, writeCode } from './code-cache'

interface Started {
  /** The command, of which nothing is evaluated yet. */
  whole: typeof import('./whole')
  /** Keeps, if nobody has, what was compiled until now: the next call need not compile it. */
  keep: () => void
}

/**
 * Loads the command. V8 compiles a function when it is first called, so every call would compile half of the command
 * again, and that takes longer than a brief. What Node itself can keep is what is compiled as a file is loaded, which is
 * next to nothing.
 */
export const start = (): Started => {
  // React's library as it is meant for those who use a program, not for those who write one.
  process.env.NODE_ENV ??= 'production'
  const off = isOff(process.argv.slice(2), process.env)
  // For the processes of a batch too.
  if (off) process.env.BRIEFING_NO_CACHE = '1'
  const file = fileURLToPath(new URL('whole.cjs', import.meta.url))
  const bytes = readFileSync(file)
  const name = `code-${process.version}-${process.arch}-${crc32(bytes).toString(16)}`
  const cachedData = off ? undefined : readCode(name)
  const code = bytes.toString('latin1')
  const script = new Script(`(function (require, module, exports, __filename, importFrom) {${code}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  const keep = (): void => {
    // In a batch, another process may have been first.
    if (off || (!script.cachedDataRejected && (cachedData ?? readCode(name)))) return
    writeCode(name, script.createCachedData())
  }
  const module = { exports: {} as Started['whole'] }
  const importFrom = (name: string): Promise<unknown> => import(name)
  script.runInThisContext()(createRequire(file), module, module.exports, file, importFrom)
  return { whole: module.exports, keep }
}
