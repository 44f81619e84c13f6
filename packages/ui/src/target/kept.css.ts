import { inline } from '#css'

/** What does not wrap. See `kept.web.tsx`. */
export const kept = inline({}, { screen: { whiteSpace: 'nowrap' } })

/**
 * What does not part from the text behind the element it ends. There the style of what holds both decides, and that
 * wraps: a word joiner keeps them, which is drawn, copied and read by nobody.
 */
export const joined = inline({}, { screen: { selectors: { '&::after': { content: '"\\2060"' } } } })
