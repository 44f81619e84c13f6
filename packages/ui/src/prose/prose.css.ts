import { box, color, inline, root } from '#css'

export const prose = root({ type: 'body' })

export const paragraph = box({ type: 'body', color: color('ink'), orphans: 2, widows: 2, hyphens: 'auto' })
export const following = box({}, { paper: { marginTop: 8 }, screen: { marginTop: '0.8em' } })
export const introducing = box({ breakAfter: 'avoid' })

export const firstList = box({})
export const list = box({}, { paper: { marginTop: 4 }, screen: { marginTop: '0.5em' } })
export const item = box(
  {},
  { paper: { flexDirection: 'row', marginBottom: 3 }, screen: { display: 'flex', marginBottom: '0.3em' } },
)
export const marker = box(
  { type: 'body', color: color('accent'), fontWeight: 600 },
  { paper: { width: 14, flexShrink: 0 }, screen: { flex: 'none', minWidth: '1.4em', marginInlineEnd: '0.2em' } },
)
/** `20.` and `(가)` are wider than `1.` */
export const middleMarker = box({}, { paper: { width: 20 }, screen: { minWidth: '2em' } })
/** `100.` and `(100)`: a number never breaks. */
export const wideMarker = box({}, { paper: { width: 30 } })
/** Up to the largest number that Markdown has, of nine digits. */
export const widestMarker = box({}, { paper: { width: 66 } })
export const itemBody = box(
  { flexGrow: 1, flexShrink: 1 },
  { paper: { flexBasis: 0 }, screen: { flex: '1 1 0', minInlineSize: 0 } },
)

/** Inside a box or beside a numeral the text is a step smaller. */
export const small = box({ type: 'recommendationBody' })

export const strong = inline({ fontWeight: 700 })
export const emphasis = inline({ fontWeight: 600 }, { screen: { fontStyle: 'normal' } })
export const lineBreak = inline({})
export const foreign = inline({})
