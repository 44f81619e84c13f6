import { color, inline, token } from '#css'

const onScreen = {
  overflowWrap: 'anywhere',
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  ':focus-visible': { outline: `2px solid ${token('{color.accent}')}`, outlineOffset: '2px' },
} as const

/** What leads somewhere. */
export const link = inline({ color: color('accent') }, { screen: onScreen })

/** The same in a line of its own tone. */
export const quietLink = inline({ color: color('ink2') }, { screen: onScreen })
