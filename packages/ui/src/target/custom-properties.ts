import { type Tokens, type TypeName, tokens } from '../tokens'

/** The custom property of a token: `color.accent` is `--bk-color-accent`. */
export const variable = (path: string): `--${string}` =>
  `--bk-${path.replace(/\./g, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const rem = (pixels: number): string => `${pixels / 16}rem`

/** The declarations that one typographic style is made of, by custom properties. */
export const typeProperties = (name: TypeName): Record<string, string> => ({
  fontSize: `var(${variable(`type.${name}.size`)})`,
  lineHeight: `var(${variable(`type.${name}.line`)})`,
  fontWeight: `var(${variable(`type.${name}.weight`)})`,
  letterSpacing: `var(${variable(`type.${name}.tracking`)})`,
  ...(tokens.type[name].tabular ? { fontVariantNumeric: 'tabular-nums' } : {}),
})

const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui'])

/**
 * Every token as a CSS custom property with its screen value. Colours follow the page's own `color-scheme` by
 * `light-dark()`: a page that declares none stays light.
 */
export const properties = (set: Tokens): Record<string, string> => {
  const out: Record<string, string> = {}
  for (const [name, { light, dark }] of Object.entries(set.color)) {
    out[variable(`color.${name}`)] = `light-dark(${light}, ${dark})`
  }
  for (const [name, style] of Object.entries(set.type)) {
    out[variable(`type.${name}.size`)] = rem(style.screen[0])
    out[variable(`type.${name}.line`)] = `${Math.round((style.screen[1] / style.screen[0]) * 1e4) / 1e4}`
    out[variable(`type.${name}.weight`)] = String(style.weight)
    out[variable(`type.${name}.tracking`)] = `${style.tracking ?? 0}em`
  }
  for (const group of ['space', 'rule', 'frame'] as const) {
    for (const [name, { screen }] of Object.entries(set[group])) {
      out[variable(`${group}.${name}`)] = group === 'rule' ? `${screen}px` : rem(screen)
    }
  }
  out[variable('font.text')] = [...set.font.text, 'system-ui', 'sans-serif']
    .map((family) => (generic.has(family) ? family : `"${family}"`))
    .join(', ')
  return out
}
