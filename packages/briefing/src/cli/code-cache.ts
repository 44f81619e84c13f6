import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isOurs, ownFolder } from './own-folder'

// `process.getBuiltinModule` instead of an import, which would load all of `crypto` with Web Crypto: as slow as reading
// a brief.
const { hash, randomUUID } = process.getBuiltinModule('node:crypto')

const maxBytes = 64 * 1024 * 1024
/** SHA-1 finds damage as well as SHA-256 does, in a third of the time. It keeps nobody out. */
const checksumOf = (data: Buffer): Buffer => hash('sha1', data, 'buffer')
const checksumBytes = 20
/** The most cache files. Each version of Node and of the command has its own; the oldest are removed. */
const maxFiles = 8

/** Whether this user has turned the cache off. `--no-cache` counts before `--` only. */
export const isOff = (args: readonly string[], env: NodeJS.ProcessEnv): boolean => {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return isSet(env.BRIEFING_NO_CACHE) || isSet(env.NODE_DISABLE_COMPILE_CACHE) || options.includes('--no-cache')
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0'

/**
 * The V8 code cache of an earlier call; undefined if there is none to trust. V8 runs a code cache without checking it,
 * so it is read only from a file that nobody but this user can have written, and only if the checksum behind it says that
 * the file is whole.
 */
export const readCode = (name: string): Buffer | undefined => {
  const folder = ownFolder({ make: false })
  if (folder === undefined) return undefined
  let opened: number | undefined
  try {
    // Windows has neither of these flags, and no named pipes in folders.
    opened = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const found = fstatSync(opened)
    if (!found.isFile() || !isOurs(found) || found.nlink !== 1 || found.size > maxBytes) return undefined
    const bytes = Buffer.allocUnsafeSlow(found.size)
    if (readSync(opened, bytes, 0, bytes.length, 0) !== bytes.length) return undefined
    const end = bytes.length - checksumBytes
    // At the beginning of the buffer, or V8 copies it.
    const data = bytes.subarray(0, Math.max(0, end))
    return data.length > 0 && checksumOf(data).equals(bytes.subarray(end)) ? data : undefined
  } catch {
    return undefined
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

/** Stores the V8 code cache, whole or not at all. If it cannot be stored nothing is reported: it only saves time. */
export const writeCode = (name: string, data: Buffer): void => {
  const folder = ownFolder({ make: true })
  if (folder === undefined) return
  const draft = join(folder, `${name}.${randomUUID()}`)
  try {
    writeFileSync(draft, Buffer.concat([data, checksumOf(data)]), { flag: 'wx', mode: 0o600 })
    renameSync(draft, join(folder, name))
    removeOldest(folder)
  } catch {
    rmSync(draft, { force: true })
  }
}

/** Removes cache files of other versions, and temporary files of processes that were killed. */
const removeOldest = (folder: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('code-'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { file } of files.slice(maxFiles)) rmSync(file)
}
