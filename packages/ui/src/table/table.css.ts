import { box, color, frame, hairline, inline, keyframes, root, rule, token } from '#css'
import { firstColumn } from '../sheet/measure'

export const table = root({}, { screen: { containerType: 'inline-size' } })
export const whole = box({ breakInside: 'avoid' })
const fadedAtEnd = 'linear-gradient(to right, #000 calc(100% - 3rem), transparent)'
const fadedAtBoth = 'linear-gradient(to right, transparent, #000 3rem, #000 calc(100% - 3rem), transparent)'
const fadedAtStart = 'linear-gradient(to right, transparent, #000 3rem)'
const fading = keyframes({
  '0%': { maskImage: fadedAtEnd, maskPosition: '0 0' },
  '1%, 99%': { maskImage: fadedAtBoth },
  '100%': { maskImage: fadedAtStart, maskPosition: '100% 0' },
})

/**
 * Rows wider than the screen fade at the side where columns are hidden, and their caption does not: the time of the animation
 * is the way that is scrolled, the mask is as wide as what is seen, and there is none where nothing is hidden.
 */
const faded = {
  '@supports': {
    '(animation-timeline: scroll(inline))': {
      maskSize: '100cqi 100%',
      maskRepeat: 'no-repeat',
      animation: `${fading} linear both`,
      animationTimeline: 'scroll(inline)',
    },
  },
  '@media': { print: { animation: 'none', maskSize: 'auto' } },
} as const

/** A table wider than the screen is scrolled by itself, not with the page. */
export const scroller = box(
  {},
  {
    screen: {
      overflowX: 'auto',
      scrollbarWidth: 'thin',
      ':focus-visible': { outline: `2px solid ${token('{color.accent}')}`, outlineOffset: '-2px' },
    },
  },
)
/** Columns under one heading. */
export const columns = box({})
export const grid = box(
  {},
  {
    paper: {},
    screen: { borderCollapse: 'collapse', width: '100%', borderBottom: `1.5px solid ${token('{color.ink}')}` },
  },
)
export const caption = box(
  { type: 'caption', breakInside: 'avoid', breakAfter: 'avoid' },
  {
    paper: { paddingBottom: 6 },
    screen: { display: 'table-caption', captionSide: 'top', textAlign: 'start', paddingBottom: '0.5rem' },
  },
)
/** It stays in sight, and no wider than that, where the rows under it are scrolled aside. */
export const captionRow = box(
  {},
  {
    paper: { flexDirection: 'row' },
    screen: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: '1rem',
      alignItems: 'baseline',
      position: 'sticky',
      insetInlineStart: 0,
      boxSizing: 'border-box',
      maxInlineSize: '100cqi',
    },
  },
)
export const number = box(
  { type: 'caption', color: color('accent') },
  { paper: { width: frame('side'), marginInlineEnd: frame('gutter'), flexShrink: 0 } },
)
/** On paper the title keeps its column. */
export const noNumber = box({}, { screen: { display: 'none' } })
export const title = box(
  { type: 'caption', color: color('ink') },
  { paper: { flexGrow: 1, flexBasis: 0 }, screen: { flex: '1 1 auto', minInlineSize: 0 } },
)
export const unit = box({ type: 'note', color: color('ink3') })

const line = (width: 'hair' | 'strong', tone: 'ink' | 'hair') =>
  ({ borderTopWidth: rule(width), borderTopColor: color(tone), borderTopStyle: 'solid' }) as const

/** Never without a row under it. */
export const head = box(
  { breakInside: 'avoid', breakAfter: 'avoid' },
  { paper: line('strong', 'ink'), screen: { borderTop: `1.5px solid ${token('{color.ink}')}`, ...faded } },
)
export const body = box(
  {},
  {
    paper: { borderBottomWidth: rule('strong'), borderBottomColor: color('ink'), borderBottomStyle: 'solid' },
    screen: faded,
  },
)
/** Rows that others follow. */
export const innerBody = box({}, { screen: faded })
/** The head of rows that go on on another page: beside nothing, above the first of them. */
export const continuedGroup = box(
  { type: 'table', color: color('ink'), breakAfter: 'avoid' },
  { paper: { paddingTop: 4.5, ...line('hair', 'hair') } },
)
export const row = box(
  { breakInside: 'avoid' },
  {
    paper: { flexDirection: 'row', ...line('hair', 'hair') },
    screen: { borderTop: hairline('hair') },
  },
)
/** Inside a group its line begins behind the head of the group: its cells have it. */
export const innerRow = box({}, { paper: { borderTopWidth: 0 } })
export const innerCell = box({}, { paper: line('hair', 'hair') })
/** A row with more text than a page might hold may be split. */
export const longRow = box(
  {},
  {
    paper: { flexDirection: 'row', ...line('hair', 'hair') },
    screen: { borderTop: hairline('hair') },
  },
)
export const headRow = box({}, { paper: { flexDirection: 'row', alignItems: 'flex-end' } })
export const firstRow = box({}, { paper: line('hair', 'ink'), screen: { borderTop: hairline('ink') } })
/** The total keeps the row above it on its page by standing with it. */
export const totalRow = box({}, { paper: line('hair', 'ink'), screen: { borderTop: hairline('ink') } })
export const beforeTotal = box({ breakAfter: 'avoid' })

const padded = {
  paper: { paddingTop: 4.5, paddingBottom: 4.5 },
  screen: { padding: '0.45rem 0', paddingInlineEnd: '0.75rem', overflowWrap: 'break-word' },
} as const

export const cell = box(
  { type: 'table', color: color('ink'), textAlign: 'start' },
  {
    paper: { ...padded.paper, flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingInlineEnd: 8 },
    screen: { ...padded.screen, verticalAlign: 'top' },
  },
)
/** On paper it keeps the place of a cell that reaches down to its row. */
export const covered = box({}, { paper: { flexGrow: 1, flexShrink: 1, flexBasis: 0 } })
/** Figures stand under one another: right-aligned, of one width. They run from left to right in every script. */
export const figure = box(
  { textAlign: 'end', fontFeatureSettings: ['tnum'] },
  {
    paper: { paddingInlineEnd: 0, paddingInlineStart: 8 },
    screen: {
      paddingInlineEnd: 0,
      paddingInlineStart: '0.75rem',
      whiteSpace: 'nowrap',
      selectors: { '&:dir(rtl)': { textAlign: 'right', unicodeBidi: 'plaintext' } },
    },
  },
)
/** A column of words beside one of figures keeps its distance. */
export const afterFigures = box({}, { paper: { paddingInlineStart: 12 }, screen: { paddingInlineStart: '1rem' } })
/** The first column ends where the main column of the brief begins. */
export const firstCell = box(
  {},
  { paper: { width: firstColumn, flexGrow: 0, flexBasis: 'auto', flexShrink: 0 }, screen: { minWidth: '6em' } },
)
export const headCell = box(
  { type: 'tableHead', color: color('ink2') },
  { paper: { paddingTop: 5, paddingBottom: 5 }, screen: { verticalAlign: 'bottom' } },
)
/** In a head of several rows: above the next row, and below the one before. */
export const headAbove = box({}, { paper: { paddingBottom: 2.5 }, screen: { paddingBottom: '0.2rem' } })
export const headBelow = box({}, { paper: { paddingTop: 2.5 }, screen: { paddingTop: '0.2rem' } })
/** Over the columns that it is the head of runs a line of their width. */
export const groupHead = box(
  { textAlign: 'center' },
  {
    paper: {
      marginInlineStart: 8,
      paddingInlineEnd: 0,
      borderBottomWidth: rule('hair'),
      borderBottomColor: color('ink3'),
      borderBottomStyle: 'solid',
    },
    screen: { borderBottom: hairline('ink3'), paddingInlineStart: '0.75rem' },
  },
)
export const subtotal = box({ fontWeight: 600 })
export const total = box({ fontWeight: 700 })
export const mark = inline({ fontWeight: 600, color: color('accent') }, { screen: { fontSize: '0.85em' } })
/** Read with more words than are seen. */
export const spoken = inline({})
export const notes = box({}, { paper: { marginTop: 5 }, screen: { marginTop: '0.5rem' } })
export const note = box({ type: 'note', color: color('ink3') })
export const none = box({ textAlign: 'start' })
