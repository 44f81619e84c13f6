import { identity, type Matrix } from '../../../matrix'
import { withoutRectangles } from '../../../picture/svg/outline'
import type { Segment } from '../../../picture/svg/path'
import { bounded, number } from '../../write'

/** A path as PDF operators, its points transformed by a matrix. */
export const writtenOutline = (segments: readonly Segment[], matrix: Matrix): string => {
  if (matrix === identity) return segments.map(({ op, points }) => written(op, points)).join(' ')
  const [a, b, c, d, e, f] = matrix
  return withoutRectangles(segments)
    .map(({ op, points }) => {
      const moved = points.map((one, at) =>
        at % 2 === 0
          ? bounded(a * one + c * (points[at + 1] as number) + e)
          : bounded(b * (points[at - 1] as number) + d * one + f),
      )
      return written(op, moved)
    })
    .join(' ')
}

const written = (op: string, points: readonly number[]): string => {
  let out = ''
  for (const point of points) out += `${number(point)} `
  return out + op
}
