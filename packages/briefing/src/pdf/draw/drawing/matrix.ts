import type { Matrix } from '../../../matrix'

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

/** `matrix(1, 0, 0, 1, 0, 0)`, which is how a transform is written in a drawing. */
export const matrixIn = (text: string): Matrix => {
  const inside = text.startsWith('matrix(') ? text.slice('matrix('.length, text.indexOf(')')).split(',') : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inside.map(Number)
  return [a, b, c, d, e, f]
}

/** How much longer it makes what is drawn, on the whole. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/** Whether nothing is left of an area. */
export const isFlat = (matrix: Matrix): boolean => !(scaleOf(matrix) > 1e-9)

/** Whether a circle stays one, and so a line as wide in all directions. */
export const keepsShape = ([a, b, c, d]: Matrix): boolean => {
  const least = 1e-6 * (a * a + b * b + c * c + d * d)
  return Math.abs(a * c + b * d) <= least && Math.abs(a * a + b * b - c * c - d * d) <= least
}

/** Beyond this nothing is on a page, and readers count no further. */
const farthest = 1e7

/** A number that every reader knows. */
export const bounded = (value: number): number => Math.min(farthest, Math.max(-farthest, value))
