import { atWide, box, color, hairline, rule, token } from '#css'

/** In compact lines the texts begin after mark and date. */
const compactSide = 112

export const captionLabel = box({}, { paper: { width: compactSide } })

export const captionTitle = box({}, { paper: { marginInlineStart: 0 } })

export const row = box(
  {
    breakInside: 'avoid',
    borderBottomWidth: rule('hair'),
    borderBottomColor: color('hair'),
    borderBottomStyle: 'solid',
  },
  {
    paper: { flexDirection: 'row', marginTop: 4, paddingBottom: 4 },
    screen: { display: 'flex', alignItems: 'flex-start', padding: '0.4375rem 0' },
  },
)

/** Space above belongs to the rule: elsewhere it is dropped where a page begins. */
export const firstRow = box({}, { paper: { marginTop: 0, paddingTop: 4 } })

export const list = box({}, { screen: { borderTop: hairline('ink') } })

export const dot = box(
  {},
  {
    paper: { marginTop: 3, marginInlineEnd: 6 },
    screen: { flex: 'none', marginTop: '0.4rem', marginInlineEnd: '0.5rem', width: '0.5rem', height: '0.5rem' },
  },
)

export const date = box(
  { type: 'compactDate', color: color('ink2') },
  {
    paper: { width: compactSide - 14, flexShrink: 0 },
    screen: { flex: 'none', width: '7.25rem', fontVariantNumeric: 'tabular-nums' },
  },
)

export const title = box({ type: 'compactText', color: color('ink') })

export const more = box(
  {},
  {
    screen: {
      display: 'flex',
      alignItems: 'center',
      padding: '0.4375rem 0',
      borderBottom: hairline('hair'),
    },
  },
)

export const chevron = box({}, { screen: { margin: '0 0.375rem 0 -0.0625rem', width: '0.625rem', height: '0.625rem' } })

/** Side by side where there is room, compact where there is not; on paper always compact. */
export const acrossList = box(
  {},
  {
    screen: { borderTop: hairline('ink'), ...atWide({ display: 'flex', borderTop: 0 }) },
  },
)

export const across = box(
  {},
  {
    screen: {
      ...atWide({
        position: 'relative',
        display: 'block',
        flex: '1 1 0',
        borderBottom: 0,
        padding: '1.875rem 0 0',
        paddingInlineEnd: '1.25rem',
      }),
    },
  },
)

export const acrossDot = box(
  {},
  {
    screen: atWide({
      position: 'absolute',
      insetInlineStart: 0,
      top: 0,
      margin: 0,
      width: '0.625rem',
      height: '0.625rem',
    }),
  },
)

export const acrossDate = box(
  {},
  { screen: atWide({ width: 'auto', fontWeight: 600, color: token('{color.ink}'), marginBottom: '0.25rem' }) },
)

export const acrossRail = box(
  {},
  {
    paper: { display: 'none' },
    screen: {
      display: 'none',
      ...atWide({
        display: 'block',
        position: 'absolute',
        top: '0.28rem',
        insetInlineStart: '1rem',
        insetInlineEnd: '0.4rem',
        borderTop: hairline('accent'),
      }),
    },
  },
)

export const acrossAhead = box({}, { screen: atWide({ borderTopStyle: 'dashed' }) })

export const legend = box({}, { paper: { marginInlineStart: compactSide, paddingInlineStart: 0 } })
