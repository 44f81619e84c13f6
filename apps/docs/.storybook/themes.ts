import { create } from 'storybook/theming'

const common = {
  brandTitle: 'Briefing Kit',
  brandTarget: '_self',
  // Pretendard for Hangul, where the system has no face for it.
  fontBase: '"Nunito Sans", system-ui, Pretendard, sans-serif',
  colorSecondary: '#12498f',
} as const

/** The look of the Storybook around our own, in either colour scheme. */
export const themes = {
  light: create({ base: 'light', ...common, appBg: '#f5f6f8', appPreviewBg: '#ffffff', appContentBg: '#ffffff' }),
  dark: create({
    base: 'dark',
    ...common,
    colorSecondary: '#8ab8f2',
    appBg: '#171c21',
    appContentBg: '#101418',
    appPreviewBg: '#101418',
    barBg: '#171c21',
  }),
}
