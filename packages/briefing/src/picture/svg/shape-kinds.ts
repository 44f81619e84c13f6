import type { Element } from './parse'
import { notDrawn } from './problem'
import type { SvgShape } from './shape'

/** Shapes that have vertices. */
export const isMarked: ReadonlySet<string> = new Set(['path', 'line', 'polyline', 'polygon'])

const isOrdered: ReadonlySet<string> = new Set([...isMarked, 'rect', 'circle', 'ellipse'])

export const isPaint = /^(?:(?:linear|radial)Gradient|pattern)$/

/** A gradient without stops, or a pattern without tiles. */
export const paintsNothing = ({ name, attributes, children }: SvgShape): boolean =>
  isPaint.test(name) &&
  (children.length === 0 ||
    (name === 'pattern' && !(Number(attributes.width ?? 0) > 0 && Number(attributes.height ?? 0) > 0)))

export const hasText = ({ name, children }: SvgShape): boolean =>
  name === 'text' || children.some((child) => typeof child !== 'string' && hasText(child))

/** Default positions of shapes. */
export const geometry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  circle: { cx: '0', cy: '0' },
  ellipse: { cx: '0', cy: '0' },
  line: { x1: '0', y1: '0', x2: '0', y2: '0' },
}

/** Sizes of which a shape needs more than 0. */
const extents: Readonly<Record<string, readonly string[]>> = {
  rect: ['width', 'height'],
  image: ['width', 'height'],
  circle: ['r'],
  ellipse: ['rx', 'ry'],
}

/** Whether a shape draws nothing. */
export const isEmpty = ({ name, attributes }: SvgShape): boolean => {
  if (name === 'path') return !attributes.d
  if (name === 'polyline' || name === 'polygon') return !attributes.points
  return (extents[name] ?? []).some((extent) => !(Number(attributes[extent] ?? 0) > 0))
}

/** Shapes that are black by default. */
export const isOfInk: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'polyline',
  'polygon',
  'text',
])

/** Markers and orders of painting are for shapes: others may not hand them on. */
export const refuseOfShapes = ({ name, line }: Element, attributes: Record<string, string>): void => {
  for (const one of ['marker-start', 'marker-mid', 'marker-end', 'paint-order']) {
    if ((one === 'paint-order' ? isOrdered : isMarked).has(name)) continue
    const value = attributes[one] ?? 'none'
    if (value !== 'none' && value !== 'normal') throw notDrawn(`\`${one}\` of <${name}>`, line)
    delete attributes[one]
  }
}

/** A group, or just its children if it has no attributes. */
export const grouped = (attributes: Record<string, string>, children: (SvgShape | string)[]): (SvgShape | string)[] =>
  Object.keys(attributes).length > 0 && children.length > 0 ? [{ name: 'g', attributes, children }] : children

/** Attributes that are for all of a shape, not for its fill or its stroke alone. */
const ofAll = new Set(['transform', 'opacity', 'clip-path', 'mask', 'mix-blend-mode'])

/** Parts of a shape, in a group with what is for all of it. */
export const inParts = (
  { attributes, ...shape }: SvgShape,
  parts: (own: SvgShape) => (SvgShape | string)[],
): (SvgShape | string)[] => {
  const of = (isOuter: boolean) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => ofAll.has(name) === isOuter))
  return grouped(of(true), parts({ ...shape, attributes: of(false) }))
}

/** A shape, with its stroke under its fill if its `paint-order` says so, and its markers on top. */
export const inOrder = (shape: SvgShape, marked: (shape: SvgShape) => (SvgShape | string)[]): (SvgShape | string)[] => {
  const { 'paint-order': order = 'normal', ...attributes } = shape.attributes
  const plain = { ...shape, attributes }
  if (!order.startsWith('stroke')) return marked(plain)
  return inParts(plain, (own) => [
    { ...own, attributes: { ...own.attributes, fill: 'none' } },
    ...marked({ ...own, attributes: { ...own.attributes, stroke: 'none' } }),
  ])
}
