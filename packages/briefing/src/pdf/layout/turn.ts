import { type Matrix, multiplied } from '../../matrix'

/** A transform of a box: a move in points or in percent of the box, or a matrix in points, downwards. */
export type Turn = { move: readonly [Length, Length]; matrix?: never } | { matrix: Matrix; move?: never }

type Length = number | `${number}%`

/** A box on its page, in points from the upper left corner. */
interface Place {
  left: number
  top: number
  width: number
  height: number
}

/** What the transforms of a box make of points of its page, downwards. */
export const turned = (turns: readonly Turn[], origin: readonly [x: Length, y: Length], place: Place): Matrix => {
  const x = place.left + pointsOf(origin[0], place.width)
  const y = place.top + pointsOf(origin[1], place.height)
  let matrix: Matrix = [1, 0, 0, 1, x, y]
  for (const turn of turns) {
    const { move, matrix: own } = turn
    matrix = multiplied(matrix, own ?? [1, 0, 0, 1, pointsOf(move[0], place.width), pointsOf(move[1], place.height)])
  }
  return multiplied(matrix, [1, 0, 0, 1, -x, -y])
}

const pointsOf = (length: Length, whole: number): number =>
  typeof length === 'number' ? length : (Number.parseFloat(length) / 100) * whole
