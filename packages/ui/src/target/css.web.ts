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

const inLayer = (rule: StyleRule): StyleRule => ({ '@layer': { [layerName]: rule } })

/**
 * What browsers add to elements of their own accord, taken back. In a layer below all styles: an element may have
 * several, and the second would take back the first.
 */
const plainLayer = `${layerName}.plain`
const plain: StyleRule = { margin: 0, padding: 0, listStyle: 'none', boxSizing: 'border-box', minInlineSize: 0 }

const merged = (base: StyleRule, screen: StyleRule = {}): StyleRule => ({ ...base, ...screen })

/** A style for a box or a block of text. */
export const box = (both: BoxStyle, only: Only<BoxStyle> = {}): BoxClass =>
  style({
    '@layer': { [plainLayer]: plain, [layerName]: merged(toCss(both) as StyleRule, only.screen) },
  }) as unknown as BoxClass

/** A style for text inside a text. */
export const inline = (both: InlineStyle, only: Only<InlineStyle> = {}): InlineClass =>
  style(inLayer(merged(toCss(both) as StyleRule, only.screen))) as unknown as InlineClass

/** A style for a drawn shape. */
export const shape = (both: ShapeStyle, only: Only<ShapeStyle> = {}): ShapeClass =>
  style(
    inLayer(
      merged(Object.fromEntries(Object.entries(both).map(([k, v]) => [k, resolved(v)])) as StyleRule, only.screen),
    ),
  ) as unknown as ShapeClass

/** The root of a component: a container of its own width, with the text set as Korean and English want it. */
export const root = (both: BoxStyle = {}, only: Only<BoxStyle> = {}): BoxClass =>
  box(
    { type: 'body', color: '{color.ink}', ...both },
    {
      screen: {
        fontFamily: `var(${variable('font.text')})`,
        containerType: 'inline-size',
        textAlign: 'start',
        wordBreak: 'keep-all',
        overflowWrap: 'anywhere',
        lineBreak: 'strict',
        textWrap: 'pretty',
        fontKerning: 'normal',
        ...only.screen,
      },
    },
  )

/** A typographic style for use inside `screen` parts. */
export const type = (name: TypeName): StyleRule => typeProperties(name) as StyleRule

/** The value of a token for use inside `screen` parts. */
export const token = (reference: string): string => String(resolved(reference))

/** Writes our own look as custom properties on the document's root. Called once, by the theme's style file. */
export const theme = (): void => {
  globalLayer(layerName)
  globalStyle(':root', {
    '@layer': {
      [layerName]: {
        vars: { ...properties(tokens), ...rewritten },
        '@media': {
          // Paper is light, whatever the screen was.
          print: { vars: colors(({ light }) => light) },
          // The reader's own colours: text, and what is looked up.
          '(forced-colors: active)': { vars: colors((_, name) => systemColors[name]) },
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

const colors = (choose: (color: ColorToken, name: ColorName) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokens.color).map(([name, color]) => [variable(`color.${name}`), choose(color, name as ColorName)]),
  )

const systemColors: Record<ColorName, string> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  accent: 'LinkText',
  data2: 'GrayText',
  hair: 'GrayText',
}
