import { atWide, box, color, frame, hairline, rule, shape, token } from '#css'

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
  borderInlineStart: hairline('accent'),
} as const

export const railAbove = box(
  {},
  {
    paper: { ...railPiece, insetInlineStart: 11.6, top: 0, height: 3 },
    screen: { ...screenRail, top: 0, height: '0.25rem', ...atWide({ top: 0, height: '0.375rem' }) },
  },
)

/** Through the space between two events; at a page's end it stops with the words, since that space is dropped there. */
export const railBelow = box(
  {},
  {
    paper: { ...railPiece, insetInlineStart: 11.6, top: 13, bottom: -7 },
    screen: { ...screenRail, top: '1.1875rem', bottom: '-1rem', ...atWide({ top: '1.3125rem', bottom: '-0.75rem' }) },
  },
)

/** Over the line between two groups, where they stand side by side with their headings. */
export const railFirst = box(
  {},
  {
    paper: { top: -7, height: 10 },
    screen: { display: 'none', ...atWide({ display: 'block', top: '-0.75rem', height: '1.125rem' }) },
  },
)

/** The rail runs on through the line between two groups. */
export const railOn = box({}, { screen: { bottom: 0, ...atWide({ bottom: '-1.125rem' }) } })

/** And as far as what opens the events behind a fold. */
export const railToFold = box({}, { screen: { bottom: 0, ...atWide({ bottom: '-0.75rem' }) } })

export const ahead = box({ borderInlineStartStyle: 'dashed' }, { screen: { borderInlineStartStyle: 'dashed' } })

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
    paper: { top: 0, height: 5, bottom: undefined },
    screen: { top: 0, height: '0.5rem', ...atWide({ top: 0, height: '0.5rem' }) },
  },
)

export const tickBelow = box(
  {},
  {
    paper: { top: 7, bottom: -7 },
    screen: { top: '0.6rem', bottom: '-0.75rem', ...atWide({ top: '0.6rem', bottom: '-0.5rem' }) },
  },
)
