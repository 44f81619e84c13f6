import { type ComplexStyleRule, globalLayer, globalStyle, keyframes, type StyleRule, style } from '@vanilla-extract/css'
import { type ColorName, type ColorToken, type TypeName, tokens } from '../tokens'
import { properties, typeProperties, variable } from './custom-properties'
import type { BoxClass, BoxStyle, InlineClass, InlineStyle, Only, ShapeClass, ShapeStyle } from './style'

export { color, frame, rule, space } from './style'
export { keyframes }

/** Everything of ours sits in this cascade layer, so that a page's own styles win without `!important`. */
const layerName = 'briefing-kit'

/** A style for when the component has room: from this width of its own container on. */
export const atWide = (style: StyleRule): StyleRule => ({ '@container': { '(min-width: 40rem)': style } }) as StyleRule

const resolved = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (value.startsWith('-{')) return `calc(-1 * var(${variable(value.slice(2, -1))}))`
  return value.startsWith('{') ? `var(${variable(value.slice(1, -1))})` : value
}

const lengths =
  /^(margin|padding|top|bottom|inset|width|minW|maxW|height|minH|maxH|columnGap|rowGap|flexBasis|textIndent|letterSpacing|border.*Width)/

const toCss = (source: BoxStyle): ComplexStyleRule => {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(source)) {
    if (value === undefined) continue
    if (key === 'type') Object.assign(out, typeProperties(value as TypeName))
    else if (key === 'fontFeatureSettings') out[key] = (value as readonly string[]).map((f) => `"${f}"`).join(', ')
    else if (typeof value === 'number' && lengths.test(key)) out[key] = `${value / 16}rem`
    else out[key] = resolved(value)
  }
  return out as ComplexStyleRule
}

/**
 * Takes back the styles that a page's rules for elements and browsers of their own accord give to our elements: each of
 * our classes starts from a plain element. In a layer below all styles, because an element may have several, and the
 * second would take back the first.
 */
const plainLayer = `${layerName}.plain`
const plain: StyleRule = {
  all: 'revert',
  selectors: { '&::before, &::after': { content: 'none' }, '&::marker': { content: 'normal' } },
}
const plainBox: StyleRule = {
  ...plain,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  boxSizing: 'border-box',
  minInlineSize: 0,
}
/** A shape is drawn by attributes, which are styles too: these stay. */
const plainShape = {
  ...plain,
  ...Object.fromEntries(['cx', 'cy', 'r', 'd'].map((attribute) => [attribute, 'revert-layer'])),
} as StyleRule

/**
 * Nothing that a page sets for its body by accident is inherited by a component: no transformed, indented or spaced
 * text, no colour, no face. What comes in is what a page means for all that it holds.
 */
const apartLayer = `${layerName}.apart`
const apart: StyleRule = {
  all: 'initial',
  // Also `hidden`, and where the keyboard is.
  display: 'revert',
  outline: 'revert',
  ...Object.fromEntries(
    [
      'colorScheme',
      'cursor',
      'forcedColorAdjust',
      'pointerEvents',
      'printColorAdjust',
      'userSelect',
      'visibility',
      'writingMode',
      'WebkitTextSizeAdjust',
      'textSizeAdjust',
    ].map((property) => [property, 'inherit']),
  ),
}

const colors = (choose: (color: ColorToken, name: ColorName) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokens.color).map(([name, color]) => [variable(`color.${name}`), choose(color, name as ColorName)]),
  )

const systemColor: Record<ColorName, string> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  accent: 'LinkText',
  data2: 'GrayText',
  hair: 'GrayText',
}
const systemColors = colors((_, name) => systemColor[name])

const merged = (base: StyleRule, screen: StyleRule = {}): StyleRule => ({ ...base, ...screen })

/** A style for a box or a block of text. */
export const box = (both: BoxStyle, only: Only<BoxStyle> = {}): BoxClass =>
  style({
    '@layer': { [plainLayer]: plainBox, [layerName]: merged(toCss(both) as StyleRule, only.screen) },
  }) as unknown as BoxClass

/** A style for text inside a text. */
export const inline = (both: InlineStyle, only: Only<InlineStyle> = {}): InlineClass =>
  style({
    '@layer': { [plainLayer]: plain, [layerName]: merged(toCss(both) as StyleRule, only.screen) },
  }) as unknown as InlineClass

/** A style for a drawn shape. */
export const shape = (both: ShapeStyle, only: Only<ShapeStyle> = {}): ShapeClass =>
  style({
    '@layer': {
      [plainLayer]: plainShape,
      [layerName]: merged(
        Object.fromEntries(Object.entries(both).map(([k, v]) => [k, resolved(v)])) as StyleRule,
        only.screen,
      ),
    },
  }) as unknown as ShapeClass

/** The root of a component: a container of its own width, with the text set as Korean and English want it. */
export const root = (both: BoxStyle = {}, only: Only<BoxStyle> = {}): BoxClass =>
  style({
    '@layer': {
      [plainLayer]: plainBox,
      [apartLayer]: apart,
      [layerName]: {
        ...(toCss({ type: 'body', color: '{color.ink}', ...both }) as StyleRule),
        fontFamily: `var(${variable('font.text')})`,
        containerType: 'inline-size',
        textAlign: 'start',
        wordBreak: 'keep-all',
        overflowWrap: 'anywhere',
        lineBreak: 'strict',
        hyphens: 'manual',
        textWrap: 'pretty',
        fontKerning: 'normal',
        ...only.screen,
        // They write no spaces.
        selectors: { '&:lang(ja), &:lang(zh)': { wordBreak: 'normal' } },
        // Here as well as on the document's root: a brand in between sets colours of its own.
        '@media': {
          print: { colorScheme: 'light' },
          '(forced-colors: active)': { vars: systemColors },
        },
      },
    },
  }) as unknown as BoxClass

/** A typographic style for use inside `screen` parts. */
export const type = (name: TypeName): StyleRule => typeProperties(name) as StyleRule

/** The value of a token for use inside `screen` parts. */
export const token = (reference: string): string => String(resolved(reference))

/** A border of a pixel for use inside `screen` parts. */
export const hairline = (name: ColorName): string => `1px solid ${token(`{color.${name}}`)}`

/** Writes our own look as custom properties on the document's root. Called once, by the theme's style file. */
export const theme = (): void => {
  globalLayer(plainLayer)
  globalLayer(apartLayer)
  globalStyle(':root', {
    '@layer': {
      [layerName]: {
        vars: { ...properties(tokens), ...rewritten },
        '@media': {
          // Paper is light, whatever the screen was.
          print: { vars: colors(({ light }) => light) },
          // The reader's own colours: text, and what is looked up.
          '(forced-colors: active)': { vars: systemColors },
        },
      },
    },
  })
}

/**
 * Bundlers that rewrite `light-dark()` for older browsers read the scheme from these two, which they set only where a
 * `color-scheme` is declared. Here is what they would be where none is: light.
 */
const rewritten = { '--lightningcss-light': 'initial', '--lightningcss-dark': ' ' }
