import { box, color, frame } from '#css'

export const legend = box(
  {},
  {
    paper: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      marginTop: 6,
      marginInlineStart: frame('side'),
      paddingInlineStart: frame('gutter'),
    },
    screen: { display: 'flex', flexWrap: 'wrap', marginTop: '0.625rem' },
  },
)

/** Says to those who do not see the marks of whose names the list is. */
export const legendLabel = box(
  { type: 'note', color: color('ink3'), fontWeight: 600 },
  { paper: { marginInlineEnd: 10 }, screen: { marginInlineEnd: '0.625rem' } },
)

export const legendList = box(
  {},
  { paper: { flexDirection: 'row', flexWrap: 'wrap' }, screen: { display: 'flex', flexWrap: 'wrap' } },
)

export const legendEntry = box(
  {},
  {
    paper: { flexDirection: 'row', marginInlineEnd: 14 },
    screen: { display: 'flex', alignItems: 'center', marginInlineEnd: '0.875rem' },
  },
)

export const legendDot = box(
  {},
  {
    paper: { marginTop: 2, marginInlineEnd: 4 },
    screen: { flex: 'none', marginInlineEnd: '0.3125rem', width: '0.5rem', height: '0.5rem' },
  },
)

export const legendText = box({ type: 'note', color: color('ink3') })
