import { atWide, box, color, root, rule, token } from '#css'

/** On paper the rule belongs to the label: a rule of its own could stand alone at a page's foot. */
export const list = root(
  {},
  { screen: { containerType: 'inline-size', borderTop: `1.5px solid ${token('{color.ink}')}`, paddingTop: '0.7rem' } },
)
/** A short list is kept on one page. */
export const whole = box({ breakInside: 'avoid' })
export const label = box(
  { type: 'label', color: color('accent'), breakAfter: 'avoid' },
  {
    paper: {
      borderTopWidth: rule('strong'),
      borderTopColor: color('ink'),
      borderTopStyle: 'solid',
      paddingTop: 7,
      marginBottom: 5,
      stringSet: 'content',
    },
    screen: { marginBottom: '0.5rem' },
  },
)
export const entries = box(
  {},
  {
    paper: { flexDirection: 'row', columnGap: 20, columnFill: 'balance' },
    screen: atWide({ columnCount: 2, columnGap: '2rem' }),
  },
)
/** Two columns on paper, filled one after the other on each page. */
export const column = box({}, { paper: { flexGrow: 1, flexBasis: 0 } })
export const entry = box(
  { breakInside: 'avoid' },
  { paper: { flexDirection: 'row', marginBottom: 4 }, screen: { display: 'flex', marginBottom: '0.4rem' } },
)
export const number = box(
  { type: 'source', color: color('accent'), fontWeight: 600 },
  { paper: { width: 16, flexShrink: 0 }, screen: { flex: 'none', width: '1.75rem' } },
)
export const text = box(
  { type: 'source', color: color('ink2'), flexGrow: 1, flexShrink: 1 },
  { paper: { flexBasis: 0 }, screen: { flex: '1 1 0', minInlineSize: 0 } },
)
export const none = box({}, { paper: { paddingTop: 0 }, screen: { paddingTop: 0 } })
