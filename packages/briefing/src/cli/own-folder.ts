import { lstatSync, mkdirSync, readlinkSync, type Stats } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, parse, resolve, sep } from 'node:path'

/** The user's cache folder, as the system defines it; undefined if the user has no home. */
const userCache = (): string | undefined => {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = process.env
  if (process.platform === 'win32') return local && isAbsolute(local) ? local : undefined
  if (given && isAbsolute(given)) return given
  const home = homedir()
  if (!isAbsolute(home)) return undefined
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Windows has no such owners and modes, and a user's folder there is closed to others. */
const user = process.geteuid?.()

/** Whether something belongs to this user, and no other may write into it. */
export const isOurs = ({ uid, mode }: Stats): boolean => user === undefined || (uid === user && (mode & 0o022) === 0)

/** Whether nobody but this user and root can replace the entries of a folder. */
const isGuarded = ({ uid, mode }: Stats): boolean => {
  if (user === undefined) return true
  const sticky = uid === 0 && (mode & 0o1000) !== 0
  return (uid === user || uid === 0) && ((mode & 0o022) === 0 || sticky)
}

/** A path with more links than this is a loop. */
const maxLinks = 16

/**
 * Follows a path from the root. Every folder on the way must be guarded, so that the files seen here are those opened
 * next; a link on the way must belong to this user or to root.
 * @returns the path without links, as far as it is there, or nothing where somebody else has a say
 */
const guardedPath = (path: string, links = 0): { real: string; missing: string[] } | undefined => {
  const { root } = parse(path)
  const names = path.slice(root.length).split(sep).filter(Boolean)
  let real = root
  for (const [index, name] of names.entries()) {
    const next = join(real, name)
    const found = lstatSync(next, { throwIfNoEntry: false })
    const rest = names.slice(index + 1)
    if (!found) return { real, missing: [name, ...rest] }
    if (found.isSymbolicLink()) {
      if (links === maxLinks || (user !== undefined && found.uid !== user && found.uid !== 0)) return undefined
      return guardedPath(join(resolve(real, readlinkSync(next)), ...rest), links + 1)
    }
    if (!found.isDirectory() || !isGuarded(found)) return undefined
    real = next
  }
  return { real, missing: [] }
}

/**
 * Our folder in the user's cache, if it exists and nobody else can have put anything into it: a real folder that
 * belongs to this user, that others cannot write into, on a path that others cannot change.
 * @param make whether it is made, for this user alone, where it is missing; no home is
 */
export const ownFolder = ({ make }: { make: boolean }): string | undefined => {
  try {
    const cache = userCache()
    const way = cache && guardedPath(resolve(cache))
    if (!way) return undefined
    const [missing, ...more] = way.missing
    if (missing !== undefined && (!make || more.length > 0)) return undefined
    const parent = join(way.real, missing ?? '')
    const folder = join(parent, 'briefing')
    if (make) for (const one of [parent, folder]) makeFolder(one)
    const found = lstatSync(folder)
    return found.isDirectory() && isOurs(found) ? folder : undefined
  } catch {
    return undefined
  }
}

/** Not `recursive`, which would create every folder of the path: below /proc Node never stops trying. */
const makeFolder = (folder: string): void => {
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 })
}
