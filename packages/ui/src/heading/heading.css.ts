import { box, color, root, rule } from '#css'

export const section = root(
  {
    borderTopWidth: rule('strong'),
    borderTopColor: color('ink'),
    borderTopStyle: 'solid',
    breakAfter: 'avoid',
    breakInside: 'avoid',
  },
  {
    paper: { paddingTop: 9, paddingBottom: 9 },
    screen: { containerType: 'inline-size', padding: '0.9rem 0', breakAfter: 'avoid' },
  },
)
/** Running heads of long documents say it. */
export const running = box({}, { paper: { stringSet: 'content' } })
/** Below one another until there is room. */
export const phrase = box({}, { screen: { display: 'block' } })
export const heading = box({ type: 'sectionHeading', color: color('ink'), textWrap: 'balance' })
export const sub = root(
  { breakAfter: 'avoid', breakInside: 'avoid' },
  {
    paper: { paddingBottom: 3 },
    screen: { containerType: 'inline-size', paddingBottom: '0.35rem', breakAfter: 'avoid' },
  },
)
export const subHeading = box({ type: 'subHeading', color: color('ink'), textWrap: 'balance' })
/** After the headings, whose colour it is not: on a screen the later style wins. */
export const number = box({ color: color('accent') })
