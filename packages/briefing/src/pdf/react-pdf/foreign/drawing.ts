import { PictureError } from '../../../picture/picture-error'
import { readSvg } from '../../../picture/svg'
import type { Node } from '../../tree/node'
import { colourOf } from './colour'

/**
 * Makes an `<Svg>` of elements the SVG that they are named after, and reads it.
 * @param fail is told why it cannot be drawn
 */
export const drawElements = (node: Node, fail: (message: string) => void): void => {
  const { width, height, viewBox, ...props } = node.props
  const style = node.style as Record<string, unknown>
  const size = { width: style.width ?? sideOf(width), height: style.height ?? sideOf(height) }
  node.style = { ...style, ...withoutNothing(size) }
  const box =
    viewBox ?? (isPoints(size.width) && isPoints(size.height) ? `0 0 ${size.width} ${size.height}` : undefined)
  // Where nothing says how large its coordinates are, they are points.
  if (box === undefined) {
    node.props = props
    return
  }
  try {
    const looks = attributesOf(props, looked)
    const inside = (node.children ?? []).map(written).join('')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escaped(String(box))}"${looks.includes(' fill=') ? '' : ' fill="none"'}${looks}>${inside}</svg>`
    node.props = { ...props, picture: readSvg(Buffer.from(svg)) }
    node.children = []
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    fail(`this drawing ${error.message}`)
  }
}

const isPoints = (value: unknown): value is number => typeof value === 'number'

/** `40`, `"40"` or `"50%"`. */
const sideOf = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (value.endsWith('%')) return value
  const points = Number.parseFloat(value)
  return Number.isFinite(points) ? points : undefined
}

const withoutNothing = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

/** Names of elements that are no more than their type in lower case. */
const names: Readonly<Record<string, string>> = {
  LINEAR_GRADIENT: 'linearGradient',
  RADIAL_GRADIENT: 'radialGradient',
  CLIP_PATH: 'clipPath',
}

const written = (node: Node): string => {
  if (node.type === 'TEXT_INSTANCE') return escaped(node.value ?? '')
  const name = names[node.type] ?? node.type.toLowerCase()
  const style = Object.assign({}, ...[node.style].flat(9).filter(Boolean)) as Record<string, unknown>
  const attributes = attributesOf({ ...style, ...node.props }, () => true)
  return `<${name}${attributes}>${(node.children ?? []).map(written).join('')}</${name}>`
}

const looks = new Set(['fill', 'stroke', 'strokeWidth', 'strokeLinecap', 'strokeLinejoin', 'strokeDasharray', 'color'])
const looked = (name: string): boolean => looks.has(name) || name.endsWith('Opacity')

/** In SVG these names are written as they are. */
const asIs = new Set([
  'gradientUnits',
  'gradientTransform',
  'spreadMethod',
  'clipPathUnits',
  'markerWidth',
  'markerHeight',
  'refX',
  'refY',
  'markerUnits',
  'viewBox',
])

const colours: Readonly<Record<string, string>> = {
  fill: 'fillOpacity',
  stroke: 'strokeOpacity',
  stopColor: 'stopOpacity',
}

const attributesOf = (props: Readonly<Record<string, unknown>>, has: (name: string) => boolean): string => {
  let out = ''
  for (const [name, value] of Object.entries(withAlpha(props))) {
    if (!has(name) || value === undefined || value === null || typeof value === 'function') continue
    if (typeof value === 'object' && name !== 'transform') continue
    if (name === 'children' || name === 'structureId') continue
    const kebab = asIs.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    out += ` ${kebab}="${escaped(String(value))}"`
  }
  return out
}

/** Colours in six digits, their alpha beside them. */
const withAlpha = (props: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const made = { ...props }
  for (const [name, share] of Object.entries(colours)) {
    const colour = colourOf(made[name])
    if (colour === undefined) continue
    made[name] = colour.slice(0, 7)
    if (colour.length === 9) {
      const alpha = Number.parseInt(colour.slice(7), 16) / 255
      made[share] = Number((alpha * Number(made[share] ?? 1)).toFixed(4))
    }
  }
  return made
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => escapes[one] as string)
