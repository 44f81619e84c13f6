import { inline } from '#css'

/** Text that does not wrap. See `no-break.web.tsx`. */
export const noWrap = inline({}, { screen: { whiteSpace: 'nowrap' } })

/**
 * The end of a range that goes on behind its element. Between the two the style of their parent decides, and that
 * wraps: a word joiner keeps them on one line, which is drawn, copied and read by nobody.
 */
export const joined = inline({}, { screen: { selectors: { '&::after': { content: '"\\2060"' } } } })
