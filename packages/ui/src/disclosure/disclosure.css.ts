import { box, color, shape, token } from '#css'

/** Everything is printed from a screen too, and nothing is there to be opened. */
const opened = { contentVisibility: 'visible', height: 'auto', display: 'block' } as const

/**
 * The content that is folded away. Browsers open it for a link that leads into it, and for a word that is searched for.
 */
export const folded = box({}, { screen: { '@media': { print: { selectors: { '&::details-content': opened } } } } })

/** The summary opens and closes it: no script is needed, and every keyboard reaches it. */
export const summary = box(
  { type: 'small', color: color('accent') },
  {
    screen: {
      cursor: 'pointer',
      selectors: { '&::-webkit-details-marker': { display: 'none' } },
      ':hover': { textDecoration: 'underline', textUnderlineOffset: '0.2em' },
      ':focus-visible': { outline: `2px solid ${token('{color.accent}')}`, outlineOffset: '2px' },
      // Over whatever a component makes of it.
      '@media': { print: { selectors: { 'details > &': { display: 'none' } } } },
    },
  },
)

/** The words of the summary while it is closed, and while it is open. */
export const toOpen = box({}, { screen: { selectors: { 'details[open] > summary > &': { display: 'none' } } } })
export const toClose = box({}, { screen: { selectors: { 'details:not([open]) > summary > &': { display: 'none' } } } })

/** Points down to what can be opened, up when it is open. */
export const chevron = box(
  {},
  { screen: { flex: 'none', selectors: { 'details[open] > summary &': { transform: 'rotate(180deg)' } } } },
)
export const angle = shape({
  fill: 'none',
  stroke: color('accent'),
  strokeWidth: 1.3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
})
