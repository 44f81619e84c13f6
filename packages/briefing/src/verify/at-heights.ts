import type { InkPlace, Painted } from '../readback/graphics-state'

/** Those of some painted things, in their order, that may share a height with an area; others may be among them. */
export type AtHeights = (area: InkPlace) => readonly Painted[]

/** In points: about a line. */
const band = 16

/** Finds what is painted at the height of each line, without looking at all of a page for each text of it. */
export const atHeights = (painted: readonly Painted[]): AtHeights => {
  const found = new Map<number, readonly Painted[]>()
  return ({ bottom, top }) => {
    const [first, last] = [Math.floor(bottom / band), Math.floor(top / band)]
    const key = first * 2 ** 16 + last
    const known = found.get(key)
    if (known) return known
    const some = painted.filter((one) => one.top > first * band && one.bottom < (last + 1) * band)
    found.set(key, some)
    return some
  }
}
