import { box, color, root, rule, token } from '#css'
import { mostHeight } from './figure-size'

export const figure = root({ breakInside: 'avoid' }, { screen: { containerType: 'inline-size' } })
const above = { borderTopWidth: rule('strong'), borderTopColor: color('ink'), borderTopStyle: 'solid' } as const
export const picture = box(above, { paper: { paddingTop: 6 }, screen: { paddingTop: '0.5rem' } })
const inline = { display: 'block', maxWidth: '100%', height: 'auto' } as const
export const image = box({}, { paper: { maxHeight: mostHeight.column, objectFit: 'contain' }, screen: inline })
export const wideImage = box({}, { paper: { maxHeight: mostHeight.wide, objectFit: 'contain' }, screen: inline })
export const filling = box({}, { screen: { width: '100%' } })
/** A drawing would have its own size otherwise. */
export const across = box({}, { paper: { width: '100%' } })
/** The image above its caption. */
export const stacked = box({})
export const aboveCaption = box({ breakAfter: 'avoid' })
export const caption = box({}, { paper: { ...above, paddingTop: 6 }, screen: { paddingTop: token('{space.3}') } })
export const captionBelow = box({}, { paper: { paddingTop: 6 }, screen: { paddingTop: token('{space.3}') } })
export const continued = box({}, { paper: { paddingBottom: 6 } })
export const number = box({ type: 'caption', color: color('accent') })
export const title = box({ type: 'caption', color: color('ink') })
export const note = box(
  { type: 'note', color: color('ink3') },
  { paper: { marginTop: 4 }, screen: { marginTop: '0.25rem' } },
)
