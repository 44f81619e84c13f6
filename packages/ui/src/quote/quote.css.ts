import { atWide, box, color, hairline, inline, root, rule, space, token, type } from '#css'

export const quote = root({}, { screen: { containerType: 'inline-size' } })

/** Short quotations are kept on one page. */
export const whole = box({ breakInside: 'avoid' })

export const words = box(
  {},
  {
    screen: {
      borderTop: hairline('accent'),
      paddingTop: token('{space.6}'),
      paddingInlineStart: '0.7rem',
      ...atWide({ borderTop: 0, paddingTop: 0, paddingInlineStart: 0 }),
    },
  },
)

/** The opening mark hangs to the left of the text's edge. */
export const part = box(
  { type: 'quote', color: color('ink'), hyphens: 'auto' },
  {
    paper: { textIndent: -6.9, breakInside: 'avoid' },
    screen: { textIndent: '-0.51em', ...atWide(type('quoteWide')) },
  },
)

export const gap = box(
  { type: 'quoteGap', color: color('ink3') },
  { paper: { marginTop: 2, marginBottom: 3 }, screen: { margin: '3px 0 5px' } },
)

export const attribution = box(
  {},
  {
    paper: {
      borderTopWidth: rule('strong'),
      borderTopColor: color('accent'),
      borderTopStyle: 'solid',
      paddingTop: space(3),
    },
    screen: {
      marginTop: token('{space.4}'),
      paddingInlineStart: '0.7rem',
      ...atWide({
        marginTop: '0.3rem',
        padding: '0.6rem 0 0',
        borderTop: `2px solid ${token('{color.accent}')}`,
      }),
    },
  },
)

export const name = box({ type: 'attributionName', color: color('ink') })
export const detail = box({ type: 'small', color: color('ink2') })

/** The substance of what somebody said must not look like the words themselves. */
export const gist = box(
  {},
  {
    paper: { paddingTop: 0 },
    screen: {
      borderInlineStart: `2px solid ${token('{color.hair}')}`,
      paddingInlineStart: '1rem',
      ...atWide({ marginInlineStart: '-1.125rem' }),
    },
  },
)

/** The rule beside a gist stands in the gutter. */
export const gistRule = box(
  {},
  {
    paper: {
      position: 'absolute',
      insetInlineStart: 10.5,
      top: 2,
      bottom: 2,
      width: rule('gist'),
      backgroundColor: color('hair'),
    },
    screen: { display: 'none' },
  },
)

export const gistLabel = box(
  { type: 'label', color: color('accent'), breakAfter: 'avoid' },
  { paper: { marginBottom: 2 }, screen: { marginBottom: '0.25rem' } },
)
export const gistText = box({ type: 'body', hyphens: 'auto' })

export const gistAttribution = box(
  {},
  {
    paper: { borderTopColor: color('hair') },
    screen: {
      paddingInlineStart: 0,
      marginTop: '0.5rem',
      ...atWide({ borderTop: hairline('hair'), marginTop: '0.15rem' }),
    },
  },
)

export const original = box({
  borderTopWidth: rule('hair'),
  borderTopColor: color('hair'),
  borderTopStyle: 'solid',
  marginTop: space(5),
  paddingTop: space(3),
})
export const originalLabel = box({ type: 'note', color: color('ink3'), breakAfter: 'avoid' })
export const remark = box({ type: 'note', color: color('ink3') })
export const originalText = box(
  { type: 'original', color: color('ink2') },
  { screen: { wordBreak: 'normal', marginTop: '0.125rem' } },
)

export const pull = box(
  {
    borderTopWidth: rule('strong'),
    borderTopColor: color('ink'),
    borderTopStyle: 'solid',
    borderBottomWidth: rule('hair'),
    borderBottomColor: color('hair'),
    borderBottomStyle: 'solid',
    breakInside: 'avoid',
  },
  {
    paper: { flexDirection: 'column-reverse', paddingTop: 13, paddingBottom: 14 },
    screen: { display: 'flex', flexDirection: 'column-reverse', padding: '1.25rem 0 1.375rem' },
  },
)
export const pullWords = box({})
export const pullText = box(
  { type: 'pull', color: color('accent'), textWrap: 'balance' },
  { screen: atWide(type('pullWide')) },
)
export const pullContinued = box({ type: 'attributionName', color: color('ink') }, { paper: { marginBottom: 8 } })
export const pullAttribution = box({}, { paper: { marginTop: 8 }, screen: { marginTop: token('{space.4}') } })

/** The quotation ready to be copied, below everything else and in the column of the words. Paper has no use for it. */
export const citation = box(
  {},
  {
    paper: { display: 'none' },
    screen: {
      marginTop: token('{space.3}'),
      paddingInlineStart: '0.7rem',
      ...atWide({
        paddingInlineStart: 0,
        marginInlineStart: `calc(${token('{frame.side}')} + ${token('{frame.gutter}')})`,
      }),
      '@media': { print: { display: 'none' } },
    },
  },
)
export const gistCitation = box({}, { screen: { paddingInlineStart: 0 } })
export const toCopy = box({}, { screen: { display: 'flex', alignItems: 'center', width: 'fit-content' } })
export const chevron = box({}, { screen: { width: '0.625rem', height: '0.625rem', marginInlineStart: '0.375rem' } })
export const copy = box(
  { type: 'small', color: color('ink2') },
  {
    screen: {
      borderTop: hairline('hair'),
      marginTop: '0.25rem',
      paddingTop: '0.375rem',
      userSelect: 'all',
      WebkitUserSelect: 'all',
    },
  },
)

export const foreign = inline({})
