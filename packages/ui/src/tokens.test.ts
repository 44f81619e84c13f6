import { describe, expect, test } from 'vitest'
import { brandStyle } from './target/brand.web'
import { properties } from './target/custom-properties'
import { type BrandTokens, type ColorName, createBrand, type Tokens, tokens } from './tokens'

describe('createBrand', () => {
  const brand = createBrand({
    color: { accent: { light: '#7a1f3d' } },
    type: { body: { weight: 500 }, meta: { tracking: 0.05, tabular: true }, title: { paper: [28, 38] } },
    space: { 4: { screen: 14 } },
    font: { text: ['Serif of Ours'] },
  })

  test('changes what it names, however deep, and nothing beside it', () => {
    expect(brand.color.accent).toEqual({ light: '#7a1f3d', dark: tokens.color.accent.dark })
    expect(brand.type.body).toEqual({ ...tokens.type.body, weight: 500 })
    expect(brand.type.title).toEqual({ ...tokens.type.title, paper: [28, 38] })
    expect(brand.space[4]).toEqual({ paper: 8, screen: 14 })
    expect(brand.font).toEqual({ text: ['Serif of Ours'], height: tokens.font.height })
    const { accent, ...others } = brand.color
    expect({ ...others, accent: tokens.color.accent }).toEqual(tokens.color)
    expect(brand.rule).toEqual(tokens.rule)
  })

  test('may set what the token leaves to its default', () => {
    expect(tokens.type.meta).not.toHaveProperty('tracking')
    expect(brand.type.meta).toEqual({ ...tokens.type.meta, tracking: 0.05, tabular: true })
  })

  test('leaves our own look as it was', () => {
    expect(tokens.color.accent).toEqual({ light: '#12498f', dark: '#8ab8f2' })
    expect(tokens.type.body.weight).toBe(400)
    expect(tokens.font.text).toEqual(['Pretendard', 'Noto Sans KR'])
    expect(createBrand({})).toEqual(tokens)
    expect(createBrand({ color: undefined as never })).toEqual(tokens)
  })

  test.each<[unknown, string]>([
    [{ color: { accent: '#a8002d' } }, 'color.accent is "#a8002d": write { light, dark }'],
    [{ color: { accent: { light: 'green' } } }, "color.accent.light is 'green': write six hexadecimal digits"],
    [{ color: { accent: { light: '#0b7' } } }, "color.accent.light is '#0b7'"],
    [{ color: { primary: { light: '#12498f' } } }, 'There is no token color.primary: there are paper, ink'],
    [{ colour: {} }, 'There is no token colour: there are color, type'],
    [{ space: { 4: 14 } }, 'space.4 is 14: write { paper, screen }'],
  ])('refuses %j, which would change nothing or all', (changes, message) => {
    expect(() => createBrand(changes as BrandTokens)).toThrow(message)
  })

  test('is whole, or no brand', () => {
    expect(() => brandStyle({ color: tokens.color } as Tokens)).toThrow('createBrand()')
  })

  test('has custom properties of its own on the web, and the same names', () => {
    const [ours, theirs] = [brandStyle(tokens), brandStyle(brand)] as Record<string, string>[]
    expect(Object.keys(theirs ?? {})).toEqual(Object.keys(ours ?? {}))
    const changed = Object.keys(ours ?? {}).filter((name) => ours?.[name] !== theirs?.[name])
    expect(changed.toSorted()).toEqual([
      '--bk-color-accent',
      '--bk-font-text',
      '--bk-space-4',
      '--bk-type-body-weight',
      '--bk-type-meta-tracking',
    ])
    expect(theirs?.['--bk-color-accent']).toBe('light-dark(#7a1f3d, #8ab8f2)')
    expect(theirs?.['--bk-space-4']).toBe('0.875rem')
    expect(theirs?.['--bk-font-text']).toBe('"Serif of Ours", system-ui, sans-serif')
  })
})

test('tokens: every token of the look is a custom property', () => {
  const names = new Set(Object.keys(properties(tokens)))
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  for (const group of ['color', 'space', 'rule', 'frame'] as const) {
    for (const name of Object.keys(tokens[group])) expect(names).toContain(`--bk-${group}-${kebab(name)}`)
  }
  for (const name of Object.keys(tokens.type)) {
    for (const side of ['size', 'line', 'weight', 'tracking'])
      expect(names).toContain(`--bk-type-${kebab(name)}-${side}`)
  }
  expect(names).toContain('--bk-font-text')
})

/** WCAG 2: relative luminance, and the contrast of two colours. */
const luminance = (hex: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(['light', 'dark'] as const)('tokens on %s paper', (ground) => {
  const onPaper = (name: ColorName, { color }: Tokens = tokens) => contrast(color[name][ground], color.paper[ground])

  test.each(['ink', 'ink2', 'ink3', 'accent'] as const)('text in %s can be read', (name) => {
    expect(onPaper(name)).toBeGreaterThanOrEqual(4.5)
  })

  test('a second series can be told from the page', () => expect(onPaper('data2')).toBeGreaterThanOrEqual(3))
})
