import { PictureError } from '../../picture/picture-error'
import { readSvg, type Shape as SvgShape } from '../../picture/svg'
import { imageOf } from '../file'
import type { Node } from '../node'
import { coversPath } from '../paint/path'
import { TaggingError } from '../problems'
import { BoxNode } from './box-node'
import { type Inherited, isColor, NotCovered, ownStyle, type Style, withInherited } from './style'

export const imageBox = (instance: Node, outer: Inherited): BoxNode => {
  const { src } = instance.props
  const svg = svgOf(src)
  if (svg !== undefined) return drawnImage(instance, svg, outer)
  const data = bytesOf(src)
  const picture = data && drawable(instance, () => imageOf(data))
  if (!picture) throw new NotCovered('this kind of image')
  const { width, height } = picture
  const style = withInherited(ownStyle(instance.style), outer)
  const node = new BoxNode('IMAGE', instance.props, style, [])
  node.image = { format: data[0] === 0x89 ? 'png' : 'jpeg', data, width, height }
  node.ratio = width / height
  return node
}

/** What is made of a picture; one that cannot be drawn keeps the document from its claim. */
const drawable = <T>({ props }: Node, made: () => T): T => {
  try {
    return made()
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    const message = `this image ${error.message}`
    throw new TaggingError([{ code: 'image-unusable', message, element: 'Image', text: String(props.alt ?? '') }])
  }
}

/** An image that is at hand: nothing is read here. */
const bytesOf = (src: unknown): Uint8Array | undefined => {
  if (typeof src === 'string') {
    const [, base64] = /^data:image\/(?:png|jpe?g);base64,(.*)$/s.exec(src) ?? []
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
  }
  const { data } = (src ?? {}) as { data?: unknown }
  return data instanceof Uint8Array ? data : undefined
}

const svgOf = (src: unknown): Buffer | undefined => {
  const [, base64] = typeof src === 'string' ? (/^data:image\/svg\+xml;base64,(.*)$/s.exec(src) ?? []) : []
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}

/** An image that is a drawing. */
const drawnImage = (instance: Node, svg: Uint8Array, outer: Inherited): BoxNode => {
  const drawing = drawable(instance, () => readSvg(svg))
  const style = ownStyle(instance.style)
  const { width = drawing.width, height = drawing.height } = style
  const own = { ...style, width, height } as Style
  const { viewBox } = drawing
  return drawingOf({ ...instance.props, viewBox }, withInherited(own, outer), drawing.shapes.map(shapeOf), {})
}

/** A shape under the names of react-pdf. */
const shapeOf = ({ name, attributes, children }: SvgShape): Shape => ({
  type: name.toUpperCase(),
  props: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [camelCase(key), value])),
  children: children.map((child) => (typeof child === 'string' ? textInstance : shapeOf(child))),
})

/** A text of a drawing, which only the reference sets. */
const textInstance: Shape = { type: 'TEXT_INSTANCE', props: {} }

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

interface Shape {
  type: string
  props: Record<string, unknown>
  children?: readonly Shape[] | undefined
}

export const drawingBox = (instance: Node, outer: Inherited): BoxNode => {
  const { props, style, children = [] } = instance
  if (props.preserveAspectRatio) throw new NotCovered('preserveAspectRatio')
  return drawingOf(props, withInherited(ownStyle(style), outer), children, paintOf(props))
}

const drawingOf = (
  props: Record<string, unknown>,
  style: Style,
  shapes: readonly Shape[],
  paint: Record<string, unknown>,
): BoxNode => {
  const viewBox = viewBoxOf(props.viewBox)
  const node = new BoxNode(
    'SVG',
    { ...props, viewBox },
    style,
    shapes.flatMap((shape) => shapesOf(shape, paint)),
  )
  if (viewBox) node.ratio = (viewBox.maxX - viewBox.minX) / (viewBox.maxY - viewBox.minY)
  return node
}

/** What shapes take from a group around them. */
const paints = ['fill', 'stroke', 'strokeWidth', 'strokeLinejoin']
const geometry: Readonly<Record<string, readonly string[]>> = {
  CIRCLE: ['cx', 'cy', 'r'],
  ELLIPSE: ['cx', 'cy', 'rx', 'ry'],
  LINE: ['x1', 'y1', 'x2', 'y2'],
  PATH: ['d'],
  POLYGON: ['points'],
  POLYLINE: ['points'],
  RECT: ['x', 'y', 'width', 'height'],
}

const paintOf = (props: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(paints.filter((name) => props[name] !== undefined).map((name) => [name, props[name]]))

/** A shape with its paint, or those of a group. */
const shapesOf = ({ type, props, children = [] }: Shape, outer: Record<string, unknown>): BoxNode[] => {
  const own = geometry[type] ?? (type === 'G' ? [] : undefined)
  const odd = Object.keys(props).find(
    (name) => props[name] !== undefined && name !== 'strokeDasharray' && !own?.includes(name) && !paints.includes(name),
  )
  if (!own || odd) throw new NotCovered(`${type} ${odd ?? ''}`)
  const all: Record<string, unknown> = { ...outer, ...props }
  for (const name of ['fill', 'stroke']) {
    if (all[name] === 'none') delete all[name]
    else if (all[name] !== undefined && !isColor(all[name])) throw new NotCovered(String(all[name]))
  }
  if (type === 'G') return children.flatMap((child) => shapesOf(child, all))
  if (children.length > 0) throw new NotCovered(`${type} with others in it`)
  if (type === 'PATH' && !coversPath(String(props.d))) throw new NotCovered('a path of arcs')
  return [new BoxNode(type, all, {}, [])]
}

const viewBoxOf = (value: unknown): { minX: number; minY: number; maxX: number; maxY: number } | undefined => {
  if (value === undefined) return undefined
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = String(value)
    .split(/[\s,]+/)
    .map(Number)
  return { minX, minY, maxX, maxY }
}
