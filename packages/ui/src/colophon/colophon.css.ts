import { atWide, box, color, frame, root, rule, token } from '#css'

export const colophon = root(
  {
    borderTopWidth: rule('hair'),
    borderTopColor: color('hair'),
    borderTopStyle: 'solid',
    breakInside: 'avoid',
  },
  {
    paper: { flexDirection: 'row', paddingTop: 6 },
    screen: { containerType: 'inline-size', paddingTop: '0.6rem' },
  },
)
export const cells = box(
  {},
  {
    paper: { flexDirection: 'row', flexGrow: 1 },
    screen: {
      display: 'flex',
      flexDirection: 'column',
      rowGap: '0.6rem',
      ...atWide({ flexDirection: 'row', columnGap: token('{frame.gutter}') }),
    },
  },
)
export const cell = box(
  {},
  { paper: { flexGrow: 1, flexBasis: 0, marginInlineEnd: frame('gutter') }, screen: { flex: '1 1 0' } },
)
export const first = box(
  {},
  {
    paper: { width: frame('side'), flexGrow: 0, flexBasis: 'auto', flexShrink: 0 },
    screen: atWide({ flex: 'none', width: token('{frame.side}') }),
  },
)
export const label = box({ type: 'note', fontWeight: 600, color: color('ink') })
export const text = box({ type: 'note', color: color('ink3') })
