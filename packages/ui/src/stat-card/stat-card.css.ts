import { atWide, box, color, inline, root, rule, shape, space, token } from '#css'

const gap = '1.75rem 1.5rem'
/** Columns are alike, but for a number that is wider than its share. */
const columns = (count: number): string => `repeat(${count}, minmax(min-content, 1fr))`

/** On a narrow screen all cards stand in one grid, otherwise each row in one of its own. */
export const grid = root(
  {},
  { screen: { containerType: 'inline-size', display: 'grid', gridTemplateColumns: columns(2), gap } },
)
export const gridRow = box(
  {},
  {
    paper: { flexDirection: 'row', columnGap: 16, breakInside: 'avoid' },
    screen: { display: 'contents', ...atWide({ display: 'grid', gridColumn: '1 / -1', gap }) },
  },
)
export const nextRow = box({}, { paper: { marginTop: 20 } })
export const two = box({}, { screen: { ...atWide({ gridTemplateColumns: columns(2) }) } })
export const three = box({}, { screen: { ...atWide({ gridTemplateColumns: columns(3) }) } })
export const four = box({}, { screen: { ...atWide({ gridTemplateColumns: columns(4) }) } })
/** Keeps a card that is alone in its grid to half of it. */
export const empty = box({ flexGrow: 1 }, { paper: { flexBasis: 0 }, screen: { display: 'none' } })

const ruled = { borderTopWidth: rule('strong'), borderTopColor: color('ink'), borderTopStyle: 'solid' } as const
/** The sentence in place of cards stands under their rule. */
export const none = box(ruled, { screen: { gridColumn: '1 / -1' } })

export const card = root(
  {
    ...ruled,
    breakInside: 'avoid',
  },
  {
    paper: { paddingTop: 7 },
    screen: { display: 'flex', flexDirection: 'column', paddingTop: '0.625rem' },
  },
)
/** Labels of a row share one track of the grid, so that the values stand on one line: a container of its own has no part in it. */
export const inGrid = box(
  { flexGrow: 1 },
  {
    paper: { flexBasis: 0 },
    screen: {
      containerType: 'normal',
      display: 'grid',
      gridRow: 'span 2',
      gridTemplateColumns: columns(1),
      gridTemplateRows: ['auto 1fr', 'subgrid'],
      rowGap: 0,
    },
  },
)

export const emphasised = box(
  { borderTopColor: color('accent') },
  {
    paper: { borderTopWidth: 3, paddingTop: 5 },
    screen: { borderTopWidth: '3px', paddingTop: 'calc(0.625rem - 1.5px)' },
  },
)

export const label = box({
  type: 'statLabel',
  color: color('ink'),
})
/** Paper has no grid: as much room as the longest label of the row takes, from two lines on. */
export const linesOfLabel = [2, 3, 4, 5, 6, 7, 8].map((lines) => box({}, { paper: { minHeight: 12 * lines } }))

/** All of a card but its label. */
export const content = box({ flexGrow: 1 }, { screen: { display: 'flex', flexDirection: 'column' } })

export const figures = box(
  {},
  {
    paper: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
      marginTop: 5,
    },
    screen: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      columnGap: '0.75rem',
      marginTop: '0.375rem',
    },
  },
)
export const value = box(
  { type: 'statValue', color: color('accent') },
  { paper: { maxWidth: '100%' }, screen: { flex: '1 0 auto', maxWidth: '100%' } },
)
export const valueSmall = box({ type: 'statValueSmall' })
export const valueSmaller = box({ type: 'statValueSmaller' })
/** For figures written out in full. */
export const valueTiny = box({ type: 'statValueTiny' })
export const valueLarge = box({ type: 'statValueLarge' })
export const wholeNumber = inline({}, { screen: { whiteSpace: 'nowrap' } })
/**
 * The space between a value and its unit, which is no character: on paper it follows the last figure, which the style is for. Figures run from
 * left to right in a text from right to left, too: there it would stand before the last of them.
 */
export const numeral = inline(
  {},
  {
    paper: { letterSpacing: 1.5 },
    screen: { whiteSpace: 'nowrap', marginInlineEnd: '0.08em', selectors: { '&:dir(rtl)': { marginInlineEnd: 0 } } },
  },
)
export const unit = inline({ type: 'statUnit' }, { screen: { lineHeight: 1 } })
/** As high as the line of a smaller value: a higher one would lower what follows. */
export const unitSmall = inline({ type: 'statUnitSmall' }, { screen: { lineHeight: 1 } })
export const unitSmaller = inline({ type: 'statUnitSmaller' }, { screen: { lineHeight: 1 } })
export const unitTiny = inline({ type: 'statUnitTiny' }, { screen: { lineHeight: 1 } })
export const unitLarge = inline({ type: 'statUnitLarge' }, { screen: { lineHeight: 1 } })

/** Time runs as the text does. */
const mirrored = { '&:dir(rtl)': { transform: 'scaleX(-1)' } }
export const sparkline = box(
  { alignSelf: 'flex-end' },
  {
    paper: { marginBottom: 6 },
    screen: { flex: 'none', marginBottom: '0.4rem', width: '4.5rem', height: '1.75rem', selectors: mirrored },
  },
)
export const sparklineWide = box(
  {},
  {
    paper: { marginTop: 8 },
    screen: { marginTop: '0.875rem', width: '20rem', maxWidth: '100%', height: '2.5rem', selectors: mirrored },
  },
)
export const trendLine = shape({ fill: 'none', stroke: color('accent'), strokeWidth: 1.5, strokeLinejoin: 'round' })
export const trendBase = shape({ stroke: color('hair'), strokeWidth: 1 })
export const trendEnd = shape({ fill: color('accent') })

const context = { type: 'statContext', color: color('ink2') } as const
export const delta = box(context, { paper: { marginTop: 3 }, screen: { marginTop: '0.1875rem' } })
export const text = box(context)
export const afterValue = box({}, { paper: { marginTop: 3 }, screen: { marginTop: '0.1875rem' } })
export const kind = inline({ fontWeight: 600, color: color('ink') })
/** Good and bad are words; the accent only says that it is good news. */
export const change = inline({ fontWeight: 600, color: color('accent') })
/** Its triangle. */
export const direction = inline({})
export const badChange = inline({ color: color('ink') })

export const asOf = box(
  { type: 'asOf', color: color('ink3'), marginTop: 'auto' },
  { paper: { paddingTop: space(3) }, screen: { paddingTop: token('{space.4}') } },
)
