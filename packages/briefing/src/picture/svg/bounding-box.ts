import { type Matrix, multiplied } from '../../matrix'
import type { Bounds } from './outline'
import type { SvgShape } from './shape'
import { matrixIn, writtenMatrix, writtenNumber } from './values'

type Attributes = SvgShape['attributes']

/** Whether a clip path, mask or pattern is measured by the bounding box of what refers to it. */
export const isOfBox = ({ name, attributes }: SvgShape): boolean => {
  const {
    clipPathUnits = 'userSpaceOnUse',
    maskUnits = 'objectBoundingBox',
    maskContentUnits = 'userSpaceOnUse',
    patternUnits = 'objectBoundingBox',
    patternContentUnits = 'userSpaceOnUse',
  } = attributes
  if (name === 'clipPath') return clipPathUnits === 'objectBoundingBox'
  if (name === 'mask') return maskUnits === 'objectBoundingBox' || maskContentUnits === 'objectBoundingBox'
  if (name !== 'pattern') return false
  return patternUnits === 'objectBoundingBox' || patternContentUnits === 'objectBoundingBox'
}

/** A clip path, mask or pattern in user space, for what has these bounds. */
export const inSpace = (resource: SvgShape, [left, top, right, bottom]: Bounds): SvgShape => {
  const box: Matrix = [right - left, 0, 0, bottom - top, left, top]
  if (resource.name === 'clipPath') return clipInSpace(resource, box)
  return resource.name === 'mask' ? maskInSpace(resource, box) : patternInSpace(resource, box)
}

const clipInSpace = (clip: SvgShape, box: Matrix): SvgShape => {
  const { transform, ...others } = clip.attributes
  const matrix = transform === undefined ? box : multiplied(matrixIn(transform), box)
  return { ...clip, attributes: { ...others, clipPathUnits: 'userSpaceOnUse', transform: writtenMatrix(matrix) } }
}

const maskInSpace = (mask: SvgShape, box: Matrix): SvgShape => {
  const { maskUnits, maskContentUnits, ...others } = mask.attributes
  const area = areaIn(others, maskUnits === 'userSpaceOnUse' ? undefined : box, ['-0.1', '-0.1', '1.2', '1.2'])
  const children = maskContentUnits === 'objectBoundingBox' ? [movedBy(box, mask.children)] : mask.children
  return { ...mask, attributes: { ...others, ...written(area), maskUnits: 'userSpaceOnUse' }, children }
}

/** The tile of a pattern begins at 0 0, and so does what is drawn on it. */
const patternInSpace = (pattern: SvgShape, box: Matrix): SvgShape => {
  const { patternUnits, patternContentUnits, patternTransform, viewBox, x: _, y: __, ...others } = pattern.attributes
  const isOfBox = patternUnits !== 'userSpaceOnUse'
  const [x, y, width, height] = areaIn(pattern.attributes, isOfBox ? box : undefined, ['0', '0', '0', '0'])
  const moved = multiplied(patternTransform === undefined ? [1, 0, 0, 1, 0, 0] : matrixIn(patternTransform), [
    1,
    0,
    0,
    1,
    x,
    y,
  ])
  const scaled = viewBox === undefined ? undefined : fitting(viewBox, width, height)
  const ofBox = patternContentUnits === 'objectBoundingBox' ? ([box[0], 0, 0, box[3], 0, 0] as const) : undefined
  const inside = scaled ?? ofBox
  return {
    ...pattern,
    attributes: {
      ...{ ...others, ...written([0, 0, width, height]), patternUnits: 'userSpaceOnUse' },
      patternTransform: writtenMatrix(moved),
    },
    children: inside ? [movedBy(inside, pattern.children)] : pattern.children,
  }
}

const movedBy = (matrix: Matrix, children: SvgShape['children']): SvgShape => ({
  name: 'g',
  attributes: { transform: writtenMatrix(matrix) },
  children,
})

type Area = readonly [x: number, y: number, width: number, height: number]

/** An area, in shares of a box if there is one. */
const areaIn = (attributes: Attributes, box: Matrix | undefined, otherwise: readonly string[]): Area => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name, at) =>
    Number(attributes[name] ?? otherwise[at]),
  )
  return box ? [box[4] + x * box[0], box[5] + y * box[3], width * box[0], height * box[3]] : [x, y, width, height]
}

const written = ([x, y, width, height]: Area): Attributes => ({
  ...{ x: writtenNumber(x), y: writtenNumber(y), width: writtenNumber(width), height: writtenNumber(height) },
})

/** Puts a view box into the middle of an area that begins at 0 0. */
const fitting = (viewBox: string, width: number, height: number): Matrix => {
  const [x = 0, y = 0, across = 1, down = 1] = viewBox.split(' ').map(Number)
  const scale = Math.min(width / across, height / down)
  return [scale, 0, 0, scale, (width - scale * across) / 2 - scale * x, (height - scale * down) / 2 - scale * y]
}
