import { colourOf } from './colour'
import { lengthOf, partOf, type Scale } from './length'
import { transformOf } from './transform'

/** A style as written, and as layout takes it: longhands, in points, colours in hexadecimal. */
type Declarations = Readonly<Record<string, unknown>>
type Longhand = Record<string, unknown>

/** Reads a declaration into longhands; undefined if the value is invalid. */
type PropertyReader = (value: unknown, scale: Scale, style: Declarations, name: string) => Longhand | undefined

/** Receives messages about declarations that are dropped. */
export interface StyleReport {
  /** An invalid value. */
  wrong: (said: string) => void
  /** A property or value that layout does not support. */
  unsupported: (said: string) => void
}

/**
 * The longhands of a style: lengths in points or percent, colours in hexadecimal. Knows the shorthands of CSS and
 * `marginVertical` and its like; unknown properties are dropped.
 */
export const longhandOf = (style: Declarations, scale: Scale, { wrong, unsupported }: StyleReport): Longhand => {
  const result: Longhand = {}
  for (const name in style) {
    const value = style[name]
    if (value === undefined || value === null || value === '') continue
    if (isUnsupported(name, value)) unsupported(`${name}: ${String(value)}`)
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (!read) continue
    const isOdd = typeof value === 'object' && !ofLists.has(name)
    const made = isOdd ? undefined : read(value, scale, style, name)
    if (made) Object.assign(result, made)
    else wrong(`\`${name}\` may not be ${typeof value === 'number' ? value : JSON.stringify(value)}`)
  }
  return result
}

/** Properties whose value may be a list or an object. */
const ofLists = new Set(['fontFamily', 'fontFeatureSettings', 'transform'])

const unsupported = new Set(['float', 'clear', 'shapeOutside', 'wordSpacing', 'visibility'])

const isUnsupported = (name: string, value: unknown): boolean =>
  unsupported.has(name) ||
  (name === 'direction' && value === 'rtl') ||
  (name === 'verticalAlign' && value !== 'baseline') ||
  (name === 'fontFeatureSettings' && !Array.isArray(value) && Object.values(value as object).some((on) => !on))

// Values

const one =
  (read: (value: unknown, scale: Scale) => unknown): PropertyReader =>
  (value, scale, _, name) => {
    const made = read(value, scale)
    return made === undefined ? undefined : { [name]: made }
  }

const numberOf = (value: unknown): number | undefined => {
  const made = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof made === 'number' && Number.isFinite(made) ? made : undefined
}

const autoOr = (value: unknown, scale: Scale) => (value === 'auto' ? value : lengthOf(value, scale))

/** A length other than a percentage. */
const pointsOf = (value: unknown, scale: Scale): number | undefined => {
  const made = lengthOf(value, scale)
  return typeof made === 'number' ? made : undefined
}

/** One of some keywords, or a synonym of one. */
const words =
  (list: string, others: Readonly<Record<string, string>> = {}) =>
  (value: unknown): string | undefined => {
    const text = String(value)
    const word = Object.hasOwn(others, text) ? (others[text] as string) : text
    return list.split(' ').includes(word) ? word : undefined
  }

/** The parts of a shorthand; a function is one part. */
const partsOf = (value: unknown): string[] => String(value).match(/[^\s(]+(?:\([^)]*\))?/g) ?? []

const edges = ['Top', 'Right', 'Bottom', 'Left'] as const
const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const

/** A shorthand of one to four values; missing ones default to earlier ones, as in CSS. */
const shared =
  (names: readonly string[], read: (value: unknown, scale: Scale) => unknown): PropertyReader =>
  (value, scale) => {
    const parts = (typeof value === 'number' ? [value] : partsOf(value)).map((part) => read(part, scale))
    if (parts.length === 0 || parts.length > names.length || parts.includes(undefined)) return undefined
    const [first, second = first, third = first, fourth = second] = parts
    return Object.fromEntries(names.map((name, at) => [name, [first, second, third, fourth][at]]))
  }

const sides = (before: string, after = ''): string[] => edges.map((edge) => `${before}${edge}${after}`)
const radii = corners.map((corner) => `border${corner}Radius`)

// Borders

const lineStyle = words('none hidden solid dashed dotted', { double: 'solid' })

/** `1px solid red`, in any order. */
const border =
  (sides: readonly string[]): PropertyReader =>
  (value, scale) => {
    const made: Longhand = {}
    for (const part of partsOf(value)) {
      const [width, style, color] = [pointsOf(part, scale), lineStyle(part), colourOf(part)]
      if (width === undefined && style === undefined && color === undefined) return undefined
      for (const side of sides) {
        if (width !== undefined) made[`border${side}Width`] = width
        else if (style !== undefined) Object.assign(made, styleOf(side, style))
        else made[`border${side}Color`] = color
      }
    }
    return made
  }

/** `none` and `hidden` set the width to 0. */
const styleOf = (side: string, style: string): Longhand =>
  style === 'none' || style === 'hidden' ? { [`border${side}Width`]: 0 } : { [`border${side}Style`]: style }

const borderStyle =
  (sides: readonly string[]): PropertyReader =>
  (value) => {
    const style = lineStyle(value)
    return style === undefined ? undefined : Object.assign({}, ...sides.map((side) => styleOf(side, style)))
  }

// Text

const weights: Readonly<Record<string, number>> = {
  ...{ thin: 100, hairline: 100, ultralight: 200, extralight: 200, light: 300, normal: 400, regular: 400, medium: 500 },
  ...{ semibold: 600, demibold: 600, bold: 700, ultrabold: 800, extrabold: 800, heavy: 900, black: 900 },
}

const weightOf = (value: unknown): number | undefined => {
  const word = String(value).toLowerCase()
  return Object.hasOwn(weights, word) ? weights[word] : numberOf(value)
}

/** A line height relative to the font size beside it. */
const lineHeight: PropertyReader = (value, scale, { fontSize }) => {
  const number = numberOf(value)
  if (number !== undefined) return { lineHeight: number }
  const length = lengthOf(value, scale)
  if (value === 'normal') return {}
  if (length === undefined) return undefined
  const size = pointsOf(fontSize, scale) ?? 18
  return { lineHeight: partOf(length, size) / size }
}

const features: PropertyReader = (value) => {
  if (Array.isArray(value)) return { fontFeatureSettings: value }
  return typeof value === 'object' ? { fontFeatureSettings: Object.keys(value as object) } : undefined
}

const decoration: PropertyReader = (value) => {
  const lines = partsOf(value)
  return lines.every((line) => /^(?:none|underline|line-through)$/.test(line))
    ? { textDecoration: lines.join(' ') }
    : undefined
}

// Boxes

const flex: PropertyReader = (value, scale) => {
  if (value === 'none') return { flexGrow: 0, flexShrink: 0, flexBasis: 'auto' }
  if (value === 'auto') return { flexGrow: 1, flexShrink: 1, flexBasis: 'auto' }
  if (value === 'initial') return { flexGrow: 0, flexShrink: 1, flexBasis: 'auto' }
  const [grow = 1, shrink = 1, basis = 0] = typeof value === 'number' ? [value] : partsOf(value)
  const made = [numberOf(grow), numberOf(shrink), autoOr(basis, scale)]
  return made.includes(undefined) ? undefined : { flexGrow: made[0], flexShrink: made[1], flexBasis: made[2] }
}

const flexFlow: PropertyReader = (value) => {
  const made: Longhand = {}
  for (const part of partsOf(value)) made[part.includes('wrap') ? 'flexWrap' : 'flexDirection'] = part
  return made
}

/** Position keywords as percentages. */
const places: Readonly<Record<string, string>> = { left: '0%', top: '0%', center: '50%', right: '100%', bottom: '100%' }
const placeOf = (value: unknown, scale: Scale) =>
  lengthOf(Object.hasOwn(places, String(value)) ? places[String(value)] : value, scale)

const position =
  (name: string): PropertyReader =>
  (value, scale) => {
    const parts = typeof value === 'number' ? [value] : partsOf(value)
    const isTurned = /^(?:top|bottom)$/.test(String(parts[0])) || /^(?:left|right)$/.test(String(parts[1]))
    const [x = 'center', y = 'center'] = isTurned ? [parts[1], parts[0]] : parts
    const made = [placeOf(x, scale), placeOf(y, scale)]
    return made.includes(undefined) ? undefined : { [`${name}X`]: made[0], [`${name}Y`]: made[1] }
  }

const flexEnds = { start: 'flex-start', end: 'flex-end', left: 'flex-start', right: 'flex-end' }
const aligns = 'flex-start center flex-end stretch baseline space-between space-around space-evenly'

const named = (names: string, reader: PropertyReader): Record<string, PropertyReader> =>
  Object.fromEntries(names.split(' ').map((name) => [name, reader]))

const readers: Readonly<Record<string, PropertyReader>> = {
  ...named('width height flexBasis top right bottom left marginTop marginRight marginBottom marginLeft', one(autoOr)),
  ...named('paddingTop paddingRight paddingBottom paddingLeft rowGap columnGap', one(lengthOf)),
  ...named('minWidth minHeight maxWidth maxHeight', (value, scale, style, name) =>
    value === 'none' || value === 'auto' ? {} : one(lengthOf)(value, scale, style, name),
  ),
  ...named(radii.join(' '), one(lengthOf)),
  ...named(`fontSize textIndent ${sides('border', 'Width').join(' ')}`, one(pointsOf)),
  ...named('flexGrow flexShrink zIndex maxLines', one(numberOf)),
  ...named('color backgroundColor textDecorationColor', one(colourOf)),
  ...named(sides('border', 'Color').join(' '), one(colourOf)),
  ...Object.fromEntries(edges.map((edge) => [`border${edge}Style`, borderStyle([edge])])),
  ...Object.fromEntries(edges.map((edge) => [`border${edge}`, border([edge])])),
  margin: shared(sides('margin'), autoOr),
  marginVertical: shared(['marginTop', 'marginBottom'], autoOr),
  marginHorizontal: shared(['marginLeft', 'marginRight'], autoOr),
  padding: shared(sides('padding'), lengthOf),
  paddingVertical: shared(['paddingTop', 'paddingBottom'], lengthOf),
  paddingHorizontal: shared(['paddingLeft', 'paddingRight'], lengthOf),
  inset: shared(['top', 'right', 'bottom', 'left'], autoOr),
  border: border(edges),
  borderWidth: shared(sides('border', 'Width'), pointsOf),
  borderColor: shared(sides('border', 'Color'), colourOf),
  borderStyle: borderStyle(edges),
  borderRadius: shared(radii, lengthOf),
  gap: shared(['rowGap', 'columnGap'], lengthOf),
  flex,
  flexFlow,
  display: one((value) => (value === 'none' ? value : 'flex')),
  position: one(words('absolute relative static')),
  overflow: one(words('visible hidden', { scroll: 'hidden', auto: 'hidden', clip: 'hidden' })),
  flexDirection: one(words('row row-reverse column column-reverse')),
  flexWrap: one(words('nowrap wrap wrap-reverse')),
  alignItems: one(words(aligns, flexEnds)),
  alignSelf: one(words(`${aligns} auto`, flexEnds)),
  alignContent: one(words(aligns, flexEnds)),
  justifyContent: one(
    words('flex-start center flex-end space-between space-around space-evenly', { ...flexEnds, normal: 'flex-start' }),
  ),
  aspectRatio: one((value) => {
    const [width, height = 1] = String(value).split('/').map(Number)
    return numberOf((width as number) / height)
  }),
  opacity: one((value, scale) => {
    const share = numberOf(value) ?? lengthOf(value, scale)
    return share === undefined ? undefined : Math.min(1, Math.max(0, partOf(share, 1)))
  }),
  objectFit: one(words('contain cover fill none scale-down')),
  objectPosition: position('objectPosition'),
  ...named('objectPositionX objectPositionY transformOriginX transformOriginY', one(placeOf)),
  transformOrigin: position('transformOrigin'),
  transform: one(transformOf),
  fontFamily: one((value) => ([value].flat().every((family) => typeof family === 'string') ? value : undefined)),
  fontStyle: one(words('normal italic oblique')),
  fontWeight: one((value) => weightOf(value)),
  fontFeatureSettings: features,
  letterSpacing: one((value, scale) => (value === 'normal' ? 0 : lengthOf(value, scale))),
  lineHeight,
  textAlign: one(words('left right center justify', { start: 'left', end: 'right' })),
  textDecoration: decoration,
  textDecorationStyle: one(words('solid dashed dotted double wavy')),
  textTransform: one(words('none uppercase lowercase capitalize upperfirst')),
  textOverflow: one(words('ellipsis clip')),
  direction: one(words('ltr rtl')),
}
