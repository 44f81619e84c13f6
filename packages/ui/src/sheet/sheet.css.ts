import { box, color, root, space, token } from '#css'
import { margin } from './measure'

/** The lines around the text of every page. Each piece keeps to its own part of the line, whatever its length. */
export const head = box({}, { paper: { flexDirection: 'row', columnGap: 16, height: 40 } })
export const firstHead = box({}, { paper: { height: 2 } })
export const foot = box(
  {},
  {
    paper: {
      position: 'absolute',
      insetInlineStart: margin,
      insetInlineEnd: margin,
      // From the lower edge of any page, as high as its two lines may be.
      bottom: 17.89,
      height: 26,
      flexDirection: 'row',
      columnGap: 12,
    },
  },
)
export const furniture = box({ type: 'furniture', color: color('ink3') }, { paper: { maxLines: 2 } })
export const start = box({}, { paper: { flexGrow: 1, flexShrink: 1, flexBasis: 0 } })
/** Each of the two lines of a head: what is longer ends in an ellipsis. */
export const oneLine = box({}, { paper: { maxLines: 1 } })
export const runningSection = box({ fontWeight: 600, color: color('ink2') })
export const end = box({}, { paper: { flexGrow: 1, flexShrink: 1, flexBasis: 0, textAlign: 'end' } })
export const marking = box({ type: 'furniture', fontWeight: 700, color: color('ink') }, { paper: { maxLines: 2 } })
export const footMarking = box({}, { paper: { maxWidth: 200, textAlign: 'center' } })
export const headMarking = box({}, { paper: { maxWidth: 150, textAlign: 'end' } })
export const headEnd = box({}, { paper: { maxWidth: 200, textAlign: 'end' } })
export const pageNumber = box({ type: 'furniture', fontWeight: 600, color: color('ink') })

export const sheet = root(
  {},
  { screen: { maxWidth: '60rem', marginInline: 'auto', padding: `${token('{space.9}')} ${token('{space.7}')}` } },
)
export const opening = box(
  {},
  { screen: { display: 'flex', flexDirection: 'column', marginBottom: token('{space.11}') } },
)
export const rest = box({}, { paper: { flexGrow: 1 } })
export const aboveRest = box({}, { paper: { marginBottom: 17 } })
export const afterOpening = box({}, { paper: { marginTop: space(9) } })

export const summary = box({}, { paper: { marginTop: space(11) }, screen: { marginTop: token('{space.10}') } })
export const figures = box({}, { paper: { marginTop: space(12) }, screen: { marginTop: token('{space.11}') } })
/** At the foot of the first page. */
export const statement = box(
  {},
  { paper: { marginTop: 'auto', paddingTop: 24 }, screen: { marginTop: token('{space.10}') } },
)
/** At the foot of the last page. */
export const colophon = box(
  {},
  {
    paper: { marginTop: 'auto', paddingTop: space(9), breakInside: 'avoid' },
    screen: { marginTop: token('{space.9}') },
  },
)
export const notice = box({ type: 'note', color: color('ink3') }, { screen: { marginTop: token('{space.7}') } })
