import { type CssLength, partOf } from '../../css/length'
import type { Transform } from '../../css/transform'
import { type Matrix, multiplied, translation } from '../../matrix'

/** A box on its page, in points from the upper left corner. */
interface Place {
  left: number
  top: number
  width: number
  height: number
}

/** The matrix of a box's transforms in page coordinates, with the y axis pointing down. */
export const transformMatrix = (
  transforms: readonly Transform[],
  origin: readonly [x: CssLength, y: CssLength],
  { left, top, width, height }: Place,
): Matrix => {
  const [x, y] = [left + partOf(origin[0], width), top + partOf(origin[1], height)]
  let matrix = translation(x, y)
  for (const { move, matrix: own } of transforms) {
    matrix = multiplied(matrix, own ?? translation(partOf(move[0], width), partOf(move[1], height)))
  }
  return multiplied(matrix, translation(-x, -y))
}
