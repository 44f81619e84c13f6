import { colourOf } from '../../../css/colour'
import { escapeXml } from '../../../escape-xml'
import { PictureError } from '../../../picture/picture-error'
import { readSvg } from '../../../picture/svg'
import { NotCovered } from '../../problems'
import type { Node } from '../../tree/node'

/**
 * Serializes the elements of an `<Svg>` as SVG, and reads that.
 * @throws NotCovered if it has features outside our SVG subset
 */
export const drawElements = (node: Node): void => {
  const { width, height, viewBox, ...props } = node.props
  const style = node.style as Record<string, unknown>
  const size = { width: style.width ?? sideOf(width), height: style.height ?? sideOf(height) }
  node.style = { ...style, ...withoutNothing(size) }
  const box =
    viewBox ?? (isPoints(size.width) && isPoints(size.height) ? `0 0 ${size.width} ${size.height}` : undefined)
  // Without a size, user units are points.
  if (box === undefined) {
    node.props = props
    for (const child of node.children ?? []) inDigits(child)
    return
  }
  try {
    const looks = attributesOf(props, looked)
    const isFilled = looks.includes(' fill=')
    const inside = (node.children ?? []).map((child) => written(child, isFilled)).join('')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escapeXml(String(box))}"${isFilled ? '' : ' fill="none"'}${looks}>${inside}</svg>`
    node.props = { ...props, picture: readSvg(Buffer.from(svg)) }
    node.children = []
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    throw new NotCovered(`a drawing that ${error.message}`)
  }
}

/** Converts the colours of shapes to hexadecimal. */
const inDigits = (node: Node): void => {
  const style = Object.assign({}, ...[node.style].flat(9).filter(Boolean)) as Record<string, unknown>
  const props: Record<string, unknown> = { ...style, ...node.props }
  for (const name of ['fill', 'stroke']) {
    if (props[name] !== undefined) props[name] = colourOf(props[name]) ?? props[name]
  }
  node.props = props
  for (const child of node.children ?? []) if (child.type !== 'TEXT_INSTANCE') inDigits(child)
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

/** Element names that differ from their type in lower case. */
const names: Readonly<Record<string, string>> = {
  LINEAR_GRADIENT: 'linearGradient',
  RADIAL_GRADIENT: 'radialGradient',
  CLIP_PATH: 'clipPath',
}

/** @param isFilled whether an ancestor sets a fill; otherwise text is black and shapes are not filled */
const written = (node: Node, isFilled: boolean): string => {
  if (node.type === 'TEXT_INSTANCE') return escapeXml(node.value ?? '')
  const name = names[node.type] ?? node.type.toLowerCase()
  const style = Object.assign({}, ...[node.style].flat(9).filter(Boolean)) as Record<string, unknown>
  const black = node.type === 'TEXT' && !isFilled ? { fill: 'black' } : {}
  const props = { ...black, ...style, ...node.props }
  const inside = (node.children ?? []).map((child) => written(child, isFilled || props.fill !== undefined))
  return `<${name}${attributesOf(props, () => true)}>${inside.join('')}</${name}>`
}

const looks = new Set(['fill', 'stroke', 'strokeWidth', 'strokeLinecap', 'strokeLinejoin', 'strokeDasharray', 'color'])
const looked = (name: string): boolean => looks.has(name) || name.endsWith('Opacity')

/** Attributes that keep camel case in SVG. */
const asIs = new Set(
  [
    'gradientUnits gradientTransform spreadMethod clipPathUnits viewBox',
    'markerWidth markerHeight markerUnits refX refY',
  ].flatMap((names) => names.split(' ')),
)

const attributeOf = (name: string): string => {
  if (asIs.has(name)) return name
  if (name === 'xlinkHref') return 'href'
  return name.replace(/-?([A-Z])/g, (_, letter: string) => `-${letter.toLowerCase()}`)
}

type Operation = { operation: string; value: unknown }

/** Transforms in SVG syntax: degrees and points without units. */
const transformIn = (value: unknown): string => {
  const text = Array.isArray(value)
    ? value.map(({ operation, value: given }: Operation) => `${operation}(${[given].flat().join(' ')})`).join(' ')
    : String(value)
  return text
    .replace(/(-?[\d.]{1,40})rad\b/g, (_, radians: string) => String((Number(radians) * 180) / Math.PI))
    .replace(/([\d.])(?:deg|px|pt)\b/g, '$1')
    .replace(/\b(translate|scale)([XY])\(([^)]{0,100})\)/g, (_, operation: string, axis: string, given: string) => {
      const rest = operation === 'scale' ? 1 : 0
      return `${operation}(${axis === 'X' ? `${given} ${rest}` : `${rest} ${given}`})`
    })
}

const colours: Readonly<Record<string, string>> = {
  fill: 'fillOpacity',
  stroke: 'strokeOpacity',
  stopColor: 'stopOpacity',
}

const attributesOf = (props: Readonly<Record<string, unknown>>, has: (name: string) => boolean): string => {
  let out = ''
  for (const [name, value] of Object.entries(withAlpha(props))) {
    if (!has(name) || value === undefined || value === null || typeof value === 'function') continue
    const isTransform = name === 'transform' || name === 'gradientTransform'
    if (typeof value === 'object' && !isTransform) continue
    out += ` ${attributeOf(name)}="${escapeXml(isTransform ? transformIn(value) : String(value))}"`
  }
  return out
}

/** Colours in six digits, with their alpha as opacity. */
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
