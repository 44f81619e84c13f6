import { NotCovered } from '../problems'
import { coversStyle, type FlexStyle } from './flex'

/**
 * Styles as layout wants them: longhand, lengths in points, one object for all that are written alike. Whatever else
 * a style says is not covered.
 */
export type Style = Readonly<Record<string, unknown>> &
  Readonly<FlexStyle> & {
    readonly fontSize?: number
    readonly lineHeight?: number
  }

const isPoints = (value: unknown): boolean => typeof value === 'number'
/** `#12498f` or `#abc`. */
export const isColor = (value: unknown): boolean =>
  typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value)
/** The same, or `#12498f80` where it is not opaque. */
const isPaint = (value: unknown): boolean =>
  isColor(value) || (typeof value === 'string' && /^#[\da-f]{8}$/i.test(value))
/** Points, or percent of something. */
const isLength = (value: unknown): boolean =>
  isPoints(value) || (typeof value === 'string' && /^-?[\d.]+%$/.test(value))
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value)
const anything = (): boolean => true

const edges = ['Top', 'Right', 'Bottom', 'Left'] as const

/** What each property may be to be set here. */
const covered: Record<string, (value: unknown) => boolean> = {
  display: oneOf('flex'),
  objectFit: oneOf('contain', 'cover', 'fill', 'none', 'scale-down'),
  objectPositionX: isLength,
  objectPositionY: isLength,
  opacity: isPoints,
  zIndex: isPoints,
  transform: Array.isArray,
  transformOriginX: isLength,
  transformOriginY: isLength,
  color: isPaint,
  backgroundColor: isPaint,
  fontFamily: (value) => typeof value === 'string' || Array.isArray(value),
  fontSize: isPoints,
  fontStyle: oneOf('normal', 'italic', 'oblique'),
  fontWeight: isPoints,
  fontFeatureSettings: (value) => Array.isArray(value),
  letterSpacing: isLength,
  lineHeight: isPoints,
  textAlign: oneOf('left', 'right', 'center', 'justify'),
  textDecoration: (value) => typeof value === 'string' && /^(?:(?:none|underline|line-through) ?)*$/.test(value),
  textDecorationColor: isPaint,
  textDecorationStyle: anything,
  textTransform: oneOf('none', 'uppercase', 'lowercase', 'capitalize', 'upperfirst'),
  textIndent: isPoints,
  maxLines: isPoints,
  textOverflow: oneOf('ellipsis', 'clip'),
  direction: oneOf('ltr'),
  verticalAlign: oneOf('baseline'),
}
for (const edge of edges) {
  Object.assign(covered, {
    [`border${edge}Color`]: isPaint,
    [`border${edge}Style`]: oneOf('solid', 'dashed', 'dotted'),
  })
}
for (const corner of ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft']) covered[`border${corner}Radius`] = isLength

/** What `coversStyle` of flex/ judges. */
const ofBoxes = new Set(
  [
    'position overflow flexDirection flexWrap alignItems alignSelf alignContent justifyContent flexGrow flexShrink flexBasis',
    'width height minWidth minHeight maxWidth maxHeight top right bottom left rowGap columnGap aspectRatio',
    ...edges.map((edge) => `margin${edge} padding${edge} border${edge}Width`),
  ].flatMap((names) => names.split(' ')),
)

const own = new WeakMap<object, Style>()

/** The style of a node as it is written, with nothing inherited. */
export const ownStyle = (style: unknown): Style => {
  if (style === undefined || style === null) return none
  if (Array.isArray(style)) {
    const all = style.flat(9).filter(Boolean)
    if (all.length === 1) return ownStyle(all[0])
    return resolve(Object.assign({}, ...all))
  }
  const known = own.get(style as object)
  if (known) return known
  const made = resolve(style as Record<string, unknown>)
  own.set(style as object, made)
  return made
}

const none: Style = {}

/** A line height is a multiple of the size of type that stands beside it. */
const resolve = (style: Record<string, unknown>): Style => {
  const result: Record<string, unknown> = {}
  for (const name in style) {
    const value = style[name]
    if (value === undefined || value === null) continue
    if (!ofBoxes.has(name) && !covered[name]?.(value)) throw new NotCovered(`${name}: ${String(value)}`)
    result[name] = value
  }
  if (!coversStyle(result)) throw new NotCovered('a length')
  if (result.lineHeight !== undefined) {
    result.lineHeight = (result.lineHeight as number) * ((result.fontSize as number | undefined) ?? 18)
  }
  return result as Style
}

/** What texts take from what they stand in. */
const inherited = [
  'color',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontFeatureSettings',
  'letterSpacing',
  'textDecoration',
  'textDecorationColor',
  'textDecorationStyle',
  'textTransform',
  'lineHeight',
  'textAlign',
] as const

/** What is handed on to what stands in a node. */
export type Inherited = Readonly<Record<string, unknown>>

export const nothing: Inherited = {}

/** What was made of a style and of what it inherits: the same object wherever they meet again. */
type Meetings = WeakMap<Style, WeakMap<Inherited, Style>>

const meetings = (all: Meetings, style: Style): WeakMap<Inherited, Style> => {
  const known = all.get(style)
  if (known) return known
  const made = new WeakMap<Inherited, Style>()
  all.set(style, made)
  return made
}

const handedOn: Meetings = new WeakMap()
const handedOnByTexts: Meetings = new WeakMap()

/** What a node hands on. The same object wherever the same styles stand in one another. */
export const handOn = (style: Style, outer: Inherited, isText: boolean): Inherited => {
  const all = meetings(isText ? handedOnByTexts : handedOn, style)
  const known = all.get(outer)
  if (known) return known
  let result: Record<string, unknown> | undefined
  for (const name of inherited) {
    const value = name === 'textDecoration' ? decorationIn(style, outer) : style[name]
    if (value === undefined || value === outer[name]) continue
    result ??= { ...outer }
    result[name] = value
  }
  if (isText && style.backgroundColor !== undefined) {
    result ??= { ...outer }
    result.backgroundColor = style.backgroundColor
  }
  const made = result ?? outer
  all.set(outer, made)
  return made
}

/** Lines of a text are drawn through all that stands in it. */
const decorationIn = ({ textDecoration }: Style, outer: Inherited): unknown => {
  if (textDecoration === undefined || !outer.textDecoration) return textDecoration
  const lines = new Set(`${outer.textDecoration} ${textDecoration}`.split(' ').filter((one) => one && one !== 'none'))
  return [...lines].join(' ') || 'none'
}

const merged: Meetings = new WeakMap()

/** A node's style with what it inherits. */
export const withInherited = (style: Style, outer: Inherited): Style => {
  if (outer === nothing) return style
  const all = meetings(merged, style)
  const known = all.get(outer)
  if (known) return known
  const made: Record<string, unknown> = { ...outer, ...style }
  if (outer.textDecoration && style.textDecoration) made.textDecoration = decorationIn(style, outer)
  all.set(outer, made)
  return made
}
