import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { WriteError, writeError } from './write-problem'

/**
 * Writes a temporary file beside the target first, then renames it, so that nobody ever sees half of it. A symbolic
 * link stays: the file behind it is written. An existing file keeps its mode and, where that is allowed, its owner; a
 * new one gets the usual mode. Missing folders are created.
 * @throws WriteError in words, where it cannot be written; then all is as it was
 */
export const writeFileAtomic = (file: string, bytes: Uint8Array | string): void => {
  inWords(file, () => {
    const older = regularAt(file)
    const place = behindLinks(file)
    // The rename would replace a read-only file too, so write access is checked first.
    if (older) accessSync(place, constants.W_OK)
    else makeFolder(dirname(resolve(place)))
    withDraft(place, bytes, older, (draft) => renameSync(draft, place))
  })
}

/**
 * Writes a new file, whole or not at all. Missing folders are created.
 * @returns whether it was written: `false` if something of that name is there, a link to nowhere too
 * @throws WriteError in words, where it cannot be written
 */
export const writeNew = (file: string, text: string): boolean =>
  inWords(file, () => {
    if (lstatSync(file, { throwIfNoEntry: false })) return false
    makeFolder(dirname(resolve(file)))
    return withDraft(file, text, undefined, (draft) => nameNew(draft, file))
  })

/** Removes the temporary files that a killed process has left beside a file. */
export const removeTempFiles = (file: string, pid: number): void => {
  try {
    const folder = dirname(behindLinks(file))
    const own = new RegExp(`^${draftsOf(pid).replace('.', '\\.')}[0-9a-f-]{36}$`)
    for (const name of readdirSync(folder)) {
      const draft = join(folder, name)
      if (own.test(name) && isOwnFile(lstatSync(draft))) rmSync(draft, { force: true })
    }
  } catch {
    // Without the folder there is nothing to remove.
  }
}

const draftsOf = (pid: number): string => `.briefing-${pid}-`

const isOwnFile = (found: Stats): boolean =>
  found.isFile() && (process.geteuid === undefined || found.uid === process.geteuid())

const inWords = <Result>(file: string, write: () => Result): Result => {
  try {
    return write()
  } catch (error) {
    throw writeError(file, error)
  }
}

/** The error that the system would give. */
const refusal = (code: string): Error => Object.assign(new Error(code), { code })

/** The regular file that is already there, links followed; undefined if there is none or a link leads nowhere. */
const regularAt = (file: string): Stats | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found || found.isFile()) return found
  if (found.isDirectory()) throw refusal('EISDIR')
  throw new WriteError(`${file} is no regular file, and only those are written: name another file`)
}

const maxLinks = 40

/**
 * The path of the file behind a chain of links, whether it exists or not.
 * @throws where links lead in a circle, or must not be followed
 */
export const behindLinks = (file: string): string => {
  let place = file
  for (let links = 0; links < maxLinks; links += 1) {
    const found = lstatSync(place, { throwIfNoEntry: false })
    if (!found?.isSymbolicLink()) return place
    const folder = dirname(resolve(place))
    if (!isFollowed(found, statSync(folder)))
      throw new WriteError(`${place} is a link that another user has put into a shared folder: it is not followed`)
    place = resolve(folder, readlinkSync(place))
  }
  throw refusal('ELOOP')
}

/**
 * Links are followed as Linux does it: in a folder that everybody may write into, only one's own and those of its
 * owner.
 */
const isFollowed = (link: Stats, folder: Stats): boolean =>
  (folder.mode & 0o1002) !== 0o1002 || link.uid === process.geteuid?.() || link.uid === folder.uid

/** Folder by folder: `mkdir` with `recursive` never ends below /proc. */
const makeFolder = (folder: string): void => {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw refusal('ENOTDIR')
  const above = dirname(folder)
  if (above === folder) throw refusal('ENOENT')
  makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have created it first.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** Nobody else may read the file before it is whole. */
const withDraft = <Result>(
  place: string,
  bytes: Uint8Array | string,
  older: Stats | undefined,
  use: (draft: string) => Result,
): Result => {
  const draft = join(dirname(place), `${draftsOf(process.pid)}${randomUUID()}`)
  const mode = older ? older.mode & 0o777 : 0o666 & ~process.umask()
  // `node --permission` forbids `fchmod`, so the file gets its mode when it is created.
  const isFixed = process.permission !== undefined
  const opened = openSync(draft, 'wx', isFixed ? mode : 0o600)
  try {
    try {
      writeFileSync(opened, bytes)
      if (older) keepOwner(opened, older)
      if (!isFixed) fchmodSync(opened, mode)
    } finally {
      closeSync(opened)
    }
    return use(draft)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Root may give a file to another user, and a user to a group of theirs. */
const keepOwner = (opened: number, { uid, gid }: Stats): void => {
  if (uid === process.geteuid?.() && gid === process.getegid?.()) return
  try {
    fchownSync(opened, uid, gid)
  } catch {
    // Not permitted: the file then belongs to the user who wrote it.
  }
}

/** A hard link never replaces an existing name. Not every file system has hard links. */
const nameNew = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    if (lstatSync(file, { throwIfNoEntry: false })) return false
    renameSync(draft, file)
  }
  return true
}
