import { atWide, box, color, frame, root, rule, shape, token, type } from '#css'
import { tint } from '../link/link.css'

const line = (what: 'hair' | 'ink') => `1px solid ${token(`{color.${what}}`)}`

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
export const captionLabel = box(
  { type: 'caption', color: color('accent') },
  { paper: { width: frame('side'), flexShrink: 0 } },
)
export const captionTitle = box(
  { type: 'caption', color: color('ink') },
  { paper: { flexGrow: 1, flexBasis: 0, marginInlineStart: frame('gutter') }, screen: { flex: '1 1 auto' } },
)
/** In compact lines the texts begin after mark and date. */
const compactSide = 112
export const compactCaptionLabel = box({}, { paper: { width: compactSide } })
export const compactCaptionTitle = box({}, { paper: { marginInlineStart: 0 } })
export const captionSpan = box({ type: 'note', color: color('ink3') })

const ruled = (edge: 'Top' | 'Bottom', tone: 'ink' | 'hair') =>
  ({
    [`border${edge}Width`]: rule('hair'),
    [`border${edge}Color`]: color(tone),
    [`border${edge}Style`]: 'solid',
  }) as const

/**
 * The rules between which a line of time stands, and those between its groups. On paper they belong to the first and the
 * last line of a group: a rule of its own could stand alone at a page's foot.
 */
export const frameRules = box({}, { screen: { borderTop: line('ink'), borderBottom: line('ink') } })
/** What follows is folded away: the rule below stands behind it. */
export const goesOn = box({}, { screen: { borderBottom: 0 } })
export const rest = box({})
export const fold = box({}, { screen: { borderBottom: line('ink') } })
export const firstLine = box({}, { paper: ruled('Top', 'ink') })
export const firstLineOfGroup = box({}, { paper: ruled('Top', 'hair') })
export const lastLineOfGroup = box({}, { paper: { paddingBottom: 8 } })
export const lastLine = box({}, { paper: ruled('Bottom', 'ink') })

/** A year or a month: its heading beside its events. The heading takes no width, so that events of a group that goes on
 * over a page break stay in their place. */
export const group = box(
  {},
  {
    paper: { flexDirection: 'row' },
    screen: atWide({ display: 'flex' }),
  },
)
export const laterGroup = box({}, { screen: { borderTop: line('hair') } })
export const heading = box(
  { type: 'timelineYear', color: color('ink') },
  {
    paper: { width: 60, marginInlineEnd: -60, flexShrink: 0, marginTop: 7 },
    screen: { paddingTop: '0.75rem', ...atWide({ flex: 'none', width: '6rem', paddingTop: '0.75rem' }) },
  },
)
export const events = box(
  {},
  {
    paper: { flexGrow: 1, flexBasis: 0 },
    screen: { padding: '0.75rem 0 0.375rem', flex: '1 1 0' },
  },
)
/** A year or a month that the fold runs through: its events keep their place, without the heading, and their distances. */
export const groupBehind = box({}, { screen: atWide({ paddingInlineStart: '6rem' }) })
export const eventsBefore = box({}, { screen: { paddingBottom: 0 } })
export const eventsBehind = box({}, { screen: { paddingTop: 0 } })

export const event = box(
  { breakInside: 'avoid' },
  {
    paper: { flexDirection: 'row', paddingTop: 7 },
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
export const longEvent = box({}, { paper: { flexDirection: 'row', paddingTop: 7 } })

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

export const rail = box(
  {},
  {
    paper: { width: frame('gutter'), flexShrink: 0, position: 'relative' },
    screen: {
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '0.875rem',
      color: token('{color.accent}'),
      ...atWide({ position: 'relative', flex: 'none', margin: '0 0.875rem' }),
    },
  },
)

export const dot = box(
  {},
  {
    paper: { position: 'absolute', top: 3, insetInlineStart: 7 },
    screen: {
      position: 'absolute',
      insetInlineStart: 0,
      top: '0.25rem',
      width: '0.875rem',
      height: '0.875rem',
      ...atWide({ top: '0.375rem' }),
    },
  },
)

const railPiece = {
  position: 'absolute',
  borderInlineStartWidth: rule('fine'),
  borderInlineStartColor: color('accent'),
  borderInlineStartStyle: 'solid',
} as const

const screenRail = {
  position: 'absolute',
  insetInlineStart: '0.40625rem',
  borderInlineStart: `1px solid ${token('{color.accent}')}`,
} as const

export const railAbove = box(
  {},
  {
    paper: { ...railPiece, insetInlineStart: 11.6, top: -7, height: 10 },
    screen: { ...screenRail, top: 0, height: '0.25rem', ...atWide({ top: 0, height: '0.375rem' }) },
  },
)
export const railBelow = box(
  {},
  {
    paper: { ...railPiece, insetInlineStart: 11.6, top: 13, bottom: 0 },
    screen: { ...screenRail, top: '1.1875rem', bottom: '-1rem', ...atWide({ top: '1.3125rem', bottom: '-0.75rem' }) },
  },
)
/** Over the line between two groups, where they stand side by side with their headings. */
export const railFirst = box(
  {},
  { screen: { display: 'none', ...atWide({ display: 'block', top: '-0.75rem', height: '1.125rem' }) } },
)
/** The rail runs on through the line between two groups. */
export const railOn = box({}, { paper: { bottom: -8 }, screen: { bottom: 0, ...atWide({ bottom: '-1.125rem' }) } })
/** And as far as what opens the events behind a fold. */
export const railToFold = box({}, { screen: { bottom: 0, ...atWide({ bottom: '-0.75rem' }) } })
export const ahead = box({ borderInlineStartStyle: 'dashed' }, { screen: { borderInlineStartStyle: 'dashed' } })

/** What opens the rest, with its mark in the rail. */
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
export const moreRailAbove = box(
  {},
  { screen: { ...screenRail, top: 0, height: '0.25rem', ...atWide({ height: '0.375rem' }) } },
)
export const moreRailBelow = box(
  {},
  {
    screen: {
      ...screenRail,
      display: 'none',
      top: '1.1875rem',
      bottom: 0,
      ...atWide({ top: '1.3125rem', bottom: '-0.75rem' }),
      selectors: { 'details[open] > summary &': { display: 'block' } },
    },
  },
)
/** Between two groups the rail runs on only where they stand side by side with their headings. */
export const moreRailBetween = box({}, { screen: { visibility: 'hidden', ...atWide({ visibility: 'visible' }) } })

export const filled = shape({ fill: color('accent') })
export const ring = shape({ fill: color('paper'), stroke: color('accent'), strokeWidth: 1.2 })
export const dashedRing = shape({
  fill: color('paper'),
  stroke: color('accent'),
  strokeWidth: 1.2,
  strokeDasharray: '1.3 1.3',
})
export const cross = shape({ stroke: color('accent'), strokeWidth: 1.2, fill: 'none' })

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
    paper: { flexDirection: 'row', paddingTop: 5 },
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
/** On a screen a border, since browsers print no backgrounds. */
export const tick = box(
  {},
  {
    paper: {
      position: 'absolute',
      insetInlineStart: 4,
      top: 5,
      width: 16,
      height: 1,
      backgroundColor: color('ink'),
    },
    screen: {
      position: 'absolute',
      insetInlineStart: 0,
      top: '0.5rem',
      width: '0.875rem',
      borderTop: `1.5px solid ${token('{color.ink}')}`,
    },
  },
)
export const tickAbove = box(
  {},
  {
    paper: { top: -5, height: 10, bottom: undefined },
    screen: { top: 0, height: '0.5rem', ...atWide({ top: 0, height: '0.5rem' }) },
  },
)
export const tickBelow = box(
  {},
  {
    paper: { top: 7, bottom: 0 },
    screen: { top: '0.6rem', bottom: '-0.75rem', ...atWide({ top: '0.6rem', bottom: '-0.5rem' }) },
  },
)

/** A stretch of time left out: the rail breaks off. */
export const omitted = box({ type: 'note', color: color('ink3') })

export const compact = box(
  {
    breakInside: 'avoid',
    borderBottomWidth: rule('hair'),
    borderBottomColor: color('hair'),
    borderBottomStyle: 'solid',
  },
  {
    paper: { flexDirection: 'row', paddingTop: 4, paddingBottom: 4 },
    screen: { display: 'flex', alignItems: 'flex-start', padding: '0.4375rem 0' },
  },
)
export const compactList = box({}, { screen: { borderTop: line('ink') } })
export const compactDot = box(
  {},
  {
    paper: { marginTop: 3, marginInlineEnd: 6 },
    screen: { flex: 'none', marginTop: '0.4rem', marginInlineEnd: '0.5rem', width: '0.5rem', height: '0.5rem' },
  },
)
export const compactDate = box(
  { type: 'compactDate', color: color('ink2') },
  {
    paper: { width: compactSide - 14, flexShrink: 0 },
    screen: { flex: 'none', width: '7.25rem', fontVariantNumeric: 'tabular-nums' },
  },
)
export const compactTitle = box({ type: 'compactText', color: color('ink') })

export const compactMore = box(
  {},
  {
    screen: {
      display: 'flex',
      alignItems: 'center',
      padding: '0.4375rem 0',
      borderBottom: line('hair'),
    },
  },
)
export const compactChevron = box(
  {},
  { screen: { margin: '0 0.375rem 0 -0.0625rem', width: '0.625rem', height: '0.625rem' } },
)

/** Side by side where there is room, compact where there is not; on paper always compact. */
export const acrossList = box(
  {},
  {
    screen: { borderTop: line('ink'), ...atWide({ display: 'flex', borderTop: 0 }) },
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
        borderTop: `1px solid ${token('{color.accent}')}`,
      }),
    },
  },
)
export const acrossAhead = box({}, { screen: atWide({ borderTopStyle: 'dashed' }) })

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
export const compactLegend = box({}, { paper: { marginInlineStart: compactSide, paddingInlineStart: 0 } })
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
