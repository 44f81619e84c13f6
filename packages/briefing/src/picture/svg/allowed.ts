/*
 * The subset of SVG that is supported, in one list. Drawn features have a kind of value; invisible ones are dropped;
 * everything else is refused with its line, since it would be active, or missing on paper.
 */

/** How the value of an attribute is parsed. */
export type Kind =
  | 'horizontal'
  | 'vertical'
  | 'length'
  | 'share'
  | 'paint'
  | 'colour'
  | 'lengths'
  | 'points'
  | 'path'
  | 'transform'
  | 'family'
  | 'weight'
  | 'number'
  | 'number or auto'
  | 'view box'
  | readonly string[]
  | { readonly to: string }

/** Drawn elements, each with its own attributes. */
export const drawn: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  g: {},
  path: { d: 'path' },
  rect: { x: 'horizontal', y: 'vertical', width: 'horizontal', height: 'vertical', rx: 'horizontal', ry: 'vertical' },
  circle: { cx: 'horizontal', cy: 'vertical', r: 'length' },
  ellipse: { cx: 'horizontal', cy: 'vertical', rx: 'horizontal', ry: 'vertical' },
  line: { x1: 'horizontal', y1: 'vertical', x2: 'horizontal', y2: 'vertical' },
  polyline: { points: 'points' },
  polygon: { points: 'points' },
  text: { x: 'horizontal', y: 'vertical' },
  tspan: { x: 'horizontal', y: 'vertical' },
  image: { x: 'horizontal', y: 'vertical', width: 'horizontal', height: 'vertical' },
}

const units = ['userSpaceOnUse', 'objectBoundingBox']
const area = { x: 'share', y: 'share', width: 'share', height: 'share' } as const

/** Elements that are drawn only where they are referred to. */
export const resources: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  linearGradient: {
    ...{ x1: 'share', y1: 'share', x2: 'share', y2: 'share' },
    gradientUnits: units,
    gradientTransform: 'transform',
    spreadMethod: ['pad'],
  },
  radialGradient: {
    ...{ cx: 'share', cy: 'share', r: 'share', fx: 'share', fy: 'share' },
    gradientUnits: units,
    gradientTransform: 'transform',
    spreadMethod: ['pad'],
  },
  clipPath: { clipPathUnits: units, transform: 'transform', 'clip-path': { to: 'clipPath' } },
  mask: { ...area, maskUnits: units, maskContentUnits: units, 'mask-type': ['luminance', 'alpha'] },
  marker: {
    ...{ refX: 'length', refY: 'length', markerWidth: 'length', markerHeight: 'length' },
    markerUnits: ['strokeWidth', 'userSpaceOnUse'],
    orient: 'number or auto',
    viewBox: 'view box',
    overflow: ['visible', 'hidden', 'auto', 'scroll'],
  },
  pattern: {
    ...{ ...area, viewBox: 'view box', patternTransform: 'transform' },
    ...{ patternUnits: units, patternContentUnits: units },
  },
}

/** Attributes of resources with `userSpaceOnUse`: percentages are of the drawing. */
export const lengthsInUser: Readonly<Record<string, Kind>> = {
  ...{ x1: 'horizontal', y1: 'vertical', x2: 'horizontal', y2: 'vertical' },
  ...{ cx: 'horizontal', cy: 'vertical', r: 'length', fx: 'horizontal', fy: 'vertical' },
}

export const areaInUser: Readonly<Record<string, Kind>> = {
  ...{ x: 'horizontal', y: 'vertical', width: 'horizontal', height: 'vertical' },
}

/** The area of a mask that names none: its box, and a tenth of it all around. */
export const areaOfMask: readonly [string, string][] = [
  ['x', '-10%'],
  ['y', '-10%'],
  ['width', '120%'],
  ['height', '120%'],
]

/** Attributes of a gradient stop. */
export const stop: Readonly<Record<string, Kind>> = { offset: 'share', 'stop-color': 'colour', 'stop-opacity': 'share' }

/** Orders in which a shape is painted. */
const orders = ['normal', 'fill', 'fill stroke', 'fill stroke markers', 'stroke', 'stroke fill', 'stroke fill markers']

/** Modes of blending, with their names in PDF. */
export const blends: Readonly<Record<string, string>> = Object.fromEntries(
  `Normal Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue
  Saturation Color Luminosity`
    .split(/\s+/)
    .map((name) => [name.replace(/\B[A-Z]/g, '-$&').toLowerCase(), name]),
)

/** Presentation attributes, which may also be style properties. */
export const looks: Readonly<Record<string, Kind>> = {
  fill: 'paint',
  'fill-opacity': 'share',
  'fill-rule': ['nonzero', 'evenodd'],
  stroke: 'paint',
  'stroke-width': 'length',
  'stroke-opacity': 'share',
  'stroke-linecap': ['butt', 'round', 'square'],
  'stroke-linejoin': ['miter', 'round', 'bevel'],
  'stroke-dasharray': 'lengths',
  opacity: 'share',
  color: 'colour',
  transform: 'transform',
  'paint-order': orders,
  'stroke-miterlimit': 'number',
  'stroke-dashoffset': 'length',
  'clip-path': { to: 'clipPath' },
  'clip-rule': ['nonzero', 'evenodd'],
  mask: { to: 'mask' },
  'marker-start': { to: 'marker' },
  'marker-mid': { to: 'marker' },
  'marker-end': { to: 'marker' },
  'mix-blend-mode': Object.keys(blends),
  'font-family': 'family',
  'font-size': 'length',
  'font-weight': 'weight',
  'text-anchor': ['start', 'middle', 'end'],
  'dominant-baseline': ['auto', 'middle', 'central', 'hanging', 'mathematical', 'text-before-edge', 'text-after-edge'],
}

/** The family of all texts in drawings, whatever they name: no other is available. */
export const family = 'Pretendard'

/** Properties that are supported with these values only. */
export const onlyAs: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  clip: ['auto'],
  'font-style': ['normal'],
  'text-decoration': ['none', 'none solid', 'none solid rgb(0, 0, 0)'],
  'writing-mode': ['lr', 'lr-tb', 'horizontal-tb'],
  'baseline-shift': ['baseline', '0'],
  'letter-spacing': ['normal', '0', '0px'],
  'word-spacing': ['normal', '0', '0px'],
  dx: ['0'],
  dy: ['0'],
  rotate: ['0'],
  font: [],
  marker: ['none'],
  'text-decoration-line': ['none'],
  'alignment-baseline': ['auto', 'baseline'],
  'transform-origin': ['0 0', '0px 0px'],
  direction: ['ltr'],
  'text-transform': ['none'],
}

/** Elements that are invisible, dropped with their descendants. */
export const unseen: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])

/** Elements that are invisible themselves, and refused where something refers to them. */
export const unseenHere: ReadonlySet<string> = new Set(['defs', 'filter', 'symbol', 'style', 'stop'])

const noMatter = `
  id class style href xmlns lang role tabindex version baseProfile x y focusable data-name contentStyleType contentScriptType
  zoomAndPan enable-background overflow display pointer-events cursor pathLength
  shape-rendering text-rendering image-rendering color-rendering color-interpolation color-interpolation-filters
  color-profile vector-effect white-space xml:space visibility isolation solid-color solid-opacity stop-color
  stop-opacity flood-color flood-opacity lighting-color font-variant font-variant-ligatures font-variant-caps
  font-variant-numeric font-variant-position font-variant-alternates font-variant-east-asian font-feature-settings
  font-variation-settings font-stretch font-size-adjust font-kerning kerning line-height text-align text-indent
  text-orientation text-overflow text-decoration-style text-decoration-color
  text-decoration-thickness text-decoration-fill text-decoration-stroke text-emphasis-style unicode-bidi
  block-progression shape-padding shape-margin inline-size letter-spacing-adjust
  glyph-orientation-vertical glyph-orientation-horizontal user-select will-change transition background
  background-color `

const unseenAttributes: ReadonlySet<string> = new Set(noMatter.trim().split(/\s+/))

/** Whether an attribute or style property is invisible. */
export const isUnseen = (name: string): boolean =>
  unseenAttributes.has(name) || name.startsWith('data-') || name.startsWith('aria-') || name.startsWith('-')

/** Namespaces whose elements a viewer shows or runs. */
export const live: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
])

/** Active elements, in any namespace. */
export const active: Readonly<Record<string, string>> = {
  script: 'a script',
  handler: 'a script',
  listener: 'a script',
  foreignObject: 'foreign content',
  iframe: 'foreign content',
  object: 'foreign content',
  embed: 'foreign content',
}
