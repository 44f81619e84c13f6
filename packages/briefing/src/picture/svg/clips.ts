import { identity, type Matrix, multiplied } from '../../matrix'
import { notDrawn } from './problem'
import type { SvgShape } from './shape'
import { isOfInk } from './shape-kinds'
import { matrixIn, writtenMatrix } from './values'

/** The shapes of a clip path, without groups. */
export const clipsIn = (shapes: readonly SvgShape[], line: number): SvgShape[] => {
  const flat = flattened(shapes, line, identity)
  const rules = new Set(flat.map(({ attributes }) => attributes['clip-rule'] ?? 'nonzero'))
  if (rules.has('evenodd') && flat.length > 1) throw notDrawn('a <clipPath> of several shapes by `evenodd`', line)
  return flat
}

const flattened = (shapes: readonly SvgShape[], line: number, outer: Matrix): SvgShape[] =>
  shapes.flatMap((shape): SvgShape[] => {
    const { name, attributes, children } = shape
    const { 'clip-path': clip = 'none', mask = 'none', transform, ...own } = attributes
    if (clip !== 'none' || mask !== 'none') throw notDrawn('a <clipPath> with others in it', line)
    const matrix = transform === undefined ? outer : multiplied(outer, matrixIn(transform))
    if (name === 'g') return flattened(children as SvgShape[], line, matrix)
    if (!isOfInk.has(name) || name === 'text') throw notDrawn(`a <clipPath> with <${name}>`, line)
    return [{ ...shape, attributes: matrix === identity ? own : { ...own, transform: writtenMatrix(matrix) } }]
  })
