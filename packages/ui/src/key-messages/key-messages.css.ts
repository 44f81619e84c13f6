import { atWide, box, color, rule } from '#css'

export const label = box(
  { type: 'label', color: color('accent') },
  { paper: { paddingTop: 3 }, screen: { marginBottom: '0.75rem', paddingTop: '0.35rem' } },
)
export const list = box({ breakInside: 'avoid' })
export const item = box(
  {},
  { paper: { flexDirection: 'row', paddingBottom: 10 }, screen: { display: 'flex', paddingBottom: '1rem' } },
)
export const nextItem = box(
  { borderTopWidth: rule('hair'), borderTopColor: color('hair'), borderTopStyle: 'solid' },
  { paper: { paddingTop: 9.5 }, screen: { paddingTop: '1rem' } },
)
export const number = box(
  { type: 'keyMessage', color: color('accent'), fontWeight: 600 },
  { paper: { width: 20, flexShrink: 0 }, screen: { flex: 'none', width: '2rem' } },
)
export const message = box(
  { type: 'keyMessage', color: color('ink'), flexGrow: 1, flexShrink: 1 },
  { paper: { flexBasis: 0 }, screen: { flex: '1 1 0' } },
)
/** On one line with the label. */
export const none = box(
  {},
  { paper: { paddingTop: 2.5 }, screen: { padding: 0, ...atWide({ paddingTop: '0.25rem' }) } },
)
