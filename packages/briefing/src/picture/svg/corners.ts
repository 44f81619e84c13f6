import type { Segment } from './path'

type Point = readonly [number, number]

/** A vertex of a path, with the incoming and outgoing directions in radians. */
export interface OutlineCorner {
  at: Point
  comes: number | undefined
  goes: number | undefined
}

/** The vertices of a path; closing it repeats the first. */
export const cornersOf = (outline: readonly Segment[]): OutlineCorner[] => {
  const corners: OutlineCorner[] = []
  let at: Point = [0, 0]
  let first: OutlineCorner | undefined
  let comes: number | undefined
  let isNew = true
  for (const { op, points, goesOn } of outline) {
    const before: OutlineCorner | undefined = corners.at(-1)
    const to: Point = op === 'h' ? (first?.at ?? at) : (points.slice(-2) as unknown as Point)
    if (op === 'm') {
      first = { at: to, comes: undefined, goes: undefined }
      corners.push(first)
      comes = undefined
    } else {
      const [starts, ends] = directionsOf(at, points.length > 0 ? points : to)
      if (isNew && before) before.goes = starts ?? before.goes
      comes = ends ?? comes
      if (!goesOn) {
        corners.push({ at: to, comes, goes: undefined })
        if (op === 'h' && first) closeCorner(first, corners.at(-1) as OutlineCorner)
      }
    }
    isNew = !goesOn
    at = to
  }
  return corners
}

/** First and last vertex of a closed subpath share their directions. */
const closeCorner = (first: OutlineCorner, last: OutlineCorner): void => {
  last.goes = first.goes
  first.comes = last.comes
}

/** Directions at the start and end of a segment; undefined if it has zero length. */
const directionsOf = (from: Point, points: readonly number[]): [number | undefined, number | undefined] => {
  const all: Point[] = [from]
  for (let at = 0; at < points.length; at += 2) all.push([points[at] as number, points[at + 1] as number])
  const end = all.at(-1) as Point
  const next = all.find((one) => isElsewhere(one, from))
  const last = all.findLast((one) => isElsewhere(one, end))
  return [next && directionOf(from, next), last && directionOf(last, end)]
}

const isElsewhere = ([x, y]: Point, [otherX, otherY]: Point): boolean => x !== otherX || y !== otherY

const directionOf = ([x1, y1]: Point, [x2, y2]: Point): number => Math.atan2(y2 - y1, x2 - x1)
