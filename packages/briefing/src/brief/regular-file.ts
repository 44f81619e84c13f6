import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { isOpenedWithin, leadsWithin } from './opened-within'

/** Why a file was not read. */
export interface UnreadFile {
  reason: 'missing' | 'folder' | 'not-regular' | 'too-large' | 'outside' | 'forbidden' | 'unreadable'
  /** A message with the file's name. */
  message: string
  hint?: string
}

/** Limits for reading a file. */
export interface ReadLimits {
  /** How many bytes the file may have. */
  maxBytes: number
  /** The folder in which the opened file must lie, links followed. Default: anywhere. */
  within?: string
  /** The name of the file in messages. Default: its path. */
  name?: string
}

/**
 * Reads a file that a user names: a regular file of limited size, never a device, a pipe or a folder. The opened file
 * is checked and not its name, so that nobody can swap the file in between. A file that grows beyond the limit while it
 * is read is too large. Never throws and never waits.
 */
export function readRegularFile(path: string, limits: ReadLimits): Uint8Array | UnreadFile {
  const { name = path } = limits
  let opened: number | undefined
  try {
    // Opening a device can have effects, and a file outside must not even be opened: so the name is checked first.
    if (limits.within !== undefined && !leadsWithin(path, limits.within)) return outside(name)
    const early = refused(statSync(path), name, limits)
    if (early) return early
    opened = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const found = fstatSync(opened)
    if (limits.within !== undefined && !isOpenedWithin(opened, path, limits.within)) return outside(name)
    return refused(found, name, limits) ?? bytesOf(opened, found.size, name, limits)
  } catch (error) {
    return unreadable(error, name)
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

function refused(found: Stats, name: string, { maxBytes }: ReadLimits): UnreadFile | undefined {
  if (found.isDirectory()) return { reason: 'folder', message: `\`${name}\` is a folder, not a file` }
  if (!found.isFile()) return { reason: 'not-regular', message: `\`${name}\` is not a regular file` }
  return found.size > maxBytes ? tooLarge(found.size, name, maxBytes) : undefined
}

function tooLarge(size: number, name: string, maxBytes: number): UnreadFile {
  const message = `\`${name}\` has ${(size / 1024 / 1024).toFixed(1)} MB`
  return { reason: 'too-large', message, hint: `${maxBytes / 1024 / 1024} MB are allowed: make it smaller` }
}

function outside(name: string): UnreadFile {
  return { reason: 'outside', message: `\`${name}\` is outside the folder`, hint: 'put the file into it' }
}

/** One byte more than the expected size is read, which shows whether the file has grown; never more than the limit. */
function bytesOf(opened: number, size: number, name: string, { maxBytes }: ReadLimits): Uint8Array | UnreadFile {
  let bytes = new Uint8Array(size + 1)
  let length = 0
  for (;;) {
    const read = readSync(opened, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
    if (length > maxBytes) return tooLarge(length, name, maxBytes)
    if (length < bytes.length) continue
    const larger = new Uint8Array(Math.min(2 * length + 4096, maxBytes + 1))
    larger.set(bytes)
    bytes = larger
  }
}

function unreadable(error: unknown, name: string): UnreadFile {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'missing', message: `there is no file \`${name}\`` }
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'forbidden', message: `\`${name}\` may not be read` }
  return { reason: 'unreadable', message: `\`${name}\` cannot be read (${code ?? 'unknown reason'})` }
}
