import { color, inline } from '#css'

export const reference = inline(
  { fontWeight: 600, color: color('accent') },
  {
    paper: { fontFeatureSettings: ['sups'] },
    screen: {
      fontSize: '0.68em',
      lineHeight: 0,
      position: 'relative',
      top: '-0.44em',
      verticalAlign: 'baseline',
      whiteSpace: 'nowrap',
      letterSpacing: 0,
    },
  },
)
export const link = inline(
  { color: color('accent') },
  {
    screen: {
      textDecoration: 'none',
      ':hover': { textDecoration: 'underline' },
      ':focus-visible': { outline: '2px solid currentColor', outlineOffset: '2px' },
    },
  },
)
