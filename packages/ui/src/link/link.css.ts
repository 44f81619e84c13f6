import { box, color, inline, token } from '#css'

const onScreen = {
  overflowWrap: 'anywhere',
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  ':focus-visible': { outline: `2px solid ${token('{color.accent}')}`, outlineOffset: '2px' },
} as const

/** A link. */
export const link = inline({ color: color('accent') }, { screen: onScreen })

/** A link in a line that has a tone of its own, which it takes. */
export const quietLink = inline({ color: color('ink2') }, { screen: onScreen })

/** The link of a thing to itself looks like the text that it is, until somebody is about to use it. */
export const permalink = inline(
  {},
  {
    screen: {
      color: 'inherit',
      textDecoration: 'none',
      textUnderlineOffset: '0.2em',
      selectors: { '&:hover, &:focus-visible': { textDecoration: 'underline' } },
      ':focus-visible': { outline: `2px solid ${token('{color.accent}')}`, outlineOffset: '2px' },
    },
  },
)

/** The ground of what a link has led to. */
export const tint = `color-mix(in srgb, ${token('{color.accent}')} 8%, transparent)`

/** Where a link has led to: marked softly, and not at the very edge of the window. */
export const destination = box(
  {},
  {
    screen: {
      scrollMarginBlock: '1.5rem',
      ':target': { backgroundColor: tint },
      '@media': { '(forced-colors: active)': { ':target': { outline: '2px solid Highlight' } } },
    },
  },
)
