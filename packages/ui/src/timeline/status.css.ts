import { color, inline } from '#css'

export const word = inline({ type: 'status', color: color('accent') }, { screen: { lineHeight: 'inherit' } })
