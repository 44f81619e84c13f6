import { atWide, box, frame, root as plainRoot, token } from '#css'

/**
 * The two columns of a brief: a narrow one for what qualifies, a wide one for what is said. On a screen they stand one
 * above the other until there is room. On paper the side column takes no width of its own, so that the main column
 * stays where it is when a page break leaves the side column behind.
 */
export const container = plainRoot({}, { screen: { containerType: 'inline-size' } })

const besides = { display: 'flex', alignItems: 'flex-start', columnGap: token('{frame.gutter}') } as const

export const row = box({}, { paper: { flexDirection: 'row' }, screen: atWide(besides) })

/** Two columns, with the main one first in reading order. */
export const reversed = box(
  {},
  {
    paper: { flexDirection: 'row-reverse' },
    screen: atWide({ ...besides, flexDirection: 'row-reverse' }),
  },
)

/** Two columns, with the side one first in reading order: where they stand above one another it comes below. */
export const named = box(
  {},
  {
    paper: { flexDirection: 'row' },
    screen: { display: 'flex', flexDirection: 'column-reverse', ...atWide({ ...besides, flexDirection: 'row' }) },
  },
)

export const side = box(
  {},
  {
    paper: { width: frame('side'), marginInlineEnd: '-{frame.side}', flexShrink: 0 },
    screen: atWide({ flex: 'none', width: token('{frame.side}') }),
  },
)

/** Beside what goes on from the page before, where the side column was. */
export const continuedSide = box(
  {},
  { paper: { position: 'absolute', insetInlineStart: 0, top: 0, width: frame('side') } },
)

export const main = box(
  { flexGrow: 1, flexShrink: 1 },
  {
    paper: { flexBasis: 0, marginInlineStart: frame('side'), paddingInlineStart: frame('gutter') },
    screen: atWide({ flex: '1 1 0' }),
  },
)
