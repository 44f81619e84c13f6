import { atWide, box, space, token } from '#css'
import { landscapeMeasure } from '../sheet/measure'

const column = { display: 'flex', flexDirection: 'column' } as const

export const sections = box({}, { paper: { rowGap: space(9) }, screen: { ...column, rowGap: token('{space.11}') } })
export const blocks = box({}, { paper: { rowGap: space(8) }, screen: { ...column, rowGap: token('{space.9}') } })
export const close = box({}, { screen: column })

/** On paper what is wider than an upright page, between the margins of landscape ones. */
export const landscape = box({}, { paper: { page: 'landscape', width: landscapeMeasure } })

/** On paper a box that lets what follows it fill the page before it, and one that does not pass it. */
export const float = box({}, { paper: { float: 'block-start' } })
export const clear = box({}, { paper: { clear: 'both' } })
/** Space to the text that it shares a heading with, as between blocks. */
export const above = box({}, { paper: { marginBottom: space(8) }, screen: { marginBottom: token('{space.9}') } })

/** Texts one after another, as paragraphs. Beside an empty side column, on a screen the distance has to be made. */
export const texts = box(
  {},
  {
    paper: { rowGap: space(4) },
    screen: {
      ...column,
      rowGap: '0.8em',
      ...atWide({ marginInlineStart: `calc(${token('{frame.side}')} + ${token('{frame.gutter}')})` }),
    },
  },
)
