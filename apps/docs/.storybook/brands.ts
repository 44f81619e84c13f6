import { createBrand, type Tokens, tokens } from '@briefing-kit/ui'

/** Brands of the toolbar: our own look, and two that change little and much of it. Their organisations are fictional. */
export const brands = {
  own: { title: 'Our own look', tokens },
  burgundy: {
    title: 'Burgundy',
    tokens: createBrand({ color: { accent: { light: '#7a1f3d', dark: '#f2a7bd' } } }),
  },
  forest: {
    title: 'Forest on warm paper',
    tokens: createBrand({
      color: {
        paper: { light: '#fbf8f1', dark: '#141711' },
        ink: { light: '#1d2118', dark: '#eef0e8' },
        ink2: { light: '#454b3c', dark: '#c2c8b8' },
        ink3: { light: '#5f6654', dark: '#a1a895' },
        accent: { light: '#1f5c3a', dark: '#8fd0a8' },
        hair: { light: '#d3cfc2', dark: '#3b4036' },
      },
      rule: { strong: { paper: 1.5, screen: 2 }, bar: { paper: 5, screen: 7 } },
      type: { title: { screen: [40, 50], paper: [32, 42], weight: 600, tracking: -0.02 } },
    }),
  },
} satisfies Record<string, { title: string; tokens: Tokens }>
