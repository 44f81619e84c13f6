import { atWide, box, color, keyframes, root, shape } from '#css'

export const skeleton = root()

/** The sign that something is on its way is no part of the thing. */
export const status = box({ color: color('ink3') }, { screen: { fontWeight: 400 } })

/** As high as a line of text of its place: it holds one, of white space. */
export const line = box({ position: 'relative' }, { paper: { width: '100%' } })
export const blank = box({})

const pulse = keyframes({ '50%': { opacity: 0.35 } })

export const bar = box(
  { position: 'absolute', insetInlineStart: 0, backgroundColor: color('hair') },
  {
    paper: { top: 3.5, bottom: 3.5 },
    screen: {
      insetBlock: 'calc(50% - 0.3lh)',
      opacity: 0.7,
      // Slow and slight, and only for those who do not mind.
      '@media': {
        '(prefers-reduced-motion: no-preference)': { animation: `${pulse} 3s ease-in-out infinite` },
        '(forced-colors: active)': { border: '1px solid GrayText' },
      },
    },
  },
)
export const short = box({ width: '38%' })
export const middle = box({ width: '56%' })
export const long = box({ width: '72%' })
export const longer = box({ width: '86%' })
export const year = box({ width: 36 })
/** Dates stand at the end of their column where they stand beside what happened. */
export const day = box(
  { width: 52 },
  {
    paper: { insetInlineStart: 63.28 },
    screen: atWide({ insetInlineStart: 'auto', insetInlineEnd: 0 }),
  },
)
export const words = box({}, { paper: { textIndent: 0 }, screen: { textIndent: 0 } })
export const value = box({ flexGrow: 1 })
export const cards = box({})
/** A number is high, and its bar no higher than its figures. */
export const number = box({ width: '46%' }, { paper: { top: 9, bottom: 9 } })
export const dot = shape({ fill: color('hair') })
