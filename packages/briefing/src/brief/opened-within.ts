import { fstatSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether an opened file lies in a folder or below. The opened file counts and not its name, because the name may lead
 * elsewhere now: a link can be swapped between a look at the name and the opening.
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

/** Linux tells the path of an opened file. */
function placeByKernel(opened: number): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return readlinkSync(`/proc/self/fd/${opened}`)
  } catch {
    // `/proc` is not mounted.
    return undefined
  }
}

/** How many times in a row the name must lead to a place inside that holds the opened file. */
const looks = 16

/**
 * Other systems do not tell the path of an opened file. There the name must lead to it, by a path that stays inside,
 * again and again: whoever swaps links would have to hit the moment between two calls thirty-two times in a row, each
 * time the other way round.
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
