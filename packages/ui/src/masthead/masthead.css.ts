import { atWide, box, color, frame, hairline, inline, root, rule, space, token } from '#css'

/** From below upwards: what stands above the bar is heard after the title. */
export const masthead = root(
  {},
  {
    paper: { flexDirection: 'column-reverse' },
    screen: { display: 'flex', flexDirection: 'column-reverse', containerType: 'inline-size' },
  },
)
export const top = box(
  {},
  {
    paper: { flexDirection: 'row', columnGap: 16, minHeight: 21 },
    screen: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', paddingBottom: '0.75rem' },
  },
)
export const publisher = box(
  { type: 'masthead', color: color('ink'), flexGrow: 1, flexShrink: 1 },
  { paper: { flexBasis: 0, paddingBottom: 8 } },
)
export const marking = box(
  { type: 'marking', color: color('ink'), marginInlineStart: 'auto' },
  {
    paper: {
      borderTopWidth: rule('fine'),
      borderBottomWidth: rule('fine'),
      borderInlineStartWidth: rule('fine'),
      borderInlineEndWidth: rule('fine'),
      borderTopColor: color('ink'),
      borderBottomColor: color('ink'),
      borderInlineStartColor: color('ink'),
      borderInlineEndColor: color('ink'),
      borderTopStyle: 'solid',
      borderBottomStyle: 'solid',
      borderInlineStartStyle: 'solid',
      borderInlineEndStyle: 'solid',
      paddingTop: 2.5,
      paddingBottom: 2.5,
      paddingInlineStart: 7,
      paddingInlineEnd: 5,
      marginTop: -2.75,
      alignSelf: 'flex-start',
      maxWidth: 240,
    },
    screen: { border: hairline('ink'), padding: '0.2rem 0.4rem', paddingInlineStart: '0.6rem' },
  },
)
/** The accent bar: the document begins. Once per document. */
export const rules = box(
  {},
  {
    paper: { flexDirection: 'row', height: 3 },
    screen: { display: 'flex', height: '4px' },
  },
)
/** On a screen a border, since browsers print no backgrounds. */
export const bar = box(
  {},
  {
    paper: { width: frame('side'), height: rule('bar'), backgroundColor: color('accent') },
    screen: {
      borderTop: `4px solid ${token('{color.accent}')}`,
      width: '35%',
      ...atWide({ width: token('{frame.side}') }),
    },
  },
)
export const barLine = box({
  flexGrow: 1,
  borderTopWidth: rule('hair'),
  borderTopColor: color('ink'),
  borderTopStyle: 'solid',
})
export const head = box({}, { paper: { marginTop: 44 }, screen: { marginTop: token('{space.9}') } })
export const about = box(
  {},
  { paper: { paddingTop: 11 }, screen: { marginTop: token('{space.7}'), ...atWide({ marginTop: '0.7rem' }) } },
)
export const series = box({ type: 'series', color: color('accent') })
export const meta = box({ type: 'meta', color: color('ink2') })
export const authors = box({}, { paper: { marginTop: 13 }, screen: { marginTop: '0.75rem' } })
/** Too many for the side column: below the subtitle, in the main one. */
export const authorsBelow = box({}, { paper: { marginTop: 14 }, screen: { marginTop: token('{space.6}') } })
export const group = box({})
export const nextGroup = box({}, { paper: { marginTop: 5 }, screen: { marginTop: '0.5rem' } })
export const author = box({ type: 'meta', color: color('ink') })
export const affiliation = box({ type: 'meta', color: color('ink3') })
export const title = box({ type: 'title', color: color('ink'), textWrap: 'balance' })
export const longTitle = box({ type: 'titleLong' })
export const subtitle = box(
  { type: 'subtitle', color: color('ink2'), textWrap: 'balance' },
  { paper: { marginTop: space(5) }, screen: { marginTop: token('{space.5}') } },
)

export const foreign = inline({})
