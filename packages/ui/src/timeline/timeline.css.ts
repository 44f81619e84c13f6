import { atWide, box, color, frame, hairline, root, rule, type } from '#css'
import { tint } from '../link/link.css'

export const timeline = root({}, { screen: { containerType: 'inline-size' } })

export const whole = box({ breakInside: 'avoid' })

export const caption = box(
  { type: 'caption', breakInside: 'avoid', breakAfter: 'avoid' },
  {
    paper: { flexDirection: 'row', paddingBottom: 6 },
    screen: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: '1rem',
      paddingBottom: '0.5rem',
      breakAfter: 'avoid',
    },
  },
)

export const captionHeading = box(
  { flexGrow: 1 },
  {
    paper: { flexDirection: 'row', flexBasis: 0 },
    screen: { display: 'flex', flexWrap: 'wrap', columnGap: '1rem', flex: '1 1 auto' },
  },
)

export const captionLabel = box(
  { type: 'caption', color: color('accent') },
  { paper: { width: frame('side'), flexShrink: 0 } },
)

export const captionTitle = box(
  { type: 'caption', color: color('ink') },
  { paper: { flexGrow: 1, flexBasis: 0, marginInlineStart: frame('gutter') }, screen: { flex: '1 1 auto' } },
)

export const captionSpan = box({ type: 'note', color: color('ink3') })

/** Between two events, in points. */
const eventGap = 7

const ruled = (edge: 'Top' | 'Bottom', tone: 'ink' | 'hair') =>
  ({
    [`border${edge}Width`]: rule('hair'),
    [`border${edge}Color`]: color(tone),
    [`border${edge}Style`]: 'solid',
  }) as const

/**
 * The rules between which a line of time stands, and those between its groups. On paper they belong to the first and
 * the last line of a group: a rule of its own could stand alone at a page's foot. Only below a rule is there space above
 * an event; the space between events is below each, so that a page begins with words.
 */
export const frameRules = box({}, { screen: { borderTop: hairline('ink'), borderBottom: hairline('ink') } })

/** For a list whose rest is folded away: the rule below stands behind the rest. */
export const goesOn = box({}, { screen: { borderBottom: 0 } })

export const rest = box({})

export const fold = box({}, { screen: { borderBottom: hairline('ink') } })

export const firstLine = box({}, { paper: { ...ruled('Top', 'ink'), paddingTop: eventGap } })

export const firstLineOfGroup = box({}, { paper: { ...ruled('Top', 'hair'), paddingTop: eventGap } })

export const lastLine = box({}, { paper: ruled('Bottom', 'ink') })

/**
 * A year or a month: its heading beside its events. The heading takes no width, so that events of a group that goes on
 * over a page break stay in their place.
 */
export const group = box(
  {},
  {
    paper: { flexDirection: 'row' },
    screen: atWide({ display: 'flex' }),
  },
)

export const laterGroup = box({}, { screen: { borderTop: hairline('hair') } })

export const heading = box(
  { type: 'timelineYear', color: color('ink') },
  {
    paper: { width: 60, marginInlineEnd: -60, flexShrink: 0, marginTop: 7 },
    screen: { paddingTop: '0.75rem', ...atWide({ flex: 'none', width: '6rem', paddingTop: '0.75rem' }) },
  },
)

/** A month and its year, in letters that fit beside the dates. */
export const month = box(
  { type: 'caption' },
  { paper: { width: 72, marginInlineEnd: -72, marginTop: 8.5 }, screen: atWide({ fontSize: '0.75rem' }) },
)

/** In two lines, so that a long date has room beside it. */
export const longMonth = box({}, { paper: { width: 48, marginInlineEnd: -48 } })

/** Dates end before the text, and begin behind the heading that they stand beside. */
export const besides = {
  year: box({}, { paper: { paddingInlineStart: 39 } }),
  month: box({}, { paper: { paddingInlineStart: 76 } }),
  'long-month': box({}, { paper: { paddingInlineStart: 48 } }),
}

/** Beside the events of a group that go on from the page before. */
export const continuedHeading = box({}, { paper: { position: 'absolute', insetInlineStart: 0, top: 0 } })

/** In line with the first words of the page. */
export const continuedYear = box({}, { paper: { marginTop: 0 } })

export const continuedMonth = box({}, { paper: { marginTop: 1.5 } })

export const continuedMark = box({ type: 'note', color: color('ink3') })

export const events = box(
  {},
  {
    paper: { flexGrow: 1, flexBasis: 0 },
    screen: { padding: '0.75rem 0 0.375rem', flex: '1 1 0' },
  },
)

/**
 * A year or a month that the fold runs through: its events keep their place, without the heading, and their distances.
 */
export const groupBehind = box({}, { screen: atWide({ paddingInlineStart: '6rem' }) })

export const eventsBefore = box({}, { screen: { paddingBottom: 0 } })

export const eventsBehind = box({}, { screen: { paddingTop: 0 } })

export const event = box(
  { breakInside: 'avoid' },
  {
    paper: { flexDirection: 'row', paddingBottom: eventGap },
    screen: {
      position: 'relative',
      padding: '0 0 1rem',
      paddingInlineStart: '1.625rem',
      ...atWide({ display: 'flex', padding: '0 0 0.75rem' }),
    },
  },
)

/** The mark of where a link has led to, with as much ground above its first line as below its last. */
export const destinedEvent = box(
  {},
  {
    screen: {
      ':target': {
        background: `linear-gradient(${tint}, ${tint}) no-repeat 0 0 / 100% calc(100% - 0.375rem)`,
        boxShadow: `0 -0.375rem 0 ${tint}`,
      },
    },
  },
)

/** An event too long for a page may be split. */
export const longEvent = box({}, { paper: { flexDirection: 'row', paddingBottom: eventGap } })

export const date = box(
  { type: 'timelineDate', color: color('ink2') },
  {
    paper: { width: frame('side'), flexShrink: 0, textAlign: 'end' },
    screen: {
      fontVariantNumeric: 'tabular-nums',
      ...atWide({ ...type('timelineDateWide'), flex: 'none', width: '8rem', textAlign: 'end' }),
    },
  },
)

/** The summary that opens the rest, with its mark in the rail. */
export const more = box(
  {},
  {
    screen: {
      position: 'relative',
      display: 'flex',
      paddingBottom: '0.75rem',
      paddingInlineStart: '1.625rem',
      ...atWide({ paddingInlineStart: '8rem' }),
    },
  },
)

export const moreBesideYears = box({}, { screen: atWide({ paddingInlineStart: '14rem' }) })

export const text = box(
  {},
  {
    paper: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
    screen: { flex: '1 1 0', minInlineSize: 0 },
  },
)

export const title = box({ type: 'timelineText', color: color('ink') })

export const cancelledTitle = box({ color: color('ink3') })

export const note = box({ type: 'small', color: color('ink2') })

/** The point in time from which the line looks ahead. */
export const asOf = box(
  { breakInside: 'avoid', breakAfter: 'avoid' },
  {
    paper: { flexDirection: 'row', paddingBottom: eventGap },
    screen: {
      position: 'relative',
      paddingInlineStart: '1.625rem',
      paddingBottom: '0.75rem',
      ...atWide({ display: 'flex', paddingInlineStart: 0, paddingBottom: '0.5rem' }),
    },
  },
)

export const asOfDate = box(
  { type: 'asOf', color: color('ink3') },
  {
    paper: { width: frame('side'), flexShrink: 0, textAlign: 'end' },
    screen: atWide({ flex: 'none', width: '8rem', textAlign: 'end' }),
  },
)

/** A stretch of time left out: the rail breaks off. */
export const omitted = box({ type: 'note', color: color('ink3') })
