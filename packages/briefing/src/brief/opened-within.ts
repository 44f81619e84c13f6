import { fstatSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether an opened file lies in a folder or below. What counts is where the file is that was opened, not what its name
 * leads to now: between a look at a name and its opening somebody can put a link in its place.
 */
export function isOpenedWithin(opened: number, path: string, folder: string): boolean {
  const real = realpathSync.native(folder)
  const place = placeByKernel(opened)
  return place === undefined ? isSameWithin(opened, path, real) : !leaves(relative(real, place))
}

/** Whether a name leads, over links, to a place in a folder or below. It may lead elsewhere a moment later. */
export function leadsWithin(path: string, folder: string): boolean {
  return !leaves(relative(realpathSync.native(folder), realpathSync.native(path)))
}

/** Whether a path that is relative to a folder leads out of it. */
export function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/** Linux says where an opened file is. */
function placeByKernel(opened: number): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readlinkSync(`/proc/self/fd/${opened}`)
  } catch {
    // Where /proc is not mounted.
    return undefined
  }
}

/** How often in turn the name has to lead to a place inside, and that place to hold the opened file. */
const looks = 16

/**
 * Other systems do not say it to us. There the name has to lead to the opened file, by a way that stays inside, again and
 * again: whoever swaps links would have to hit the moment between two calls thirty-two times in turn, each time the
 * other way round.
 */
export function isSameWithin(opened: number, path: string, realFolder: string): boolean {
  const { dev, ino } = fstatSync(opened, { bigint: true })
  for (let look = 0; look < looks; look += 1) {
    const real = realpathSync.native(path)
    if (leaves(relative(realFolder, real))) return false
    const found = lstatSync(real, { bigint: true })
    if (found.dev !== dev || found.ino !== ino) return false
  }
  return true
}
