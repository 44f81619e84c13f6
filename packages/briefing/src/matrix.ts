/** `[a b c d e f]` as SVG and PDF have it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The product of two matrices: `inner` is applied first, then `outer`. */
export const multiplied = (outer: Matrix, inner: Matrix): Matrix => {
  if (outer === identity) return inner
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

/** The mean scale of a matrix. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/** Whether a matrix maps an area to nothing. */
export const isFlat = (matrix: Matrix): boolean => !(scaleOf(matrix) > 1e-9)

/** Whether a matrix keeps circles round, and so lines equally wide in all directions. */
export const keepsShape = ([a, b, c, d]: Matrix): boolean => {
  const least = 1e-6 * (a * a + b * b + c * c + d * d)
  return Math.abs(a * c + b * d) <= least && Math.abs(a * a + b * b - c * c - d * d) <= least
}
