import type { FlexStyle } from './flex'

/**
 * Styles as layout takes them: longhands, lengths in points or percent, colours in hexadecimal, one object for all
 * equal styles. They are not checked here: styles of components are typed, and those of foreign documents are converted
 * or refused before.
 */
export type Style = Readonly<Record<string, unknown>> &
  Readonly<FlexStyle> & {
    readonly fontSize?: number
    readonly lineHeight?: number
  }

/** `#12498f` or `#abc`. */
export const isColor = (value: unknown): boolean =>
  typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value)

const ownCache = new WeakMap<object, Style>()

/** The style of a node itself, without inheritance. */
export const ownStyle = (style: unknown): Style => {
  if (style === undefined || style === null) return none
  if (Array.isArray(style)) {
    const all = style.flat(9).filter(Boolean)
    if (all.length === 1) return ownStyle(all[0])
    return resolve(Object.assign({}, ...all))
  }
  const cached = ownCache.get(style as object)
  if (cached) return cached
  const made = resolve(style as Record<string, unknown>)
  ownCache.set(style as object, made)
  return made
}

const none: Style = {}

/** Drops empty properties, and resolves a line height, a factor of the font size beside it, to points. */
const resolve = (style: Record<string, unknown>): Style => {
  const result: Record<string, unknown> = {}
  for (const name in style) {
    const value = style[name]
    if (value === undefined || value === null) continue
    result[name] = value
  }
  if (result.lineHeight !== undefined) {
    result.lineHeight = (result.lineHeight as number) * ((result.fontSize as number | undefined) ?? 18)
  }
  return result as Style
}

/** Properties that texts inherit. */
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

/** Styles that a node passes on to its descendants. */
export type Inherited = Readonly<Record<string, unknown>>

export const noInherited: Inherited = {}

/** A cache by style and inherited style, so that equal pairs share one object. */
type StyleCache = WeakMap<Style, WeakMap<Inherited, Style>>

const cacheFor = (all: StyleCache, style: Style): WeakMap<Inherited, Style> => {
  const cached = all.get(style)
  if (cached) return cached
  const made = new WeakMap<Inherited, Style>()
  all.set(style, made)
  return made
}

const inheritedCache: StyleCache = new WeakMap()
const inheritedByTextCache: StyleCache = new WeakMap()

/** The style that a node passes on, cached by its style and what it inherits. */
export const inheritedStyle = (style: Style, outer: Inherited, isText: boolean): Inherited => {
  const all = cacheFor(isText ? inheritedByTextCache : inheritedCache, style)
  const cached = all.get(outer)
  if (cached) return cached
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

/** Decorations of a text also apply to the texts in it. */
const decorationIn = ({ textDecoration }: Style, outer: Inherited): unknown => {
  if (textDecoration === undefined || !outer.textDecoration) return textDecoration
  const lines = new Set(`${outer.textDecoration} ${textDecoration}`.split(' ').filter((one) => one && one !== 'none'))
  return [...lines].join(' ') || 'none'
}

const mergedCache: StyleCache = new WeakMap()

/** The style of a node merged with what it inherits. */
export const withInherited = (style: Style, outer: Inherited): Style => {
  if (outer === noInherited) return style
  const all = cacheFor(mergedCache, style)
  const cached = all.get(outer)
  if (cached) return cached
  const made: Record<string, unknown> = { ...outer, ...style }
  if (outer.textDecoration && style.textDecoration) made.textDecoration = decorationIn(style, outer)
  all.set(outer, made)
  return made
}
