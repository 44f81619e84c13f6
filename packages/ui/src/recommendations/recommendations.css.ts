import { atWide, box, color, rule } from '#css'

export const list = box({})
export const item = box(
  { breakInside: 'avoid' },
  { paper: { marginTop: 8, paddingBottom: 9 }, screen: { containerType: 'inline-size', padding: '0.9rem 0 1rem' } },
)
export const longItem = box(
  {},
  { paper: { marginTop: 8, paddingBottom: 9 }, screen: { containerType: 'inline-size', padding: '0.9rem 0 1rem' } },
)
/** The space above the words belongs to the rule: without one, words begin where a page does. */
export const nextItem = box(
  { borderTopWidth: rule('hair'), borderTopColor: color('hair'), borderTopStyle: 'solid' },
  { paper: { marginTop: 0, paddingTop: 8 } },
)
/** Nothing is between two hair lines, as a recommendation among others is. */
export const none = box({
  borderTopWidth: rule('hair'),
  borderTopColor: color('hair'),
  borderTopStyle: 'solid',
  borderBottomWidth: rule('hair'),
  borderBottomColor: color('hair'),
  borderBottomStyle: 'solid',
})
/** Below the words, and in line with them, until there is room beside them. */
export const side = box(
  {},
  {
    screen: {
      paddingTop: '0.375rem',
      paddingInlineStart: '2.25rem',
      ...atWide({ paddingTop: 0, paddingInlineStart: 0 }),
    },
  },
)
export const addressee = box({ type: 'small', fontWeight: 600, color: color('ink') }, { paper: { paddingTop: 2 } })
export const deadline = box({ type: 'small', color: color('ink2') }, { screen: { marginBottom: '0.4rem' } })
export const body = box({}, { paper: { flexDirection: 'row' }, screen: { display: 'flex' } })
export const number = box(
  { type: 'recommendationNumeral', color: color('accent') },
  { paper: { width: 22, flexShrink: 0 }, screen: { flex: 'none', width: '2.25rem' } },
)
export const words = box(
  { flexGrow: 1, flexShrink: 1 },
  { paper: { flexBasis: 0 }, screen: { flex: '1 1 0', minInlineSize: 0 } },
)
export const text = box({ type: 'recommendation', color: color('ink') })
export const detail = box(
  { type: 'recommendationBody', color: color('ink2') },
  { paper: { marginTop: 1 }, screen: { marginTop: '0.1rem' } },
)
