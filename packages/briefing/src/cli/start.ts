import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, flushCompileCache, getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

interface Started {
  /** The command, of which nothing is evaluated yet. */
  whole: typeof import('./whole')
  /** Keeps, if nobody has, what was compiled until now: the next call need not compile it. */
  keep: () => void
}

/**
 * Loads the command. What Node itself keeps of a file is what is compiled as it is loaded, which is next to nothing: V8
 * compiles a function when it is first called. So every call would compile half of the command again, and that takes
 * longer than a brief.
 */
export const start = (): Started => {
  // React's library as it is meant for those who use a program, not for those who write one.
  process.env.NODE_ENV ??= 'production'
  enableCompileCache()
  const file = fileURLToPath(new URL('whole.cjs', import.meta.url))
  const bytes = readFileSync(file)
  // Beside what Node keeps: a folder of this user, for this version of Node.
  const folder = getCompileCacheDir()
  const kept = folder && `${folder}/briefing-${crc32(bytes)}`
  const known = kept !== undefined && existsSync(kept) ? readFileSync(kept) : undefined
  const cachedData = known && sound(known)
  const script = new Script(`(function (require, module, exports, __filename, importFrom) {${bytes}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  const keep = (): void => {
    flushCompileCache()
    const isOfNoUse = known && (!cachedData || script.cachedDataRejected)
    if (kept === undefined || (existsSync(kept) && !isOfNoUse)) return
    const draft = `${kept}-${process.pid}`
    try {
      writeFileSync(draft, withSum(script.createCachedData()))
      renameSync(draft, kept)
    } catch {
      // What cannot be kept is compiled again.
    }
  }
  const module = { exports: {} as Started['whole'] }
  const importFrom = (name: string): Promise<unknown> => import(name)
  script.runInThisContext()(createRequire(file), module, module.exports, file, importFrom)
  return { whole: module.exports, keep }
}

/** V8 takes what it is given at its word. So its sum stands behind it, as Node writes one with what it keeps. */
const withSum = (data: Buffer): Buffer => {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(data))
  return Buffer.concat([data, sum])
}

/** What was kept, unless anything is wrong with it. */
const sound = (file: Buffer): Buffer | undefined => {
  const data = file.subarray(0, -4)
  return file.length > 4 && file.readUInt32LE(data.length) === crc32(data) ? data : undefined
}
